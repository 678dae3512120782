package org.duibiao.ingest.scorecard.form;

import java.util.List;
import java.util.Optional;
import org.duibiao.ingest.claim.table.facet.RowWords;
import org.duibiao.ingest.claim.table.facet.TableSetting;
import org.duibiao.ingest.document.table.CellWords;
import org.duibiao.ingest.document.table.ColumnRole;
import org.duibiao.ingest.document.table.Section;
import org.duibiao.model.document.Cell;
import org.duibiao.model.document.Place;

/**
 * Rows of a table that belong to a form.
 *
 * @param setting the table and what is said around it
 * @param section its rows, with the columns that they stand under
 * @param budget whether they are money, or else criteria
 */
public record FormSection(TableSetting setting, Section section, boolean budget) {

    /** The cell of a row in a column that covers it. */
    public Optional<Cell> at(int row, int column) {
        return setting.layout().grid().at(row, column);
    }

    /** The number of the first column of a role whose head has none of some words; -1 where there is none. */
    public int column(ColumnRole role) {
        for (int column = 0; column < section.columns().size(); column++) {
            if (has(column, role)) {
                return column;
            }
        }
        return -1;
    }

    /** Whether a column has a role. */
    public boolean has(int column, ColumnRole role) {
        return section.columns().get(column).role().filter(role::equals).isPresent();
    }

    /** The heads of a column as one text. */
    public String heads(int column) {
        return String.join("", section.columns().get(column).heads());
    }

    /** The first words of a row, without blanks and the points in their brackets. */
    public String firstWords(int row) {
        List<Cell> cells = setting.layout().grid().startingIn(row);
        return cells.stream()
                .map(cell -> withoutBrackets(RowWords.bare(cell.text())))
                .filter(words -> !CellWords.isVoid(words))
                .findFirst()
                .orElse("");
    }

    /** Where the words of a cell stand, without the blanks around them. */
    public Place place(Cell cell) {
        return placeIn(setting.table().index(), cell);
    }

    /** The words of a cell on one line. */
    static String oneLine(Cell cell) {
        return cell.text().replaceAll("[\\s\\u00a0\\u3000]+", "");
    }

    static Place placeIn(int block, Cell cell) {
        String words = cell.text().strip();
        int start = words.isEmpty() ? 0 : cell.text().indexOf(words);
        return Place.inCell(block, cell, start, start + words.length());
    }

    static String withoutBrackets(String words) {
        int open = words.replace('(', '（').indexOf('（');
        return open > 0 ? words.substring(0, open) : words;
    }
}
