package org.duibiao.ingest.document.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.duibiao.ingest.document.format.DocumentFormat;
import org.duibiao.ingest.document.format.FormatDetector;
import org.duibiao.ingest.document.format.UnreadableDocumentException;

/**
 * A zip archive that is no document itself: several files under one name. Nothing is written to disk; each file is
 * unpacked into memory within limits.
 */
public final class Bundle {

    /** Stands between the path of an archive and the name of a file in it. */
    public static final String SEPARATOR = "!/";

    static final int MOST_FILES = 2000;
    static final long MOST_UNPACKED = 1024L * 1024 * 1024;
    static final int LARGEST_FILE = 64 * 1024 * 1024;

    private final byte[] content;
    private final Map<String, Integer> places;

    private Bundle(byte[] content, Map<String, Integer> places) {
        this.content = content;
        this.places = places;
    }

    /** Whether a file is an archive of files, and no document that happens to be packed as one. */
    public static boolean isBundle(byte[] content) {
        return content.length > 1
                && content[0] == 'P'
                && content[1] == 'K'
                && FormatDetector.detect(content) == DocumentFormat.ARCHIVE;
    }

    /**
     * The files of an archive.
     *
     * @throws UnreadableDocumentException if it is broken, empty, or unpacks to more than any bundle of reports
     */
    public static Bundle open(byte[] content) throws UnreadableDocumentException {
        Map<String, Integer> places = new LinkedHashMap<>();
        long unpacked = 0;
        try (ZipFile zip = zip(content)) {
            List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
            for (int place = 0; place < entries.size(); place++) {
                ZipArchiveEntry entry = entries.get(place);
                Optional<String> name = EntryNames.of(entry);
                if (name.isPresent()) {
                    places.put(unused(name.get(), places), place);
                    unpacked += Math.max(0, entry.getSize());
                }
            }
        } catch (IOException | RuntimeException e) {
            throw new UnreadableDocumentException(
                    "is a zip archive that is broken or cut short: fetch it again, or unpack it and load what is in it（压缩包损坏或不完整：请重新获取，或解压后加载）",
                    e);
        }
        if (places.isEmpty()) {
            throw new UnreadableDocumentException(
                    "is a zip archive without a file in it: fetch it again（压缩包中没有文件：请重新获取）");
        }
        if (places.size() > MOST_FILES || unpacked > MOST_UNPACKED) {
            throw new UnreadableDocumentException(
                    "is a zip archive of %d files and %d bytes unpacked, more than the %d files and %d bytes that are unpacked here: unpack it and load the reports in it（压缩包内容过多：请解压后只加载其中的报告）"
                            .formatted(places.size(), unpacked, MOST_FILES, MOST_UNPACKED));
        }
        return new Bundle(content, places);
    }

    /**
     * The bytes of a file in an archive, which may stand in an archive itself.
     *
     * @param content of the outermost archive
     * @param path the names, outermost first, {@value #SEPARATOR} between them
     * @throws UnreadableDocumentException as {@link #open} and {@link #read(String)} do
     */
    public static byte[] read(byte[] content, String path) throws UnreadableDocumentException {
        Bundle bundle = open(content);
        int separator = path.indexOf(SEPARATOR);
        return separator < 0 || bundle.places.containsKey(path)
                ? bundle.read(path)
                : read(bundle.read(path.substring(0, separator)), path.substring(separator + SEPARATOR.length()));
    }

    /** The names of its files, folders before them with slashes, in the order in which they are packed. */
    public List<String> names() {
        return new ArrayList<>(places.keySet());
    }

    /**
     * The bytes of a file.
     *
     * @param name one of {@link #names()}
     * @throws UnreadableDocumentException if it is locked, broken, larger than a report, or not in the archive; the message
     *     follows the file's name
     */
    public byte[] read(String name) throws UnreadableDocumentException {
        Integer place = places.get(name);
        if (place == null) {
            throw new UnreadableDocumentException("is not in its archive any more（已不在压缩包中）");
        }
        try (ZipFile zip = zip(content)) {
            ZipArchiveEntry entry = Collections.list(zip.getEntries()).get(place);
            if (entry.getGeneralPurposeBit().usesEncryption()) {
                throw new UnreadableDocumentException(
                        "is locked by the password of its archive: unpack it with the password, and load what is in it（压缩包有密码：请用密码解压后加载）");
            }
            if (!zip.canReadEntryData(entry)) {
                throw new UnreadableDocumentException(
                        "is packed in a way that is not read: unpack the archive and load what is in it（压缩方式不支持：请解压后加载）");
            }
            return unpack(zip, entry);
        } catch (IOException | RuntimeException e) {
            throw new UnreadableDocumentException(
                    "is broken in its archive: fetch the archive again（在压缩包中已损坏：请重新获取压缩包）", e);
        }
    }

    private static byte[] unpack(ZipFile zip, ZipArchiveEntry entry) throws IOException, UnreadableDocumentException {
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] bytes = in.readNBytes(LARGEST_FILE + 1);
            if (bytes.length > LARGEST_FILE) {
                throw new UnreadableDocumentException(
                        "unpacks to more than " + LARGEST_FILE
                                + " bytes, as archive bombs do, and was not read: unpack it and see what it holds（解压后过大，疑为压缩炸弹，未读取：请解压后查看）");
            }
            if (entry.getSize() >= 0 && bytes.length != entry.getSize()) {
                throw new ZipException("it has another size than its archive says");
            }
            return bytes;
        }
    }

    private static ZipFile zip(byte[] content) throws IOException {
        return ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                .get();
    }

    /** Two files may have one name: the second is told apart. */
    private static String unused(String name, Map<String, Integer> places) {
        String unused = name;
        for (int count = 2; places.containsKey(unused); count++) {
            unused = name + "#" + count;
        }
        return unused;
    }
}
