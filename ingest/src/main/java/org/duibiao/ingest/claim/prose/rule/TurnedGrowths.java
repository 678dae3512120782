package org.duibiao.ingest.claim.prose.rule;

import java.util.List;
import java.util.Set;
import org.duibiao.ingest.claim.prose.passage.Lead;
import org.duibiao.ingest.language.Token.Amount;
import org.duibiao.ingest.language.text.NormalText;

/** Growths that turned from one into another: 由上年的降6.1%转为增3.3%; 增速由负转正,为2.4%. */
public final class TurnedGrowths {

    private static final List<String> TURNS = List.of("转为", "转成", "变为", "转", "扭转为", "逆转为");
    private static final List<String> GROWTHS = List.of("增速", "增幅", "增长率");
    private static final Set<String> TELLING = Set.of("为", "达", "达到", "是", "升至", "回升至", "升到", "报");

    /** Characters of a clause that speaks of growth. */
    private static final int LONGEST_CLAUSE = 24;

    private static final String CLAUSE_ENDS = ",。;:\n";

    private TurnedGrowths() {}

    /** 由上年的降6.1%转为增3.3%: whether a growth is the one that another turned from, of days before. */
    public static boolean isBefore(NormalText text, Amount growth, Lead lead) {
        return ComparedAmounts.beginsChange(text, lead)
                && (text.startsWithAny(TURNS, growth.end()) || lead.hasPeriod(RoleRules::isLastYear));
    }

    /** 增速由负转正,为2.4%: whether a percentage stands by itself behind a clause that speaks of growth and says none. */
    public static boolean isOfClauseBefore(NormalText text, Lead lead) {
        int comma = lead.start() - 1;
        return text.at(comma) == ','
                && TELLING.contains(text.words(lead.start(), lead.end()))
                && text.holdsAny(GROWTHS, text.startBehind(CLAUSE_ENDS, comma - LONGEST_CLAUSE, comma), comma);
    }
}
