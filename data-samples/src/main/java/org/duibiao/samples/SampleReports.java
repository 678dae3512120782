package org.duibiao.samples;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.duibiao.samples.document.ReportFormat;

/** The sample reports that are made from texts, each in one format, and the program that makes them. */
public enum SampleReports {
    /** Prose, with the self-evaluation form at its end: merged cells, and a table inside a cell. */
    YUELU_2021("yuelu-2021", ReportFormat.DOCX),
    /** Prose throughout, over several pages. */
    BAOJING_2023("baojing-2023", ReportFormat.PDF),
    /** Its annex: the money and the scores of single projects, units in the heads. */
    BAOJING_2023_PROJECTS("baojing-2023-projects", ReportFormat.XLSX),
    /** What the same bureau set out to do next: a page with the navigation of a site around it. */
    BAOJING_2024("baojing-2024", ReportFormat.HTML),
    /** Text of an older system, in its encoding; what once was a form has its cells on lines of their own. */
    YUANJIANG_2022("yuanjiang-2022", ReportFormat.GBK);

    /** The annex that is an old Word document: LibreOffice makes it of the docx that {@link #oldWordSource} writes. */
    static final String OLD_WORD = "yuanjiang-2022-projects";

    private static final Charset GB18030 = Charset.forName("GB18030");

    private final String name;
    private final ReportFormat format;

    SampleReports(String name, ReportFormat format) {
        this.name = name;
        this.format = format;
    }

    /** The name of the file in {@code reports}. */
    public String fileName() {
        return name + "." + format.suffix();
    }

    /** The file's content, the same bytes each time. */
    public byte[] content() throws IOException {
        String text = text();
        return format == ReportFormat.GBK ? text.getBytes(GB18030) : format.write(SampleText.parse(text));
    }

    /** What it is written from. */
    String text() throws IOException {
        return text(name);
    }

    /** The docx that the old Word document is converted from. */
    static byte[] oldWordSource() throws IOException {
        return ReportFormat.DOCX.write(SampleText.parse(text(OLD_WORD)));
    }

    /**
     * Writes all of them.
     *
     * @param arguments the folder to write to
     */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        for (SampleReports report : values()) {
            Files.write(folder.resolve(report.fileName()), report.content());
        }
    }

    private static String text(String name) throws IOException {
        try (InputStream in = SampleReports.class.getResourceAsStream(name + ".txt")) {
            if (in == null) {
                throw new IOException("the text of " + name + " is missing from the samples");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
