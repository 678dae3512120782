package org.duibiao.ingest.claim.prose.attachment;

import java.util.List;
import java.util.Set;
import org.duibiao.ingest.claim.figure.Figure;
import org.duibiao.ingest.claim.figure.Mode;
import org.duibiao.ingest.claim.figure.Naming;
import org.duibiao.ingest.claim.prose.coverage.Coverage;
import org.duibiao.ingest.claim.prose.coverage.SmallerRepeats;
import org.duibiao.ingest.claim.prose.passage.Lead;
import org.duibiao.ingest.claim.prose.passage.Passage;
import org.duibiao.ingest.language.Token.Word;
import org.duibiao.ingest.language.text.NormalText;
import org.duibiao.ingest.language.text.OneOf;
import org.duibiao.ingest.language.word.Cue;
import org.duibiao.model.period.Period;

/** Makes figures of names where the reader of a paragraph stands. */
final class FigureMaker {

    private static final Set<String> PROMISED = Set.of("budget_execution_rate", "self_evaluation_score");

    /** Budgets are made for a year, also where figures of a part of it stand beside them. */
    private static final Set<String> PLANNED_MONEY = Set.of("budget_initial", "budget_full_year");

    /** 某某等项目签约18亿元,省外到位资金16亿元: names that no single project's money has. */
    private static final List<String> OF_ALL = List.of("省外到位", "市外到位", "县外到位", "招商引资到位", "省外资金", "境内省外", "市外资金");

    /** Those whose money such names do not tell. */
    private static final Set<String> OF_ONE = Set.of("single_project", "company");

    private static final String REALLY = "实际";

    private final NormalText text;
    private final Passage passage;
    private final Coverage coverage;

    FigureMaker(NormalText text, Passage passage, Coverage coverage) {
        this.text = text;
        this.passage = passage;
        this.coverage = coverage;
    }

    /** A figure of a name where the reader stands, with all that its words say of what it covers. */
    Figure figure(Naming naming, Lead lead, int end) {
        boolean cumulative = lead.has(Cue.CUMULATIVE);
        boolean ofBureau = !isOfRegion(naming);
        boolean ofWholeYear =
                naming.indicatorId().filter(PLANNED_MONEY::contains).isPresent();
        Period days = ofWholeYear || ofBureau && !passage.period().isSaid()
                ? Period.ofYear(passage.period().year())
                : passage.daysOf(cumulative);
        Figure figure = new Figure(naming, days, modeOf(naming, lead), passage.span(startOf(naming, lead), end));
        boolean ofAllYears = passage.statement().isOfAllYears();
        if (passage.period().isLastYear() && !lead.has(Cue.ACHIEVE) && !cumulative && !ofAllYears) {
            figure.setAside(Figure.LAST_YEAR_LEVEL);
        }
        if (passage.period().isLongAgo()) {
            figure.setAside("other_base");
        }
        seeChange(figure, lead, cumulative);
        if (figure.period().spansYears() || passage.period().isSinceFounding() || ofAllYears) {
            figure.cumulative();
        }
        passage.subject().reason().filter(reason -> appliesTo(reason, naming)).ifPresent(figure::setAside);
        coverage.apply(figure, lead, passage);
        if (lead.has(Cue.NET)) {
            figure.flag("net_increase");
        }
        return figure;
    }

    /** 五年来,出口由8亿元增加到20亿元: what a change led to is of the last of its years. */
    private void seeChange(Figure figure, Lead lead, boolean cumulative) {
        if (!lead.has(Cue.CHANGE_TO)) {
            return;
        }
        if (!lead.hasPeriod() && passage.statement().change().isBare()) {
            passage.statement().change().led().ifPresent(figure::period);
        }
        if (figure.period().spansYears() && !cumulative) {
            figure.period(Period.ofYear(figure.period().end().getYear()));
        }
    }

    /** Sets aside a figure that can only be a part of a larger one before it, and rounded ones before it that it tells exactly. */
    void judgeRepeats(Figure figure, Lead lead) {
        if (isOfRegion(figure.naming()) && SmallerRepeats.isPart(figure, lead, passage)) {
            figure.setAside("part_of_total");
        }
        if (SmallerRepeats.isRounded(figure, passage)) {
            figure.setAside("rounded");
        }
        SmallerRepeats.replaceRounded(figure, passage);
        SmallerRepeats.judgeTotalOfYears(figure, lead, text, passage);
    }

