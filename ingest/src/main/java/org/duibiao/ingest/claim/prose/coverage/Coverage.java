package org.duibiao.ingest.claim.prose.coverage;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import org.duibiao.ingest.claim.figure.Figure;
import org.duibiao.ingest.claim.figure.Mode;
import org.duibiao.ingest.claim.figure.Naming;
import org.duibiao.ingest.claim.prose.passage.Lead;
import org.duibiao.ingest.claim.prose.passage.Passage;
import org.duibiao.ingest.language.Token;
import org.duibiao.ingest.language.Token.PeriodMention;
import org.duibiao.ingest.language.Token.Word;
import org.duibiao.ingest.language.period.PeriodExpression.Reference;
import org.duibiao.ingest.language.period.PeriodExpression.Shape;
import org.duibiao.ingest.language.text.NormalText;
import org.duibiao.ingest.language.text.OneOf;
import org.duibiao.ingest.language.word.Cue;
import org.duibiao.ingest.language.word.Sense;
import org.duibiao.model.catalogue.Catalogue;
import org.duibiao.model.catalogue.Indicator;
import org.duibiao.model.catalogue.Scope;
import org.duibiao.model.claim.Claim;
import org.duibiao.model.quantity.Unit;

/** Tells what a figure covers: its scope, whether it is a part of another, and of what. */
public final class Coverage {

    private final NormalText text;
    private final Catalogue catalogue;
    private final ScopeReader scopes;
    private final Parts parts;
    private int lastFigureEnd;
    private Optional<String> reachedScope = Optional.empty();
    private Optional<Figure> wholeOfDays = Optional.empty();

    /**
     * Reads what figures of a text cover.
     *
     * @param endsRegion whether the name of a region ends right before a place
     */
    public Coverage(NormalText text, Catalogue catalogue, ScopeReader scopes, IntPredicate endsRegion) {
        this.text = text;
        this.catalogue = catalogue;
        this.scopes = scopes;
        this.parts = new Parts(text, catalogue, scopes, endsRegion);
    }

    /** Whether figures of an indicator speak of a region, and not of the bureau. */
    public boolean isOfRegion(String indicatorId) {
        return catalogue.get(indicatorId).subject().equals(Claim.REGION);
    }

    /** Whether figures of an indicator are counted in a unit. */
    public boolean fits(String indicatorId, Unit unit) {
        return catalogue.get(indicatorId).units().contains(unit.base());
    }

    /** The lead of a figure's name: where the name waited from a clause before, the words before it there. */
    private static Lead leadOfName(Figure figure, Lead lead, Passage passage) {
        return figure.naming().start() >= lead.start()
                ? lead
                : passage.statement().leadOf(figure.naming().start()).orElse(lead);
    }

    /** Sets scope and part of a figure, and sets it aside where it is a part of one that stands beside it. */
    public void apply(Figure figure, Lead lead, Passage passage) {
        Optional<String> id = figure.naming().indicatorId();
        if (id.isEmpty()) {
            return;
        }
        Optional<String> said = scopes.find(id.get(), text, lead.start(), lead.end());
        if (said.isPresent()) {
            reachedScope = Optional.empty();
        }
        figure.scope(said.orElseGet(() -> unsaid(figure, id.get(), lead, passage)));
        parts.find(figure, leadOfName(figure, lead, passage), id.get(), passage)
                .ifPresent(word -> setPart(figure, word));
        if (passage.isAmongInSentence()) {
            judgeChild(figure, lead, passage);
        }
        if (lookAlikeBefore(lead, figure, id.get())
                || isPending(lead, id.get())
                || isOfPending(id.get(), passage)
                || isOfOtherStage(figure, id.get(), passage)
                || isStateMoney(figure, id.get())
                || isOfBudget(figure, id.get(), passage)
                || isIntendedOnProjects(figure, id.get(), passage)) {
            figure.setAside("look_alike");
        }
        if (lead.namesSize() && figure.isClaim()) {
            figure.flag("size_limited");
        }
        if (id.get().equals("domestic_capital_actual")) {
            lastFigureEnd = lead.end();
        }
    }

