package org.duibiao.samples.generator.phrase;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.duibiao.model.yaml.YamlMapping;
import org.duibiao.samples.generator.chance.Chance;

/** The words around the figures, of {@code fillers.yaml}: what they hold of numbers is never to be read. */
public final class Fillers {

    private static final YamlMapping FILE = Phrasebook.read("fillers.yaml");

    private final Map<String, String> facts;
    private final Chance chance;

    /**
     * Fillers for one report.
     *
     * @param facts what slots without a range stand for
     */
    public Fillers(Map<String, String> facts, Chance chance) {
        this.facts = Map.copyOf(facts);
        this.chance = chance;
    }

    /** The same with one more fact. */
    public Fillers with(String name, String value) {
        Map<String, String> more = new HashMap<>(facts);
        more.put(name, value);
        return new Fillers(more, chance);
    }

    /** All texts of a section, slots and all. */
    public static List<String> texts(String section) {
        return FILE.texts(section);
    }

    /** One text of a section, filled. */
    public String one(String section) {
        return fill(chance.pick(texts(section)));
    }

    /** So many texts of a section, in their order, filled. */
    public List<String> some(String section, int count) {
        return chance.pick(texts(section), count).stream().map(this::fill).toList();
    }

    /** A text with its slots filled. */
    public String fill(String text) {
        StringBuilder filled = new StringBuilder();
        for (Template.Piece piece : Template.parse(text).pieces()) {
            filled.append(piece instanceof Template.Words words ? words.text() : value((Template.Slot) piece));
        }
        return filled.toString();
    }

    private String value(Template.Slot slot) {
        String name = slot.series().isEmpty() ? slot.name() : slot.series() + "." + slot.name();
        int colon = name.indexOf(':');
        if (colon < 0) {
            return fact(name);
        }
        String[] ends = name.substring(colon + 1).split("-", 2);
        BigDecimal low = new BigDecimal(ends[0]);
        BigDecimal high = new BigDecimal(ends[1]);
        BigDecimal drawn = chance.between(low, high);
        return drawn.setScale(name.charAt(0) == 'n' ? 0 : 2, java.math.RoundingMode.HALF_UP)
                .toPlainString();
    }

    private String fact(String name) {
        return switch (name) {
            case "company" -> chance.pick(texts("companies"));
            case "month" -> String.valueOf(chance.between(1, 12));
            default -> {
                String fact = facts.get(name);
                if (fact == null) {
                    throw new IllegalArgumentException("a filler asks for '" + name + "'; known are " + facts.keySet());
                }
                yield fact;
            }
        };
    }
}
