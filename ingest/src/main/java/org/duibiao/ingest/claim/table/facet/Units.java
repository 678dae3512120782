package org.duibiao.ingest.claim.table.facet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.duibiao.ingest.document.table.CellWords;
import org.duibiao.ingest.document.table.ColumnRole;
import org.duibiao.ingest.document.table.Section;
import org.duibiao.ingest.language.Token;
import org.duibiao.ingest.language.text.NormalText;
import org.duibiao.model.document.Cell;
import org.jspecify.annotations.Nullable;

/**
 * The unit of a bare number: that of its row's unit column, else in the brackets of its column's or its row's heads, else
 * of the header, else of the titles and the caption.
 */
public final class Units {

    private static final String LABEL = "单位:";

    private final CellReadings readings;
    private final TableSetting setting;
    private final Map<String, Optional<String>> inHeads = new HashMap<>();
    private @Nullable Optional<String> inTitles;
    private @Nullable OfSection last;

    public Units(CellReadings readings, TableSetting setting) {
        this.readings = readings;
        this.setting = setting;
    }

    /** What a section says of units, the same for all its cells: its columns of units, and the unit over its labels. */
    private record OfSection(Section section, List<Integer> unitColumns, Optional<String> ofLabels) {}

    /** The words of the unit that reaches a cell; empty where none does. */
    public Optional<String> find(Section section, Cell cell) {
        OfSection here = of(section);
        Optional<String> found = unitColumn(here, cell.row());
        if (found.isEmpty()) {
            found = inNearHeads(section, cell);
        }
        if (found.isEmpty() && section.hasHeader()) {
            found = ofTotalAbove(here, cell);
        }
        if (found.isEmpty()) {
            found = here.ofLabels();
        }
        if (found.isEmpty()) {
            inTitles = inTitles == null ? firstInTitles() : inTitles;
            found = inTitles;
        }
        return found;
    }

    private OfSection of(Section section) {
        if (last == null || last.section() != section) {
            List<Integer> unitColumns = IntStream.range(0, section.columns().size())
                    .filter(column -> section.columns()
                            .get(column)
                            .role()
                            .filter(ColumnRole.UNIT::equals)
                            .isPresent())
                    .boxed()
                    .toList();
            last = new OfSection(section, unitColumns, firstInBrackets(headerOfLabels(section)));
        }
        return last;
    }

    /** The unit of the row that a row beginning with 其中 is a part of. */
    private Optional<String> ofTotalAbove(OfSection here, Cell cell) {
        return PartRows.totalAbove(setting.layout(), here.section(), cell)
                .flatMap(total -> unitColumn(here, total.row()).or(() -> inBrackets(total.text())));
    }

    private Optional<String> unitColumn(OfSection here, int row) {
        for (int column : here.unitColumns()) {
            Optional<String> unit =
                    setting.layout().grid().at(row, column).map(Cell::text).flatMap(this::unit);
            if (unit.isPresent()) {
                return unit;
            }
        }
        return Optional.empty();
    }

    /** The unit in the heads of a cell, those of its column before those of its row. */
    private Optional<String> inNearHeads(Section section, Cell cell) {
        if (!section.hasHeader()) {
            return firstInBrackets(cell.headerPath());
        }
        List<String> heads = section.columns().get(cell.column()).heads();
        for (int i = heads.size() - 1; i >= 0; i--) {
            Optional<String> unit = inBrackets(heads.get(i));
            if (unit.isPresent()) {
                return unit;
            }
        }
        for (Cell head : setting.layout().rowHeads(section, cell)) {
            Optional<String> unit = inBrackets(head.text());
            if (unit.isPresent()) {
                return unit;
            }
        }
        return Optional.empty();
    }

    /** Heads over the columns of names, where forms print the unit of the whole section. */
    private static List<String> headerOfLabels(Section section) {
        return section.columns().stream()
                .filter(Section.Column::label)
                .flatMap(column -> column.heads().stream())
                .toList();
    }

    private Optional<String> firstInBrackets(List<String> heads) {
        return heads.stream().map(this::inBrackets).flatMap(Optional::stream).findFirst();
    }

    /** The unit in a head: 完成额（亿元）, 单位：万元, 总量/亿元, 增速%; looked for once, as every cell below it asks. */
    private Optional<String> inBrackets(String head) {
        return inHeads.computeIfAbsent(head, this::findInBrackets);
    }

    private Optional<String> findInBrackets(String head) {
        String words = NormalText.of(head).toString();
        int open = words.lastIndexOf('(');
        int close = words.indexOf(')', open + 1);
        if (open >= 0 && close > open) {
            Optional<String> unit = firstUnit(words.substring(open + 1, close));
            if (unit.isPresent()) {
                return unit;
            }
        }
        int slash = words.lastIndexOf('/');
        if (slash >= 0) {
            return unit(words.substring(slash + 1));
        }
        return words.endsWith("%") ? Optional.of("%") : Optional.empty();
    }

    private Optional<String> firstInTitles() {
        for (String title : setting.titles()) {
            String words = NormalText.of(title).toString();
            // 填报单位 names who fills the form in: of several, the one that a unit follows.
            for (int at = words.indexOf(LABEL); at >= 0; at = words.indexOf(LABEL, at + 1)) {
                Optional<String> unit = firstUnit(words.substring(at + LABEL.length()));
                if (unit.isPresent()) {
                    return unit;
                }
            }
            Optional<String> unit = inBrackets(title);
            if (unit.isPresent()) {
                return unit;
            }
        }
        return Optional.empty();
    }

    /** The first unit of a list such as 单位:万元、%. */
    private Optional<String> firstUnit(String words) {
        String list = words.startsWith(LABEL) ? words.substring(LABEL.length()) : words;
        for (String part : list.split("[、,;/ )]")) {
            Optional<String> unit = unit(part);
            if (unit.isPresent()) {
                return unit;
            }
        }
        return Optional.empty();
    }

    /** The words, if they are a unit and nothing else. */
    private Optional<String> unit(String words) {
        String stripped = words.strip();
        CellReading reading = readings.of("1" + stripped);
        boolean whole = !stripped.isEmpty()
                && !CellWords.hasFigure(stripped)
                && reading.tokens().size() == 1
                && reading.tokens().get(0) instanceof Token.Amount amount
                && amount.end() == reading.text().length();
        return whole ? Optional.of(stripped) : Optional.empty();
    }
}
