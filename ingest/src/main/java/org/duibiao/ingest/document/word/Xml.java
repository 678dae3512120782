package org.duibiao.ingest.document.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Elements and attributes of WordprocessingML by their local names, which are alike in its strict and its usual form. */
final class Xml {

    private Xml() {}

    static List<Element> children(Element parent) {
        List<Element> found = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                found.add(element);
            }
        }
        return found;
    }

    static Optional<Element> child(Element parent, String name) {
        return children(parent).stream().filter(element -> is(element, name)).findFirst();
    }

    /** A descendant by the names on the way to it. */
    static Optional<Element> path(Element parent, String... names) {
        Optional<Element> at = Optional.of(parent);
        for (String name : names) {
            at = at.flatMap(element -> child(element, name));
        }
        return at;
    }

    static boolean is(Element element, String name) {
        return name.equals(element.getLocalName());
    }

    static Optional<String> attribute(Element element, String name) {
        var attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            if (attributes.item(i) instanceof Attr attribute && name.equals(attribute.getLocalName())) {
                return Optional.of(attribute.getValue());
            }
        }
        return Optional.empty();
    }

    /** The {@code w:val} of a descendant. */
    static Optional<String> value(Element parent, String... names) {
        return path(parent, names).flatMap(element -> attribute(element, "val"));
    }

    /** The {@code w:val} of a descendant as a number; {@code otherwise} where there is none or it is none. */
    static int number(Element parent, int otherwise, String... names) {
        try {
            return value(parent, names).map(Integer::parseInt).orElse(otherwise);
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }
}