    /** The quote begins at the name, or where the lead does if the name stands before it. */
    private static int startOf(Naming naming, Lead lead) {
        boolean repeated = naming.rule().equals("same_name_again");
        return repeated
                ? (lead.tokens().isEmpty() ? lead.end() : lead.tokens().get(0).start())
                : Math.min(naming.start(), lead.end());
    }

    /** A subordinate unit's money and staff are not the bureau's; who else speaks matters to figures of the region. */
    boolean appliesTo(String reason, Naming naming) {
        boolean ofRegion = isOfRegion(naming);
        if (OF_ONE.contains(reason) && OneOf.standsIn(naming.words(), OF_ALL)) {
            return false;
        }
        return ofRegion != reason.equals("subordinate_unit");
    }

    /** Whether a name is of the region's figures; one that names nothing may be. */
    boolean isOfRegion(Naming naming) {
        return naming.indicatorId().isEmpty()
                || coverage.isOfRegion(naming.indicatorId().get());
    }

    private Mode modeOf(Naming naming, Lead lead) {
        if (!isOfRegion(naming)) {
            boolean promised = passage.mode().isGoalSaid() && mayBePromised(naming);
            return promised ? Mode.GOAL : passage.mode().mode() == Mode.EXPECTED ? Mode.EXPECTED : Mode.RESULT;
        }
        if (tellsReached(naming, lead)) {
            passage.mode().startResults();
        }
        Mode mode = passage.mode().mode();
        if (mode == Mode.RESULT && passage.period().isFuture()) {
            return saysDone(lead) || goesOnWithResults() ? mode : Mode.GOAL;
        }
        int goal = lead.last(Cue.TARGET);
        boolean numbers = goal >= 0
                && passage.mode().numbersResults()
                && Character.isDigit(text.at(lead.tokens().get(goal).end()));
        boolean results = lead.last(Cue.RESULTS) > goal;
        boolean goalOfName = goal >= 0 && lead.lastName() > goal && !lead.has(Cue.ACHIEVE) && !numbers && !results;
        return mode == Mode.RESULT && (goalOfName || goesOnWithGoals(naming, lead)) ? Mode.GOAL : mode;
    }

    /** 计划到位资金15亿元,实际到位18亿元: what was really done, right behind a goal of the same name. */
    private boolean tellsReached(Naming naming, Lead lead) {
        return naming.words().startsWith(REALLY)
                && !lead.has(Cue.PLAN)
                && !lead.has(Cue.TARGET)
                && passage.statement()
                        .current()
                        .filter(goal -> goal.mode() == Mode.GOAL
                                && goal.isClaim()
                                && goal.level().isPresent()
                                && goal.naming().indicatorId().equals(naming.indicatorId()))
                        .isPresent();
    }

    /** 确保执行率达到95%: how well money is spent may be promised; the money itself is planned in every budget (rule 13). */
    private static boolean mayBePromised(Naming naming) {
        return naming.indicatorId().filter(PROMISED::contains).isPresent();
    }

    /** 今年已签约35个: what is said to be done is no goal, though its year is to come for the report. */
    private static boolean saysDone(Lead lead) {
        return lead.any(
                token -> token instanceof Word word && word.meaning().word().startsWith("已"));
    }

    private boolean goesOnWithResults() {
        return passage.statement()
                .current()
                .filter(before -> before.mode() == Mode.RESULT)
                .filter(before -> before.period().equals(passage.period().period()))
                .isPresent();
    }

    /** 目标签约额90亿元,到位资金30亿元: behind a goal, another name with its amount and no word that it was reached. */
    private boolean goesOnWithGoals(Naming naming, Lead lead) {
        boolean told = lead.has(Cue.ACHIEVE) || lead.lastDirection() >= 0 || lead.hasPeriod() || lead.lastName() < 0;
        return !told
                && passage.statement()
                        .current()
                        .filter(goal -> goal.mode() == Mode.GOAL)
                        .filter(goal -> !goal.naming().indicatorId().equals(naming.indicatorId()))
                        .isPresent();
    }
}
