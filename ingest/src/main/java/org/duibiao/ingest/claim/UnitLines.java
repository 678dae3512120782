package org.duibiao.ingest.claim;

import java.util.Optional;
import org.duibiao.ingest.claim.prose.ProseReader;
import org.duibiao.ingest.claim.prose.ReadableText;
import org.duibiao.model.document.Block;

/**
 * Short lines that name a unit and tell no figure, which head the short lines below them: 2011年1-6月主要指标(单位:万美元), and below it
 * 出口总额:2980. To be shown every block, in order.
 */
final class UnitLines {

    /** Characters of a line that heads others. */
    private static final int LONGEST_HEAD = 48;

    /** Characters of a line that such a line heads; running text has units of its own. */
    private static final int LONGEST_BELOW = 90;

    private final ProseReader prose;
    private Optional<String> open = Optional.empty();

    UnitLines(ProseReader prose) {
        this.prose = prose;
    }

    /** The line that heads a block; empty where none does. */
    Optional<String> above(Block block, ReadableText text) {
        if (!(block instanceof Block.Paragraph) || block.text().length() > LONGEST_BELOW) {
            open = Optional.empty();
        } else if (heads(block.text(), text)) {
            open = Optional.of(block.text());
            return Optional.empty();
        }
        return open;
    }

    private boolean heads(String words, ReadableText text) {
        return words.length() <= LONGEST_HEAD && prose.namesUnitAlone(text);
    }
}
