package org.duibiao.samples;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.duibiao.samples.document.Grid;
import org.duibiao.samples.document.GridText;
import org.duibiao.samples.document.Part;

/**
 * Reads a sample report as it is written: {@code = title}, {@code == heading}, {@code === heading of the second level}, a
 * paragraph a line; a table between {@code @table WIDTHS} and {@code @end}, one that stands in a cell between
 * {@code @nested NAME WIDTHS} and {@code @end}; lines that start with {@code #} are notes.
 */
final class SampleText {

    private static final String TABLE = "@table ";
    private static final String NESTED = "@nested ";

    private SampleText() {}

    /** The parts that a text writes, in order. */
    static List<Part> parse(String text) {
        List<Part> parts = new ArrayList<>();
        Map<String, Grid> nested = new HashMap<>();
        Iterator<String> lines = text.lines().map(String::strip).iterator();
        while (lines.hasNext()) {
            String line = lines.next();
            if (line.startsWith(TABLE)) {
                parts.add(new Part.Table(GridText.parse(line.substring(TABLE.length()), rows(lines), nested)));
            } else if (line.startsWith(NESTED)) {
                String[] nameAndWidths = line.substring(NESTED.length()).split(" ", 2);
                nested.put(nameAndWidths[0], GridText.parse(nameAndWidths[1], rows(lines), nested));
            } else if (!line.isEmpty() && !line.startsWith("#")) {
                parts.add(part(line));
            }
        }
        return parts;
    }

    private static Part part(String line) {
        if (line.startsWith("=== ")) {
            return new Part.Heading(line.substring(4), 2);
        }
        if (line.startsWith("== ")) {
            return new Part.Heading(line.substring(3), 1);
        }
        return line.startsWith("= ") ? new Part.Title(line.substring(2)) : new Part.Paragraph(line);
    }

    private static List<String> rows(Iterator<String> lines) {
        List<String> rows = new ArrayList<>();
        for (String line = lines.next(); !line.equals("@end"); line = lines.next()) {
            rows.add(line);
        }
        return rows;
    }
}
