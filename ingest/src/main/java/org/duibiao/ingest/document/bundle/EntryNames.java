package org.duibiao.ingest.document.bundle;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

/** The names of files in archives: in UTF-8 or, as programs on Chinese Windows write them, in GBK; never outside the archive. */
final class EntryNames {

    private static final Charset GB18030 = Charset.forName("GB18030");

    /** What macOS packs beside each file. */
    private static final String RESOURCE_FORKS = "__MACOSX/";

    private EntryNames() {}

    /** The name of a file with its folders; empty for a folder, and for what a system packs beside files. */
    static Optional<String> of(ZipArchiveEntry entry) {
        String name = decoded(entry).replace('\\', '/');
        if (entry.isDirectory() || name.endsWith("/") || name.startsWith(RESOURCE_FORKS)) {
            return Optional.empty();
        }
        List<String> parts = new ArrayList<>();
        for (String part : name.split("/")) {
            String clean = part.replaceAll("\\p{Cntrl}", "").strip();
            boolean leaves = clean.isEmpty() || clean.equals(".") || clean.equals("..") || clean.matches("[A-Za-z]:");
            if (!leaves) {
                parts.add(clean);
            }
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of(String.join("/", parts));
    }

    private static String decoded(ZipArchiveEntry entry) {
        byte[] raw = entry.getRawName();
        boolean named = entry.getNameSource() != ZipArchiveEntry.NameSource.NAME;
        if (raw == null || named) {
            return entry.getName();
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(raw))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(raw, GB18030);
        }
    }
}
