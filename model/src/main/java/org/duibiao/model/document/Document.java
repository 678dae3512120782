package org.duibiao.model.document;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * A document as blocks, whatever format it came in.
 *
 * @param mediaType what the content is, whatever the suffix says
 * @param title the title that the document itself shows; empty where it shows none
 * @param blocks in order, each with its own index
 * @param leftOut what the file holds besides and is not read
 */
public record Document(String mediaType, String title, List<Block> blocks, List<LeftOut> leftOut) {

    public Document {
        requireNonNull(mediaType, "mediaType is null");
        requireNonNull(title, "title is null");
        blocks = List.copyOf(blocks);
        leftOut = List.copyOf(leftOut);
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i).index() != i) {
                throw new IllegalArgumentException(
                        "block " + i + " calls itself " + blocks.get(i).index());
            }
        }
    }

    /** A document of which all is read. */
    public Document(String mediaType, String title, List<Block> blocks) {
        this(mediaType, title, blocks, List.of());
    }

    /** This document, beside which something is left out. */
    public Document without(List<LeftOut> notRead) {
        return new Document(mediaType, title, blocks, notRead);
    }
}
