package org.duibiao.samples.generator.printing;

/** Writes whole numbers in Chinese: 三十二, 一百零五. */
public final class ChineseNumerals {

    private static final String DIGITS = "零一二三四五六七八九";
    private static final String[] PLACES = {"", "十", "百", "千"};
    private static final int LIMIT = 10_000;

    private ChineseNumerals() {}

    /**
     * A number from 1 to 9999 in Chinese.
     *
     * @throws IllegalArgumentException if it is another one
     */
    public static String of(int number) {
        if (number < 1 || number >= LIMIT) {
            throw new IllegalArgumentException(number + " is not between 1 and " + (LIMIT - 1));
        }
        String digits = String.valueOf(number);
        StringBuilder text = new StringBuilder();
        boolean zero = false;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(i) - '0';
            if (digit == 0) {
                zero = true;
                continue;
            }
            if (zero) {
                text.append('零');
                zero = false;
            }
            text.append(DIGITS.charAt(digit)).append(PLACES[digits.length() - 1 - i]);
        }
        return number >= 10 && number < 20 ? text.substring(1) : text.toString();
    }
}
