package org.duibiao.ingest.claim.table.facet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.duibiao.ingest.document.table.CellWords;
import org.duibiao.ingest.document.table.ColumnRole;
import org.duibiao.ingest.document.table.Section;
import org.duibiao.ingest.language.Token;
import org.duibiao.ingest.language.text.CharacterForms;
import org.duibiao.ingest.language.text.NormalText;
import org.duibiao.ingest.language.word.Sense;
import org.duibiao.model.document.Cell;
import org.duibiao.model.quantity.Dimension;
import org.jspecify.annotations.Nullable;

/**
 * The unit of a bare number: that of its row's unit column, else in the brackets of its column's or its row's heads, else
 * of the header, else of the titles and the caption.
 */
public final class Units {

    private static final String LABEL = "单位:";
    private static final Pattern SEPARATORS = Pattern.compile("[、,;/ ()]");

    private final CellReadings readings;
    private final TableSetting setting;
    private final Function<String, Optional<String>> wholes;
    private final Map<String, Optional<String>> inHeads = new HashMap<>();
    private @Nullable Optional<String> inTitles;
    private @Nullable OfSection last;
    private @Nullable OfRow lastRow;

    public Units(CellReadings readings, TableSetting setting) {
        this(readings, setting, id -> Optional.empty());
    }

    /** @param wholes gives the indicator that one is a side of: trade of exports */
    public Units(CellReadings readings, TableSetting setting, Function<String, Optional<String>> wholes) {
        this.readings = readings;
        this.setting = setting;
        this.wholes = wholes;
    }

    /**
     * What a section says of units, the same for all its cells.
     *
     * @param unitColumns its columns of units
     * @param ofColumns the unit in the heads of each column
     * @param ofLabels the unit over its labels
     */
    private record OfSection(
            Section section, List<Integer> unitColumns, List<Optional<String>> ofColumns, Optional<String> ofLabels) {}

    /**
     * What a row says of units, the same for all its cells with the same heads.
     *
     * @param heads that {@link org.duibiao.ingest.document.table.TableLayout} keeps for it
     * @param inUnitColumn the unit that it prints in a column of units
     * @param otherwise the unit where neither such a column nor the heads of a cell's own column give one
     */
    private record OfRow(int row, List<Cell> heads, Optional<String> inUnitColumn, Optional<String> otherwise) {}

    /** The words of the unit that reaches a cell; empty where none does. */
    public Optional<String> find(Section section, Cell cell) {
        return find(section, cell, Optional.empty());
    }

    /**
     * The words of the unit that reaches a cell; empty where none does.
     *
     * @param above the name of the row above that says what the row of the cell is of
     */
    Optional<String> find(Section section, Cell cell, Optional<Cell> above) {
        if (!section.hasHeader()) {
            return firstInBrackets(cell.headerPath()).or(this::ofTitles).or(this::ofFormsMoney);
        }
        OfSection here = of(section);
        OfRow row = ofRow(here, cell);
        if (row.inUnitColumn().isPresent()) {
            return row.inUnitColumn();
        }
        Optional<String> ofColumn = here.ofColumns().get(cell.column());
        if (ofColumn.isPresent()) {
            return ofColumn;
        }
        Optional<String> ofAbove =
                above.flatMap(name -> unitColumn(here, name.row()).or(() -> inBrackets(name.text())));
        return ofAbove.isPresent() ? ofAbove : row.otherwise();
    }

    /** The unit that reaches a cell of money; of several in a title, 单位：人、%、万元, the first of money. */
    public Optional<String> ofMoney(Section section, Cell cell) {
        Optional<String> unit = find(section, cell);
        return unit.isEmpty() || isOfMoney(unit.get())
                ? unit
                : setting.titles().stream()
                        .flatMap(title -> SEPARATORS.splitAsStream(NormalText.of(title)))
                        .flatMap(part -> unit(withoutLabel(part)).stream())
                        .filter(this::isOfMoney)
                        .findFirst();
    }

    private boolean isOfMoney(String unit) {
        return readings.of("1" + unit)
                .amounts()
                .anyMatch(amount -> amount.unit().dimension() == Dimension.MONEY);
    }

    /** The unit over the money of a form, 预算执行情况（万元）, which reaches the labels above it: 基本支出总额. */
    private Optional<String> ofFormsMoney() {
        return setting.layout().sections().stream()
                .filter(section -> section.columns().stream()
                        .anyMatch(column ->
                                column.role().filter(ColumnRole::isMoney).isPresent()))
                .flatMap(section -> firstInBrackets(headerOfLabels(section)).stream())
                .findFirst();
    }

    private OfSection of(Section section) {
        if (last == null || last.section() != section) {
            List<Integer> unitColumns = new ArrayList<>();
            List<Optional<String>> ofColumns = new ArrayList<>();
            for (Section.Column column : section.columns()) {
                if (column.role().equals(Optional.of(ColumnRole.UNIT))) {
                    unitColumns.add(ofColumns.size());
                }
                ofColumns.add(lastInBrackets(column.heads()));
            }
            last = new OfSection(section, unitColumns, ofColumns, firstInBrackets(headerOfLabels(section)));
        }
        return last;
    }

    private OfRow ofRow(OfSection here, Cell cell) {
        List<Cell> heads = setting.layout().rowHeads(here.section(), cell);
        if (lastRow == null || lastRow.row() != cell.row() || lastRow.heads() != heads) {
            lastRow = new OfRow(cell.row(), heads, unitColumn(here, cell.row()), otherwise(here, cell, heads));
        }
        return lastRow;
    }

