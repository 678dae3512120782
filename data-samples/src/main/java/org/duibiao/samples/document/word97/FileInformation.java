package org.duibiao.samples.document.word97;

import java.util.EnumMap;
import java.util.Map;

/** What stands at the start of a file and says where everything else is ([MS-DOC] 2.5.1, Fib). */
final class FileInformation {

    /** Bytes kept for it, after which the text begins. */
    static final int LENGTH = 1024;

    private static final int WORD = 0xA5EC;
    private static final int WORD_97 = 0x00C1;
    private static final int COMPATIBLE_WITH = 0x00BF;
    private static final int CHINESE = 0x0804;

    /** The tables stand in the stream {@code 1Table}, and characters are UTF-16. */
    private static final int FLAGS = 0x1200;

    private static final int SHORT_NUMBERS = 14;
    private static final int LONG_NUMBERS = 22;
    private static final int PLACES = 93;

    /** A table of the file, by its number among the places. */
    enum Table {
        STYLES(1),
        SECTIONS(6),
        CHARACTERS(12),
        PARAGRAPHS(13),
        FONTS(15),
        PROPERTIES(31),
        PIECES(33);

        private final int number;

        Table(int number) {
            this.number = number;
        }
    }

    private record Place(int start, int length) {}

    private final Map<Table, Place> places = new EnumMap<>(Table.class);
    private final LittleEndianBytes tables = new LittleEndianBytes();

    void add(Table table, byte[] content) {
        places.put(table, new Place(tables.upToMultipleOf(2).size(), content.length));
        tables.all(content);
    }

    /** The stream that holds the tables. */
    byte[] tables() {
        return tables.toByteArray();
    }

    /**
     * The start of the file.
     *
     * @param characters that its text has
     * @param length of the stream that it starts, in bytes
     */
    byte[] bytes(int characters, int length) {
        LittleEndianBytes bytes = new LittleEndianBytes()
                .two(WORD)
                .two(WORD_97)
                .two(0)
                .two(CHINESE)
                .two(0)
                .two(FLAGS)
                .two(COMPATIBLE_WITH)
                .upTo(24)
                .four(LENGTH)
                .four(LENGTH + 2L * characters);
        bytes.two(SHORT_NUMBERS).upTo(bytes.size() + 2 * (SHORT_NUMBERS - 1)).two(CHINESE);
        bytes.two(LONG_NUMBERS);
        int numbers = bytes.size();
        bytes.four(length).four(0).four(0).four(characters).upTo(numbers + 4 * LONG_NUMBERS);
        bytes.two(PLACES);
        int start = bytes.size();
        places.forEach((table, place) ->
                bytes.upTo(start + 8 * table.number).four(place.start()).four(place.length()));
        return bytes.upTo(LENGTH).toByteArray();
    }
}
