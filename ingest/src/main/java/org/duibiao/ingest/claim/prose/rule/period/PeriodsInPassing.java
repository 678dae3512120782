package org.duibiao.ingest.claim.prose.rule.period;

import org.duibiao.ingest.claim.prose.passage.Lead;
import org.duibiao.ingest.claim.prose.passage.Passage;
import org.duibiao.ingest.claim.prose.rule.Position;
import org.duibiao.ingest.language.Token.Amount;
import org.duibiao.ingest.language.Token.Mark;
import org.duibiao.ingest.language.Token.PeriodMention;
import org.duibiao.ingest.language.Token.Word;
import org.duibiao.ingest.language.period.PeriodExpression.Shape;
import org.duibiao.ingest.language.text.NormalText;
import org.duibiao.ingest.language.word.Cue;

/** Tells periods that the next number alone is of: where a change began or led to, and several years of one total. */
final class PeriodsInPassing {

    private static final char LOOKED_AT = '看';

    private PeriodsInPassing() {}

    /** Takes a period that the next number alone is of; whether it is such. */
    static boolean tell(PeriodMention period, Position position, Passage passage) {
        boolean led = isWhereChangeLed(period, position);
        if (led) {
            passage.statement().change().lead(passage.period().resolve(period));
        }
        if (!led && !isOfTotalAlone(period, position.text()) && !isWhereChangeBegan(period, position)) {
            return false;
        }
        passage.period().seeInPassing(period);
        return true;
    }

    /** 占比由2020年的4.1%提升至5.1%, 由一季度下降18%收窄至: the days that a change began with. */
    private static boolean isWhereChangeBegan(PeriodMention period, Position position) {
        char before = position.text().at(period.start() - 1);
        boolean since = before == '由' || before == '从';
        boolean exceeded =
                position.lead().endsWith(Cue.ABOVE) && position.lead().gap() == 0;
        boolean grewThen = since
                && position.next() instanceof Word word
                && (word.is(Cue.UP) || word.is(Cue.DOWN))
                && word.start() - period.end() <= 1;
        return grewThen || (since || exceeded) && position.text().at(period.end()) == '的' && !isLookedAt(position);
    }

    /** 从1—4月份的累计情况看,: the days that all that follows is of. */
    private static boolean isLookedAt(Position position) {
        return position.nextMarkOrAmount() instanceof Mark mark
                && position.text().at(mark.start() - 1) == LOOKED_AT;
    }

    /** 五年累计完成1301亿元: several years of the next number alone. */
    private static boolean isOfTotalAlone(PeriodMention period, NormalText text) {
        return period.expression().shape() == Shape.YEARS
                && text.startsWith("累计", period.end())
                && text.at(period.end() - 1) == '年';
    }

    /** 增至2024年的597.6亿元: the days that a change led to, which the next number alone is of. */
    private static boolean isWhereChangeLed(PeriodMention period, Position position) {
        Lead lead = position.lead();
        return period.expression().shape() == Shape.YEAR
                && lead.endsWith(Cue.CHANGE_TO)
                && lead.gap() == 0
                && position.next() instanceof Amount amount
                && amount.start() - period.end() <= 1;
    }
}
