package org.duibiao.ingest.document.word;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.w3c.dom.Element;

/** Which styles and outline levels make a paragraph a heading. */
final class WordStyles {

    /** Level that a style gives to the title of the document. */
    static final int TITLE = 0;

    /** Outline levels go from 0 to 8; 9 is body text (ECMA-376, 17.3.1.20). */
    private static final int BODY_TEXT = 9;

    private static final int DEEPEST_PARENT = 10;

    private final Map<String, Element> styles = new HashMap<>();

    WordStyles(Optional<Element> root) {
        root.ifPresent(element -> Xml.children(element).stream()
                .filter(style -> Xml.is(style, "style"))
                .forEach(style -> Xml.attribute(style, "styleId").ifPresent(id -> styles.put(id, style))));
    }

    /** The heading level of a paragraph from 1, {@link #TITLE} for a title, or empty for body text. */
    OptionalInt headingLevel(Element paragraph) {
        int own = Xml.number(paragraph, -1, "pPr", "outlineLvl");
        if (own >= 0) {
            return own < BODY_TEXT ? OptionalInt.of(own + 1) : OptionalInt.empty();
        }
        Optional<String> id = Xml.value(paragraph, "pPr", "pStyle");
        for (int depth = 0; depth < DEEPEST_PARENT && id.isPresent(); depth++) {
            Element style = styles.get(id.get());
            if (style == null) {
                return byName(id.get());
            }
            OptionalInt level = byStyle(style);
            if (level.isPresent()) {
                return level;
            }
            id = Xml.value(style, "basedOn");
        }
        return OptionalInt.empty();
    }

    private static OptionalInt byStyle(Element style) {
        int outline = Xml.number(style, -1, "pPr", "outlineLvl");
        if (outline >= 0 && outline < BODY_TEXT) {
            return OptionalInt.of(outline + 1);
        }
        return byName(Xml.value(style, "name").orElse(""));
    }

    private static OptionalInt byName(String name) {
        String words = name.toLowerCase(Locale.ROOT).replace(" ", "");
        if (words.equals("title") || words.equals("标题")) {
            return OptionalInt.of(TITLE);
        }
        for (String prefix : new String[] {"heading", "标题"}) {
            if (words.startsWith(prefix) && words.length() == prefix.length() + 1) {
                int level = words.charAt(prefix.length()) - '0';
                return level >= 1 && level <= BODY_TEXT ? OptionalInt.of(level) : OptionalInt.empty();
            }
        }
        return OptionalInt.empty();
    }
}
