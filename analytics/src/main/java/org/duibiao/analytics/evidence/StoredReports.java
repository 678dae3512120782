package org.duibiao.analytics.evidence;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.duibiao.analytics.duckdb.Queries;
import org.duibiao.analytics.duckdb.Row;
import org.duibiao.analytics.duckdb.SqlFile;
import org.duibiao.model.claim.ReportContext;
import org.duibiao.model.document.Block;
import org.duibiao.model.document.Cell;
import org.duibiao.model.document.Document;

/** Reports put together again from the published blocks and cells. */
public final class StoredReports {

    private static final String PATH_SEPARATOR = " > ";

    private final Queries marts;

    public StoredReports(Queries marts) {
        this.marts = requireNonNull(marts, "marts is null");
    }

    /** A report by its id; empty where its blocks are not published. */
    public Optional<StoredReport> find(String reportId) {
        Map<Integer, List<Cell>> cells = rows("stored_cells.sql", reportId)
                .collect(groupingBy(
                        row -> (int) row.number("block_index"),
                        java.util.stream.Collectors.mapping(
                                StoredReports::cell, java.util.stream.Collectors.toList())));
        List<Block> blocks = rows("stored_blocks.sql", reportId)
                .map(row -> block(row, cells))
                .toList();
        return blocks.isEmpty()
                ? Optional.empty()
                : rows("stored_report.sql", reportId).findFirst().map(row -> report(row, blocks));
    }

    private static StoredReport report(Row row, List<Block> blocks) {
        String title = row.findText("title").orElse("");
        Document document = new Document(row.text("media_type"), title, blocks);
        Optional<LocalDate> day = row.findDay("published_on");
        return new StoredReport(
                document,
                row.findText("region_code").orElse(""),
                new ReportContext(
                        Optional.empty(),
                        year(row, "report_year"),
                        year(row, "published_year"),
                        day.isPresent() ? OptionalInt.of(day.get().getMonthValue()) : OptionalInt.empty(),
                        title));
    }

    private static OptionalInt year(Row row, String column) {
        Optional<Integer> year = row.findText(column).map(Integer::valueOf);
        return year.isPresent() ? OptionalInt.of(year.get()) : OptionalInt.empty();
    }

    private static Block block(Row row, Map<Integer, List<Cell>> cells) {
        int index = (int) row.number("block_index");
        List<String> path = path(row.findText("heading_path").orElse(""));
        String text = row.findText("text").orElse("");
        return switch (row.text("kind")) {
            case "heading" -> new Block.Heading(index, path, text, path.size() + 1);
            case "table" -> new Block.Table(index, path, text, cells.getOrDefault(index, List.of()));
            default -> new Block.Paragraph(index, path, text);
        };
    }

    private static Cell cell(Row row) {
        return new Cell(
                (int) row.number("row_index"),
                (int) row.number("column_index"),
                (int) row.number("row_span"),
                (int) row.number("column_span"),
                path(row.findText("header_path").orElse("")),
                row.findText("text").orElse(""));
    }

    private static List<String> path(String joined) {
        return joined.isEmpty()
                ? List.of()
                : Arrays.asList(joined.split(java.util.regex.Pattern.quote(PATH_SEPARATOR), -1));
    }

    private Stream<Row> rows(String file, String reportId) {
        return marts.query(SqlFile.read(StoredReports.class, file), reportId).rows().stream();
    }
}
