package org.duibiao.ingest.document.html;

import java.util.Locale;
import java.util.Set;

/**
 * Whether a page ends where its author ended it, or where a download broke off. Many pages never close what they opened, and
 * browsers do not mind: only what nobody leaves open is told, in a page that does not close its body.
 */
final class PageEnd {

    /** What stands in these is no markup up to their own closing tag. */
    private static final Set<String> RAW = Set.of("script", "style", "textarea", "title");

    /** Frames of a page, which no program that writes pages leaves open. */
    private static final Set<String> FRAMES = Set.of("div", "section", "article", "main");

    private static final String COMMENT = "<!--";
    private static final String COMMENT_END = "-->";

    private final String markup;
    private int at;
    private int tables;
    private int frames;
    private boolean bodyOpened;
    private boolean bodyClosed;
    private boolean insideTag;

    private PageEnd(String markup) {
        this.markup = markup;
    }

    /** How a page ends. */
    static PageEnd of(String markup) {
        PageEnd end = new PageEnd(markup);
        end.passAll();
        return end;
    }

    /** Whether it closes its body, and nothing is said behind that. */
    boolean closesBody() {
        return bodyClosed;
    }

    /** Whether it breaks off inside a tag, a comment, a script or a table, or inside the frames of a body that it opened. */
    boolean breaksOff() {
        return !bodyClosed && (insideTag || tables > 0 || bodyOpened && frames > 0);
    }

    private void passAll() {
        while (at < markup.length()) {
            int tag = markup.indexOf('<', at);
            passText(tag < 0 ? markup.length() : tag);
            insideTag = tag >= 0 && !passTag();
        }
    }

    /** Words behind the end of a body: it was that of a page pasted into this one. */
    private void passText(int end) {
        bodyClosed = bodyClosed && markup.substring(at, end).codePoints().noneMatch(Character::isLetter);
        at = end;
    }

    /** Goes behind a tag, and behind what it keeps from being markup. False where the page ends before that does. */
    private boolean passTag() {
        if (markup.startsWith(COMMENT, at)) {
            return goBehind(markup.indexOf(COMMENT_END, at + COMMENT.length()), COMMENT_END.length());
        }
        if (at + 1 < markup.length() && !opensTag(markup.charAt(at + 1))) {
            at++;
            return true;
        }
        boolean closing = markup.startsWith("</", at);
        String name = name(at + (closing ? 2 : 1));
        if (!goBehind(tagEnd(), 1)) {
            return false;
        }
        count(name, closing);
        return closing || !RAW.contains(name) || goBehind(closingTag(name), 0);
    }

    private boolean goBehind(int end, int length) {
        at = end < 0 ? markup.length() : end + length;
        return end >= 0;
    }

    private static boolean opensTag(char next) {
        return Character.isLetter(next) || next == '/' || next == '!' || next == '?';
    }

    private String name(int start) {
        int end = start;
        while (end < markup.length() && Character.isLetterOrDigit(markup.charAt(end))) {
            end++;
        }
        return markup.substring(start, end).toLowerCase(Locale.ROOT);
    }

    /** Where the tag ends that begins here; a quoted value may hold what ends others. */
    private int tagEnd() {
        char last = '<';
        for (int i = at + 1; i < markup.length(); i++) {
            char c = markup.charAt(i);
            if (c == '>') {
                return i;
            }
            if (last == '=' && (c == '"' || c == '\'')) {
                i = markup.indexOf(c, i + 1);
                if (i < 0) {
                    return -1;
                }
            }
            last = Character.isWhitespace(c) ? last : c;
        }
        return -1;
    }

    private int closingTag(String name) {
        int found = markup.indexOf("</", at);
        while (found >= 0 && !markup.regionMatches(true, found + 2, name, 0, name.length())) {
            found = markup.indexOf("</", found + 2);
        }
        return found;
    }

    private void count(String name, boolean closing) {
        int change = closing ? -1 : 1;
        if (name.equals("table")) {
            tables = Math.max(0, tables + change);
        } else if (FRAMES.contains(name)) {
            frames = Math.max(0, frames + change);
        } else if (name.equals("body") || name.equals("html")) {
            bodyOpened = bodyOpened || !closing;
            bodyClosed = closing;
        }
    }
}
