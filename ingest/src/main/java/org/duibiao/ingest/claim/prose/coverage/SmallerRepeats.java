package org.duibiao.ingest.claim.prose.coverage;

import java.math.BigDecimal;
import java.util.List;
import org.duibiao.ingest.claim.figure.Figure;
import org.duibiao.ingest.claim.figure.Mode;
import org.duibiao.ingest.claim.prose.passage.Lead;
import org.duibiao.ingest.claim.prose.passage.Passage;
import org.duibiao.ingest.language.text.NormalText;
import org.duibiao.ingest.language.word.Cue;
import org.duibiao.model.catalogue.Scope;
import org.duibiao.model.quantity.Comparison;
import org.duibiao.model.quantity.Quantity;

/**
 * Tells a figure that can only be a part: the paragraph gives a larger one of the same indicator, days, scope and kind
 * before it, and nothing in its own words speaks of the region, of other days or of all again (rule 17).
 */
public final class SmallerRepeats {

    /** A level that comes within so much of the one before may be the same, rounded. */
    private static final BigDecimal ROUNDED = new BigDecimal("0.95");

    /** A bound further below says something of its own. */
    private static final BigDecimal FAR_BELOW = new BigDecimal("0.8");

    /** 翻番, 翻一番. */
    private static final char DOUBLING = '番';

    private static final int FURTHEST_DOUBLING = 8;

    private static final String TOTAL = "累计";
    private static final int FURTHEST_TOTAL = 8;
    private static final List<String> DAYS = List.of("全年", "今年", "本年", "当年", "月", "季度", "年底", "年末");
    private static final List<String> CAME = List.of("到位", "实际到位", "完成", "实现", "引进", "到资", "到账", "新增到位", "新到位");
    private static final List<String> OWN_YEAR = List.of("当年", "本年", "今年");
    private static final char ALREADY = '已';

    private static final String NET = "净增";
    private static final String INLAND = "内资";

    private SmallerRepeats() {}

