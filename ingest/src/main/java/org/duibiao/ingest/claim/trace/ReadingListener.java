package org.duibiao.ingest.claim.trace;

import java.util.List;
import org.duibiao.ingest.claim.figure.Role;
import org.duibiao.ingest.claim.prose.passage.Lead;
import org.duibiao.ingest.claim.prose.passage.Passage;
import org.duibiao.ingest.claim.table.facet.Facets;
import org.duibiao.ingest.language.Token;
import org.duibiao.ingest.language.text.NormalText;
import org.duibiao.model.claim.Claim;
import org.duibiao.model.claim.Doubt;
import org.duibiao.model.document.Cell;

/**
 * Is told what is decided while a document is read, where it is decided. Every method does nothing unless it is
 * overridden, and is given only what is at hand anyway, so that reading costs no more when nobody listens.
 */
public interface ReadingListener {

    /** Nobody listens. */
    ReadingListener NONE = new ReadingListener() {};

    /**
     * A paragraph, or the words of a cell, is going to be read.
     *
     * @param passage what holds at its begin, as its headings say
     */
    default void paragraph(NormalText text, List<Token> tokens, List<String> headings, Passage passage) {}

    /** A token was taken in; the passage holds what it changed. */
    default void passed(Token token, Passage passage) {}

    /**
     * It was told what a list of numbers is; they are going to be attached.
     *
     * @param lead the words that told it
     */
    default void told(List<Token> numbers, Role role, Lead lead, Passage passage) {}

    /** A name before a number was not taken for it. */
    default void passedOver(Token.Word name, Loss why) {}

    /**
     * The words of a cell are going to be read as a paragraph.
     *
     * @param table index of its block
     */
    default void cell(int table, Cell cell) {}

    /**
     * The heads of a cell say this of its figure.
     *
     * @param table index of its block
     */
    default void facets(int table, Facets facets) {}

    /** A claim has its grade, which doubts made lower than that of its rule. */
    default void graded(Claim claim, List<Doubt> doubts) {}

    /** Why a name was not taken. */
    enum Loss {
        /** It means no indicator here: its unit is another, or its field is not open. */
        MEANS_NONE_HERE,
        /** It stands in brackets that are closed before the number. */
        IN_BRACKETS
    }
}
