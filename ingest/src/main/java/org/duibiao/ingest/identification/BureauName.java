package org.duibiao.ingest.identification;

import java.util.Optional;

/**
 * The name of a bureau that stands right after the name of its region: 商务局, 商务和粮食局, 发展和改革局.
 *
 * @param end character after its last
 * @param kind whether reports of commerce come from it
 */
record BureauName(int end, Kind kind) {

    /** What a bureau is to reports of commerce. */
    enum Kind {
        /** They come from it. */
        COMMERCE,
        /** They cite it: 财政局, 人民政府. */
        CITED,
        /** Another one, which may report as well. */
        OTHER
    }

    private static final int LONGEST = 16;
    private static final String NOT_IN_NAMES = "的在于，。；：、《》（）() \n\t，,;:";

    /** The name that begins at a place, where one does. */
    static Optional<BureauName> at(String text, int start, IdentificationWords words) {
        for (int i = start; i < text.length() && i - start <= LONGEST; i++) {
            if (NOT_IN_NAMES.indexOf(text.charAt(i)) >= 0) {
                return Optional.empty();
            }
            int from = i;
            Optional<Integer> end = words.bureauEnds().stream()
                    .filter(ending -> text.startsWith(ending, from))
                    .map(ending -> from + ending.length())
                    .findFirst();
            if (end.isPresent()) {
                return Optional.of(new BureauName(end.get(), kind(text.substring(start, end.get()), words)));
            }
        }
        return Optional.empty();
    }

    private static Kind kind(String name, IdentificationWords words) {
        if (words.commerce().stream().anyMatch(name::contains)) {
            return Kind.COMMERCE;
        }
        return words.cited().stream().anyMatch(name::contains) ? Kind.CITED : Kind.OTHER;
    }
}
