package org.duibiao.ingest.claim.table;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duibiao.ingest.claim.table.facet.CellReading;
import org.duibiao.ingest.claim.table.facet.CellReadings;
import org.duibiao.ingest.claim.trace.ReadingListener;
import org.duibiao.ingest.language.Token;
import org.duibiao.ingest.language.word.Cue;
import org.duibiao.ingest.language.word.Sense;
import org.duibiao.model.catalogue.Catalogue;
import org.duibiao.model.catalogue.Indicator;
import org.duibiao.model.claim.Claim;
import org.duibiao.model.claim.Extraction;
import org.duibiao.model.claim.ReportContext;
import org.duibiao.model.claim.SetAside;
import org.duibiao.model.quantity.Quantity;
import org.duibiao.model.quantity.Unit;

/** What a name with a figure means: asked of the reader of running text, as if the two stood in a sentence. */
final class Naming {

    /** A claim that says what the name means, or why it means nothing of ours. */
    record Meaning(Optional<Claim> claim, Optional<SetAside> refusal) {}

    private final Catalogue catalogue;
    private final CellReadings readings;
    private final ProseReader prose;
    private final ReportContext context;
    /** By the names of one table, each of which many figures bear. */
    private final Map<String, Optional<String>> impliedUnits = new HashMap<>();

    Naming(Catalogue catalogue, CellReadings readings, ProseReader prose, ReportContext context) {
        this.catalogue = catalogue;
        this.readings = readings;
        this.prose = prose;
        this.context = context;
    }

    /** What a name with an amount means. */
    Meaning ofLevel(String name, Quantity quantity) {
        Meaning meaning = readLevel(name, quantity);
        Optional<String> spelledOut = meaning.claim().isPresent()
                ? Optional.empty()
                : spelledOut(name, Optional.of(quantity.unit().base()));
        return spelledOut.map(words -> readLevel(words, quantity)).orElse(meaning);
    }

    private Meaning readLevel(String name, Quantity quantity) {
        String unit = quantity.unit().text();
        Extraction read = prose.read(
                bare(name) + quantity.number().value().toPlainString() + unit, false, context, ReadingListener.NONE);
        return meaning(
                read,
                read.claims().stream()
                        .filter(claim -> claim.level()
                                .filter(level -> level.baseValue().compareTo(quantity.baseValue()) == 0)
                                .isPresent())
                        .findFirst());
    }

    /** What a name with a growth means. */
    Meaning ofGrowth(String name, BigDecimal percent) {
        Meaning meaning = readGrowth(name, percent);
        Optional<String> spelledOut =
                meaning.claim().isPresent() ? Optional.empty() : spelledOut(name, Optional.empty());
        return spelledOut.map(words -> readGrowth(words, percent)).orElse(meaning);
    }

    private Meaning readGrowth(String name, BigDecimal percent) {
        String words =
                percent.signum() < 0 ? "同比下降" + percent.negate().toPlainString() : "同比增长" + percent.toPlainString();
        Extraction read =
                prose.read(withoutGrowthWords(bare(name)) + words + "%", false, context, ReadingListener.NONE);
        return meaning(
                read,
                read.claims().stream()
                        .filter(claim -> claim.growth()
                                .filter(growth -> growth.percent().compareTo(percent) == 0)
                                .isPresent())
                        .findFirst());
    }

