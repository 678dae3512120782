package org.duibiao.ingest.claim.prose.passage;

import org.duibiao.ingest.language.Token.Word;

/**
 * A name that waits for its figure.
 *
 * @param word the name
 * @param clause number of the clause that it stands in
 * @param depth how many brackets are open around it
 * @param lead the words before it in its clause
 */
public record NameMention(Word word, int clause, int depth, Lead lead) {}
