package org.duibiao.ingest.spark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.Row;
import org.duibiao.ingest.intake.BundleListing;
import org.duibiao.ingest.intake.ManifestFinder;
import org.duibiao.ingest.intake.SourceFile;
import org.duibiao.ingest.report.Manifest;
import org.duibiao.ingest.source.FileRole;
import org.duibiao.ingest.source.IgnoreList;
import org.duibiao.ingest.spark.SourceScan.FileNote;
import org.duibiao.ingest.spark.row.StatisticsCodec;
import org.duibiao.ingest.statistics.StatisticsReader;
import org.duibiao.ingest.statistics.StatisticsReading;
import org.duibiao.model.catalogue.Catalogue;

/** Looks through the sources of a refresh: which files are reports, and what manifests and statistics files say. */
public final class SourceScanner {

    private final Configuration configuration;
    private final StatisticsReader statisticsReader;

    private final Set<String> seen = new HashSet<>();
    private final List<SourceFile> files = new ArrayList<>();
    private final List<Row> statistics = new ArrayList<>();
    private final List<String> statisticsFiles = new ArrayList<>();
    private final List<FileNote> skipped = new ArrayList<>();
    private final List<FileNote> errors = new ArrayList<>();

    private SourceScanner(Configuration configuration, Catalogue catalogue) {
        this.configuration = configuration;
        this.statisticsReader = new StatisticsReader(catalogue);
    }

    /**
     * What the sources hold.
     *
     * @param sources files and folders of reports, manifests and {@code statistics.csv}
     * @param statisticsFiles official tables, whatever their names
     * @throws SourceNotFoundException naming the first that does not exist
     */
    public static SourceScan scan(
            List<String> sources, List<String> statisticsFiles, Configuration configuration, Catalogue catalogue) {
        SourceScanner scanner = new SourceScanner(configuration, catalogue);
        List<Source> listed = sources.stream()
                .map(source -> Source.list(source, configuration))
                .toList();
        List<Source> tables = statisticsFiles.stream()
                .map(file -> Source.listFile(file, configuration))
                .toList();
        listed.forEach(scanner::scan);
        tables.forEach(scanner::addTable);
        return new SourceScan(
                listed.stream().map(Source::location).toList(),
                scanner.files,
                scanner.statistics,
                scanner.statisticsFiles,
                scanner.skipped,
                scanner.errors);
    }

    private void scan(Source source) {
        IgnoreList ignored = ignored(source);
        ManifestFinder manifests = manifests(source, ignored);
        for (Source.Entry entry : source.entries()) {
            if (!seen.add(source.root() + "/" + entry.path())) {
                continue; // two sources hold it
            }
            switch (FileRole.of(entry.path(), ignored)) {
                case REPORT -> addReports(source, entry, ignored, manifests);
                case STATISTICS -> addStatistics(source, entry);
                case MANIFEST -> skip(source, entry, "manifest");
                case NOTE -> skip(source, entry, "note");
                case IGNORED -> skip(source, entry, "ignored");
            }
        }
    }

    private void addTable(Source table) {
        table.entries().stream()
                .filter(entry -> seen.add(table.root() + "/" + entry.path()))
                .forEach(entry -> addStatistics(table, entry));
    }

    private void skip(Source source, Source.Entry entry, String role) {
        skipped.add(new FileNote(source.root() + "/" + entry.path(), role));
    }

    private ManifestFinder manifests(Source source, IgnoreList ignored) {
        ManifestFinder manifests = new ManifestFinder();
        for (Source.Entry entry : source.entries()) {
            String location = source.root() + "/" + entry.path();
            if (FileRole.of(entry.path(), ignored) == FileRole.MANIFEST && !seen.contains(location)) {
                try {
                    Manifest manifest =
                            Manifest.read(entry.path(), Source.read(source.root(), entry.path(), configuration));
                    manifests.add(entry.path(), manifest);
                    manifest.errors().forEach(error -> errors.add(new FileNote(location, error)));
                } catch (IOException e) {
                    errors.add(new FileNote(location, "cannot be opened: " + e.getMessage()));
                }
            }
        }
        return manifests;
    }

    private IgnoreList ignored(Source source) {
        return source.entries().stream().anyMatch(entry -> entry.path().equals(IgnoreList.FILE_NAME))
                ? IgnoreList.parse(source.text(IgnoreList.FILE_NAME, configuration))
                : IgnoreList.none();
    }

    /** A file is a report, or an archive of several. */
    private void addReports(Source source, Source.Entry entry, IgnoreList ignored, ManifestFinder manifests) {
        try {
            byte[] content = Source.read(source.root(), entry.path(), configuration);
            BundleListing listing = BundleListing.of(source.root(), entry.path(), content, ignored, manifests);
            files.addAll(listing.files());
            listing.others()
                    .forEach(other -> skipped.add(new FileNote(
                            source.root() + "/" + other.path(),
                            other.role().name().toLowerCase(Locale.ROOT))));
        } catch (IOException e) {
            errors.add(new FileNote(source.root() + "/" + entry.path(), "cannot be opened: " + e.getMessage()));
        }
    }

    private void addStatistics(Source source, Source.Entry entry) {
        String location = source.root() + "/" + entry.path();
        try {
            StatisticsReading reading = statisticsReader.read(Source.read(source.root(), entry.path(), configuration));
            reading.errors().forEach(error -> errors.add(new FileNote(location, error)));
            if (reading.usable()) {
                statisticsFiles.add(location);
                reading.rows().forEach(row -> statistics.add(StatisticsCodec.row(source.root(), entry.path(), row)));
            }
        } catch (IOException e) {
            errors.add(new FileNote(location, "cannot be opened: " + e.getMessage()));
        }
    }
}