    private Optional<String> otherwise(OfSection here, Cell cell, List<Cell> heads) {
        for (Cell head : heads) {
            Optional<String> unit = inBrackets(head.text());
            if (unit.isPresent()) {
                return unit;
            }
        }
        Optional<String> found = ofTotalAbove(here, cell);
        found = found.isPresent() ? found : here.ofLabels();
        return found.isPresent() ? found : ofTitles();
    }

    private Optional<String> ofTitles() {
        inTitles = inTitles == null ? firstInTitles() : inTitles;
        return inTitles;
    }

    /** The unit of the row that a row beginning with 其中 is a part of, or that says what is measured in it. */
    private Optional<String> ofTotalAbove(OfSection here, Cell cell) {
        return PartRows.totalAbove(setting.layout(), here.section(), cell)
                .or(() -> PartRows.measuredAbove(setting.layout(), here.section(), cell, readings)
                        .map(PartRows.Measured::measure))
                .or(() -> PartRows.totalOfNeighbour(
                                setting.layout(),
                                here.section(),
                                cell,
                                name -> inBrackets(name).isPresent())
                        .filter(total -> isSideOf(here, cell, total)))
                .flatMap(total -> unitColumn(here, total.row()).or(() -> inBrackets(total.text())));
    }

    /** Whether a row names one side of what another names: 进口 of 进出口总额. */
    private boolean isSideOf(OfSection here, Cell cell, Cell total) {
        List<Cell> heads = setting.layout().rowHeads(here.section(), cell);
        List<String> whole = named(total);
        return named(heads.get(heads.size() - 1)).stream()
                .flatMap(id -> wholes.apply(id).stream())
                .anyMatch(whole::contains);
    }

    private List<String> named(Cell head) {
        return readings.of(head.text()).tokens().stream()
                .filter(Token.Word.class::isInstance)
                .flatMap(token -> ((Token.Word) token).meaning().indicators(Sense.Role.ALIAS).stream())
                .toList();
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

    /** Heads over the columns of names, where forms print the unit of the whole section. */
    private static List<String> headerOfLabels(Section section) {
        return section.columns().stream()
                .filter(Section.Column::label)
                .flatMap(column -> column.heads().stream())
                .toList();
    }

    private Optional<String> firstInBrackets(List<String> heads) {
        Optional<String> unit = Optional.empty();
        for (int i = 0; i < heads.size() && unit.isEmpty(); i++) {
            unit = inBrackets(heads.get(i));
        }
        return unit;
    }

    private Optional<String> lastInBrackets(List<String> heads) {
        Optional<String> unit = Optional.empty();
        for (int i = heads.size() - 1; i >= 0 && unit.isEmpty(); i--) {
            unit = inBrackets(heads.get(i));
        }
        return unit;
    }

    /** The unit in a head: 完成额（亿元）, 单位：万元, 总量/亿元, 增速%; looked for once, as every cell below it asks. */
    private Optional<String> inBrackets(String head) {
        return inHeads.computeIfAbsent(head, this::findInBrackets);
    }

    private Optional<String> findInBrackets(String head) {
        return mayHoldUnit(head) ? firstInBrackets(head) : Optional.empty();
    }

    /** Most names of rows hold no character without which none of theirs is a unit. */
    private static boolean mayHoldUnit(String head) {
        for (int i = 0; i < head.length(); i++) {
            char character = CharacterForms.even(head.charAt(i));
            if (character == '(' || character == '/' || character == '%') {
                return true;
            }
        }
        return false;
    }

    private Optional<String> firstInBrackets(String head) {
        String words = NormalText.of(head).toString();
        for (int open = words.lastIndexOf('('); open >= 0; open = words.lastIndexOf('(', open - 1)) {
            int close = words.indexOf(')', open + 1);
            String inside = close > open ? words.substring(open + 1, close) : "";
            Optional<String> unit = isWeight(inside) ? Optional.empty() : firstUnit(inside);
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

    /** The points in brackets behind the name of a criterion, before which those of its unit may stand: 网络零售额（亿元）（8分）. */
    private static boolean isWeight(String inBrackets) {
        return inBrackets.endsWith("分") && CellWords.hasFigure(inBrackets);
    }

    private Optional<String> firstInTitles() {
        for (String title : setting.titles()) {
            Optional<String> unit = behindLabel(NormalText.of(title).toString())
                    .or(() -> behindLabel(CharacterForms.even(title)))
                    .or(() -> inBrackets(title));
            if (unit.isPresent()) {
                return unit;
            }
        }
        return Optional.empty();
    }

    /**
     * The unit behind 单位: in a title. 填报单位 names who fills the form in: of several, the one that a unit follows. The blanks of the title
     * may stand for nothing, as in 万 元, or before other words, as in 单位：万元 公开07表.
     */
    private Optional<String> behindLabel(String words) {
        for (int at = words.indexOf(LABEL); at >= 0; at = words.indexOf(LABEL, at + 1)) {
            Optional<String> unit =
                    firstUnit(words.substring(at + LABEL.length()).strip());
            if (unit.isPresent()) {
                return unit;
            }
        }
        return Optional.empty();
    }

    private static String withoutLabel(String words) {
        return words.startsWith(LABEL) ? words.substring(LABEL.length()) : words;
    }

    /** The first unit of a list such as 单位:万元、%. */
    private Optional<String> firstUnit(String words) {
        for (String part : SEPARATORS.split(withoutLabel(words))) {
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
