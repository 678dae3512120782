package org.duibiao.ingest.document.pdf.page;

import java.util.List;

/**
 * What stands on a page, turned so that most of its text stands upright.
 *
 * @param number from 1
 * @param width in points
 * @param height in points
 * @param glyphs in the order in which they are drawn
 * @param rules straight lines along and upright
 * @param unseen characters among them that are not painted, as those that lie beneath a scan
 * @param unmapped characters that are drawn, but of which the file does not say what they read
 * @param pictured share of the page that its largest picture covers
 */
public record Page(
        int number,
        double width,
        double height,
        List<Glyph> glyphs,
        List<Rule> rules,
        int unseen,
        int unmapped,
        double pictured) {

    public Page {
        glyphs = List.copyOf(glyphs);
        rules = List.copyOf(rules);
    }

    /** This page with other characters and lines. */
    Page with(List<Glyph> otherGlyphs, List<Rule> otherRules) {
        return new Page(number, width, height, otherGlyphs, otherRules, unseen, unmapped, pictured);
    }
}
