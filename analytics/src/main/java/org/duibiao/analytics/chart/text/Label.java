package org.duibiao.analytics.chart.text;

import static java.util.Objects.requireNonNull;

import java.util.List;

/** Words of a chart before a language is chosen. */
public sealed interface Label {

    /** Words that are the same in every language: the name of a region, the title of a report. */
    record Verbatim(String text) implements Label {
        public Verbatim {
            requireNonNull(text, "text is null");
        }
    }

    /** Words that the catalogue gives in both languages. */
    record Bilingual(String zh, String en) implements Label {
        public Bilingual {
            requireNonNull(zh, "zh is null");
            requireNonNull(en, "en is null");
        }
    }

    /**
     * A message of the charts' bundle.
     *
     * @param key of the message
     * @param arguments for its places, as {@link String#format} takes them; labels and periods among them are put into the
     *     language first
     */
    record Message(String key, List<Object> arguments) implements Label {
        public Message {
            requireNonNull(key, "key is null");
            arguments = List.copyOf(arguments);
        }
    }

    /** Several things one after the other. */
    record Listing(List<Label> items) implements Label {
        public Listing {
            items = List.copyOf(items);
        }
    }

    /** Words as they are. */
    static Label of(String text) {
        return new Verbatim(text);
    }

    /** A message of the charts' bundle. */
    static Label message(String key, Object... arguments) {
        return new Message(key, List.of(arguments));
    }
}
