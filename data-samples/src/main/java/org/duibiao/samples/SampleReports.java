package org.duibiao.samples;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.duibiao.samples.document.Part;
import org.duibiao.samples.document.WordPages;

/** The sample reports that are made from texts, and the program that makes them. */
public enum SampleReports {
    /** Prose, with the self-evaluation form at its end: merged cells, and a table inside a cell. Headings are styled. */
    YUELU_2021("yuelu-2021", true),
    /** Prose throughout; headings are told by their numbers and font alone. */
    BAOJING_2023("baojing-2023", false);

    private final String name;
    private final boolean styledHeadings;

    SampleReports(String name, boolean styledHeadings) {
        this.name = name;
        this.styledHeadings = styledHeadings;
    }

    /** The name of the file in {@code reports}. */
    public String fileName() {
        return name + ".docx";
    }

    /** The file's content, the same bytes each time. */
    public byte[] content() throws IOException {
        try (InputStream in = SampleReports.class.getResourceAsStream(name + ".txt")) {
            if (in == null) {
                throw new IOException("the text of " + name + " is missing from the samples");
            }
            List<Part> parts = SampleText.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            return WordPages.docx(parts, styledHeadings);
        }
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
}
