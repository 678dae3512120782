package org.duibiao.ingest.language.text;

import java.util.Arrays;
import org.duibiao.model.yaml.BundledFile;

/** Traditional characters and the simplified ones that stand for them, read once from {@code traditional-characters.txt}. */
final class TraditionalCharacters {

    private static final String FILE = "traditional-characters.txt";
    private static final char COMMENT = '#';

    /** Whether a character is one: a bit each, so that most of a text is told by what stays near the processor. */
    private static final long[] KNOWN = new long[(Character.MAX_VALUE + 1) / Long.SIZE];

    private static final char[] SIMPLIFIED = new char[Character.MAX_VALUE + 1];

    static {
        BundledFile.text(TraditionalCharacters.class, FILE)
                .lines()
                .filter(line -> line.charAt(0) != COMMENT)
                .flatMap(line -> Arrays.stream(line.split(" ")))
                .forEach(TraditionalCharacters::add);
    }

    private TraditionalCharacters() {}

    private static void add(String pair) {
        char traditional = pair.charAt(0);
        KNOWN[traditional / Long.SIZE] |= 1L << traditional;
        SIMPLIFIED[traditional] = pair.charAt(1);
    }

    /** The simplified character that stands for one; the same where it is none. */
    static char simplified(char character) {
        return (KNOWN[character / Long.SIZE] >>> character & 1) == 0 ? character : SIMPLIFIED[character];
    }
}
