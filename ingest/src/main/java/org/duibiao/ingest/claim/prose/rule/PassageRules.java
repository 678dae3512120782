package org.duibiao.ingest.claim.prose.rule;

import java.util.List;
import org.duibiao.ingest.claim.prose.passage.PartTracker;
import org.duibiao.ingest.claim.prose.passage.Passage;
import org.duibiao.ingest.language.Token.Word;
import org.duibiao.ingest.language.text.OneOf;
import org.duibiao.ingest.language.word.Cue;
import org.duibiao.ingest.language.word.Sense;

/**
 * Tells from words what a passage goes on to speak of: its topics and parts, its goals and results, projects only talked of,
 * and what is said to be of all years, of all trades or of other funds.
 */
public final class PassageRules {

    /** Funds with a budget of their own, of which all figures of a sentence are that opens with them. */
    private static final List<String> OTHER_FUNDS = List.of("政府性基金", "国有资本");

    /** Words of projects that are more than talked of; 发布招商引资项目 are not. */
    private static final List<String> HAPPENED = List.of("签", "引进", "落", "合同", "协议", "招引");

    private static final String SIGNED_AMOUNT = "investment_signed_amount";

    /** 6月执行进度36%,全年预算执行率98%: names that begin with it are of the year. */
    private static final String WHOLE_YEAR = "全年";

    private PassageRules() {}

    /** Takes a word where the reader stands, before it is told whom it speaks of and what it names. */
    public static void see(Word word, Position position, Passage passage) {
        passage.topics().see(word);
        passage.statement().seeMeasure(word);
        if (word.is(Cue.CUMULATIVE) && Stocks.areTold(word, position)) {
            passage.statement().tellAllYears();
        }
        seePending(word, passage);
        if (PartTracker.minds(word)) {
            passage.part().see(word, position.lead(), position.text());
        }
        GoalRules.see(word, position, passage);
        if (word.is(Cue.AMONG)) {
            passage.among(word.start());
        }
        if (word.is(Cue.BUDGET_ITEM) && OneOf.begins(word.meaning().word(), OTHER_FUNDS)) {
            passage.statement().openWithItem();
        }
        if (word.meaning().isName() && word.meaning().word().startsWith(WHOLE_YEAR)) {
            passage.period().tellWholeYear();
        }
        if (word.is(Cue.ALL_TRADES)) {
            passage.tellAllTrades();
        }
        passage.period().see(word);
    }

    private static void seePending(Word word, Passage passage) {
        if (word.is(Cue.PENDING)) {
            passage.statement().pending(true);
        } else if (word.meaning().indicators(Sense.Role.TOPIC).contains(SIGNED_AMOUNT)
                && OneOf.standsIn(word.meaning().word(), HAPPENED)) {
            passage.statement().pending(false);
        }
    }
}
