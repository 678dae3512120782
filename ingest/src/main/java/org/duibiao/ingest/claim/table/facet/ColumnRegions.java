package org.duibiao.ingest.claim.table.facet;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whose figures a column holds where its heads say so: 长沙县, 长沙县 over 总额 and 同比, 全省增长%. */
final class ColumnRegions {

    private static final String NATION = "全国";

    /** Wholes that stand before a measure: 全省增长%, 全市平均. */
    private static final List<String> WHOLES = List.of(NATION, "全省", "全市", "全区", "全县", "全州", "全盟", "全旗");

    private static final List<String> MEASURES = List.of("增", "平均", "同比", "完成", "总");

    private ColumnRegions() {}

    /** The region of the innermost head that is one and names no indicator. */
    static RowRegion of(List<String> own, Heads heads) {
        for (int i = own.size() - 1; i >= 0; i--) {
            String head = RowWords.bare(own.get(i));
            RowRegion region = heads.names(head) ? new RowRegion.None() : ofHead(head, heads);
            if (!(region instanceof RowRegion.None)) {
                return region;
            }
        }
        return new RowRegion.None();
    }

    private static RowRegion ofHead(String head, Heads heads) {
        String name = wholeOf(head).orElse(head);
        return name.equals(NATION) ? new RowRegion.Foreign("other_region", name) : heads.region(name);
    }

    /** 全省 of 全省增长%; empty where no measure follows. */
    private static Optional<String> wholeOf(String head) {
        for (String whole : WHOLES) {
            boolean measured = head.startsWith(whole)
                    && MEASURES.stream().anyMatch(measure -> head.startsWith(measure, whole.length()));
            if (measured) {
                return Optional.of(whole);
            }
        }
        return Optional.empty();
    }

    /** Whether columns are regions: two at least, and one by its own name or two different wholes, since 合计 alone is of anything. */
    static boolean areRegions(List<ColumnFacets.Column> columns, Heads heads) {
        int known = 0;
        Set<String> told = new HashSet<>();
        for (ColumnFacets.Column column : columns) {
            if (!(column.region() instanceof RowRegion.None)) {
                known++;
                column.heads().stream()
                        .map(RowWords::bare)
                        .filter(head -> !(ofHead(head, heads) instanceof RowRegion.None))
                        .filter(head -> !RowWords.REGION_TOTAL.matches(head) || WHOLES.contains(head))
                        .forEach(told::add);
            }
        }
        boolean named = told.stream().anyMatch(head -> !WHOLES.contains(head));
        return known >= 2 && (named || told.size() >= 2);
    }
}
