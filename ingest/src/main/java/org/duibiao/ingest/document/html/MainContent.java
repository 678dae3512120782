package org.duibiao.ingest.document.html;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.duibiao.model.document.LeftOut;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * Finds the part of a page that holds the report: the smallest element with most of the words that are no links, beside
 * which nothing stands that reads like a report.
 */
final class MainContent {

    /** Share of the page's words, links not counted, that the report's part has at least. */
    private static final double MOST = 0.7;

    /** A footer may end in a full stop; what has more of them says something. */
    private static final int FEW_SENTENCES = 1;

    private static final String NEVER_TEXT =
            "script, style, noscript, template, iframe, nav, header, footer, aside, form, select, button, [hidden], del, s, strike, [style~=(?i)(display:\\s*none|visibility:\\s*hidden|mso-hide:\\s*all|text-decoration[a-z-]*:\\s*line-through)]";

    private static final Map<LeftOut.Kind, String> UNSEEN = new EnumMap<>(Map.of(
            LeftOut.Kind.HIDDEN_ROWS, "tr[style~=(?i)display:\\s*none]",
            LeftOut.Kind.HIDDEN_WORDS, "span[style~=(?i)(display:\\s*none|mso-hide:\\s*all)]",
            LeftOut.Kind.STRUCK_WORDS, "del, s, strike, [style~=(?i)text-decoration[a-z-]*:\\s*line-through]"));

    private final Map<Node, Integer> words = new IdentityHashMap<>();
    private final Map<Node, Integer> sentences = new IdentityHashMap<>();

    private MainContent(Element body) {
        body.traverse(new Count());
    }

    /** The part; the page loses what is never text. */
    static Element of(Document page) {
        page.select(NEVER_TEXT).remove();
        MainContent content = new MainContent(page.body());
        Element part = page.body();
        int all = content.wordsOf(part);
        while (true) {
            Element inner = null;
            for (Element child : part.children()) {
                if (content.wordsOf(child) >= all * MOST && mayHold(child)) {
                    inner = child;
                }
            }
            if (inner == null || content.leavesReport(part, inner)) {
                return part;
            }
            part = inner;
        }
    }

    /** Words of the report that somebody struck out or hid; what pages hide of their menus is not told apart from nothing. */
    static List<LeftOut> leftOut(Document page) {
        List<LeftOut> leftOut = new ArrayList<>();
        UNSEEN.forEach((kind, selector) -> {
            long count = page.select(selector).stream().filter(Element::hasText).count();
            if (count > 0) {
                leftOut.add(new LeftOut(kind, String.valueOf(count)));
            }
        });
        return leftOut;
    }

    /** Whether an element may hold a report: a table that is the report's own is part of it and not its frame. */
    private static boolean mayHold(Element element) {
        return switch (element.normalName()) {
            case "div", "section", "article", "main", "center", "span", "td", "body" -> true;
            case "table", "tbody", "tr" -> HtmlTable.isLayout(element.closest("table"));
            default -> false;
        };
    }

    /** Whether what stands beside a part reads like a report too: sentences, or a table of figures. */
    private boolean leavesReport(Element whole, Element part) {
        int beside = sentencesOf(whole) - sentencesOf(part);
        return beside > FEW_SENTENCES
                || whole.children().stream()
                        .filter(child -> child != part)
                        .flatMap(child -> child.select("table").stream())
                        .anyMatch(table -> !HtmlTable.isLayout(table) && HtmlTable.holdsFigures(table));
    }

    private int wordsOf(Node node) {
        return words.getOrDefault(node, 0);
    }

    private int sentencesOf(Node node) {
        return sentences.getOrDefault(node, 0);
    }

    /** Counts the characters, blanks left out, and the full stops in each element; those of links count for nothing. */
    private final class Count implements NodeVisitor {

        @Override
        public void head(Node node, int depth) {
            boolean text = node instanceof TextNode;
            words.put(node, text ? count(node, false) : 0);
            sentences.put(node, text ? count(node, true) : 0);
        }

        private static int count(Node node, boolean stops) {
            return (int) ((TextNode) node)
                    .getWholeText()
                    .chars()
                    .filter(c -> stops ? c == '。' : !Character.isWhitespace(c) && c != '\u00a0')
                    .count();
        }

        @Override
        public void tail(Node node, int depth) {
            Node parent = node.parent();
            boolean link = node.normalName().equals("a");
            if (parent != null && words.containsKey(parent) && !link) {
                words.merge(parent, words.get(node), Integer::sum);
                sentences.merge(parent, sentences.get(node), Integer::sum);
            }
        }
    }
}
