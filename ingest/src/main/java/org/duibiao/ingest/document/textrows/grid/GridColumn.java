package org.duibiao.ingest.document.textrows.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duibiao.ingest.document.table.CellWords;
import org.duibiao.ingest.document.table.ColumnRole;
import org.duibiao.ingest.document.table.ColumnRoles;

/** What cells of a column may hold: as its head says, else as the first row does. */
enum GridColumn {
    /** Names of rows. */
    LABEL,
    /** Running numbers. */
    RUNNING,
    /** Units. */
    UNIT,
    /** Numbers, alone or with their unit. */
    FIGURE,
    /** Places in a ranking, which rows that sum up others have none of. */
    RANK,
    /** Points of a form. */
    POINTS,
    /** Goals and results of a form: figures, or words that say what was reached. */
    RESULT,
    /** Words of any kind, or none. */
    REMARK;

    private static final int LONGEST_LABEL = 60;
    private static final int LONGEST_FIGURE = 20;
    private static final int LONGEST_RESULT = 120;
    private static final int LONGEST_UNIT = 6;
    private static final int LONGEST_RUNNING = 5;
    private static final int LONGEST_RANK = 3;

    /**
     * The columns below some heads.
     *
     * @param first the cells of the first row, which tell what stands under heads that are not known
     */
    static List<GridColumn> of(List<String> heads, List<String> first) {
        List<Optional<ColumnRole>> roles =
                heads.stream().map(ColumnRoles.bundled()::find).toList();
        boolean form = roles.stream().flatMap(Optional::stream).anyMatch(ColumnRole::isOfPoints);
        List<GridColumn> columns = new ArrayList<>();
        for (int i = 0; i < heads.size(); i++) {
            columns.add(roles.get(i).isPresent() ? of(roles.get(i).get(), form) : of(heads.get(i), first.get(i), i));
        }
        return columns;
    }

    private static GridColumn of(ColumnRole role, boolean form) {
        return switch (role) {
            case NAME, REGION, PERIOD -> LABEL;
            case NUMBER -> RUNNING;
            case UNIT -> UNIT;
            case REMARK -> REMARK;
            case RANK -> RANK;
            case WEIGHT, SCORE -> POINTS;
            case TARGET, ACTUAL -> form ? RESULT : FIGURE;
            default -> FIGURE;
        };
    }

    private static GridColumn of(String head, String first, int column) {
        if (CellWords.isPeriod(head)) {
            return FIGURE;
        }
        return switch (CellContent.of(first)) {
            case NUMBER, VALUE -> FIGURE;
            case UNIT -> UNIT;
            case TEXT -> LABEL;
            case ANY -> column == 0 ? LABEL : FIGURE;
        };
    }

    /** Whether some lines, each of which may be a piece of a cell where they are several, may stand in the column as one. */
    boolean takes(GridLines lines, int from, int count) {
        if (count == 1) {
            return takes(lines.words().get(from), lines.asCell(from).content());
        }
        int length = lines.length(from, count);
        return switch (this) {
            case REMARK -> true;
            case RESULT -> length <= LONGEST_RESULT;
            default -> length <= LONGEST_LABEL && takesWrapped(lines.joined("", from, count));
        };
    }

    private boolean takesWrapped(String cell) {
        return takes(cell, CellContent.of(cell));
    }

    /** Whether a cell may stand in the column. */
    boolean takes(String cell, CellContent content) {
        if (content == CellContent.ANY) {
            return true;
        }
        return switch (this) {
            case LABEL ->
                cell.length() <= LONGEST_LABEL
                        && (content == CellContent.TEXT || content == CellContent.VALUE && opensWithWords(cell))
                        && cell.indexOf('。') < 0;
            case RUNNING -> cell.length() <= LONGEST_RUNNING;
            case UNIT -> content == CellContent.UNIT || content == CellContent.TEXT && cell.length() <= LONGEST_UNIT;
            case FIGURE ->
                content == CellContent.NUMBER || content == CellContent.VALUE && cell.length() <= LONGEST_FIGURE;
            case RANK -> content == CellContent.NUMBER && cell.length() <= LONGEST_RANK;
            case POINTS -> content == CellContent.NUMBER || content == CellContent.VALUE && cell.endsWith("分");
            case RESULT -> cell.length() <= LONGEST_RESULT;
            case REMARK -> true;
        };
    }

    /** Whether the words of one of its cells may stand on several lines. */
    boolean wraps() {
        return this == LABEL || this == RESULT || this == REMARK;
    }

    private static boolean opensWithWords(String cell) {
        char first = cell.charAt(0);
        return Character.isLetter(first) || "（(“《".indexOf(first) >= 0;
    }
}
