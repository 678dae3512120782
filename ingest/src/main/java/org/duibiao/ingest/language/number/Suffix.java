package org.duibiao.ingest.language.number;

import java.util.Optional;
import org.duibiao.ingest.language.text.CharacterForms;
import org.duibiao.ingest.language.text.NormalText;
import org.duibiao.model.quantity.Comparison;

/**
 * What stands behind an amount and tells how it is meant: 以上, 余, 左右.
 *
 * @param end where the text goes on
 * @param comparison what it tells; empty where nothing stands there
 * @param threshold whether it is 以上 or 以下, which may also name a class
 */
public record Suffix(int end, Optional<Comparison> comparison, boolean threshold) {

    /** The suffix at a place. */
    public static Suffix read(NormalText text, int at) {
        int start =
                text.startsWith("及以", at) || text.startsWith("(含)以", at) ? text.at(at) == '及' ? at + 1 : at + 3 : at;
        if (text.startsWith("以上", start)) {
            return new Suffix(start + 2, Optional.of(Comparison.ABOVE), true);
        }
        if (text.startsWith("以下", start) || text.startsWith("以内", start)) {
            return new Suffix(start + 2, Optional.of(Comparison.BELOW), true);
        }
        if (text.startsWith("左右", at) || text.startsWith("上下", at)) {
            return new Suffix(at + 2, Optional.of(Comparison.ABOUT), false);
        }
        char next = text.at(at);
        boolean more = next == '余' || next == '多' || next == '+' && !CharacterForms.isDigit(text.at(at + 1));
        return more
                ? new Suffix(at + 1, Optional.of(Comparison.ABOVE), false)
                : new Suffix(at, Optional.empty(), false);
    }

    /** What it tells, or what the words before the number told. */
    public Comparison or(Comparison before) {
        return comparison.orElse(before);
    }
}
