package org.duibiao.ingest.document.format;

import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;
import org.apache.poi.openxml4j.util.ZipSecureFile;

/** What all files of Office have in common when POI opens them: how far they may unpack, and why they do not open. */
public final class OfficeFiles {

    private static final long LARGEST_ENTRY = 256L * 1024 * 1024;
    private static final long MOST_ENTRIES = 5000;

    private OfficeFiles() {}

    /** Sets the limits of unpacking for the whole process; the least ratio of packed to unpacked stays at one in a hundred. */
    public static void limitUnpacking() {
        ZipSecureFile.setMaxEntrySize(LARGEST_ENTRY);
        ZipSecureFile.setMaxFileCount(MOST_ENTRIES);
    }

    /**
     * Why a file did not open; POI signals what is broken or harmful by exceptions of many unchecked kinds.
     *
     * @param kind what the file is: {@code a Word document}
     */
    public static UnreadableDocumentException unreadable(String kind, Exception cause) {
        for (Throwable at = cause; at != null; at = at.getCause()) {
            String message = String.valueOf(at.getMessage());
            if (at instanceof EncryptedDocumentException) {
                return new UnreadableDocumentException(DocumentFormat.ENCRYPTED.advice(), cause);
            }
            if (at instanceof OldFileFormatException) {
                return new UnreadableDocumentException(
                        "is a file of Office 95 or older, which is not read: open it in Office and save it anew（Office 95 或更早的文件，不支持：请用 Office 打开后另存）",
                        cause);
            }
            if (message.contains("Zip bomb")
                    || message.contains("ZipSecureFile")
                    || message.contains("max file count")) {
                return new UnreadableDocumentException(
                        "unpacks to far more than a report holds, as archive bombs do, and was not read:"
                                + " open it in Office and save it anew（解压后远大于报告，疑为压缩炸弹，未读取：请用 Office 打开后另存）",
                        cause);
            }
        }
        return new UnreadableDocumentException(
                "is " + kind
                        + " that is broken or cut short: fetch it again, or open it in Office and save it anew（文件损坏或不完整：请重新获取，或用 Office 打开后另存）",
                cause);
    }
}