    /** Whether a figure that is about to be added is a part of one that the paragraph told before. */
    public static boolean isPart(Figure figure, Lead lead, Passage passage) {
        if (!figure.isClaim() || figure.level().isEmpty() || tellsAnew(figure, lead, passage)) {
            return false;
        }
        for (Figure earlier : passage.lastFigures()) {
            if (isSame(earlier, figure) && exceeds(earlier, figure)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Sets aside rounded figures that a figure tells exactly: 生产总值过千亿元 beside 生产总值1003.9亿元. One that growth, a goal or a
     * completion hangs on stays.
     */
    public static void replaceRounded(Figure exact, Passage passage) {
        if (exact.isClaim() && exact.mode() == Mode.RESULT && isExact(exact)) {
            for (Figure earlier : passage.lastFigures()) {
                if (isSame(earlier, exact) && !isExact(earlier) && isNear(earlier, exact) && standsAlone(earlier)) {
                    earlier.setAside("rounded");
                }
            }
        }
    }

    /** Sets aside growths that only a word tells, and a figure of the same in digits: 利用外资实现翻番 above 增长147%. */
    public static void replaceDoublings(List<Figure> figures, NormalText text) {
        if (!text.holds(DOUBLING)) {
            return;
        }
        for (Figure told : figures) {
            int name = told.naming().end();
            if (told.isClaim()
                    && told.level().isEmpty()
                    && text.holds(String.valueOf(DOUBLING), name, Math.min(text.length(), name + FURTHEST_DOUBLING))
                    && figures.stream().anyMatch(exact -> grewAsMuch(exact, told))) {
                told.setAside("rounded");
            }
        }
    }

    private static boolean grewAsMuch(Figure exact, Figure told) {
        return exact.isClaim()
                && exact.level().isPresent()
                && tellTheSame(exact, told)
                && exact.growth()
                        .flatMap(growth -> told.growth()
                                .filter(doubled -> growth.percent()
                                                .compareTo(doubled.percent().multiply(ROUNDED))
                                        >= 0))
                        .isPresent();
    }

    /** 项目累计到位资金186亿元,其中当年到位资金68亿元: the first of them is of more years than the one that the second tells of. */
    public static void judgeTotalOfYears(Figure figure, Lead lead, NormalText text, Passage passage) {
        boolean ofYear = figure.level().isPresent() && tellsOwnYear(lead, text);
        for (Figure earlier : ofYear ? passage.statement().figures() : List.<Figure>of()) {
            int name = earlier.naming().start();
            boolean same = earlier.naming().indicatorId().equals(figure.naming().indicatorId())
                    && earlier.isClaim()
                    && earlier.mode() == figure.mode()
                    && earlier.period().equals(figure.period());
            int from = Math.max(0, name - FURTHEST_TOTAL);
            boolean ofAllYears = text.holds(TOTAL, from, name) || text.at(name - 1) == ALREADY;
            if (same && exceeds(earlier, figure) && ofAllYears && !text.holdsAny(DAYS, from, name)) {
                earlier.cumulative();
            }
        }
    }

    /** 当年到位, 本年完成, 今年新到位; 当年新签约项目到位 is of projects of the year. */
    private static boolean tellsOwnYear(Lead lead, NormalText text) {
        return lead.hasPeriod(
                period -> text.startsWithAny(OWN_YEAR, period.start()) && text.startsWithAny(CAME, period.end()));
    }

    private static boolean standsAlone(Figure figure) {
        return figure.growth().isEmpty()
                && figure.completion().isEmpty()
                && figure.promises().isEmpty();
    }

    /** Whether a figure that is about to be added is one that the paragraph told exactly before: 生产总值1003.9亿元, 过千亿元. */
    public static boolean isRounded(Figure figure, Passage passage) {
        return figure.isClaim()
                && figure.level().isPresent()
                && !isExact(figure)
                && figure.mode() == Mode.RESULT
                && passage.lastFigures().stream()
                        .anyMatch(exact -> isSame(exact, figure) && isExact(exact) && isNear(figure, exact));
    }

    private static boolean isExact(Figure figure) {
        return figure.level()
                .filter(level -> level.number().comparison() == Comparison.EQUAL)
                .isPresent();
    }

    private static boolean isNear(Figure rounded, Figure exact) {
        Quantity level = exact.level().orElseThrow();
        return rounded.level()
                .filter(about -> about.unit().base().equals(level.unit().base()))
                .filter(about -> level.baseValue().compareTo(about.baseValue().multiply(ROUNDED)) > 0
                        && about.baseValue().compareTo(level.baseValue().multiply(FAR_BELOW)) > 0)
                .isPresent();
    }

    private static boolean tellsAnew(Figure figure, Lead lead, Passage passage) {
        boolean ofDays =
                lead.hasPeriod(mention -> passage.period().resolve(mention).equals(figure.period()));
        boolean cumulative = lead.has(Cue.CUMULATIVE) && !isOfBuilt(passage);
        return ofDays || lead.has(Cue.REGION_WORD) || cumulative || lead.has(Cue.CHANGE_TO);
    }

    /** 已建成项目13个,累计到位资金42亿元: what one stage of the projects brought, behind their count. */
    private static boolean isOfBuilt(Passage passage) {
        List<Figure> told = passage.statement().figures();
        return told.size() == 1
                && (told.get(0).isOf("projects_operational") || told.get(0).isOf("projects_started"));
    }

    private static boolean isSame(Figure earlier, Figure figure) {
        return tellTheSame(earlier, figure)
                && earlier.isClaim()
                && earlier.isCumulative() == figure.isCumulative()
                && saysNet(earlier) == saysNet(figure)
                && !figure.scope().startsWith(Scope.PART_PREFIX);
    }

    /** Whether two figures are of one indicator, days, scope and mode, by names of which neither is narrower. */
    static boolean tellTheSame(Figure one, Figure other) {
        return one.naming().indicatorId().equals(other.naming().indicatorId())
                && one.period().equals(other.period())
                && one.mode() == other.mode()
                && one.scope().equals(other.scope())
                && saysInland(one) == saysInland(other);
    }

    /** 到位资金80亿元,内资到位70亿元: a narrower name repeats nothing. */
    private static boolean saysInland(Figure figure) {
        return figure.naming().words().contains(INLAND);
    }

    /** 新增限上企业18家,净增11家: less those that left. */
    private static boolean saysNet(Figure figure) {
        return figure.naming().words().contains(NET) || figure.flags().contains("net_increase");
    }

    private static boolean exceeds(Figure earlier, Figure figure) {
        Quantity part = figure.level().orElseThrow();
        return isExact(earlier)
                && earlier.level()
                        .filter(whole -> whole.unit().base().equals(part.unit().base()))
                        .filter(whole -> whole.baseValue().multiply(ROUNDED).compareTo(part.baseValue()) > 0)
                        .isPresent();
    }
}
