package org.duibiao.ingest.spark;

import java.util.List;
import org.apache.spark.sql.Row;
import org.duibiao.ingest.intake.SourceFile;

/**
 * What the sources of a refresh hold.
 *
 * @param locations the files and folders given, as they are known
 * @param files taken for reports
 * @param statistics rows of {@code statistics}, of all the statistics files found
 * @param statisticsFiles locations of those files
 * @param skipped files that are no reports by their names, with what they are
 * @param errors lines of manifests and statistics that could not be used
 */
public record SourceScan(
        List<String> locations,
        List<SourceFile> files,
        List<Row> statistics,
        List<String> statisticsFiles,
        List<FileNote> skipped,
        List<FileNote> errors) {

    public SourceScan {
        locations = List.copyOf(locations);
        files = List.copyOf(files);
        statistics = List.copyOf(statistics);
        statisticsFiles = List.copyOf(statisticsFiles);
        skipped = List.copyOf(skipped);
        errors = List.copyOf(errors);
    }

    /**
     * Something to say of a file.
     *
     * @param path where it is
     * @param note what there is to say
     */
    public record FileNote(String path, String note) {}
}
