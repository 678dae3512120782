package org.duibiao.samples.generator.chance;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Random numbers that a seed settles: SplitMix64 (Steele, Lea, Flood 2014), written out here so that no release of Java
 * changes them. What is drawn for one purpose is drawn from a chance of its own, told apart by words, so that a further
 * draw somewhere changes nothing elsewhere.
 */
public final class Chance {

    private static final long STEP = 0x9E3779B97F4A7C15L;

    private long state;

    private Chance(long state) {
        this.state = state;
    }

    /**
     * The chance of a seed for a purpose.
     *
     * @param purpose words or numbers that tell it from others
     */
    public static Chance of(long seed, Object... purpose) {
        long state = mix(seed + STEP);
        for (Object word : purpose) {
            state = mix(state ^ hash(String.valueOf(word)));
        }
        return new Chance(state);
    }

    private static long hash(String word) {
        long hash = 0xCBF29CE484222325L;
        for (int i = 0; i < word.length(); i++) {
            hash = (hash ^ word.charAt(i)) * 0x100000001B3L;
        }
        return hash;
    }

    private static long mix(long value) {
        long mixed = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }

    private long next() {
        state += STEP;
        return mix(state);
    }

    /** A whole number between two, both inclusive. */
    public int between(int low, int high) {
        return low + (int) ((next() >>> 1) % (high - low + 1L));
    }

    /** A decimal between two, with six digits behind the point. */
    public BigDecimal between(BigDecimal low, BigDecimal high) {
        BigDecimal share = BigDecimal.valueOf(between(0, 1_000_000), 6);
        return low.add(high.subtract(low).multiply(share)).setScale(6, java.math.RoundingMode.HALF_EVEN);
    }

    /** Whether something happens that happens so many times in a hundred. */
    public boolean percent(int times) {
        return between(1, 100) <= times;
    }

    /** One of several. */
    public <T> T pick(List<T> options) {
        return options.get(between(0, options.size() - 1));
    }

    /** So many of several, in their order; all where there are fewer. */
    public <T> List<T> pick(List<T> options, int count) {
        List<T> left = new ArrayList<>(options);
        while (left.size() > count) {
            left.remove(between(0, left.size() - 1));
        }
        return List.copyOf(left);
    }
}
