package org.duibiao.ingest.claim.table.facet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.duibiao.ingest.document.table.ColumnRole;
import org.duibiao.ingest.document.table.Section;
import org.duibiao.ingest.language.period.PeriodExpression;
import org.duibiao.ingest.language.text.OneOf;
import org.duibiao.ingest.language.text.Phrases;

/** What the heads over the columns of one section say of the figures below them, told once a section. */
final class ColumnFacets {

    /**
     * What a column says of its figures.
     *
     * @param heads the heads above it, outermost first
     * @param measure what figures in it say; empty where its heads do not tell
     * @param names whether its heads name an indicator
     * @param named its heads, or those of the nearest column to its left that names an indicator where it does not
     * @param name what figures are named by in rows that name nothing
     * @param dated whether its heads name a period
     * @param years the years that they name
     * @param tier the longest word of a tier in its heads: 省定, 必达
     * @param rankedAmong those that a rank is among, where its heads say so
     * @param region the region that its innermost head names
     * @param ofAll whether it is of all there is, of what the rows or the title name: 合计 beside 工业 and 农业, 总额(亿元) beside 增长
     */
    record Column(
            List<String> heads,
            Optional<Measure> measure,
            boolean names,
            List<String> named,
            Optional<String> name,
            boolean dated,
            List<Integer> years,
            Optional<String> tier,
            Optional<String> rankedAmong,
            RowRegion region,
            boolean ofAll) {}

    private static final List<String> PROJECTS = List.of("项目名称");
    private static final List<String> COMPANIES = List.of("企业", "公司");

    private static final String NATION = "全国";

    /** Wholes that stand before a measure: 全省增长%, 全市平均. */
    private static final List<String> WHOLES = List.of(NATION, "全省", "全市", "全区", "全县", "全州", "全盟", "全旗");

    private static final List<String> MEASURES = List.of("增", "平均", "同比", "完成", "总");

    private final Section section;
    private final Heads heads;
    private final Phrases tierWords;
    private final List<Column> columns = new ArrayList<>();
    private final boolean onlyColumn;
    private final boolean untold;
    private final boolean growths;
    private final List<Integer> years;
    private final boolean ofProjects;
    private final boolean ofCompanies;
    private final boolean ofRegions;

    ColumnFacets(Section section, Heads heads, Phrases tierWords) {
        this.section = section;
        this.heads = heads;
        this.tierWords = tierWords;
        int ofFigures = 0;
        boolean silent = true;
        Set<Integer> told = new LinkedHashSet<>();
        List<String> ofLabels = new ArrayList<>();
        for (int index = 0; index < section.columns().size(); index++) {
            Column column = column(index);
            columns.add(column);
            silent &= column.measure().isEmpty() && !column.dated();
            told.addAll(column.years());
            if (section.columns().get(index).label()) {
                ofLabels.addAll(column.heads());
            } else {
                ofFigures += column.heads().isEmpty() ? 0 : 1;
            }
        }
        this.onlyColumn = ofFigures == 1;
        this.untold = silent;
        this.growths = grows();
        this.years = List.copyOf(told);
        this.ofProjects = stand(ofLabels, PROJECTS);
        this.ofCompanies = stand(ofLabels, COMPANIES);
        this.ofRegions = areRegions(columns, heads);
    }

    private static boolean stand(List<String> heads, List<String> words) {
        for (String head : heads) {
            if (OneOf.standsIn(head, words)) {
                return true;
            }
        }
        return false;
    }

    private Column column(int index) {
        Section.Column column = section.columns().get(index);
        List<String> own = column.heads();
        boolean names = names(own);
        List<String> named = names ? own : named(index, own);
        return new Column(
                own,
                column.role().flatMap(Measure::of).or(() -> ofTotal(index, own)),
                names,
                named,
                column.label() ? Optional.empty() : heads.name(named),
                isDated(own),
                years(own),
                tierWords.longestIn(own),
                RowWords.RANKED_AMONG.longestIn(own),
                column.label() ? new RowRegion.None() : regionOf(own, heads),
                isOfAll(own));
    }

    private static boolean isOfAll(List<String> own) {
        String innermost = own.isEmpty() ? "" : PartRows.withoutBracket(RowWords.bare(own.get(own.size() - 1)));
        return RowWords.REGION_TOTAL.matches(innermost) || RowWords.SUM.matches(innermost);
    }

    /** 市外资金 over 本年任务 and 其中:外省: a part says what the column of its total says. */
    private Optional<Measure> ofTotal(int index, List<String> own) {
        if (index == 0 || own.size() < 2 || !PartRows.isPart(own.get(own.size() - 1))) {
            return Optional.empty();
        }
        Column left = columns.get(index - 1);
        boolean together = !left.heads().isEmpty() && left.heads().get(0).equals(own.get(0));
        return together ? left.measure() : Optional.empty();
    }

    private boolean names(List<String> own) {
        for (String head : own) {
            if (heads.names(head)) {
                return true;
            }
        }
        return false;
    }

