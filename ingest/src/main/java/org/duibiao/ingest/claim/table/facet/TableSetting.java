package org.duibiao.ingest.claim.table.facet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.duibiao.ingest.document.table.HeaderRows;
import org.duibiao.ingest.document.table.Section;
import org.duibiao.ingest.document.table.TableLayout;
import org.duibiao.model.claim.ReportContext;
import org.duibiao.model.document.Block;
import org.duibiao.model.document.Cell;

/**
 * A table and what is said around it.
 *
 * @param table the block
 * @param layout its sections
 * @param titles what names the table or its unit, the nearest first: rows of a single cell, the caption, the headings
 * @param project name of the project whose form this is; empty where it is no project's form
 * @param context what is known of the report
 */
public record TableSetting(
        Block.Table table, TableLayout layout, List<String> titles, Optional<String> project, ReportContext context) {

    private static final int HEADINGS_HEARD = 1;

    public TableSetting {
        titles = List.copyOf(titles);
    }

    public static TableSetting of(Block.Table table, TableLayout layout, ReportContext context) {
        List<String> titles = titles(table, layout);
        int own = titles.size() - table.headingPath().size();
        List<String> near = titles.subList(0, Math.min(titles.size(), Math.max(0, own) + HEADINGS_HEARD));
        return new TableSetting(table, layout, titles, project(layout, near), context);
    }

    /** What names the table itself, line by line, the nearest first: rows of a single cell and the caption. */
    public List<String> ownTitles() {
        return titles.stream()
                .filter(title -> !table.headingPath().contains(title))
                .flatMap(String::lines)
                .toList();
    }

    /** The same, then the heading just above: where a table has no caption, its heading is what names it. */
    List<String> nearestTitles() {
        List<String> nearest = new ArrayList<>(ownTitles());
        if (!table.headingPath().isEmpty()) {
            nearest.add(table.headingPath().get(table.headingPath().size() - 1));
        }
        return nearest;
    }

    /** What names a section: the row of one cell just above its heads, where other heads stand above that; else what names the table. */
    List<String> titlesOf(Section section) {
        boolean first =
                layout.sections().stream().filter(Section::hasHeader).limit(1).anyMatch(section::equals);
        if (first || section.headerStart() == 0) {
            return nearestTitles();
        }
        List<String> filled = layout.grid().startingIn(section.headerStart() - 1).stream()
                .map(Cell::text)
                .filter(text -> !text.isBlank())
                .toList();
        return filled.size() == 1 ? filled : nearestTitles();
    }

    /** Whether what names the table says that it sets goals, and nothing that it gives results. */
    boolean setsGoals() {
        List<String> nearest = nearestTitles();
        return nearest.stream().anyMatch(RowWords.GOAL_TITLE::isIn)
                && nearest.stream().noneMatch(RowWords.RESULT_TITLE::isIn);
    }

    private static List<String> titles(Block.Table table, TableLayout layout) {
        List<String> titles = new ArrayList<>();
        for (Section section : layout.sections()) {
            for (int row = section.headerStart(); !section.hasHeader() && row < section.dataEnd(); row++) {
                List<Cell> filled = layout.grid().startingIn(row).stream()
                        .filter(cell -> !cell.text().isBlank())
                        .toList();
                if (HeaderRows.isPreface(filled)) {
                    filled.forEach(cell -> titles.add(cell.text()));
                }
            }
        }
        titles.add(table.text());
        List<String> headings = new ArrayList<>(table.headingPath());
        Collections.reverse(headings);
        titles.addAll(headings);
        return titles.stream().filter(title -> !title.isBlank()).toList();
    }

    /** A form is a project's where it prints the project's name beside a label for it. */
    private static Optional<String> project(TableLayout layout, List<String> titles) {
        if (titles.stream().anyMatch(title -> title.contains("整体支出"))) {
            return Optional.empty();
        }
        for (Section section : layout.sections()) {
            for (int row = section.headerStart(); !section.hasHeader() && row < section.dataEnd(); row++) {
                List<Cell> cells = layout.grid().startingIn(row);
                for (int i = 0; i + 1 < cells.size(); i++) {
                    String name = RowWords.bare(cells.get(i + 1).text());
                    if (RowWords.PROJECT_LABEL.matches(cells.get(i).text()) && !name.isEmpty()) {
                        return Optional.of(name);
                    }
                }
            }
        }
        return Optional.empty();
    }
}
