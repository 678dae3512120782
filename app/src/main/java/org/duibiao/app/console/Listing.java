package org.duibiao.app.console;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Rows for people and for machines.
 *
 * @param columns in order
 * @param rows a cell for each column
 */
public record Listing(List<Column> columns, List<List<Cell>> rows) {

    public Listing {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<Cell> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(
                        "a row of " + row.size() + " cells under " + columns.size() + " columns: " + row);
            }
        }
    }

    /** Prints all rows. */
    public void print(PrintStream out, OutputFormat format) {
        switch (format) {
            case TABLE -> TextTable.lines(columns, shown()).forEach(out::println);
            case CSV -> out.print(csv());
            case JSON -> out.println(JsonText.of(objects()));
        }
    }

    /** Rows as machines read them, keyed by column. */
    public List<Map<String, Object>> objects() {
        List<Map<String, Object>> objects = new ArrayList<>();
        for (List<Cell> row : rows) {
            Map<String, Object> object = new LinkedHashMap<>();
            for (int i = 0; i < columns.size(); i++) {
                object.put(columns.get(i).id(), row.get(i).value());
            }
            objects.add(object);
        }
        return objects;
    }

    private List<List<String>> shown() {
        return rows.stream().map(row -> row.stream().map(Cell::shown).toList()).toList();
    }

    private String csv() {
        StringWriter text = new StringWriter();
        try (CsvWriter writer =
                CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            writer.writeRecord(columns.stream().map(Column::id).toList());
            for (List<Cell> row : rows) {
                writer.writeRecord(row.stream().map(Listing::machineText).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write CSV to memory", e);
        }
        return text.toString();
    }

    private static String machineText(Cell cell) {
        return cell.value()
                .map(value -> value instanceof BigDecimal number
                        ? number.toPlainString()
                        : value instanceof List<?> list
                                ? String.join(
                                        ";", list.stream().map(Object::toString).toList())
                                : value.toString())
                .orElse("");
    }
}
