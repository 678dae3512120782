package org.duibiao.ingest.claim.table;

import java.util.List;
import org.duibiao.ingest.claim.trace.ReadingListener;
import org.duibiao.ingest.document.text.PlainTextReader;
import org.duibiao.ingest.language.Tokenizer;
import org.duibiao.model.catalogue.Catalogue;
import org.duibiao.model.claim.Extraction;
import org.duibiao.model.claim.ReportContext;
import org.duibiao.model.document.Block;
import org.duibiao.model.document.Document;

/** Tables as text prints them, read with the catalogue that comes with the program. */
final class TableText {

    static final Catalogue CATALOGUE = Catalogue.bundled();
    static final Tokenizer TOKENIZER = new Tokenizer(CATALOGUE);

    private static final TableClaims TABLES =
            new TableClaims(CATALOGUE, TOKENIZER, new PlainProse(CATALOGUE, TOKENIZER));

    private TableText() {}

    /** The first table of a text. */
    static Block.Table first(String text) {
        return tables(PlainTextReader.read(text)).get(0);
    }

    static List<Block.Table> tables(Document document) {
        return document.blocks().stream()
                .filter(Block.Table.class::isInstance)
                .map(Block.Table.class::cast)
                .toList();
    }

    static Extraction extract(Block.Table table, ReportContext context) {
        return TABLES.extract(table, context, ReadingListener.NONE);
    }

    /** The claims of an extraction as {@link ClaimListing} prints them. */
    static List<String> claims(Extraction extraction) {
        return extraction.claims().stream().map(ClaimListing::of).toList();
    }
}
