package org.duibiao.ingest.spark.row;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;
import org.duibiao.ingest.intake.Decision;
import org.duibiao.ingest.intake.SourceFile;
import org.duibiao.ingest.report.ManifestRow;
import org.jspecify.annotations.Nullable;

/** Decisions as rows, on their way to the machines that carry them out. */
public final class TaskCodec {

    public static final StructType TASK =
            StructType.fromDDL("root STRING NOT NULL, path STRING NOT NULL, size BIGINT NOT NULL,"
                    + " sha256 STRING NOT NULL, twin STRING, supersedes STRING, manifest STRUCT<path: STRING, region: STRING,"
                    + " report_year: INT, published_on: DATE, published_year: INT, publisher: STRING, title: STRING,"
                    + " source_url: STRING>");
    private static final StructType MANIFEST =
            (StructType) TASK.apply("manifest").dataType();

    private TaskCodec() {}

    public static Row row(Decision.Read read) {
        return common(read.file(), read.supersedes()).build();
    }

    public static Row row(Decision.Duplicate duplicate) {
        return common(duplicate.file(), duplicate.supersedes())
                .set("twin", duplicate.twin())
                .build();
    }

    /** The decision that a row carries. */
    public static Decision decision(Row row) {
        SourceFile file = new SourceFile(
                row.getAs("root"),
                row.getAs("path"),
                row.<Long>getAs("size"),
                row.getAs("sha256"),
                TaskCodec.<Row>optional(row, "manifest").map(TaskCodec::manifest));
        Optional<String> supersedes = optional(row, "supersedes");
        return TaskCodec.<String>optional(row, "twin")
                .<Decision>map(twin -> new Decision.Duplicate(file, twin, supersedes))
                .orElseGet(() -> new Decision.Read(file, supersedes));
    }

    private static ContractRow common(SourceFile file, Optional<String> supersedes) {
        return ContractRow.of(TASK)
                .set("root", file.root())
                .set("path", file.path())
                .set("size", file.size())
                .set("sha256", file.sha256())
                .set("supersedes", supersedes)
                .set("manifest", file.manifest().map(TaskCodec::row));
    }

    private static Row row(ManifestRow manifest) {
        return ContractRow.of(MANIFEST)
                .set("path", manifest.path())
                .set("region", manifest.region())
                .set("report_year", manifest.reportYear())
                .set("published_on", manifest.publishedOn())
                .set("published_year", manifest.publishedYear())
                .set("publisher", manifest.publisher())
                .set("title", manifest.title())
                .set("source_url", manifest.sourceUrl())
                .build();
    }

    private static ManifestRow manifest(Row row) {
        return new ManifestRow(
                row.getAs("path"),
                optional(row, "region"),
                optionalInt(row, "report_year"),
                TaskCodec.<LocalDate>optional(row, "published_on"),
                optionalInt(row, "published_year"),
                optional(row, "publisher"),
                optional(row, "title"),
                optional(row, "source_url"));
    }

    private static <T> Optional<T> optional(Row row, String column) {
        return Optional.ofNullable((@Nullable T) row.getAs(column));
    }

    private static OptionalInt optionalInt(Row row, String column) {
        Optional<Integer> value = optional(row, column);
        return value.isPresent() ? OptionalInt.of(value.get()) : OptionalInt.empty();
    }
}
