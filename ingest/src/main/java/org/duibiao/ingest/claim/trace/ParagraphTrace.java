package org.duibiao.ingest.claim.trace;

import java.util.List;
import java.util.Optional;
import org.duibiao.ingest.claim.figure.Figure;
import org.duibiao.ingest.language.Token;
import org.duibiao.ingest.language.text.NormalText;
import org.duibiao.model.claim.Claim;
import org.duibiao.model.claim.Evidence;
import org.duibiao.model.document.Cell;
import org.duibiao.model.document.Place;
import org.duibiao.model.period.Period;

/**
 * A paragraph, or the words of a cell, as they were read.
 *
 * @param block index of the block, or of the cell's table
 * @param cell the cell; empty outside tables
 * @param text the words, evened out
 * @param tokens what they mean
 * @param headings what holds above them, outermost first
 * @param atStart the days spoken of before the first word, as headings or the report's year say
 * @param changes in the order of the text
 * @param numbers likewise
 * @param figures what was made of them, those set aside among them
 */
public record ParagraphTrace(
        int block,
        Optional<Cell> cell,
        NormalText text,
        List<Token> tokens,
        List<String> headings,
        Period atStart,
        List<Change> changes,
        List<NumberTrace> numbers,
        List<Figure> figures) {

    public ParagraphTrace {
        tokens = List.copyOf(tokens);
        headings = List.copyOf(headings);
        changes = List.copyOf(changes);
        numbers = List.copyOf(numbers);
        figures = List.copyOf(figures);
    }

    /** Whether a place lies in it. */
    public boolean holds(Place place) {
        boolean sameCell = cell.isEmpty()
                ? place.row().isEmpty()
                : place.row().isPresent()
                        && place.row().getAsInt() == cell.get().row()
                        && place.column().getAsInt() == cell.get().column();
        return place.block() == block && sameCell;
    }

    /** Where words of the evened out text stand in the document. */
    public Place place(int start, int end) {
        int from = text.originOf(start);
        int to = text.originAfter(end);
        if (cell.isEmpty()) {
            return Place.inText(block, from, to);
        }
        int shift = cell.get().text().indexOf(text.original());
        return Place.inCell(block, cell.get(), from + Math.max(0, shift), to + Math.max(0, shift));
    }

    /** The token that stands at a place of the document. */
    public Optional<Token> tokenAt(Place place) {
        return tokens.stream()
                .filter(token -> place(token.start(), token.end()).equals(place))
                .findFirst();
    }

    /** What was decided of the number that stands at a place of the document. */
    public Optional<NumberTrace> numberAt(Place place) {
        return tokenAt(place)
                .flatMap(token -> numbers.stream()
                        .filter(number -> number.isAt(token.start(), token.end()))
                        .findFirst());
    }

    /** The figure that became a claim. */
    public Optional<Figure> figureOf(Claim claim) {
        return figures.stream()
                .filter(figure -> figure.naming().indicatorId().equals(Optional.of(claim.indicatorId())))
                .filter(figure -> figure.evidence().stream()
                        .map(Evidence::place)
                        .map(place -> cell.isEmpty() ? place : shifted(place))
                        .toList()
                        .equals(claim.evidence().stream().map(Evidence::place).toList()))
                .findFirst();
    }

    private Place shifted(Place inText) {
        int shift = Math.max(0, cell.orElseThrow().text().indexOf(text.original()));
        return Place.inCell(block, cell.get(), inText.start() + shift, inText.end() + shift);
    }
}
