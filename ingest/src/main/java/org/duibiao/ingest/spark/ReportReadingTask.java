package org.duibiao.ingest.spark;

import java.io.IOException;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.util.SerializableConfiguration;
import org.duibiao.ingest.document.format.UnreadableDocumentException;
import org.duibiao.ingest.intake.Decision;
import org.duibiao.ingest.intake.Digests;
import org.duibiao.ingest.intake.SourceFile;
import org.duibiao.ingest.report.ReportReader;
import org.duibiao.ingest.report.ReportReading;
import org.duibiao.ingest.spark.row.BlockCodec;
import org.duibiao.ingest.spark.row.ClaimCodec;
import org.duibiao.ingest.spark.row.ClaimRows;
import org.duibiao.ingest.spark.row.ContractRow;
import org.duibiao.ingest.spark.row.ReadReport;
import org.duibiao.ingest.spark.row.ReportCodec;
import org.duibiao.ingest.spark.row.ScorecardCodec;
import org.duibiao.ingest.spark.row.SetAsideCodec;
import org.duibiao.ingest.spark.row.TaskCodec;

/** Reads the files of a partition: one row a file, with all that the bronze tables get of it. */
final class ReportReadingTask implements MapPartitionsFunction<Row, Row> {

    private static final long serialVersionUID = 1L;

    static final StructType READING = new StructType()
            .add("report", ReportCodec.REPORTS, false)
            .add("blocks", new ArrayType(BlockCodec.BLOCKS, false), false)
            .add("cells", new ArrayType(BlockCodec.CELLS, false), false)
            .add("claims", new ArrayType(ClaimCodec.CLAIMS, false), false)
            .add("set_aside", new ArrayType(SetAsideCodec.SET_ASIDE, false), false)
            .add("scorecards", new ArrayType(ScorecardCodec.SCORECARDS, false), false)
            .add("scorecard_lines", new ArrayType(ScorecardCodec.LINES, false), false);

    private final ReaderFactory readers;
    private final SerializableConfiguration files;
    private final String runId;
    private final Instant readAt;
    private final String readerFingerprint;

    ReportReadingTask(
            ReaderFactory readers, Configuration files, String runId, Instant readAt, String readerFingerprint) {
        this.readers = readers;
        this.files = new SerializableConfiguration(files);
        this.runId = runId;
        this.readAt = readAt;
        this.readerFingerprint = readerFingerprint;
    }

    @Override
    public Iterator<Row> call(Iterator<Row> tasks) {
        ReportReader reader = readers.create();
        ReportCodec codec = new ReportCodec(runId, readAt, readerFingerprint);
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return tasks.hasNext();
            }

            @Override
            public Row next() {
                return row(TaskCodec.decision(tasks.next()), reader, codec);
            }
        };
    }

    private Row row(Decision decision, ReportReader reader, ReportCodec codec) {
        SourceFile file = decision.file();
        if (decision instanceof Decision.Duplicate duplicate) {
            return unread(codec.duplicate(reportId(file, duplicate.supersedes()), duplicate));
        }
        Optional<String> supersedes = ((Decision.Read) decision).supersedes();
        String reportId = reportId(file, supersedes);
        ReportReading reading = read(file, reader);
        if (reading instanceof ReportReading.Rejected rejected) {
            return unread(codec.rejected(reportId, file, supersedes, rejected));
        }
        ReportReading.Read read = (ReportReading.Read) reading;
        ReadReport report = new ReadReport(reportId, file.sha256(), read);
        ClaimRows rows = ClaimRows.of(report);
        return ContractRow.of(READING)
                .set("report", codec.read(reportId, file, supersedes, read))
                .set("blocks", BlockCodec.blocks(report))
                .set("cells", BlockCodec.cells(report))
                .set("claims", rows.claims())
                .set("set_aside", rows.setAside())
                .set("scorecards", ScorecardCodec.scorecards(report))
                .set("scorecard_lines", ScorecardCodec.lines(report))
                .build();
    }

    private static Row unread(Row report) {
        return ContractRow.of(READING)
                .set("report", report)
                .set("blocks", List.of())
                .set("cells", List.of())
                .set("claims", List.of())
                .set("set_aside", List.of())
                .set("scorecards", List.of())
                .set("scorecard_lines", List.of())
                .build();
    }

    /** A reader that fails on one file must not cost the others: the file is rejected, and says so. */
    private ReportReading read(SourceFile file, ReportReader reader) {
        try {
            return reader.read(
                    file.path(), Source.readReport(file.root(), file.path(), files.value()), file.manifest());
        } catch (UnreadableDocumentException e) {
            return new ReportReading.Rejected(ReportCodec.UNKNOWN_MEDIA_TYPE, file.path() + " " + e.getMessage());
        } catch (IOException e) {
            return new ReportReading.Rejected(
                    ReportCodec.UNKNOWN_MEDIA_TYPE,
                    "cannot be opened: see that it is there and may be read（无法打开：请检查文件是否存在、是否有权限）: " + e.getMessage());
        } catch (RuntimeException e) {
            return new ReportReading.Rejected(
                    ReportCodec.UNKNOWN_MEDIA_TYPE,
                    "the reader failed on it, which is a defect of this program; please report it with the file（读取程序出错：请附上该文件反馈）: "
                            + e);
        }
    }

    private String reportId(SourceFile file, Optional<String> supersedes) {
        return Digests.identity(
                file.root(),
                file.path(),
                file.sha256(),
                file.manifestFingerprint(),
                readerFingerprint,
                supersedes.orElse(""));
    }
}
