package org.duibiao.ingest.document.html;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The words of an element as a browser lays them out: blanks run together, a line break at each break and block. */
final class HtmlText {

    static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "section",
            "article",
            "main",
            "center",
            "ul",
            "ol",
            "li",
            "dl",
            "dt",
            "dd",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "blockquote",
            "pre",
            "table",
            "tr",
            "td",
            "th",
            "tbody",
            "thead",
            "tfoot",
            "figure",
            "figcaption",
            "hr",
            "address",
            "fieldset");

    private final StringBuilder words = new StringBuilder();

    private HtmlText() {}

    /** The words of a cell, without those of tables inside it. */
    static String ofCell(Element cell) {
        HtmlText text = new HtmlText();
        text.append(cell);
        return text.words.toString().strip();
    }

    /** The words of a run of inline nodes. */
    static String ofInline(Iterable<Node> nodes) {
        HtmlText text = new HtmlText();
        nodes.forEach(text::append);
        return text.words.toString().strip();
    }

    private void append(Node node) {
        if (node instanceof TextNode text) {
            appendWords(text.getWholeText());
        } else if (node instanceof Element element && !element.normalName().equals("table")) {
            boolean breaks = element.normalName().equals("br") || BLOCKS.contains(element.normalName());
            if (breaks) {
                breakLine();
            }
            element.childNodes().forEach(this::append);
            if (breaks) {
                breakLine();
            }
        }
    }

    private void appendWords(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean blank = Character.isWhitespace(c) || c == '\u00a0';
            boolean afterBlank = words.isEmpty() || Character.isWhitespace(words.charAt(words.length() - 1));
            if (!blank) {
                words.append(c);
            } else if (!afterBlank) {
                words.append(' ');
            }
        }
    }

    private void breakLine() {
        int last = words.length() - 1;
        if (last >= 0 && words.charAt(last) == ' ') {
            words.setCharAt(last, '\n');
        } else if (last >= 0 && words.charAt(last) != '\n') {
            words.append('\n');
        }
    }
}
