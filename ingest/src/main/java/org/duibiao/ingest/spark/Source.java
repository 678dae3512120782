package org.duibiao.ingest.spark;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.duibiao.ingest.document.bundle.Bundle;
import org.duibiao.ingest.document.format.UnreadableDocumentException;

/**
 * A file or a folder that was given to a refresh, on any file system that Hadoop reads.
 *
 * @param root the folder, or the folder of the file; of the local file system a plain path
 * @param location what was given, in the same form
 * @param entries the files below it, by path
 */
record Source(String root, String location, List<Entry> entries) {

    Source {
        entries = List.copyOf(entries);
    }

    /**
     * A file.
     *
     * @param path inside the root, with forward slashes
     * @param size in bytes
     */
    record Entry(String path, long size) {}

    /**
     * Lists a source.
     *
     * @throws SourceNotFoundException if there is nothing of that name
     */
    static Source list(String given, Configuration configuration) {
        Path path = new Path(given);
        try {
            FileSystem files = path.getFileSystem(configuration);
            FileStatus status = files.getFileStatus(path);
            String location = name(status.getPath());
            String root = status.isDirectory() ? location : location.substring(0, location.lastIndexOf('/'));
            List<Entry> entries = new ArrayList<>();
            collect(files, status, root, entries);
            entries.sort(Comparator.comparing(Entry::path));
            return new Source(root, location, entries);
        } catch (FileNotFoundException e) {
            throw new SourceNotFoundException(given, e);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list the source " + given, e);
        }
    }

    /**
     * A source that is one file.
     *
     * @throws SourceNotFoundException if there is no file of that name
     */
    static Source listFile(String given, Configuration configuration) {
        Path path = new Path(given);
        try {
            FileStatus status = path.getFileSystem(configuration).getFileStatus(path);
            if (status.isDirectory()) {
                throw SourceNotFoundException.folder(given);
            }
        } catch (FileNotFoundException e) {
            throw new SourceNotFoundException(given, e);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot open " + given, e);
        }
        return list(given, configuration);
    }

    /** The bytes of a file below a root. */
    static byte[] read(String root, String path, Configuration configuration) throws IOException {
        Path file = path(root, path);
        try (FSDataInputStream in = file.getFileSystem(configuration).open(file)) {
            return in.readAllBytes();
        }
    }

    private static Path path(String root, String path) {
        URI base = new Path(root).toUri();
        // Built from its parts: a name may hold a colon, which Hadoop would take for the end of a scheme.
        return new Path(base.getScheme(), base.getAuthority(), base.getPath() + "/" + path);
    }

    /**
     * The bytes of a report: of a file, or of one that stands in an archive.
     *
     * @throws UnreadableDocumentException if its archive does not give it; the message follows the file's name
     */
    static byte[] readReport(String root, String path, Configuration configuration)
            throws IOException, UnreadableDocumentException {
        int separator = path.indexOf(Bundle.SEPARATOR);
        while (separator >= 0) {
            String archive = path.substring(0, separator);
            if (isFile(root, archive, configuration)) {
                String inner = path.substring(separator + Bundle.SEPARATOR.length());
                return Bundle.read(read(root, archive, configuration), inner);
            }
            // A folder whose name ends so.
            separator = path.indexOf(Bundle.SEPARATOR, separator + 1);
        }
        return read(root, path, configuration);
    }

    private static boolean isFile(String root, String path, Configuration configuration) throws IOException {
        Path file = path(root, path);
        FileSystem files = file.getFileSystem(configuration);
        return files.exists(file) && files.getFileStatus(file).isFile();
    }

    /** The text of a file that is expected in UTF-8. */
    String text(String path, Configuration configuration) {
        try {
            return new String(read(root, path, configuration), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + root + "/" + path, e);
        }
    }

    private static void collect(FileSystem files, FileStatus status, String root, List<Entry> entries)
            throws IOException {
        if (status.isDirectory()) {
            for (FileStatus child : files.listStatus(status.getPath())) {
                collect(files, child, root, entries);
            }
        } else {
            entries.add(new Entry(name(status.getPath()).substring(root.length() + 1), status.getLen()));
        }
    }

    private static String name(Path path) {
        URI uri = path.toUri();
        return "file".equals(uri.getScheme()) ? uri.getPath() : path.toString();
    }
}