    /** 全年预算数60万元,实际到位60万元: what arrived of the bureau's money is no capital. */
    private static boolean isOfBudget(Figure figure, String id, Passage passage) {
        return id.equals("domestic_capital_actual")
                && ARRIVED.contains(figure.naming().words())
                && BUDGETS.stream()
                        .anyMatch(budget -> passage.statement().lastOf(budget).isPresent());
    }

    /** 在谈项目132个,总投资额83亿元: of projects that are talked of, and of none signed. */
    private static void setPart(Figure figure, String word) {
        figure.scope(Scope.PART_PREFIX + word);
        if (OneOf.begins(word, TALKED_OF)) {
            figure.setAside("look_alike");
        }
    }

    /** The scope of words since the last figure of the indicator, where the name itself says none. */
    private String unsaid(Figure figure, String id, Lead lead, Passage passage) {
        Optional<String> basis = ofBasis(id, lead);
        if (basis.isPresent()) {
            return basis.get();
        }
        if (id.equals(OUTWARD) && passage.statement().lastOf(id).isEmpty()) {
            return scopes.find(
                            id,
                            text,
                            text.startBehind(STATEMENT_ENDS, lead.start() - FIELD, lead.start()),
                            lead.start())
                    .orElse(scopes.unnamed(id));
        }
        if (lead.has(Cue.AMONG) || !scopes.reachesBack(id)) {
            return scopes.unnamed(id);
        }
        int field = Math.max(Math.max(lastFigureEnd, lead.start() - FIELD), 0);
        boolean total = text.at(figure.naming().start() - 1) == TOTAL;
        int from = total || ofWholeRegion(lead) ? text.startBehind(SENTENCE_END, field, lead.start()) : field;
        Optional<String> reached = scopes.find(id, text, from, lead.start());
        reachedScope = reached.isPresent() || total || ofWholeRegion(lead) ? reached : reachedScope;
        return reachedScope.orElse(scopes.unnamed(id));
    }

    /** 今年,全市招商引资计划完成到位资金: all capital of the region is told anew, whatever scope was spoken of before. */
    private static boolean ofWholeRegion(Lead lead) {
        return lead.has(Cue.REGION_WORD)
                && lead.any(token ->
                        token instanceof Word word && word.meaning().word().equals(ALL_CAPITAL));
    }

    /** 按商务部口径, or 按商务部口径,1-6月, in a clause of its own. */
    private Optional<String> ofBasis(String id, Lead lead) {
        int from = Math.max(0, lead.start() - FURTHEST_BASIS);
        String before = text.words(from, lead.start());
        int at = basisEnd(before);
        if (at < 0) {
            return Optional.empty();
        }
        boolean ended = before.indexOf('。', at) >= 0 || before.indexOf(';', at) >= 0;
        return ended ? Optional.empty() : scopes.find(id, text, Math.max(0, from + at - LONGEST_BASIS), from + at);
    }

    /** Where 口径 and a word for counting by it end a clause, or -1. */
    private static int basisEnd(String words) {
        for (String basis : BASES) {
            int at = words.lastIndexOf(basis);
            if (at >= 0) {
                return at + basis.length();
            }
        }
        return -1;
    }

    private static final List<String> TALKED_OF = List.of("在谈", "意向", "洽谈", "储备");

    private static final String ALL_CAPITAL = "招商引资";
    private static final List<String> SIGNED = List.of("签", "合同", "协议");
    private static final String OUTWARD = "outward_investment";
    /** 总到位资金: told of all, whatever the sentence before was of. */
    private static final char TOTAL = '总';

    private static final String STATEMENT_ENDS = "。;\n";
    private static final String SENTENCE_END = "。";

    private static final List<String> BASES = List.of("口径,", "口径计算,", "口径统计,", "口径测算,", "口径核算,");

    private static final int FURTHEST_BASIS = 14;
    private static final int LONGEST_BASIS = 12;

    private static final Set<String> ARRIVED = Set.of("到位", "实际到位", "资金到位", "实际到位资金", "到位资金", "到账", "实际到账");

    private static final List<String> BUDGETS = List.of("budget_initial", "budget_full_year");
    /** How far back a word of scope reaches, in characters: about a sentence. */
    private static final int FIELD = 80;

