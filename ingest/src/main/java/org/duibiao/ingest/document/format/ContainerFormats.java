package org.duibiao.ingest.document.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** What zip and OLE containers hold. Nothing is unpacked: the names say it. */
final class ContainerFormats {

    private static final int FLAGS = 11;

    private ContainerFormats() {}

    static DocumentFormat ofZip(byte[] content) {
        Set<String> names = new HashSet<>();
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                .get()) {
            zip.getEntries().asIterator().forEachRemaining((ZipArchiveEntry entry) -> names.add(entry.getName()));
        } catch (IOException e) {
            return ofBrokenZip(content);
        }
        if (names.contains("word/document.xml")) {
            return DocumentFormat.DOCX;
        }
        if (names.contains("xl/workbook.xml") || names.contains("xl/workbook.bin")) {
            return DocumentFormat.XLSX;
        }
        if (names.contains("ppt/presentation.xml")) {
            return DocumentFormat.POWERPOINT;
        }
        if (names.contains("OFD.xml")) {
            return DocumentFormat.OFD;
        }
        return names.contains("mimetype") && names.contains("content.xml")
                ? DocumentFormat.OPEN_DOCUMENT
                : DocumentFormat.ARCHIVE;
    }

    /** A zip that lost its directory still bears the names of its entries; the reader will say that it is cut short. */
    private static DocumentFormat ofBrokenZip(byte[] content) {
        String bytes = new String(content, StandardCharsets.ISO_8859_1);
        if (bytes.contains("word/")) {
            return DocumentFormat.DOCX;
        }
        return bytes.contains("xl/") ? DocumentFormat.XLSX : DocumentFormat.ARCHIVE;
    }

    static DocumentFormat ofOle(byte[] content) {
        try (POIFSFileSystem container = new POIFSFileSystem(new ByteArrayInputStream(content))) {
            DirectoryNode root = container.getRoot();
            if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
                return DocumentFormat.ENCRYPTED;
            }
            if (root.hasEntryCaseInsensitive("WordDocument")) {
                return isLocked(container) ? DocumentFormat.ENCRYPTED : DocumentFormat.DOC;
            }
            if (root.hasEntryCaseInsensitive("Workbook") || root.hasEntryCaseInsensitive("Book")) {
                return DocumentFormat.XLS;
            }
            return root.hasEntryCaseInsensitive("PowerPoint Document") ? DocumentFormat.POWERPOINT : DocumentFormat.OLE;
        } catch (IOException | RuntimeException e) {
            // POI signals a broken container by unchecked exceptions of several kinds.
            return DocumentFormat.OLE;
        }
    }

    /** The flag of a Word document that is encrypted (MS-DOC, 2.5.2: FibBase, the bit behind byte 10). */
    private static boolean isLocked(POIFSFileSystem container) throws IOException {
        try (InputStream in = container.createDocumentInputStream("WordDocument")) {
            byte[] start = in.readNBytes(FLAGS + 1);
            return start.length > FLAGS && (start[FLAGS] & 1) != 0;
        }
    }
}
