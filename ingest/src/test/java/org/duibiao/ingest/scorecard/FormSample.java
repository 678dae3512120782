package org.duibiao.ingest.scorecard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.duibiao.ingest.document.table.HeaderPaths;
import org.duibiao.model.catalogue.Catalogue;
import org.duibiao.model.claim.ReportContext;
import org.duibiao.model.document.Block;
import org.duibiao.model.document.Cell;
import org.duibiao.model.document.Document;
import org.duibiao.model.scorecard.Scorecard;

/** Documents of forms, written as rows whose cells stand between bars; {@code ^} continues the cell above. */
final class FormSample {

    private static final ScorecardReader READER = new ScorecardReader(Catalogue.bundled());

    private final List<Block> blocks = new ArrayList<>();

    /** A paragraph. */
    FormSample paragraph(String text) {
        blocks.add(new Block.Paragraph(blocks.size(), List.of(), text));
        return this;
    }

    /** A table. */
    FormSample table(String... rows) {
        List<Cell> cells = new ArrayList<>();
        for (int row = 0; row < rows.length; row++) {
            String[] texts = rows[row].split("\\|", -1);
            for (int column = 0; column < texts.length; column++) {
                if (!texts[column].equals("^")) {
                    cells.add(new Cell(row, column, rows(rows, row, column), 1, List.of(), texts[column].strip()));
                }
            }
        }
        blocks.add(new Block.Table(blocks.size(), List.of(), "", HeaderPaths.fill(cells)));
        return this;
    }

    private static int rows(String[] rows, int row, int column) {
        int end = row + 1;
        while (end < rows.length && rows[end].split("\\|", -1)[column].equals("^")) {
            end++;
        }
        return end - row;
    }

    /** The forms that are read of it, for 2022. */
    List<Scorecard> read() {
        ReportContext context =
                new ReportContext(Optional.empty(), OptionalInt.of(2022), OptionalInt.empty(), OptionalInt.empty(), "");
        return READER.read(new Document("text/plain", "", blocks), context, List.of());
    }

    /** The one form that is read of it. */
    Scorecard only() {
        List<Scorecard> read = read();
        if (read.size() != 1) {
            throw new IllegalStateException("there are " + read.size() + " forms");
        }
        return read.get(0);
    }
}
