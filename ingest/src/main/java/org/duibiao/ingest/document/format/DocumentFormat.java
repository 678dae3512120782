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
    RTF("application/rtf", "is rich text (RTF), which is not read: save it as .docx"),
    WORD_XML("application/msword+xml", "is a Word document saved as single XML, which is not read: save it as .docx"),
    OPEN_DOCUMENT(
            "application/vnd.oasis.opendocument.text", "is an OpenDocument file, which is not read: save it as .docx"),
    XML(
            "application/xml",
            "is XML of a kind that is no document here: open it in Office and save it as .docx or .xlsx"),
    POWERPOINT("application/vnd.ms-powerpoint", "is a presentation, which is not read: save its text as .docx"),
    ENCRYPTED(
            "application/x-ole-storage",
            "is password-protected: open it, save it without a password, and load it again"),
    OLE(
            "application/x-ole-storage",
            "is an old Office file that holds neither a document nor a workbook, or a broken one: save it as .docx"),
    ARCHIVE("application/zip", "is an archive: unpack it and load the documents in it"),
    IMAGE("image/*", "is a picture: recognise its text (OCR) and load that"),
    EMPTY("application/x-empty", "is empty: fetch it again"),
    BINARY("application/octet-stream", "is neither text nor a document known here: save it as .docx or as UTF-8 text");

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
