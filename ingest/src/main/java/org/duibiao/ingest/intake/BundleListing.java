package org.duibiao.ingest.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duibiao.ingest.document.bundle.Bundle;
import org.duibiao.ingest.document.format.UnreadableDocumentException;
import org.duibiao.ingest.report.Manifest;
import org.duibiao.ingest.source.FileRole;
import org.duibiao.ingest.source.IgnoreList;

/**
 * The files of a source file that is an archive of several, each a report of its own at the path {@code bundle.zip!/name}.
 * An archive in an archive is opened once; what is packed deeper, or cannot be unpacked, stands as one file and is rejected
 * with the reason when it is read. A file that is no archive stands for itself.
 */
public final class BundleListing {

    private static final int DEEPEST = 2;

    private final String root;
    private final IgnoreList ignored;
    private final ManifestFinder manifests;
    private final List<SourceFile> files = new ArrayList<>();
    private final List<Other> others = new ArrayList<>();

    /**
     * A file of an archive that is no report.
     *
     * @param path inside the source
     * @param role what it is for
     */
    public record Other(String path, FileRole role) {}

    private BundleListing(String root, IgnoreList ignored, ManifestFinder manifests) {
        this.root = root;
        this.ignored = ignored;
        this.manifests = manifests;
    }

    /**
     * Lists a source file.
     *
     * @param root of the source
     * @param path inside the root
     * @param content its bytes
     * @param ignored what the source passes over
     * @param manifests takes in those of archives, and says what they state of files
     */
    public static BundleListing of(
            String root, String path, byte[] content, IgnoreList ignored, ManifestFinder manifests) {
        BundleListing listing = new BundleListing(root, ignored, manifests);
        listing.add(path, content, 0);
        return listing;
    }

    /** What is taken for a report. */
    public List<SourceFile> files() {
        return List.copyOf(files);
    }

    /** What is none. */
    public List<Other> others() {
        return List.copyOf(others);
    }

    private void add(String path, byte[] content, int depth) {
        if (depth < DEEPEST && Bundle.isBundle(content)) {
            try {
                addAll(path, Bundle.open(content), depth);
                return;
            } catch (UnreadableDocumentException e) {
                // Stands as one file: its reader says why it is not read.
            }
        }
        addFile(path, content.length, Digests.sha256(content));
    }

    private void addAll(String path, Bundle bundle, int depth) {
        for (String name : bundle.names()) {
            if (role(path, name) == FileRole.MANIFEST) {
                addManifest(path + Bundle.SEPARATOR + name, bundle, name);
            }
        }
        for (String name : bundle.names()) {
            String inner = path + Bundle.SEPARATOR + name;
            FileRole role = role(path, name);
            if (role != FileRole.REPORT) {
                others.add(new Other(inner, role));
                continue;
            }
            try {
                add(inner, bundle.read(name), depth + 1);
            } catch (UnreadableDocumentException e) {
                // Its bytes are not known; that it is this file and fails so is what a later refresh compares.
                addFile(inner, 0, Digests.sha256(inner, String.valueOf(e.getMessage())));
            }
        }
    }

    private FileRole role(String path, String name) {
        return FileRole.of(path + "/" + name, ignored);
    }

    private void addManifest(String path, Bundle bundle, String name) {
        try {
            manifests.add(path, Manifest.read(path, bundle.read(name)));
        } catch (UnreadableDocumentException e) {
            files.add(new SourceFile(
                    root, path, 0, Digests.sha256(path, String.valueOf(e.getMessage())), Optional.empty()));
        }
    }

    private void addFile(String path, long size, String sha256) {
        files.add(new SourceFile(root, path, size, sha256, manifests.find(path)));
    }
}
