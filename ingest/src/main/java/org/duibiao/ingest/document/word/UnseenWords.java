package org.duibiao.ingest.document.word;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.duibiao.model.document.LeftOut;
import org.w3c.dom.Element;

/** How often a document has words that its reader does not see. */
final class UnseenWords {

    private final Map<LeftOut.Kind, Integer> counts = new EnumMap<>(LeftOut.Kind.class);

    private UnseenWords() {}

    static List<LeftOut> of(Element document) {
        UnseenWords words = new UnseenWords();
        words.count(document);
        List<LeftOut> leftOut = new ArrayList<>();
        words.counts.forEach((kind, count) -> leftOut.add(new LeftOut(kind, String.valueOf(count))));
        return leftOut;
    }

    private void count(Element parent) {
        for (Element element : Xml.children(parent)) {
            boolean deleted = Xml.is(element, "del") || Xml.is(element, "moveFrom");
            boolean row =
                    Xml.is(element, "tr") && Xml.path(element, "trPr", "del").isPresent();
            if ((deleted || row) && says(element)) {
                add(LeftOut.Kind.DELETED_WORDS);
            } else if (Xml.is(element, "r") && says(element) && ParagraphText.isOn(element, "vanish")) {
                add(LeftOut.Kind.HIDDEN_WORDS);
            } else if (Xml.is(element, "r") && says(element) && ParagraphText.isStruck(element)) {
                add(LeftOut.Kind.STRUCK_WORDS);
            } else if (!Xml.is(element, "Fallback")) {
                count(element);
            }
        }
    }

    private void add(LeftOut.Kind kind) {
        counts.merge(kind, 1, Integer::sum);
    }

    private static boolean says(Element element) {
        return !element.getTextContent().isBlank();
    }
}
