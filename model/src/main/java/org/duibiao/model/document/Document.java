package org.duibiao.model.document;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * A document as blocks, whatever format it came in.
 *
 * @param mediaType what the content is, whatever the suffix says
 * @param title the title that the document itself shows; empty where it shows none
 * @param blocks in order, each with its own index
 */
public record Document(String mediaType, String title, List<Block> blocks) {

    public Document {
        requireNonNull(mediaType, "mediaType is null");
        requireNonNull(title, "title is null");
        blocks = List.copyOf(blocks);
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i).index() != i) {
                throw new IllegalArgumentException(
                        "block " + i + " calls itself " + blocks.get(i).index());
            }
        }
    }
}
