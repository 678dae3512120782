package org.duibiao.ingest.document.format;

/** What a file is, by its content. */
public enum DocumentFormat {
    TEXT("text/plain", "is plain text"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "is a Word document"),
    DOC("application/msword", "is a Word 97–2003 document"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "is an Excel workbook"),
    XLS("application/vnd.ms-excel", "is an Excel 97–2003 workbook"),
    PDF("application/pdf", "is a PDF"),
    HTML("text/html", "is a web page"),
    MHTML("multipart/related", "is a web archive (MHTML)"),
    RTF("application/rtf", "is rich text (RTF), which is not read: save it as .docx（RTF 文件，不支持：请另存为 .docx）"),
    WORD_XML(
            "application/msword+xml",
            "is a Word document saved as single XML, which is not read: save it as .docx（单一 XML 的 Word 文档，不支持：请另存为 .docx）"),
    OPEN_DOCUMENT(
            "application/vnd.oasis.opendocument.text",
            "is an OpenDocument file, which is not read: save it as .docx or .xlsx（OpenDocument 文件，不支持：请另存为 .docx 或 .xlsx）"),
    OFD(
            "application/ofd",
            "is an OFD file, which is not read: open it in its reader and save it as PDF（OFD 版式文件，不支持：请用阅读器打开后另存为 PDF）"),
    XML(
            "application/xml",
            "is XML of a kind that is no document here: open it in Office and save it as .docx or .xlsx（不是文档的 XML：请用 Office 打开后另存为 .docx 或 .xlsx）"),
    POWERPOINT(
            "application/vnd.ms-powerpoint",
            "is a presentation, which is not read: save its text as .docx（演示文稿，不支持：请将文字另存为 .docx）"),
    ENCRYPTED(
            "application/x-ole-storage",
            "is password-protected: open it, save it without a password, and load it again（有密码保护：请打开后去掉密码另存，再重新加载）"),
    OLE(
            "application/x-ole-storage",
            "is an old Office file that holds neither a document nor a workbook, or a broken one: fetch it again, or save it as .docx（旧版 Office 文件，其中没有文档或工作簿，或已损坏：请重新获取，或另存为 .docx）"),
    ARCHIVE("application/zip", "is an archive: unpack it and load the documents in it（压缩包：请解压后加载其中的文件）"),
    IMAGE("image/*", "is a picture: recognise its text (OCR) and load that（图片：请先识别文字（OCR）再加载）"),
    EMPTY("application/x-empty", "is empty: fetch it again（空文件：请重新获取）"),
    BINARY(
            "application/octet-stream",
            "is neither text nor a document known here: save it as .docx or as UTF-8 text（不是文本，也不是可识别的文档：请另存为 .docx 或 UTF-8 文本）");

    private final String mediaType;
    private final String advice;

    DocumentFormat(String mediaType, String advice) {
        this.mediaType = mediaType;
        this.advice = advice;
    }

    /** The media type that tables carry. */
    public String mediaType() {
        return mediaType;
    }

    /** What it is, and what to do where there is no reader for it; follows the file's name. */
    public String advice() {
        return advice;
    }
}