    /**
     * The name with a word that means an indicator only in its field replaced by the indicator's own name, where the word
     * is the whole name and means one indicator of the unit: a row of its own is field enough.
     */
    private Optional<String> spelledOut(String name, Optional<String> base) {
        CellReading reading = readings.of(bare(name));
        List<Token.Word> words = reading.tokens().stream()
                .filter(Token.Word.class::isInstance)
                .map(Token.Word.class::cast)
                .filter(word -> word.meaning().isName())
                .toList();
        if (words.size() != 1 || !isWhole(reading, words.get(0))) {
            return Optional.empty();
        }
        List<Indicator> meant = words.get(0).meaning().senses().stream()
                .filter(sense -> sense.role() == Sense.Role.IN_CONTEXT)
                .filter(sense -> !words.get(0)
                        .meaning()
                        .indicators(Sense.Role.LOOK_ALIKE)
                        .contains(sense.indicatorId()))
                .map(sense -> catalogue.get(sense.indicatorId()))
                .filter(indicator -> base.map(indicator.units()::contains)
                        .orElseGet(() -> !indicator.units().contains(Unit.COUNT)))
                .toList();
        List<Indicator> widest = meant.stream()
                .filter(indicator -> meant.stream().noneMatch(other -> isWithin(indicator, other)))
                .toList();
        return widest.size() == 1 ? Optional.of(widest.get(0).aliases().get(0)) : Optional.empty();
    }

    /** Whether a name is all that is said, but for 实际 and 完成 before it. */
    private static boolean isWhole(CellReading reading, Token.Word name) {
        int start = 0;
        for (Token token : reading.tokens()) {
            boolean achieved = token instanceof Token.Word word && word.start() == start && word.is(Cue.ACHIEVE);
            start = achieved && token.end() <= name.start() ? token.end() : start;
        }
        return name.start() == start && name.end() == reading.text().length();
    }

    /** Whether an indicator's name narrows another's: 限额以上社会消费品零售总额. A name that does not narrow means the wider. */
    private static boolean isWithin(Indicator narrower, Indicator wider) {
        return !narrower.equals(wider) && narrower.titleZh().contains(wider.titleZh());
    }

    private static Meaning meaning(Extraction read, Optional<Claim> claim) {
        List<SetAside> refusals = read.setAside();
        return new Meaning(claim, refusals.isEmpty() ? Optional.empty() : Optional.of(refusals.get(0)));
    }

    /** The words of a unit that bare numbers of the indicator have wherever none is printed: persons, points, percent. */
    Optional<String> impliedUnit(String name) {
        return impliedUnits.computeIfAbsent(name, this::findImpliedUnit);
    }

    private Optional<String> findImpliedUnit(String name) {
        String only = "";
        for (Token token : readings.of(name).tokens()) {
            if (token instanceof Token.Word word) {
                for (String id : word.meaning().indicators(Sense.Role.ALIAS)) {
                    String unit = catalogue.get(id).unit();
                    if (!only.isEmpty() && !only.equals(unit)) {
                        return Optional.empty();
                    }
                    only = unit;
                }
            }
        }
        return switch (only) {
            case Unit.COUNT -> Optional.of("个");
            case Unit.POINT -> Optional.of("分");
            case Unit.PERCENT -> Optional.of("%");
            default -> Optional.empty();
        };
    }

    /** The name without its brackets, numbering and line breaks: {@code （1）出口总额（亿元）} is 出口总额. */
    private static String bare(String name) {
        StringBuilder words = new StringBuilder();
        int depth = 0;
        for (char c : name.toCharArray()) {
            if (c == '（' || c == '(') {
                depth++;
            } else if (c == '）' || c == ')') {
                depth = Math.max(0, depth - 1);
            } else if (depth == 0 && !Character.isWhitespace(c) && c != '\u3000' && c != '\u00a0') {
                words.append(c);
            }
        }
        int start = 0;
        while (start < words.length() && "0123456789.．、*★一二三四五六七八九十".indexOf(words.charAt(start)) >= 0) {
            start++;
        }
        boolean numbered = start > 0 && start < words.length() && "、.．*★".indexOf(words.charAt(start - 1)) >= 0;
        return numbered ? words.substring(start) : words.toString();
    }

    private static String withoutGrowthWords(String name) {
        String words = name;
        for (String ending : List.of("同比增速", "同比增长", "增长率", "增长速度", "增长", "增速", "增幅", "同比")) {
            if (words.endsWith(ending)) {
                words = words.substring(0, words.length() - ending.length());
            }
        }
        return words;
    }
}
