package org.duibiao.ingest.claim.prose.attachment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duibiao.ingest.claim.figure.Figure;
import org.duibiao.ingest.claim.figure.Naming;
import org.duibiao.ingest.claim.prose.passage.Lead;
import org.duibiao.ingest.claim.prose.passage.Passage;
import org.duibiao.ingest.language.text.NormalText;
import org.duibiao.ingest.language.text.OneOf;
import org.duibiao.ingest.language.word.Cue;

/** Finds the figures that a growth without a name of its own is of. */
final class GrownFigures {

    private static final String OUTTURN = "budget_executed";
    private static final String SPENDING = "支出";
    private static final String SENTENCE_ENDS = "。\n";
    private static final List<String> WITH_YEAR_BEFORE = List.of("与上年", "与去年", "较上年", "比上年", "与20");
    /** Characters between the begin of such a sentence and its growth. */
    private static final int LONGEST_COMPARISON = 40;

    private static final String REALLY = "实际";
    private static final List<String> SAME_MEASURE = List.of("该指标", "这一指标", "此项指标", "该项指标");

    /** Words before a count of how many something reaches or stands among: 覆盖120个, 居第3位. */
    private static final List<String> REACHES = List.of(
            "居", "列", "在", "第", "前移", "后移", "上升", "下降", "提升", "前进", "晋升", "进", "涉及", "覆盖", "全市", "全省", "全国", "引进", "高于",
            "来自", "带动", "其他");

    private final NormalText text;
    private final Passage passage;

    GrownFigures(NormalText text, Passage passage) {
        this.text = text;
        this.passage = passage;
    }

    /** 双双增长16%, 均同比增长5%: whether a growth is of each of several. */
    boolean growsEach(Lead lead) {
        int each = lead.tokens().isEmpty() ? lead.end() : lead.tokens().get(0).start();
        return text.holds("双双", lead.start(), lead.end())
                || text.at(each - 1) == '均' && each - 1 >= lead.start() && lead.uncovered() <= 1;
    }

    /** The figures before that have no growth yet, of which 双双 and 均 are said; those given where there are not two. */
    List<Figure> eachOfClausesBefore(List<Figure> otherwise) {
        List<Figure> open = new ArrayList<>();
        for (Figure figure : passage.statement().figures()) {
            if (figure.isClaim() && figure.growth().isEmpty()) {
                open.add(figure);
            }
        }
        return open.size() == 2 ? open : otherwise;
    }

    /**
     * The figure of the sentence before that growths are of; none where there is none.
     *
     * @param count how many growths there are
     */
    List<Figure> before(Lead lead, int count) {
        return ofOutturnBefore()
                .or(() -> ofOutturnAboveParts(lead))
                .or(() -> ofMeasureBefore(lead))
                .or(() -> count == 1 ? ofSentenceBefore(lead) : Optional.empty())
                .stream()
                .toList();
    }

    /** 支出总计1436万元。与上年相比,支出增加213万元,增长17.5%: the outturn of the sentence before. */
    private Optional<Figure> ofOutturnBefore() {
        return passage.figureBeforeStatement().filter(figure -> figure.isOf(OUTTURN));
    }

    /** 支出合计215万元,其中基本支出136万元。与上年对比,支出减少18万元,下降7.9%: the outturn, though its parts were told behind it. */
    private Optional<Figure> ofOutturnAboveParts(Lead lead) {
        int from = text.startBehind(SENTENCE_ENDS, lead.start() - LONGEST_COMPARISON, lead.start());
        boolean compared = text.startsWithAny(WITH_YEAR_BEFORE, from) && text.holds(SPENDING, from, lead.end());
        return compared
                ? passage.figureOfSentenceBefore(OUTTURN)
                        .filter(figure -> figure.growth().isEmpty())
                : Optional.empty();
    }

    /** 该指标增速7.7%: the one figure of the sentence before. */
    private Optional<Figure> ofMeasureBefore(Lead lead) {
        boolean told = OneOf.standsIn(text.words(lead.start(), lead.end()), SAME_MEASURE);
        return passage.figureBeforeStatement()
                .filter(figure -> told && figure.growth().isEmpty());
    }

    /** 到位资金341亿元,总量居第二;同比增长42%: behind a semicolon that no name follows, the last figure of the sentence. */
    private Optional<Figure> ofSentenceBefore(Lead lead) {
        boolean goesOn = lead.lastName() < 0 && lead.uncovered() <= 1 && !lead.hasPeriod();
        return passage.figureBeforeSemicolon()
                .filter(figure -> goesOn && figure.isClaim() && figure.growth().isEmpty());
    }

