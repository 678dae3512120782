package org.duibiao.ingest.document.layout;

/** Gathers the title that a document shows: the short lines above its first sentence and its first numbered heading. */
final class TitleLines {

    private static final int LONGEST = 50;
    private static final int MOST = 3;

    private final StringBuilder title = new StringBuilder();
    private int lines;
    private boolean open = true;

    /** Notes a line that stands by itself. */
    void line(String words) {
        open = open && lines < MOST && mayBelong(words) && !Captions.opensTable(words);
        if (open) {
            lines++;
            title.append(words.strip());
        }
    }

    /** Notes that the body has begun. */
    void close() {
        open = false;
    }

    String title() {
        return title.toString();
    }

    private static boolean mayBelong(String line) {
        String words = line.strip();
        return words.length() <= LONGEST && words.chars().noneMatch(c -> "。，,；;：:！？".indexOf(c) >= 0);
    }
}
