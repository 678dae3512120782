package org.duibiao.ingest.document.pdf.page;

/** Counts what the pages of one file draw, so that no file takes more time than any report. */
public final class Steps {

    /** A page of a report takes some thousands; maps with every river are no reports. */
    private static final int MOST = 6_000_000;

    private int taken;

    /**
     * Counts one more.
     *
     * @throws PageLimitException if it is one too many
     */
    void take() {
        taken++;
        if (taken > MOST) {
            throw new PageLimitException("draws more than " + MOST + " things");
        }
    }
}
