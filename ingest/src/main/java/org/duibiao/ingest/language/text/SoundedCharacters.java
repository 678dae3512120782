package org.duibiao.ingest.language.text;

/**
 * Sounds in brackets behind characters, 貿(mào)易, which pages carry that do not want to be copied. They say nothing; a bracket
 * that holds Latin letters and no mark of tone says something and stays.
 */
final class SoundedCharacters {

    private static final int LONGEST_SOUND = 6;
    private static final String TONED = "āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜḿńňǹ";

    private SoundedCharacters() {}

    /** The character behind the bracket that opens at a place and holds a sound; the place itself where it holds none. */
    static int bracketEnd(String text, int at) {
        if (at == 0 || !CharacterForms.isHan(text.charAt(at - 1))) {
            return at;
        }
        boolean toned = false;
        int next = at + 1;
        while (next < text.length() && next - at <= LONGEST_SOUND && isOfSound(text.charAt(next))) {
            toned |= TONED.indexOf(text.charAt(next)) >= 0;
            next++;
        }
        return toned && next < text.length() && CharacterForms.even(text.charAt(next)) == ')' ? next + 1 : at;
    }

    private static boolean isOfSound(char character) {
        return character >= 'a' && character <= 'z' || character == 'ü' || TONED.indexOf(character) >= 0;
    }
}
