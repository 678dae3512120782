package org.duibiao.ingest.document.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duibiao.ingest.language.text.OneOf;
import org.duibiao.model.document.Cell;

/** Finds what each column of a section holds: by its heads, and by the cells below where the heads do not say. */
final class SectionColumns {

    /** Heads whose merges were lost reach over no more columns; this also bounds the work for each column. */
    private static final int MOST_MERGED = 100;

    /** Words of what was done. */
    private static final List<String> REACHED = List.of("完成", "实际", "实绩", "到位", "实现", "累计", "进度");

    private final TableGrid grid;
    private final int headerStart;
    private final int dataStart;
    private final int dataEnd;

    SectionColumns(TableGrid grid, int headerStart, int dataStart, int dataEnd) {
        this.grid = grid;
        this.headerStart = headerStart;
        this.dataStart = dataStart;
        this.dataEnd = dataEnd;
    }

    List<Section.Column> read() {
        List<Section.Column> columns = new ArrayList<>();
        boolean leading = true;
        for (int column = 0; column < grid.columnCount(); column++) {
            List<String> heads = heads(column);
            Optional<ColumnRole> role = role(heads, column);
            boolean label = role.isPresent() ? role.get().isLabel() : leading && !holdsFigures(column);
            leading &= label;
            columns.add(new Section.Column(heads, role, label));
        }
        return columns;
    }

    private List<String> heads(int column) {
        List<String> heads = new ArrayList<>();
        for (int row = headerStart; row < dataStart; row++) {
            String head = head(row, column);
            if (!head.isEmpty() && !heads.contains(head)) {
                heads.add(head);
            }
        }
        return heads;
    }

    /** The head over a column; an empty one above another header row belongs to its left neighbour, as where merges were lost. */
    private String head(int row, int column) {
        int at = column;
        while (at >= Math.max(0, column - MOST_MERGED)) {
            Cell cell = grid.covering(row, at);
            if (cell == null || !CellWords.isBlank(cell.text())) {
                return cell == null ? "" : HeadWords.oneLine(cell.text());
            }
            if (!isHeadedBelow(row, column)) {
                return "";
            }
            at--;
        }
        return "";
    }

    /** Whether a head stands beneath a place, or none does because what covers it is missing. */
    private boolean isHeadedBelow(int row, int column) {
        for (int below = row + 1; below < dataStart; below++) {
            Cell cell = grid.covering(below, column);
            if (cell == null || !CellWords.isBlank(cell.text())) {
                return true;
            }
        }
        return false;
    }

    private Optional<ColumnRole> role(List<String> heads, int column) {
        for (int i = heads.size() - 1; i >= 0; i--) {
            Optional<ColumnRole> role = ColumnRoles.bundled().find(heads.get(i));
            if (role.isPresent()) {
                boolean prior = isOfLevels(role.get()) && holdsRole(heads.subList(0, i), ColumnRole.PRIOR);
                boolean region = role.get() == ColumnRole.UNIT && !holdsUnits(column);
                if (!prior && !region && holdsRole(heads.subList(0, i), ColumnRole.TARGET)) {
                    return Optional.of(promised(role.get(), heads.get(i)));
                }
                return prior ? Optional.of(ColumnRole.PRIOR) : region ? Optional.of(ColumnRole.REGION) : role;
            }
        }
        return Optional.empty();
    }

    private static boolean isOfLevels(ColumnRole role) {
        return role == ColumnRole.MONTH || role == ColumnRole.ACTUAL;
    }

    /** 全年目标 over 总量 and 增速: goals; 目标任务 over 完成数: what was reached of them. */
    private static ColumnRole promised(ColumnRole role, String head) {
        if (role == ColumnRole.GROWTH) {
            return ColumnRole.GROWTH_TARGET;
        }
        return role == ColumnRole.ACTUAL && !OneOf.standsIn(head, REACHED) ? ColumnRole.TARGET : role;
    }

    /** Whether one of the heads above has a role: 上年同期 over 本月 and 1-本月 makes levels below it those of the year before. */
    private static boolean holdsRole(List<String> outer, ColumnRole role) {
        for (String head : outer) {
            if (ColumnRoles.bundled().find(head).equals(Optional.of(role))) {
                return true;
            }
        }
        return false;
    }

    private boolean holdsFigures(int column) {
        int figures = 0;
        int filled = 0;
        boolean covered = false;
        for (int row = dataStart; row < dataEnd; row++) {
            Cell cell = grid.covering(row, column);
            if (cell == null) {
                continue;
            }
            covered |= cell.row() < dataStart;
            if (cell.row() >= dataStart && !CellWords.isVoid(cell.text())) {
                filled++;
                figures += CellWords.hasFigure(cell.text()) ? 1 : 0;
            }
        }
        return figures * 2 > filled || filled == 0 && column > 0 && !covered;
    }

    private boolean holdsUnits(int column) {
        for (int row = dataStart; row < dataEnd; row++) {
            Cell cell = grid.covering(row, column);
            if (cell != null && CellWords.isUnit(cell.text())) {
                return true;
            }
        }
        return false;
    }
}
