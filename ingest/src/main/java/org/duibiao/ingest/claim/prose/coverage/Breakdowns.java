package org.duibiao.ingest.claim.prose.coverage;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.duibiao.ingest.claim.figure.Figure;
import org.duibiao.ingest.claim.figure.Mode;
import org.duibiao.ingest.claim.prose.passage.Lead;
import org.duibiao.ingest.claim.prose.passage.Passage;
import org.duibiao.ingest.language.Token.PeriodMention;
import org.duibiao.ingest.language.period.PeriodExpression.Reference;
import org.duibiao.ingest.language.period.PeriodExpression.Shape;
import org.duibiao.ingest.language.text.NormalText;
import org.duibiao.ingest.language.text.OneOf;
import org.duibiao.ingest.language.word.Cue;
import org.duibiao.model.catalogue.Catalogue;
import org.duibiao.model.catalogue.Indicator;
import org.duibiao.model.catalogue.Scope;

/** Judges what follows 其中: a figure of its own, or a part of one that stands beside it, and what that makes of the whole. */
final class Breakdowns {

    private static final Set<String> SCOPED =
            Set.of("out_of_province", "out_of_city", "out_of_county", "in_province_out_of_area");
    private static final String STAFF = "staff_actual";
    private static final List<String> IN_POST = List.of("在职", "在岗", "在编");
    private static final List<String> RETIRED = List.of("退休", "离休");
    /** Characters behind people in post within which the retired are told that were counted with them. */
    private static final int FURTHEST_RETIRED = 40;

    private final NormalText text;
    private final Catalogue catalogue;
    private Optional<Figure> wholeOfDays = Optional.empty();

    /** Judges figures of a text with the indicators of a catalogue. */
    Breakdowns(NormalText text, Catalogue catalogue) {
        this.text = text;
        this.catalogue = catalogue;
    }

    /** What follows 其中: set aside with its whole, or as a part where it repeats its name and scope. */
    void judge(Figure child, Lead lead, Passage passage) {
        Indicator indicator = catalogue.get(child.naming().indicatorId().orElseThrow());
        Optional<Figure> parent = passage.statement()
                .parent()
                .or(() -> passage.wholeOfSides()
                        .filter(one -> indicator.partOf().filter(one::isOf).isPresent()));
        List<Figure> repeats =
                passage.wholes().stream().filter(other -> repeats(child, other)).toList();
        if (!repeats.isEmpty() && child.isClaim() && isOfItsOwnDays(lead, passage)) {
            repeats.forEach(Figure::cumulative);
            toldBefore(parent, passage).stream()
                    .filter(other -> other.isClaim() && repeats.get(0).period().equals(other.period()))
                    .filter(other -> other.mode() == Mode.RESULT)
                    .forEach(Figure::cumulative);
            return;
        }
        if (!repeats.isEmpty() && repeats.stream().allMatch(whole -> countsRetired(whole, child))) {
            repeats.forEach(whole -> whole.setAside("look_alike"));
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

    /** 实有人数22人,其中在职20人,退休2人: the whole counts those who are no longer in post. */
    private boolean countsRetired(Figure whole, Figure child) {
        int from = child.naming().end();
        int end = text.firstOf("。;", from, from + FURTHEST_RETIRED);
        return child.isOf(STAFF)
                && OneOf.standsIn(child.naming().words(), IN_POST)
                && !OneOf.standsIn(whole.naming().words(), IN_POST)
                && text.holdsAny(RETIRED, from, end);
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
                && lead.hasPeriod(Breakdowns::isYearByNumber)
                && passage.period().period().isFullYear()) {
            wholeOfDays = passage.statement().parent();
        }
        return wholeOfDays.isPresent() && wholeOfDays.equals(passage.statement().parent());
    }

    private static boolean isYearByNumber(PeriodMention mention) {
        return mention.expression().shape() == Shape.YEAR
                && mention.expression().reference() == Reference.ABSOLUTE;
    }

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
