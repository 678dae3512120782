package org.duibiao.ingest.language;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.duibiao.ingest.language.Token.Amount;
import org.duibiao.ingest.language.Token.Multiple;
import org.duibiao.ingest.language.Token.Word;
import org.duibiao.ingest.language.word.Cue;
import org.duibiao.model.claim.Growth;
import org.duibiao.model.quantity.Dimension;

/** What growth phrases come to: 下降8.9% is -8.9, 增长3倍 is 300, 是去年的3倍 is 200, 翻番 is 100. */
public final class GrowthPhrases {

    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    private GrowthPhrases() {}

    /** A percentage that grew, or shrank where {@code down}; a printed minus stays one. */
    public static Growth ofPercent(Amount percent, boolean down) {
        BigDecimal value = percent.number().value();
        return new Growth(
                down && value.signum() > 0 ? value.negate() : value,
                percent.number().comparison());
    }

    /** A percentage of last year's level: 为上年同期的108% is 8. */
    public static Growth ofLastYear(Amount percent) {
        return new Growth(
                percent.number().value().subtract(ALL), percent.number().comparison());
    }

    /**
     * A multiple.
     *
     * @param ofLastYear whether it is a multiple of last year's level (是去年的N倍) and not a growth (增长N倍)
     */
    public static Growth ofMultiple(Multiple multiple, boolean ofLastYear) {
        BigDecimal times =
                ofLastYear && !multiple.doubling() ? multiple.times().subtract(BigDecimal.ONE) : multiple.times();
        return new Growth(times.scaleByPowerOfTen(2), multiple.comparison());
    }

    /** The growth that a short text such as a cell's states in words: 同比增长≥42.8%. A bare percentage is none. */
    public static Optional<Growth> find(List<Token> tokens) {
        boolean up = false;
        boolean down = false;
        boolean lastYear = false;
        for (Token token : tokens) {
            if (token instanceof Word word) {
                if (word.is(Cue.MONTH_ON_MONTH)
                        || word.is(Cue.AVERAGE)
                        || word.is(Cue.CONTRIBUTION)
                        || word.is(Cue.SHARE)) {
                    return Optional.empty();
                }
                down = word.is(Cue.DOWN) || down && !word.is(Cue.UP);
                up |= word.is(Cue.UP) || word.is(Cue.DOWN) || word.is(Cue.YEAR_ON_YEAR);
                lastYear |= word.is(Cue.LAST_YEAR);
            } else if (token instanceof Amount amount && up && amount.unit().dimension() == Dimension.PERCENT) {
                return Optional.of(ofPercent(amount, down));
            } else if (token instanceof Multiple multiple && (up || lastYear || multiple.doubling())) {
                return Optional.of(ofMultiple(multiple, lastYear && !up));
            }
        }
        return Optional.empty();
    }
}
