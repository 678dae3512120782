package org.duibiao.samples.document;

import java.util.List;

/** Sets the parts of a report as a page of a bureau's site: navigation above, the text in a division, tables with spans. */
final class WebPage {

    private final StringBuilder page = new StringBuilder();

    private WebPage() {}

    /** The page of parts, its text in UTF-8. */
    static String html(List<Part> parts) {
        return new WebPage().page(parts);
    }

    private String page(List<Part> parts) {
        String title = parts.stream()
                .filter(Part.Title.class::isInstance)
                .map(part -> ((Part.Title) part).text())
                .reduce("", String::concat);
        page.append("<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"utf-8\">\n<title>")
                .append(escaped(title))
                .append(
                        "</title>\n</head>\n<body>\n<div class=\"nav\"><a href=\"/\">首页</a> &gt; <a href=\"/zwgk/\">政务公开</a> &gt; 财政信息</div>\n")
                .append("<div class=\"article-content\" id=\"zoom\">\n");
        parts.forEach(this::add);
        page.append("</div>\n<div class=\"footer\">版权所有　示例网站</div>\n</body>\n</html>\n");
        return page.toString();
    }

    private void add(Part part) {
        if (part instanceof Part.Table table) {
            add(table.grid());
        } else if (part instanceof Part.Title title) {
            page.append("<p style=\"text-align:center\"><strong>")
                    .append(escaped(title.text()))
                    .append("</strong></p>\n");
        } else if (part instanceof Part.Heading heading) {
            int level = heading.level() + 1;
            page.append("<h")
                    .append(level)
                    .append('>')
                    .append(escaped(heading.text()))
                    .append("</h")
                    .append(level)
                    .append(">\n");
        } else {
            page.append("<p>&emsp;&emsp;")
                    .append(escaped(((Part.Paragraph) part).text()))
                    .append("</p>\n");
        }
    }

    private void add(Grid grid) {
        page.append("<table border=\"1\" cellspacing=\"0\">\n");
        int row = -1;
        for (PlacedCell cell : PlacedCell.of(grid)) {
            while (row < cell.row()) {
                page.append(row < 0 ? "<tr>" : "</tr>\n<tr>");
                row++;
            }
            page.append("<td")
                    .append(span("rowspan", cell.rowSpan()))
                    .append(span("colspan", cell.columnSpan()))
                    .append('>')
                    .append(escaped(cell.text()).replace("\n", "<br>"));
            cell.nested().ifPresent(this::add);
            page.append("</td>");
        }
        page.append("</tr>\n</table>\n");
    }

    private static String span(String name, int span) {
        return span > 1 ? " " + name + "=\"" + span + "\"" : "";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