    /** 全市限上零售额增长8.9%,其中我县增长10.4%, also where the own region is named: the figure before, which was of a region above. */
    Optional<Figure> ofRegionAbove(Lead lead) {
        boolean named = lead.has(Cue.REGION_WORD) || passage.subject().namesRegionSince(lead.start());
        boolean own = named && passage.subject().reason().isEmpty();
        return passage.statement()
                .current()
                .filter(figure -> own && figure.naming().setAside().equals(Optional.of("other_region")));
    }

    /** 由一季度的3.2%提高到前三季度的6.8%; 前三季度由负转正,增长0.6%: the figure before, whose growth was of other days. */
    Optional<Figure> ofOtherDays(Lead lead) {
        boolean goesOn = lead.lastName() < 0
                && lead.uncovered() <= 1
                && !passage.statement().isOfOtherMeasure();
        Optional<Figure> before = passage.figureBeforeSemicolon();
        if (goesOn && lead.hasPeriod() && before.isPresent()) {
            return before.filter(figure -> figure.isClaim() && grewInOtherDays(figure));
        }
        return lead.hasPeriod() || goesOn
                ? passage.statement().current().filter(figure -> figure.level().isEmpty() && grewInOtherDays(figure))
                : Optional.empty();
    }

    /** 社零总额计划增长7%,实际增长5.2%: the goal for growth before, of which is told what was reached. */
    Optional<Figure> ofGoalBefore(Lead lead) {
        boolean reached = lead.has(Cue.ACHIEVE) && tellsWhatWasReached(lead);
        return passage.statement()
                .current()
                .filter(goal -> reached)
                .or(() -> passage.lastFigure().filter(goal -> FiguresBefore.headsResults(lead)))
                .filter(Figure::isGoalOfGrowth);
    }

    /** 实际增长5.2%, 实际分别增长8.3%、11.2%: whether words tell what was reached, and name nothing. */
    boolean tellsWhatWasReached(Lead lead) {
        return lead.lastName() < 0 && lead.uncovered() <= 1 && text.holds(REALLY, lead.start(), lead.end());
    }

    private boolean grewInOtherDays(Figure figure) {
        return figure.growth().isPresent()
                && !figure.period().equals(passage.period().period());
    }

    /** 实到外资1.5亿美元,合同外资2亿美元。其中,实到外资增长8%: one of several of other names, told again. */
    Optional<Figure> toldAmongOthers(Naming naming, Lead lead) {
        boolean others = passage.statement()
                .parent()
                .filter(parent -> !parent.naming().indicatorId().equals(naming.indicatorId())
                        || !parent.naming().isClaim())
                .isPresent();
        return lead.has(Cue.AMONG) && lead.last(Cue.PART) < 0 && others && naming.isClaim()
                ? passage.wholes().stream()
                        .filter(figure -> figure.isClaim()
                                && figure.naming().indicatorId().equals(naming.indicatorId())
                                && figure.level().isPresent()
                                && figure.growth().isEmpty())
                        .findFirst()
                : Optional.empty();
    }

    /** 支出总计240万元。与上年相比,收、支总计各减少12万元,下降4.8%: the outturn of the sentence before, named again. */
    Optional<Figure> outturnBefore(String id) {
        return ofOutturnBefore().filter(figure -> figure.isOf(id));
    }

    /** The figures that a list of growths is of: as many of the last as there are numbers, or the current one. */
    List<Figure> lastWithoutGrowth(int count) {
        if (count == 1) {
            return passage.statement().current().map(List::of).orElse(List.of());
        }
        List<Figure> open = new ArrayList<>();
        for (Figure figure : passage.statement().figures()) {
            if (figure.growth().isEmpty()) {
                open.add(figure);
            }
        }
        return open.size() <= count ? open : open.subList(open.size() - count, open.size());
    }

    /** 社零总额20亿元,新增企业120家,增长8%: growth right behind a count of no indicator is of that count. */
    boolean isOfOtherCount(Lead lead) {
        return lead.lastName() < 0
                && lead.uncovered() <= 1
                && !lead.hasPeriod()
                && !lead.has(Cue.REGION_WORD)
                && passage.statement().endsWithOtherCount()
                && countsByItself(lead.start() - 1);
    }

    /** Whether a count and its measure end a clause, and no words that only tell a rank, or how far something reaches, lead to it. */
    private boolean countsByItself(int comma) {
        int at = comma - 2;
        while (at >= 0 && Character.isDigit(text.at(at))) {
            at--;
        }
        return at < comma - 2 && !text.endsWithAny(REACHES, at + 1);
    }
}
