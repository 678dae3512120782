package org.duibiao.ingest.identification;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.duibiao.ingest.language.text.OneOf;
import org.duibiao.model.document.Block;
import org.duibiao.model.document.Cell;
import org.duibiao.model.document.Document;

/**
 * The lines of a document, those of table cells included, without the space around them; none is empty.
 *
 * @param lines in order
 */
record ReportLines(List<String> lines) {

    /** Longer lines are sentences and no titles. */
    private static final int LONGEST_TITLE = 60;

    private static final Pattern YEAR = Pattern.compile("[（(]?\\s*(19|20|二)[\\d〇○零一二三四五六七八九]{2,3}");

    private static final String SENTENCE_MARKS = "。；;，：:";
    private static final String NUMBERING = "一二三四五六七八九十0123456789（(";

    ReportLines {
        lines = List.copyOf(lines);
    }

    static ReportLines of(Document document) {
        return new ReportLines(document.blocks().stream()
                .flatMap(ReportLines::texts)
                .flatMap(String::lines)
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList());
    }

    private static Stream<String> texts(Block block) {
        return block instanceof Block.Table table
                ? Stream.concat(Stream.of(table.text()), table.cells().stream().map(Cell::text))
                : Stream.of(block.text());
    }

    /** All lines, one below the other. */
    String text() {
        return String.join("\n", lines);
    }

    /** Lines that are titles by their end (报告, 自评表), together with the line above where a title runs over two. */
    List<String> titles(IdentificationWords words) {
        List<String> titles = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.length() > LONGEST_TITLE
                    || !OneOf.ends(withoutBrackets(line), words.titles())
                    || !isTitlePart(line)) {
                continue;
            }
            boolean runsOver = i > 0 && isTitlePart(lines.get(i - 1));
            String whole = runsOver ? lines.get(i - 1) + line : line;
            titles.add(whole.length() <= LONGEST_TITLE ? whole : line);
        }
        return titles;
    }

    private static boolean isTitlePart(String line) {
        return line.length() <= LONGEST_TITLE
                && (NUMBERING.indexOf(line.charAt(0)) < 0 || startsWithYear(line))
                && line.chars().noneMatch(mark -> SENTENCE_MARKS.indexOf(mark) >= 0);
    }

    private static boolean startsWithYear(String line) {
        return YEAR.matcher(line).lookingAt();
    }

    private static String withoutBrackets(String line) {
        String end = line.endsWith("）") || line.endsWith(")") ? "(（" : "";
        int open = Math.max(line.lastIndexOf('（'), line.lastIndexOf('('));
        return end.isEmpty() || open < 0 ? line : line.substring(0, open);
    }
}