    private boolean isDated(List<String> own) {
        for (String head : own) {
            if (heads.period(head).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** The heads of the nearest column to the left that name an indicator: 增速 beside 社零总额 is of that, 合计 and 当年结余 of none. */
    private List<String> named(int index, List<String> own) {
        String last = own.isEmpty() ? "" : own.get(own.size() - 1);
        boolean other = RowWords.SUM.matches(last) || RowWords.OTHER_MONEY.isIn(last);
        if (index == 0 || other || section.columns().get(index - 1).label()) {
            return own;
        }
        Column left = completes(index) ? columns.get(beforeParts(index - 1)) : columns.get(index - 1);
        if (left.names()) {
            return left.heads().stream().filter(heads::names).toList();
        }
        return left.named() == left.heads() ? own : left.named();
    }

    /** Whether a column gives the completion of the one goal that the columns before it give. */
    private boolean completes(int index) {
        return isOf(index, Measure.COMPLETION)
                && columns.stream()
                                .filter(column -> column.measure().equals(Optional.of(Measure.GOAL)))
                                .count()
                        == 1
                && columns.stream().noneMatch(column -> column.measure().equals(Optional.of(Measure.COMPLETION)));
    }

    private boolean isOf(int index, Measure measure) {
        return section.columns().get(index).role().flatMap(Measure::of).equals(Optional.of(measure));
    }

    /** The column whose parts, 其中：省外资金, stand from it up to another; that other where it is no part, or no goal stands before the whole. */
    private int beforeParts(int index) {
        int whole = index;
        while (whole > 0 && isPart(columns.get(whole))) {
            whole--;
        }
        boolean promised = columns.subList(0, whole).stream()
                .anyMatch(column -> column.measure().equals(Optional.of(Measure.GOAL)));
        return promised && columns.get(whole).names() ? whole : index;
    }

    private static boolean isPart(Column column) {
        return !column.heads().isEmpty()
                && PartRows.isPart(column.heads().get(column.heads().size() - 1));
    }

    private List<Integer> years(List<String> own) {
        List<Integer> named = new ArrayList<>();
        for (String head : own) {
            Optional<PeriodExpression> period = heads.period(head);
            if (period.isPresent() && period.get().reference() == PeriodExpression.Reference.ABSOLUTE) {
                named.add(period.get().year());
            }
        }
        return named;
    }

    private boolean grows() {
        for (int index = 0; index < columns.size(); index++) {
            boolean growth = section.columns()
                    .get(index)
                    .role()
                    .filter(ColumnRole.GROWTH::equals)
                    .isPresent();
            if (growth && !columns.get(index).dated()) {
                return true;
            }
        }
        return false;
    }

    /** Whether they are those of a section. */
    boolean isOf(Section other) {
        return section == other;
    }

    Column get(int index) {
        return columns.get(index);
    }

    /** Whether no head tells goals from results, or names the days of either. */
    boolean isUntold() {
        return untold;
    }

    /** Whether one column alone holds figures. */
    boolean isOnlyColumn() {
        return onlyColumn;
    }

    /** Whether a year beside a later one and its growth is quoted as the base of that growth. */
    boolean isBase(int index) {
        if (!growths || years.size() != 2) {
            return false;
        }
        List<Integer> own = columns.get(index).years();
        int newest = Math.max(years.get(0), years.get(1));
        return newest <= heads.lastYear() && !own.isEmpty() && own.get(0) < newest;
    }

    /** The region that a column of a table is of whose columns are regions; in others, one that is not the report's. */
    RowRegion region(int index) {
        RowRegion region = columns.get(index).region();
        return ofRegions || region instanceof RowRegion.Foreign ? region : new RowRegion.None();
    }

    /** Whether the rows are named by projects. */
    boolean isOfProjects() {
        return ofProjects;
    }

    /** Whether the rows are named by companies. */
    boolean isOfCompanies() {
        return ofCompanies;
    }

    /** The region of the innermost head that is one and names no indicator. */
    private static RowRegion regionOf(List<String> own, Heads heads) {
        for (int i = own.size() - 1; i >= 0; i--) {
            String head = RowWords.bare(own.get(i));
            RowRegion region = heads.names(head) ? new RowRegion.None() : ofHead(head, heads);
            if (!(region instanceof RowRegion.None)) {
                return region;
            }
        }
        return new RowRegion.None();
    }

    private static RowRegion ofHead(String head, Heads heads) {
        String name = wholeOf(head).orElse(head);
        return name.equals(NATION) ? new RowRegion.Foreign("other_region", name) : heads.region(name);
    }

    /** 全省 of 全省增长%; empty where no measure follows. */
    private static Optional<String> wholeOf(String head) {
        for (String whole : WHOLES) {
            boolean measured = head.startsWith(whole)
                    && MEASURES.stream().anyMatch(measure -> head.startsWith(measure, whole.length()));
            if (measured) {
                return Optional.of(whole);
            }
        }
        return Optional.empty();
    }

    /** Whether columns are regions: two at least, and one by its own name or two different wholes, since 合计 alone is of anything. */
    private static boolean areRegions(List<Column> columns, Heads heads) {
        int known = 0;
        Set<String> told = new HashSet<>();
        for (Column column : columns) {
            if (!(column.region() instanceof RowRegion.None)) {
                known++;
                column.heads().stream()
                        .map(RowWords::bare)
                        .filter(head -> !(ofHead(head, heads) instanceof RowRegion.None))
                        .filter(head -> !RowWords.REGION_TOTAL.matches(head) || WHOLES.contains(head))
                        .forEach(told::add);
            }
        }
        boolean named = told.stream().anyMatch(head -> !WHOLES.contains(head));
        return known >= 2 && (named || told.size() >= 2);
    }
}
