package org.duibiao.ingest.document.pdf.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duibiao.ingest.document.pdf.page.Glyph;
import org.duibiao.ingest.document.pdf.page.Rule;

/** Tables whose cells are parted by lines. Lines that touch belong to one table. */
public final class RuledTables {

    /** Lines nearer than this are one: double rules, and the pieces that programs draw cell by cell. */
    static final double NEAR = 3;

    /** Lines this near to each other meet; a table inside a cell keeps further off. */
    private static final double TOUCHING = 1.5;

    private static final int MOST_RULES = 6000;

    private final List<Rule> rules;

    private RuledTables(List<Rule> rules) {
        this.rules = rules;
    }

    /** The tables of a page with their words; the characters in them are taken out of {@code glyphs}. */
    public static List<PageTable> take(List<Rule> rules, List<Glyph> glyphs) {
        List<Rule> joined = joined(rules);
        if (joined.size() > MOST_RULES) {
            return List.of();
        }
        return new RuledTables(joined)
                .grids().stream()
                        .sorted(Comparator.comparingDouble(RuledGrid::area))
                        .map(grid -> grid.fill(glyphs))
                        .filter(PageTable::hasWords)
                        .toList();
    }

    private List<RuledGrid> grids() {
        int[] group = new int[rules.size()];
        for (int i = 0; i < group.length; i++) {
            group[i] = i;
        }
        for (int i = 0; i < group.length; i++) {
            for (int j = 0; j < i; j++) {
                if (touch(rules.get(i), rules.get(j))) {
                    group[root(group, i)] = root(group, j);
                }
            }
        }
        Map<Integer, List<Rule>> groups = new LinkedHashMap<>();
        for (int i = 0; i < group.length; i++) {
            groups.computeIfAbsent(root(group, i), key -> new ArrayList<>()).add(rules.get(i));
        }
        return groups.values().stream()
                .map(RuledGrid::of)
                .flatMap(Optional::stream)
                .toList();
    }

    private static int root(int[] group, int member) {
        int at = member;
        while (group[at] != at) {
            group[at] = group[group[at]];
            at = group[at];
        }
        return at;
    }

    private static boolean touch(Rule one, Rule other) {
        return one.upright() != other.upright()
                && one.at() >= other.from() - TOUCHING
                && one.at() <= other.to() + TOUCHING
                && other.at() >= one.from() - TOUCHING
                && other.at() <= one.to() + TOUCHING;
    }

    /** Pieces of one line put together: first those at one place, then those that follow each other. */
    private static List<Rule> joined(List<Rule> rules) {
        List<Rule> sorted = rules.stream()
                .sorted(Comparator.comparing(Rule::upright).thenComparingDouble(Rule::at))
                .toList();
        List<Rule> joined = new ArrayList<>();
        int at = 0;
        while (at < sorted.size()) {
            Rule first = sorted.get(at);
            int end = at + 1;
            while (end < sorted.size()
                    && sorted.get(end).upright() == first.upright()
                    && sorted.get(end).at() - first.at() < TOUCHING) {
                end++;
            }
            joinPieces(sorted.subList(at, end), joined);
            at = end;
        }
        return joined;
    }

    private static void joinPieces(List<Rule> pieces, List<Rule> joined) {
        int from = joined.size();
        for (Rule piece :
                pieces.stream().sorted(Comparator.comparingDouble(Rule::from)).toList()) {
            Rule last = joined.size() == from ? null : joined.get(joined.size() - 1);
            if (last != null && piece.from() <= last.to() + TOUCHING) {
                double end = Math.max(last.to(), piece.to());
                joined.set(joined.size() - 1, new Rule(last.upright(), last.at(), last.from(), end));
            } else {
                joined.add(piece);
            }
        }
    }
}
