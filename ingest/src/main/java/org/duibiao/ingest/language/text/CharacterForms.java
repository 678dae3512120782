package org.duibiao.ingest.language.text;

/** What single characters are, and the one form that stands for all ways to type them. */
public final class CharacterForms {

    /** One form for every character of the basic plane. */
    private static final char[] FORMS = forms();

    /** The Chinese characters between these, which most are, have one form each, or stand for a simplified one. */
    private static final char FIRST_HAN = '\u4e00';

    private static final char LAST_HAN = '\u9fff';

    private static final int LONGEST_THOUSANDS_HEAD = 3;

    private CharacterForms() {}

    private static char[] forms() {
        char[] forms = new char[Character.MAX_VALUE + 1];
        for (int c = 0; c < forms.length; c++) {
            forms[c] = (char) c;
        }
        for (char full = '！'; full <= '～'; full++) {
            forms[full] = (char) (full - '！' + '!');
        }
        become(forms, ' ', " \t\n\r\u000b\f\u00a0\u3000\u2002\u2003\u2009\u200b\ufeff");
        become(forms, '-', "—–－―‐‑−─━");
        become(forms, '~', "～〜∼˜");
        become(forms, '%', "％﹪");
        become(forms, '.', "．");
        become(forms, '"', "“”„‟＂「」『』");
        become(forms, '(', "（﹙〔［[【");
        become(forms, ')', "）﹚〕］]】");
        become(forms, '、', "､﹑");
        become(forms, '·', "•・‧");
        become(forms, '零', "〇○");
        return forms;
    }

    private static void become(char[] forms, char form, String characters) {
        for (int i = 0; i < characters.length(); i++) {
            forms[characters.charAt(i)] = form;
        }
    }

    /** Whether a character joins two of a list: 、 和 与 及. */
    public static boolean joins(char character) {
        return character == '、' || character == '和' || character == '与' || character == '及';
    }

    /** Whether a character is written Chinese. */
    public static boolean isHan(char character) {
        return Character.UnicodeScript.of(character) == Character.UnicodeScript.HAN;
    }

    /** The form that stands for a character; a space for every white space. */
    public static char even(char character) {
        return character >= FIRST_HAN && character <= LAST_HAN
                ? TraditionalCharacters.simplified(character)
                : FORMS[character];
    }

    /** A text with every character in that form, none left out. */
    public static String even(String text) {
        char[] characters = text.toCharArray();
        for (int i = 0; i < characters.length; i++) {
            characters[i] = even(characters[i]);
        }
        return new String(characters);
    }

    /** A text with simplified characters for traditional ones; the same where it holds none. */
    public static String simplified(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (TraditionalCharacters.simplified(text.charAt(at)) != text.charAt(at)) {
                char[] characters = text.toCharArray();
                for (int i = at; i < characters.length; i++) {
                    characters[i] = TraditionalCharacters.simplified(characters[i]);
                }
                return new String(characters);
            }
        }
        return text;
    }

    public static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }

    public static boolean isFullWidthDigit(char character) {
        return character >= '０' && character <= '９';
    }

    public static boolean isLatin(char character) {
        return character >= 'a' && character <= 'z' || character >= 'A' && character <= 'Z';
    }

    /** How many digits stand right after a place; counting stops beyond three. */
    public static int digitsAfter(String text, int at) {
        int digits = 0;
        while (digits <= LONGEST_THOUSANDS_HEAD
                && at + 1 + digits < text.length()
                && isDigit(even(text.charAt(at + 1 + digits)))) {
            digits++;
        }
        return digits;
    }

    /** Whether the digits before a comma can be the head of a number with thousands. */
    public static boolean opensThousands(String text, int at) {
        int digits = 0;
        int before = at - 1;
        while (before >= 0 && digits <= LONGEST_THOUSANDS_HEAD && isDigit(even(text.charAt(before)))) {
            digits++;
            before--;
        }
        boolean decimals = before >= 0 && even(text.charAt(before)) == '.';
        return digits <= LONGEST_THOUSANDS_HEAD && !decimals;
    }
}
