package org.duibiao.ingest.claim.table.facet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.duibiao.ingest.document.table.ColumnRole;
import org.duibiao.ingest.document.table.ColumnRoles;
import org.duibiao.ingest.document.table.Section;
import org.duibiao.ingest.language.Tokenizer;
import org.duibiao.ingest.language.period.PeriodExpression;
import org.duibiao.model.catalogue.Catalogue;
import org.duibiao.model.document.Cell;

/** Reads the facets of a cell from the heads of its row and of its column, whichever of the two name the indicator. */
public final class FacetFinder {

    private final Tokenizer tokenizer;
    private final TableSetting setting;
    private final Catalogue catalogue;
    private final List<String> tierWords;
    private final Units units;
    private final Periods periods;

    public FacetFinder(Tokenizer tokenizer, TableSetting setting, Catalogue catalogue) {
        this.tokenizer = tokenizer;
        this.setting = setting;
        this.catalogue = catalogue;
        this.tierWords = catalogue.cues().get("tier");
        this.units = new Units(tokenizer, setting);
        this.periods = new Periods(tokenizer, setting);
    }

    /** The facets of a cell under a header; empty where its column holds no figures of an indicator. */
    public Optional<Facets> underHeader(Section section, Cell cell) {
        Section.Column column = section.columns().get(cell.column());
        List<String> rowHeads = rowHeads(section, cell);
        Optional<Measure> ofRow = innermost(rowHeads).flatMap(this::measureOf);
        Optional<Measure> ofColumn = column.role().flatMap(Measure::of);
        boolean columnNames = column.heads().stream().anyMatch(this::names);
        boolean rowNames = rowHeads.stream().anyMatch(this::namesSurely)
                || !columnNames && rowHeads.stream().anyMatch(this::names);
        Optional<Measure> measure = ofColumn.isPresent() && !(columnNames && ofRow.isPresent()) ? ofColumn : ofRow;
        if (measure.isEmpty() && (columnNames || isOnlyColumn(section) || hasPeriodHead(column))) {
            measure = Optional.of(Measure.RESULT);
        }
        if (measure.isEmpty()) {
            return Optional.empty();
        }
        if (measure.get() == Measure.RESULT && isBase(section, cell)) {
            measure = Optional.of(Measure.PRIOR);
        }
        RowRegion region = region(rowHeads);
        Optional<String> name = rowNames ? rowName(rowHeads) : columnName(section, cell.column(), rowHeads, region);
        String group = ofRow.isPresent()
                ? "c" + groupColumn(column) + rowHeads.subList(0, rowHeads.size() - 1)
                : "r" + cell.row();
        Optional<String> qualifier = qualifier(measure.get(), column.heads());
        return Optional.of(new Facets(
                cell,
                name,
                measure.get(),
                qualifier,
                region,
                periods.find(section, cell),
                periods.isDated(section, cell),
                units.find(section, cell),
                group,
                !rowNames && partOf(rowHeads, region).isPresent(),
                rowNames ? Optional.empty() : entity(section, rowHeads, region)));
    }

    /** The names of a row; a part that is not named by itself is named with its total. */
    private List<String> rowHeads(Section section, Cell cell) {
        List<String> heads = new ArrayList<>(setting.layout().rowHeads(section, cell).stream()
                .map(Cell::text)
                .toList());
        Optional<Cell> total = PartRows.totalAbove(setting.layout(), section, cell);
        int last = heads.size() - 1;
        if (total.isPresent() && !names(heads.get(last))) {
            heads.set(last, PartRows.bare(heads.get(last)));
            heads.add(last, total.get().text());
        }
        return heads;
    }

    /** The facets of a value beside its label. */
    public Facets besideLabel(Section section, Cell cell, String label) {
        Measure measure = ColumnRoles.bundled()
                        .find(label)
                        .filter(ColumnRole.TARGET::equals)
                        .isPresent()
                ? Measure.GOAL
                : Measure.RESULT;
        return new Facets(
                cell,
                names(label) ? Optional.of(label) : Optional.empty(),
                measure,
                Optional.empty(),
                new RowRegion.None(),
                periods.find(section, cell),
                periods.isDated(section, cell),
                units.find(section, cell),
                "r" + cell.row() + "c" + cell.column(),
                false,
                Optional.empty());
    }

    private boolean names(String words) {
        return CellReading.of(tokenizer, words).namesIndicator();
    }

    private boolean namesSurely(String words) {
        return CellReading.of(tokenizer, words).namesIndicatorSurely();
    }

    private Optional<Measure> measureOf(String head) {
        return names(head) ? Optional.empty() : ColumnRoles.bundled().find(head).flatMap(Measure::of);
    }

    private static Optional<String> innermost(List<String> heads) {
        return heads.isEmpty() ? Optional.empty() : Optional.of(heads.get(heads.size() - 1));
    }