    /** What follows 其中: set aside with its whole, or as a part where it repeats its name and scope. */
    private void judgeChild(Figure child, Lead lead, Passage passage) {
        Indicator indicator = catalogue.get(child.naming().indicatorId().orElseThrow());
        Optional<Figure> parent = passage.statement()
                .parent()
                .or(() -> passage.wholeOfSides()
                        .filter(one -> indicator.partOf().filter(one::isOf).isPresent()));
        List<Figure> repeats =
                passage.wholes().stream().filter(other -> repeats(child, other)).toList();
        if (!repeats.isEmpty() && isOfItsOwnDays(lead, passage)) {
            repeats.forEach(Figure::cumulative);
            toldBefore(parent, passage).stream()
                    .filter(other -> other.isClaim() && repeats.get(0).period().equals(other.period()))
                    .filter(other -> other.mode() == Mode.RESULT)
                    .forEach(Figure::cumulative);
            return;
        }
        boolean repeated = !repeats.isEmpty();
        if (repeated || parent.filter(one -> isSamePart(child, one)).isPresent()) {
            child.setAside("part_of_total");
        } else if (parent.isPresent()
                && indicator.partOf().isPresent()
                && !isSideOf(indicator, parent.get())
                && !hasOwnWhole(indicator, passage)) {
            child.setAside("part_of_total");
        } else if (parent.filter(one -> one.isClaim() && splitsCapital(child, one))
                        .isPresent()
                && opensDivision(passage)) {
            parent.get().setAside("look_alike");
        }
    }

    /** 到位资金80亿元,其中外资2亿美元: nothing else of the capital was told behind 其中, such as that of some projects. */
    private static boolean opensDivision(Passage passage) {
        List<Figure> figures = passage.statement().figures();
        return figures.isEmpty()
                || passage.statement()
                        .parent()
                        .filter(figures.get(figures.size() - 1)::equals)
                        .isPresent()
                || figures.get(figures.size() - 1).isClaim();
    }

    /** The last figures up to the one that is divided by a year told behind 其中. */
    private static List<Figure> toldBefore(Optional<Figure> parent, Passage passage) {
        List<Figure> last = passage.lastFigures();
        return last.subList(0, parent.map(last::indexOf).orElse(-1) + 1);
    }

    /** 截至2006年末累计签约6.8亿元,其中2006年3.5亿元: a year told behind 其中 is a part of the days before, whatever these are. */
    private boolean isOfItsOwnDays(Lead lead, Passage passage) {
        if (lead.has(Cue.AMONG)
                && lead.hasPeriod(Coverage::isYearByNumber)
                && passage.period().period().isFullYear()) {
            wholeOfDays = passage.statement().parent();
        }
        return wholeOfDays.isPresent() && wholeOfDays.equals(passage.statement().parent());
    }

    private static boolean isYearByNumber(PeriodMention mention) {
        return mention.expression().shape() == Shape.YEAR
                && mention.expression().reference() == Reference.ABSOLUTE;
    }

    /** 市内县际到位资金, 批发零售业完成销售额: a look-alike of the indicator stands before its name, a verb at most between. */
    private static boolean lookAlikeBefore(Lead lead, Figure figure, String id) {
        int end = -1;
        for (Token token : lead.tokens()) {
            if (token instanceof Word word && word.end() <= figure.naming().start()) {
                boolean goesOn = word.start() == end && (word.is(Cue.ACHIEVE) || word.is(Cue.PLAIN));
                boolean alike = word.meaning().indicators(Sense.Role.LOOK_ALIKE).contains(id);
                end = goesOn || alike ? word.end() : -1;
            }
        }
        return end >= 0 && end == figure.naming().start();
    }

    /** 拟开工项目, 在谈项目的拟投资总额: talked of, with no word behind that it happened; 在谈、签约项目 are talked of together. */
    private boolean isPending(Lead lead, String id) {
        boolean ofProjects = Naming.isOfProjects(id) || id.equals("investment_signed_amount");
        int pending = lead.last(Cue.PENDING);
        if (pending >= 0 && JOINTS.indexOf(text.at(lead.tokens().get(pending).end())) >= 0) {
            return ofProjects;
        }
        if (pending >= 0
                && lead.tokens().get(pending) instanceof Word word
                && (isNotYet(word) || word.meaning().word().startsWith("意向"))) {
            return ofProjects;
        }
        for (int i = pending + 1; ofProjects && i < lead.tokens().size(); i++) {
            if (lead.tokens().get(i) instanceof Word word
                    && word.meaning().indicators(Sense.Role.TOPIC).contains(id)) {
                return false;
            }
        }
        return ofProjects && pending >= 0;
    }

