package org.duibiao.ingest.document.pdf.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/**
 * Words that a line runs through, from their first character to their last and no further: struck, and not said. Lines of
 * tables run between words or beyond them, lines of blanks and of emphasis below them.
 */
public final class StruckWords {

    /** A line through words lies so far above their baseline, as a share of their size: above an underline, below the head. */
    private static final double LOWEST = 0.15;

    private static final double HIGHEST = 0.55;

    /** How far it may stand out at either end, as a share of the size. */
    private static final double OUTSTANDING = 0.4;

    private static final double LARGEST_SIZE = 80;

    /** More lines draw a picture and strike no words; to look at each would take long. */
    private static final int MOST_RULES = 5000;

    private final NavigableMap<Double, List<Glyph>> lines = new TreeMap<>();
    private final Set<Glyph> struck = new HashSet<>();
    private final List<Rule> kept = new ArrayList<>();
    private int count;

    private StruckWords(Page page) {
        page.glyphs().stream()
                .filter(glyph -> !glyph.isBlank())
                .forEach(glyph -> lines.computeIfAbsent(glyph.baseline(), line -> new ArrayList<>())
                        .add(glyph));
        lines.values().forEach(line -> line.sort(Comparator.comparingDouble(Glyph::left)));
        page.rules().forEach(this::strike);
    }

    /**
     * A page without what is struck on it.
     *
     * @param page its characters and lines left
     * @param count how many lines run through words
     */
    public record Unstruck(Page page, int count) {}

    /** The page without words that a line runs through. */
    public static Unstruck remove(Page page) {
        if (page.rules().size() > MOST_RULES) {
            return new Unstruck(page, 0);
        }
        StruckWords words = new StruckWords(page);
        return words.count == 0 ? new Unstruck(page, 0) : new Unstruck(words.left(page), words.count);
    }

    private void strike(Rule rule) {
        List<Glyph> through = rule.upright() ? List.of() : through(rule);
        if (through.isEmpty()) {
            kept.add(rule);
        } else {
            struck.addAll(through);
            count++;
        }
    }

    /** The characters that a line runs through; none where it goes on beyond them. */
    private List<Glyph> through(Rule rule) {
        for (List<Glyph> line :
                lines.subMap(rule.at(), rule.at() + LARGEST_SIZE).values()) {
            List<Glyph> crossed =
                    line.stream().filter(glyph -> crosses(rule, glyph)).toList();
            if (!crossed.isEmpty()) {
                double outstanding = OUTSTANDING * crossed.get(0).size();
                boolean hugs = rule.from() >= crossed.get(0).left() - outstanding
                        && rule.to() <= crossed.get(crossed.size() - 1).right() + outstanding;
                return hugs ? crossed : List.of();
            }
        }
        return List.of();
    }

    private static boolean crosses(Rule rule, Glyph glyph) {
        double above = (glyph.baseline() - rule.at()) / glyph.size();
        double middle = (glyph.left() + glyph.right()) / 2;
        return above >= LOWEST && above <= HIGHEST && middle >= rule.from() && middle <= rule.to();
    }

    private Page left(Page page) {
        return page.with(
                page.glyphs().stream().filter(glyph -> !struck.contains(glyph)).toList(), kept);
    }
}
