package org.duibiao.samples.generator.report;

import java.util.ArrayList;
import java.util.List;
import org.duibiao.samples.document.Grid;
import org.duibiao.samples.document.Part;
import org.duibiao.samples.generator.phrase.Telling;
import org.duibiao.samples.generator.truth.GoldFigure;
import org.duibiao.samples.generator.truth.TruthSheet;

/** A document while it is written: its parts in order, and what is to be read in them. */
final class Manuscript {

    private final List<Part> parts = new ArrayList<>();
    private final TruthSheet truth = new TruthSheet();

    void title(String text) {
        parts.add(new Part.Title(text));
    }

    void heading(String text, int level) {
        parts.add(new Part.Heading(text, level));
    }

    void paragraph(String text) {
        parts.add(new Part.Paragraph(text));
    }

    void paragraph(Telling telling) {
        paragraph(telling.text());
        truth.add(telling.figures());
    }

    void table(Grid grid, List<GoldFigure> figures) {
        parts.add(new Part.Table(grid));
        truth.add(figures);
    }

    /** Notes what is to be read in a table that stands already. */
    void read(List<GoldFigure> figures) {
        truth.add(figures);
    }

    /** Whether words stand in a paragraph or cell. */
    boolean says(String words) {
        return parts.stream().anyMatch(part -> says(part, words));
    }

    private static boolean says(Part part, String words) {
        if (part instanceof Part.Table table) {
            return table.grid().rows().stream()
                    .flatMap(List::stream)
                    .anyMatch(cell -> cell.text().contains(words));
        }
        return part instanceof Part.Paragraph paragraph && paragraph.text().contains(words);
    }

    List<Part> parts() {
        return List.copyOf(parts);
    }

    List<GoldFigure> figures() {
        return truth.figures();
    }
}
