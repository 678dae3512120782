package org.duibiao.analytics.evidence;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * The words that say something, in their place.
 *
 * @param quote exactly as they stand there
 * @param locator where: {@code b12@30-58}, {@code b7:r3c5@0-4}; of official statistics, the line of their file
 * @param headingPath the headings above, outermost first
 * @param block the paragraph that the quote stands in; of a table, its caption; empty for official statistics
 * @param before the block before it, where there is one
 * @param after the block after it, where there is one
 * @param cell the cell that it stands in, where it stands in a table
 * @param source the document
 */
public record Evidence(
        String quote,
        String locator,
        String headingPath,
        Optional<String> block,
        Optional<String> before,
        Optional<String> after,
        Optional<CellContext> cell,
        Source source) {

    public Evidence {
        requireNonNull(quote, "quote is null");
        requireNonNull(locator, "locator is null");
        requireNonNull(headingPath, "headingPath is null");
        requireNonNull(block, "block is null");
        requireNonNull(before, "before is null");
        requireNonNull(after, "after is null");
        requireNonNull(cell, "cell is null");
        requireNonNull(source, "source is null");
    }
}