    /** 拟签约项目10个,总投资60亿元: money of projects just counted that are not yet signed. */
    private static boolean isOfPending(String id, Passage passage) {
        return id.equals("investment_signed_amount")
                && (passage.statement().isOfPending()
                        || passage.lastFigure()
                                .map(figure -> figure.naming().words())
                                .filter(words -> !words.isEmpty() && NOT_YET.indexOf(words.charAt(0)) >= 0)
                                .isPresent());
    }

    /** 新开工项目38个,拟引进市外资金20亿元: what projects just counted are meant to bring is no goal of the region. */
    private boolean isIntendedOnProjects(Figure figure, String id, Passage passage) {
        return id.equals("domestic_capital_actual")
                && text.at(figure.naming().start() - 1) == '拟'
                && passage.statement().figures().stream()
                        .anyMatch(other -> other.naming().countsProjects());
    }

    /** 实施项目62项,总投资140亿元: money of projects just counted that are of another stage. */
    private static boolean isOfOtherStage(Figure figure, String id, Passage passage) {
        return id.equals("investment_signed_amount")
                && !OneOf.standsIn(figure.naming().words(), SIGNED)
                && passage.statement()
                        .current()
                        .filter(count -> count.naming().countsProjects())
                        .flatMap(count -> count.naming().setAside())
                        .filter("look_alike"::equals)
                        .isPresent();
    }

    /** 争取落实项目88个,到位资金3亿元: what was asked of the state, and not what investors brought. */
    private boolean isStateMoney(Figure figure, String id) {
        if (!id.equals("domestic_capital_actual")) {
            return false;
        }
        int end = figure.naming().start();
        int start = text.startBehind(STATEMENT_ENDS, end - FIELD, end);
        return text.holds("争取", start, end) && !text.holds("招商", start, end);
    }

    /** 拟于, 尚未: whatever follows has not happened. */
    private static boolean isNotYet(Word word) {
        return NOT_YET.indexOf(word.meaning().word().charAt(0)) >= 0;
    }

    private static final Set<String> SCOPED =
            Set.of("out_of_province", "out_of_city", "out_of_county", "in_province_out_of_area");
    private static final String JOINTS = "、和与及";
    private static final String NOT_YET = "拟待未尚";

    /** 五省市投资48亿元,占总额的60%。其中一省市投资13亿元: of a part there is no more than a part. */
    private static boolean isSamePart(Figure child, Figure parent) {
        return parent.scope().startsWith(Scope.PART_PREFIX)
                && !SCOPED.contains(child.scope())
                && child.naming().indicatorId().equals(parent.naming().indicatorId());
    }

    private static boolean repeats(Figure child, Figure other) {
        return other.isClaim() && other.level().isPresent() && SmallerRepeats.tellTheSame(child, other);
    }

    /** Whether a figure is the whole that an indicator is a side of, or another side of it. */
    private boolean isSideOf(Indicator side, Figure other) {
        String whole = side.partOf().orElseThrow();
        return other.isClaim()
                && !other.scope().startsWith(Scope.PART_PREFIX)
                && (other.isOf(whole)
                        || other.naming()
                                .indicatorId()
                                .map(catalogue::get)
                                .flatMap(Indicator::partOf)
                                .equals(Optional.of(whole)));
    }

    /** 11月,其中进出口17亿元,进口3亿元: the whole of a side stands before it in its statement. */
    private boolean hasOwnWhole(Indicator side, Passage passage) {
        return passage.statement()
                .lastOf(side.partOf().orElseThrow())
                .filter(whole -> isSideOf(side, whole))
                .isPresent();
    }

    /** Whether capital that was given as one is split into foreign and domestic (rule 16). */
    private static boolean splitsCapital(Figure child, Figure parent) {
        return parent.isOf("domestic_capital_actual") && parent.scope().equals("all") && child.isOf("fdi_actual");
    }
}
