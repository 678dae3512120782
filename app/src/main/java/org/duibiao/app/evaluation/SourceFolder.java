package org.duibiao.app.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.duibiao.ingest.intake.ManifestFinder;
import org.duibiao.ingest.report.Manifest;
import org.duibiao.ingest.report.ManifestRow;
import org.duibiao.ingest.source.FileRole;
import org.duibiao.ingest.source.IgnoreList;

/**
 * The reports of a file or folder of this machine, with what its manifests say of them.
 *
 * @param root the folder
 * @param reports paths inside it, in order
 * @param manifests what they say of the reports
 */
record SourceFolder(Path root, List<String> reports, ManifestFinder manifests) {

    SourceFolder {
        reports = List.copyOf(reports);
    }

    /**
     * Lists a source.
     *
     * @throws IOException if it cannot be read
     */
    static SourceFolder list(Path source) throws IOException {
        Path root = Files.isDirectory(source) ? source : source.toAbsolutePath().resolveSibling("");
        Path ignoreFile = root.resolve(IgnoreList.FILE_NAME);
        IgnoreList ignored =
                Files.exists(ignoreFile) ? IgnoreList.parse(Files.readString(ignoreFile)) : IgnoreList.none();
        List<String> paths;
        try (Stream<Path> tree = Files.walk(source)) {
            paths = tree.filter(Files::isRegularFile)
                    .map(file -> root.toAbsolutePath()
                            .relativize(file.toAbsolutePath())
                            .toString()
                            .replace('\\', '/'))
                    .sorted()
                    .toList();
        }
        ManifestFinder manifests = new ManifestFinder();
        for (String path : paths) {
            if (FileRole.of(path, ignored) == FileRole.MANIFEST) {
                manifests.add(path, Manifest.read(path, Files.readAllBytes(root.resolve(path))));
            }
        }
        return new SourceFolder(
                root,
                paths.stream()
                        .filter(path -> FileRole.of(path, ignored) == FileRole.REPORT)
                        .toList(),
                manifests);
    }

    /** What the manifests say of a report. */
    Optional<ManifestRow> row(String path) {
        return manifests.find(path);
    }

    /** The bytes of a report. */
    byte[] content(String path) throws IOException {
        return Files.readAllBytes(root.resolve(path));
    }
}
