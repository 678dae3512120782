package org.duibiao.model.quantity;

/** How a printed number is meant: 突破 5 is more than, 近 5 short of, 约 5 about. */
public enum Comparison {
    /** As stated. */
    EQUAL("="),
    /** At least or more than: 突破, 超过, 余, 多, 以上, ≥. */
    ABOVE(">"),
    /** Short of: 近, 不足, ≤. */
    BELOW("<"),
    /** About: 约, 左右. */
    ABOUT("~");

    private final String symbol;

    Comparison(String symbol) {
        this.symbol = symbol;
    }

    /** The sign that tables and exports carry. */
    public String symbol() {
        return symbol;
    }

    /**
     * The comparison of a sign.
     *
     * @throws IllegalArgumentException if the sign is none of {@code = > < ~}
     */
    public static Comparison of(String symbol) {
        for (Comparison comparison : values()) {
            if (comparison.symbol.equals(symbol)) {
                return comparison;
            }
        }
        throw new IllegalArgumentException("no comparison has the sign '" + symbol + "'");
    }
}
