package org.duibiao.ingest.scorecard.form;

import java.util.Optional;
import java.util.stream.Stream;
import org.duibiao.ingest.document.table.CellWords;
import org.duibiao.ingest.language.text.CellCharacters;
import org.duibiao.model.document.Block;
import org.duibiao.model.document.Cell;
import org.duibiao.model.document.Document;
import org.duibiao.model.document.Place;

/**
 * What a form calls itself.
 *
 * @param title its words on one line; empty where it has none
 * @param quote the words that the form is known by, to the letter: its title, or else its first cell
 * @param place where they stand
 */
public record FormTitle(String title, String quote, Place place) {

    private static final int LONGEST_TITLE = 60;
    private static final int NEAR = 4;

    /** The title in a row of its own, in the caption, or in one of the blocks right above. */
    public static FormTitle of(Form form, Document document) {
        Block.Table table = form.sections().get(0).setting().table();
        Optional<FormTitle> inside = table.cells().stream()
                .filter(cell -> isTitle(cell.text()))
                .findFirst()
                .map(cell -> of(cell.text(), FormSection.placeIn(table.index(), cell)));
        return inside.or(() -> Stream.iterate(table.index(), index -> index >= 0, index -> index - 1)
                        .limit(NEAR)
                        .map(index -> document.blocks().get(index))
                        .filter(block -> isTitle(block.text()))
                        .findFirst()
                        .map(FormTitle::ofBlock))
                .orElseGet(() -> ofFirstCell(form));
    }

    private static boolean isTitle(String text) {
        return text.strip().length() <= LONGEST_TITLE && FormWords.TITLE.isIn(withoutBlanks(text));
    }

    private static String withoutBlanks(String text) {
        return CellCharacters.one(CellCharacters.of(text), CellCharacters.BLANK) ? text.replaceAll("\\s", "") : text;
    }

    private static FormTitle ofBlock(Block block) {
        String words = block.text().strip();
        int start = block.text().indexOf(words);
        return of(block.text(), Place.inText(block.index(), start, start + words.length()));
    }

    private static FormTitle of(String text, Place place) {
        return new FormTitle(text.strip().replaceAll("\\s+", ""), text.strip(), place);
    }

    private static FormTitle ofFirstCell(Form form) {
        FormSection first = form.sections().get(0);
        Cell cell = first.setting().table().cells().stream()
                .filter(found -> found.row() >= first.section().headerStart() && !CellWords.isVoid(found.text()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("a form holds nothing"));
        return new FormTitle("", cell.text().strip(), first.place(cell));
    }
}
