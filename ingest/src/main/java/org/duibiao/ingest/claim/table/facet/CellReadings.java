package org.duibiao.ingest.claim.table.facet;

import java.util.HashMap;
import java.util.Map;
import org.duibiao.ingest.language.Tokenizer;
import org.duibiao.ingest.language.text.NormalText;

/** The words of one table's cells and heads as tokens. A head is asked for by every cell below it, and read once. */
public final class CellReadings {

    private final Tokenizer tokenizer;
    private final Map<String, CellReading> byWords = new HashMap<>();

    public CellReadings(Tokenizer tokenizer) {
        this.tokenizer = tokenizer;
    }

    /** The reading of some words. */
    public CellReading of(String words) {
        return byWords.computeIfAbsent(words, this::read);
    }

    private CellReading read(String words) {
        return new CellReading(tokenizer, NormalText.of(words));
    }
}
