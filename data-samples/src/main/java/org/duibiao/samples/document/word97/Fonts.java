package org.duibiao.samples.document.word97;

import java.util.ArrayList;
import java.util.List;

/** The fonts that a document names; none is embedded, since the format embeds none. */
final class Fonts {

    private static final int TRUE_TYPE_OF_ANY_PITCH = 0x06;
    private static final int NORMAL_WEIGHT = 400;
    private static final int CHINESE_CHARACTERS = 134;

    /** Bytes on the shape and the code pages of a font, left open. */
    private static final int LEFT_OPEN = 10 + 24;

    private final List<String> names = new ArrayList<>();

    /** The number of a font, from 0. */
    int number(String name) {
        if (!names.contains(name)) {
            names.add(name);
        }
        return names.indexOf(name);
    }

    /** The table of fonts of a file ([MS-DOC] 2.9.286). */
    byte[] table() {
        LittleEndianBytes table = new LittleEndianBytes().two(names.size()).two(0);
        for (String name : names) {
            LittleEndianBytes font = new LittleEndianBytes()
                    .one(TRUE_TYPE_OF_ANY_PITCH)
                    .two(NORMAL_WEIGHT)
                    .one(CHINESE_CHARACTERS)
                    .one(0);
            font.upTo(font.size() + LEFT_OPEN).text(name).two(0);
            table.one(font.size()).all(font.toByteArray());
        }
        return table.toByteArray();
    }
}
