package org.duibiao.ingest.document.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Element;

/** The words of a paragraph as a reader sees them: insertions in, deletions, field codes and hidden runs out. */
final class ParagraphText {

    /** Deleted or moved away, not text, a second drawing of the same text box, or how a word is spoken. */
    private static final Set<String> LEFT_OUT = Set.of(
            "del",
            "moveFrom",
            "instrText",
            "delText",
            "pPr",
            "rPr",
            "Fallback",
            "footnoteReference",
            "endnoteReference",
            "rt",
            "tbl");

    private static final Set<String> OFF = Set.of("0", "false", "off");

    private final StringBuilder words = new StringBuilder();
    private final List<Element> textBoxes = new ArrayList<>();

    private ParagraphText(Element paragraph) {
        append(paragraph);
    }

    static ParagraphText of(Element paragraph) {
        return new ParagraphText(paragraph);
    }

    String words() {
        return words.toString();
    }

    /** The contents of text boxes anchored in the paragraph. */
    List<Element> textBoxes() {
        return List.copyOf(textBoxes);
    }

    private void append(Element parent) {
        for (Element element : Xml.children(parent)) {
            switch (element.getLocalName()) {
                case "t" -> words.append(element.getTextContent());
                case "tab" -> words.append('\t');
                case "br", "cr" -> words.append('\n');
                case "noBreakHyphen" -> words.append('-');
                case "txbxContent" -> textBoxes.add(element);
                default -> descend(element);
            }
        }
    }

    /** Whoever strikes a figure out takes it back. */
    static boolean isStruck(Element run) {
        return isOn(run, "strike") || isOn(run, "dstrike");
    }

    /** A property is on where it is there, unless it says that it is off (ECMA-376, 17.17.4). */
    static boolean isOn(Element run, String property) {
        return Xml.path(run, "rPr", property)
                .map(found -> Xml.attribute(found, "val").orElse("true"))
                .filter(value -> !OFF.contains(value))
                .isPresent();
    }

    private void descend(Element element) {
        boolean hidden = Xml.is(element, "r") && (isOn(element, "vanish") || isStruck(element));
        if (!hidden && !LEFT_OUT.contains(element.getLocalName())) {
            append(element);
        }
    }
}
