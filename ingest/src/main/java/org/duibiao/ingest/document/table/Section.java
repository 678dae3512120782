package org.duibiao.ingest.document.table;

import java.util.List;
import java.util.Optional;

/**
 * Rows of a table that stand under one header, or under none.
 *
 * @param headerStart first header row; equal to {@code dataStart} where the rows have no header
 * @param dataStart first row of data
 * @param dataEnd row after the last of data
 * @param columns what each column of the table holds here
 */
public record Section(int headerStart, int dataStart, int dataEnd, List<Column> columns) {

    /**
     * A column of a section.
     *
     * @param heads the heads above it, outermost first
     * @param role what it holds, where its heads say so
     * @param label whether its cells name their rows
     */
    public record Column(List<String> heads, Optional<ColumnRole> role, boolean label) {
        public Column {
            heads = List.copyOf(heads);
        }

        /** Whether its heads say that it holds something. */
        public boolean is(ColumnRole asked) {
            return role.isPresent() && role.get() == asked;
        }
    }

    public Section {
        columns = List.copyOf(columns);
    }

    public boolean hasHeader() {
        return headerStart < dataStart;
    }
}
