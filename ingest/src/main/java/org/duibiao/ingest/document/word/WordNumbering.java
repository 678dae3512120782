package org.duibiao.ingest.document.word;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Element;

/** The shape of automatic numbers, which stand in no text: 一、 and （一） are told from 1. by their definition. */
final class WordNumbering {

    private final Map<String, Element> definitions = new HashMap<>();
    private final Map<String, String> definitionOf = new HashMap<>();

    WordNumbering(Optional<Element> root) {
        root.ifPresent(element -> Xml.children(element).forEach(this::note));
    }

    private void note(Element element) {
        if (Xml.is(element, "abstractNum")) {
            Xml.attribute(element, "abstractNumId").ifPresent(id -> definitions.put(id, element));
        } else if (Xml.is(element, "num")) {
            Xml.attribute(element, "numId")
                    .ifPresent(id -> Xml.value(element, "abstractNumId")
                            .ifPresent(definition -> definitionOf.put(id, definition)));
        }
    }

    /** A number of the paragraph's shape, such as 一、 for any of 一、 to 九、; empty where it has no automatic number. */
    String sample(Element paragraph) {
        Optional<Element> properties = Xml.path(paragraph, "pPr", "numPr");
        Optional<Element> definition = properties
                .flatMap(found -> Xml.value(found, "numId"))
                .map(definitionOf::get)
                .map(definitions::get);
        if (properties.isEmpty() || definition.isEmpty()) {
            return "";
        }
        String level = Xml.value(properties.get(), "ilvl").orElse("0");
        return Xml.children(definition.get()).stream()
                .filter(element -> Xml.is(element, "lvl"))
                .filter(element ->
                        Xml.attribute(element, "ilvl").filter(level::equals).isPresent())
                .findFirst()
                .map(WordNumbering::sampleOf)
                .orElse("");
    }

    private static String sampleOf(Element level) {
        String format = Xml.value(level, "numFmt").orElse("decimal");
        String digit = format.startsWith("chinese") || format.startsWith("japanese") || format.startsWith("ideograph")
                ? "一"
                : format.startsWith("decimal") ? "1" : "";
        String text = Xml.value(level, "lvlText").orElse("");
        return digit.isEmpty() ? "" : text.replaceAll("%[0-9]", digit);
    }
}
