package org.duibiao.ingest.document.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duibiao.ingest.document.table.NestedTables;
import org.duibiao.model.document.Cell;
import org.w3c.dom.Element;

/** A table of a docx as cells, each merged cell once; tables inside cells are kept for after. */
final class WordTable {

    /** Word has 63; no file may make a table of millions. */
    private static final int MOST_COLUMNS = 200;

    private record Draft(int row, int column, int columnSpan, String text) {}

    private record Held(Draft cell, Element table) {}

    /**
     * A table that stood inside a cell.
     *
     * @param caption what names it, and often its unit: the words of its cell, or else of the nearest cell to the left
     */
    record Nested(Element table, String caption) {}

    private final List<Draft> drafts = new ArrayList<>();
    private final Map<Draft, Integer> rowSpans = new HashMap<>();
    private final Map<Integer, Draft> openMerges = new HashMap<>();
    private final List<Held> held = new ArrayList<>();
    private final List<Element> textBoxes = new ArrayList<>();
    private int row;

    WordTable(Element table) {
        rows(table).forEach(this::readRow);
    }

    List<Cell> cells() {
        return drafts.stream()
                .map(draft -> new Cell(
                        draft.row(),
                        draft.column(),
                        rowSpans.getOrDefault(draft, 1),
                        draft.columnSpan(),
                        List.of(),
                        draft.text()))
                .toList();
    }

    /** The contents of text boxes anchored in cells. */
    List<Element> textBoxes() {
        return List.copyOf(textBoxes);
    }

    /** Tables that stood inside cells, in order. */
    List<Nested> nested() {
        List<Cell> cells = cells();
        return held.stream()
                .map(inner -> new Nested(
                        inner.table(),
                        NestedTables.caption(
                                cells, inner.cell().row(), inner.cell().column())))
                .toList();
    }

    /** The rows of a table, those in content controls too, without deleted ones. */
    private static List<Element> rows(Element parent) {
        return within(parent, "tr").stream()
                .filter(element -> Xml.path(element, "trPr", "del").isEmpty())
                .toList();
    }

    private static List<Element> within(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        for (Element element : Xml.children(parent)) {
            switch (element.getLocalName()) {
                case "sdt", "sdtContent", "customXml", "ins", "smartTag" -> found.addAll(within(element, name));
                default -> {
                    if (Xml.is(element, name)) {
                        found.add(element);
                    }
                }
            }
        }
        return found;
    }

    private void readRow(Element element) {
        int column = Math.max(0, Math.min(Xml.number(element, 0, "trPr", "gridBefore"), MOST_COLUMNS));
        List<Element> cells = within(element, "tc");
        for (int i = 0; i < cells.size(); i++) {
            Element cell = cells.get(i);
            int span = span(cell);
            // Cells merged sideways in the old manner: the first has the words, those after it go on with it.
            while (i + 1 < cells.size() && goesOnSideways(cells.get(i + 1))) {
                i++;
                span += span(cells.get(i));
            }
            readCell(cell, column, span);
            column += span;
        }
        row++;
    }

    private static int span(Element cell) {
        return Math.max(1, Math.min(Xml.number(cell, 1, "tcPr", "gridSpan"), MOST_COLUMNS));
    }

    private static boolean goesOnSideways(Element cell) {
        return Xml.path(cell, "tcPr", "hMerge")
                .filter(merge -> !Xml.attribute(merge, "val").orElse("continue").equals("restart"))
                .isPresent();
    }

    private void readCell(Element cell, int column, int span) {
        Optional<Element> merge = Xml.path(cell, "tcPr", "vMerge");
        boolean restarts = merge.flatMap(found -> Xml.attribute(found, "val"))
                .filter("restart"::equals)
                .isPresent();
        Draft above = openMerges.get(column);
        String text = text(cell);
        if (merge.isPresent() && !restarts && above != null) {
            rowSpans.put(above, row - above.row() + 1);
            return;
        }
        Draft draft = new Draft(row, column, span, text);
        drafts.add(draft);
        within(cell, "tbl").forEach(table -> held.add(new Held(draft, table)));
        rowSpans.put(draft, 1);
        for (int covered = column; covered < column + span; covered++) {
            openMerges.remove(covered);
        }
        if (merge.isPresent()) {
            openMerges.put(column, draft);
        }
    }

    private String text(Element cell) {
        List<String> lines = new ArrayList<>();
        for (Element paragraph : within(cell, "p")) {
            ParagraphText text = ParagraphText.of(paragraph);
            lines.add(text.words());
            textBoxes.addAll(text.textBoxes());
        }
        return String.join("\n", lines);
    }
}
