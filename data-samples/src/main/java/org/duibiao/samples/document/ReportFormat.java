package org.duibiao.samples.document;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** The formats that a report can be written in; each gives the same bytes for the same parts. */
public enum ReportFormat {
    /** Word, with its headings styled. */
    DOCX("docx"),
    /** Word 97 to 2003, with the same styles. */
    DOC("doc"),
    /** PDF, its font embedded. */
    PDF("pdf"),
    /** A page of a bureau's site. */
    HTML("html"),
    /** One sheet of Excel since 2007. */
    XLSX("xlsx"),
    /** One sheet of older Excel. */
    XLS("xls"),
    /** Text in UTF-8, cells of tables behind tabs. */
    TXT("txt"),
    /** The same in GB 18030, as older systems of bureaus write it. */
    GBK("txt");

    private static final Charset GB18030 = Charset.forName("GB18030");

    private final String suffix;

    ReportFormat(String suffix) {
        this.suffix = suffix;
    }

    /** What its file names end with, without the dot. */
    public String suffix() {
        return suffix;
    }

    /**
     * The format of a name: docx, gbk.
     *
     * @throws IllegalArgumentException naming the formats that there are
     */
    public static ReportFormat named(String name) {
        for (ReportFormat format : values()) {
            if (format.name().equalsIgnoreCase(name.strip())) {
                return format;
            }
        }
        throw new IllegalArgumentException("there is no format '" + name + "'; there are "
                + List.of(values()).toString().toLowerCase(Locale.ROOT));
    }

    /** A file of this format. */
    public byte[] write(List<Part> parts) throws IOException {
        return switch (this) {
            case DOCX -> WordPages.docx(parts);
            case DOC -> OldWordPages.doc(parts);
            case PDF -> PdfPages.pdf(parts);
            case HTML -> WebPage.html(parts).getBytes(StandardCharsets.UTF_8);
            case XLSX -> SheetPages.xlsx(parts);
            case XLS -> SheetPages.xls(parts);
            case TXT -> TextPages.text(parts).getBytes(StandardCharsets.UTF_8);
            case GBK -> TextPages.text(parts).getBytes(GB18030);
        };
    }
}
