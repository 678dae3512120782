package org.duibiao.app.scorecard;

import java.io.PrintStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duibiao.analytics.scorecard.ScoredForm;
import org.duibiao.analytics.scorecard.ScoredLine;
import org.duibiao.app.console.Cell;
import org.duibiao.app.console.Column;
import org.duibiao.app.console.JsonText;
import org.duibiao.app.console.Listing;
import org.duibiao.app.console.OutputFormat;
import org.jspecify.annotations.Nullable;

/** Scoring forms for machines: all columns of the tables; in JSON the lines inside their forms, in CSV a line a row. */
final class ScorecardRows {

    private final List<ScoredForm> forms;

    ScorecardRows(List<ScoredForm> forms) {
        this.forms = forms;
    }

    void print(PrintStream out, OutputFormat format) {
        if (format == OutputFormat.JSON) {
            out.println(JsonText.of(forms.stream().map(ScorecardRows::object).toList()));
        } else {
            listing().print(out, format);
        }
    }

    private static Map<String, Object> object(ScoredForm form) {
        Map<String, Object> object = new LinkedHashMap<>(object(form.columns()));
        object.put(
                "scorecard_lines",
                form.lines().stream().map(line -> object(line.columns())).toList());
        return object;
    }

    private static Map<String, Object> object(Map<String, @Nullable Object> columns) {
        Map<String, Object> object = new LinkedHashMap<>();
        columns.forEach(
                (name, value) -> object.put(name, Optional.ofNullable(value).map(ScorecardRows::plain)));
        return object;
    }

    private Listing listing() {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.words("path", "path"));
        columns.add(Column.words("subject", "subject"));
        firstLine().ifPresent(line -> line.columns().keySet().forEach(name -> columns.add(Column.words(name, name))));
        List<List<Cell>> rows = forms.stream()
                .flatMap(form -> form.lines().stream().map(line -> row(form, line)))
                .toList();
        return new Listing(columns, rows);
    }

    private Optional<ScoredLine> firstLine() {
        return forms.stream().flatMap(form -> form.lines().stream()).findFirst();
    }

    private static List<Cell> row(ScoredForm form, ScoredLine line) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.of(form.source().path()));
        cells.add(Cell.of(form.subject()));
        line.columns()
                .values()
                .forEach(value -> cells.add(Cell.of(Optional.ofNullable(value).map(ScorecardRows::plain))));
        return cells;
    }

    /** Decimals are kept to six places; none of those at their end say anything. */
    private static Object plain(Object value) {
        if (value instanceof BigDecimal number) {
            BigDecimal stripped = number.stripTrailingZeros();
            return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
        }
        return value;
    }
}
