package org.duibiao.ingest.claim.table.facet;

import java.util.HashMap;
import java.util.Map;
import org.duibiao.ingest.language.Tokenizer;
import org.duibiao.ingest.language.text.NormalText;

/** The words of one table's cells and heads as tokens. A head is asked for by every cell below it, and read once. */
public final class CellReadings {

    private final Tokenizer tokenizer;
    private final Map<String, CellReading> byWords = new HashMap<>();
    private final Map<String, String> namesOfRows = new HashMap<>();

    public CellReadings(Tokenizer tokenizer) {
        this.tokenizer = tokenizer;
    }

    /** The reading of some words. */
    public CellReading of(String words) {
        return byWords.computeIfAbsent(words, this::read);
    }

    /**
     * Whether some words are one name of an indicator and nothing else: 批发业商品销售总额. Rows ask it of their own name with that
     * of each row above them, which hardly ever says anything, so that most words are not read for it.
     */
    boolean areWholeName(String words) {
        return tokenizer.mayBeOneWord(NormalText.of(words)) && of(words).isWholeName();
    }

    /** The name of a row by itself, as {@link PartRows#withoutBrackets} has it; asked of by each row below it. */
    String nameOfRow(String label) {
        return namesOfRows.computeIfAbsent(label, PartRows::withoutBrackets);
    }

    private CellReading read(String words) {
        return new CellReading(tokenizer, NormalText.of(words));
    }
}