    /** The innermost head that names an indicator, with the heads inside it that narrow it: 其中：工业 of 到位资金. */
    private Optional<String> rowName(List<String> heads) {
        StringBuilder narrower = new StringBuilder();
        for (int i = heads.size() - 1; i >= 0; i--) {
            String head = heads.get(i).strip();
            if (names(head)) {
                return Optional.of(narrower + head);
            }
            if (measureOf(head).isEmpty() && periods.expression(head).isEmpty()) {
                narrower.append(head);
            }
        }
        return Optional.empty();
    }

    /** The deepest head that names an indicator, with what narrows it below and, where rows are parts, in its row. */
    private Optional<String> columnName(Section section, int index, List<String> rowHeads, RowRegion region) {
        List<String> heads = new ArrayList<>(namedHeads(section, index));
        partOf(rowHeads, region).ifPresent(heads::add);
        return rowName(heads);
    }

    /** The head that names a row as a part of what its column names: neither a region nor a period, measure or number. */
    private Optional<String> partOf(List<String> rowHeads, RowRegion region) {
        return innermost(rowHeads)
                .filter(head -> region instanceof RowRegion.None)
                .filter(head ->
                        measureOf(head).isEmpty() && periods.expression(head).isEmpty())
                .filter(head -> !head.chars().allMatch(Character::isDigit));
    }

    /** The heads of a column, or of the nearest to its left that name an indicator: 增速 beside 社零总额 is of that. */
    private List<String> namedHeads(Section section, int index) {
        List<String> own = section.columns().get(index).heads();
        if (own.stream().anyMatch(this::names)) {
            return own;
        }
        for (int at = index - 1; at >= 0 && !section.columns().get(at).label(); at--) {
            List<String> named = section.columns().get(at).heads().stream()
                    .filter(this::names)
                    .toList();
            if (!named.isEmpty()) {
                return named;
            }
        }
        return own;
    }

    private RowRegion region(List<String> rowHeads) {
        for (int i = rowHeads.size() - 1; i >= 0; i--) {
            RowRegion region = RowRegion.of(rowHeads.get(i), setting.context(), catalogue);
            if (!(region instanceof RowRegion.None)) {
                return region;
            }
        }
        return new RowRegion.None();
    }

    /** Why a row that is keyed by no region speaks of a project or a company; its label or the label's head says so. */
    private Optional<String> entity(Section section, List<String> rowHeads, RowRegion region) {
        if (region instanceof RowRegion.Own || rowHeads.isEmpty()) {
            return Optional.empty();
        }
        List<String> heads = section.columns().stream()
                .filter(Section.Column::label)
                .flatMap(column -> column.heads().stream())
                .toList();
        String label = rowHeads.get(rowHeads.size() - 1).strip();
        boolean keyed = !(region instanceof RowRegion.None);
        if (heads.stream().anyMatch(head -> head.contains("项目名称")) || !keyed && RowWords.PROJECT_ENDING.ends(label)) {
            return Optional.of("single_project");
        }
        boolean company = heads.stream().anyMatch(head -> head.contains("企业") || head.contains("公司"))
                || !keyed && catalogue.cues().get("company").stream().anyMatch(label::endsWith);
        return company ? Optional.of("company") : Optional.empty();
    }

    private Optional<String> qualifier(Measure measure, List<String> heads) {
        return switch (measure) {
            case GOAL -> tier(heads);
            case RANK ->
                RowWords.RANKED_AMONG.words().stream()
                        .filter(word -> heads.stream().anyMatch(head -> head.contains(word)))
                        .findFirst();
            default -> Optional.empty();
        };
    }

    /** The longest word of a tier in the heads: 省定, 必达. */
    private Optional<String> tier(List<String> heads) {
        return tierWords.stream()
                .filter(word -> heads.stream().anyMatch(head -> head.contains(word)))
                .max(Comparator.comparingInt(String::length));
    }

    /** Whether a year beside a later one and its growth is quoted as the base of that growth. */
    private boolean isBase(Section section, Cell cell) {
        boolean growth = section.columns().stream()
                .anyMatch(column ->
                        column.role().filter(ColumnRole.GROWTH::equals).isPresent() && !hasPeriodHead(column));
        List<Integer> years = section.columns().stream()
                .flatMap(column -> years(column).stream())
                .distinct()
                .toList();
        Optional<Integer> own =
                years(section.columns().get(cell.column())).stream().findFirst();
        return growth && years.size() == 2 && own.isPresent() && own.get() < Math.max(years.get(0), years.get(1));
    }

    /** The years that the heads of a column name. */
    private List<Integer> years(Section.Column column) {
        return column.heads().stream()
                .map(periods::expression)
                .flatMap(Optional::stream)
                .filter(expression -> expression.reference() == PeriodExpression.Reference.ABSOLUTE)
                .map(PeriodExpression::year)
                .toList();
    }

    private boolean hasPeriodHead(Section.Column column) {
        return column.heads().stream().anyMatch(head -> periods.expression(head).isPresent());
    }

    private static boolean isOnlyColumn(Section section) {
        return section.columns().stream()
                        .filter(column -> !column.label() && !column.heads().isEmpty())
                        .count()
                == 1;
    }

    private static String groupColumn(Section.Column column) {
        return column.heads().isEmpty() ? "" : column.heads().get(0);
    }
}
