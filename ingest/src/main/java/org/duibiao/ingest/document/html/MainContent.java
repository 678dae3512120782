package org.duibiao.ingest.document.html;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds the part of a page that holds the report: the smallest element with most of the words that are no links. */
final class MainContent {

    /** Share of the page's words, links not counted, that the report's part has at least. */
    private static final double MOST = 0.7;

    private static final String NEVER_TEXT =
            "script, style, noscript, template, iframe, nav, header, footer, aside, form, select, button, [hidden], [style~=(?i)(display:\\s*none|visibility:\\s*hidden|mso-hide:\\s*all)]";

    private MainContent() {}

    /** The part; the page loses what is never text. */
    static Element of(Document page) {
        page.select(NEVER_TEXT).remove();
        Element part = page.body();
        int all = words(part);
        while (true) {
            Element inner = null;
            for (Element child : part.children()) {
                if (words(child) >= all * MOST && mayHold(child)) {
                    inner = child;
                }
            }
            if (inner == null) {
                return part;
            }
            part = inner;
        }
    }

    /** Whether an element may hold a report: a table that is the report's own is part of it and not its frame. */
    private static boolean mayHold(Element element) {
        return switch (element.normalName()) {
            case "div", "section", "article", "main", "center", "span", "td", "body" -> true;
            case "table", "tbody", "tr" -> HtmlTable.isLayout(element.closest("table"));
            default -> false;
        };
    }

    private static int words(Element element) {
        int linked = element.select("a").stream()
                .mapToInt(link -> link.text().length())
                .sum();
        return element.text().length() - linked;
    }
}
