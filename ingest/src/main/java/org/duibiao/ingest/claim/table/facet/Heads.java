package org.duibiao.ingest.claim.table.facet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duibiao.ingest.claim.table.around.AboveLimitTitle;
import org.duibiao.ingest.document.table.ColumnRoles;
import org.duibiao.ingest.document.table.Section;
import org.duibiao.ingest.document.table.TableLayout;
import org.duibiao.ingest.language.Token;
import org.duibiao.ingest.language.period.PeriodExpression;
import org.duibiao.ingest.language.text.NormalText;
import org.duibiao.ingest.language.text.OneOf;
import org.duibiao.ingest.language.text.Phrases;
import org.duibiao.ingest.language.word.Cue;
import org.duibiao.ingest.language.word.CuePhrases;
import org.duibiao.ingest.language.word.Sense;
import org.duibiao.model.catalogue.Catalogue;
import org.duibiao.model.claim.Claim;
import org.duibiao.model.claim.ReportContext;
import org.duibiao.model.document.Cell;
import org.duibiao.model.region.Regions;

/** What the heads of one table mean. Every cell asks anew, so that each head is looked at once and remembered. */
public final class Heads {

    /** Ends the ids of indicators of enterprises above the limit. */
    private static final String LIMITED = "_above_limit";

    /** Whence capital came. */
    private static final String OTHER_PROVINCES = "外省";

    private static final List<String> OUTSIDE = List.of("省外", OTHER_PROVINCES, "市外", "州外", "县外", "区外");

    private static final String NUMBERS = "0123456789一二三四五六七八九十";

    private static final String OF_DAYS = "年月日季度上下半全前第首一二三四两至到止截累计当本同期完成";
    /** A head that tells days has few other characters: 本年实绩（万元）. */
    private static final int MOST_OTHER_WORDS = 6;

    private final CellReadings readings;
    private final ReportContext context;
    private final Catalogue catalogue;
    private final Map<String, Optional<Measure>> measures = new HashMap<>();
    private final Map<String, List<PeriodExpression>> periods = new HashMap<>();
    private final Map<String, Boolean> remarks = new HashMap<>();
    private final Map<String, RowRegion> regions = new HashMap<>();
    private final Regions named;
    private final Phrases parks;

    public Heads(CellReadings readings, ReportContext context, Catalogue catalogue, CuePhrases words) {
        this.readings = readings;
        this.context = context;
        this.catalogue = catalogue;
        this.named = catalogue.regionsAtEndOf(context.reportYear());
        this.parks = words.of(Cue.PARK);
    }

    /** Whether a head names an indicator, or looks as if it did. */
    boolean names(String head) {
        return readings.of(head).namesIndicator();
    }

    private boolean isOfRegion(Sense sense) {
        return catalogue.get(sense.indicatorId()).subject().equals(Claim.REGION);
    }

    /** The words of the nearest title that names an indicator of regions, where it names one and no more. */
    Optional<String> only(List<String> titles) {
        for (String title : titles) {
            List<String> names = readings.of(title).tokens().stream()
                    .filter(token -> token instanceof Token.Word word
                            && word.meaning().senses().stream()
                                    .anyMatch(sense -> sense.role() == Sense.Role.ALIAS && isOfRegion(sense)))
                    .map(token -> ((Token.Word) token).meaning().word())
                    .distinct()
                    .toList();
            if (!names.isEmpty()) {
                return names.size() == 1 ? Optional.of(names.get(0)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The innermost head that names an indicator, with the heads inside it that narrow it: 其中：工业 of 到位资金. */
    Optional<String> name(List<String> words) {
        StringBuilder narrower = new StringBuilder();
        for (int i = words.size() - 1; i >= 0; i--) {
            String head = words.get(i).strip();
            if (names(head)) {
                return Optional.of(narrower.isEmpty() ? head : narrowed(narrower.toString(), unnumbered(head)));
            }
            if (narrows(head)) {
                narrower.append(head);
            }
        }
        return Optional.empty();
    }

    private boolean narrows(String head) {
        boolean sum = RowWords.SUM.matches(PartRows.withoutBracket(head)) || RowWords.BUREAU_SUM.ends(head);
        return measure(head).isEmpty() && period(head).isEmpty() && !sum && region(head) instanceof RowRegion.None;
    }

    /** 市外境内资金 of 其中：外省 is 省外境内资金: whence it came is told by the part. */
    private static String narrowed(String narrower, String head) {
        Optional<String> from =
                OUTSIDE.stream().filter(narrower::contains).findFirst().filter(told -> OneOf.begins(head, OUTSIDE));
        if (from.isEmpty()) {
            return narrower + head;
        }
        String outside = from.get().equals(OTHER_PROVINCES) ? OUTSIDE.get(0) : from.get();
        return narrower.replace(from.get(), "") + outside + head.substring(outside.length());
    }

    /** 1、出口总额 of 其中：一般贸易 is 一般贸易出口总额. */
    private static String unnumbered(String head) {
        int end = 0;
        while (end < head.length() && NUMBERS.indexOf(head.charAt(end)) >= 0) {
            end++;
        }
        boolean numbered = end > 0 && end < head.length() && "、.．".indexOf(head.charAt(end)) >= 0;
        return numbered ? head.substring(end + 1).strip() : head;
    }

    /** The name that a head of a column and the innermost of a row are together: 住宿业 and (一)限额以上营业额; empty where they are none. */
    Optional<String> crossed(List<String> ofColumn, List<String> ofRow) {
        String row = NormalText.of(ofRow.get(ofRow.size() - 1)).toString().strip();
        int close = row.startsWith("(") ? row.indexOf(')') : -1;
        String name = readings.nameOfRow(unnumbered(row.substring(close + 1)));
        boolean limited = name.startsWith(AboveLimitTitle.WORDS);
        String measure = limited ? name.substring(AboveLimitTitle.WORDS.length()) : name;
        for (String head : ofColumn) {
            String both = readings.nameOfRow(head) + measure;
            if (!measure.isEmpty() && readings.areWholeName(both)) {
                return Optional.of(limited ? AboveLimitTitle.WORDS + both : both);
            }
        }
        return Optional.empty();
    }

    /** A name below a title that speaks of enterprises above the limit: narrowed to those where its indicator knows them. */
    String aboveLimit(String name) {
        for (Token token : readings.of(name).tokens()) {
            if (token instanceof Token.Word word
                    && word.meaning().senses().stream().anyMatch(sense -> knowsLimit(sense.indicatorId()))) {
                return AboveLimitTitle.WORDS + unnumbered(name.strip());
            }
        }
        return name;
    }

    private boolean knowsLimit(String indicatorId) {
        return catalogue.find(indicatorId + LIMITED).isPresent()
                || catalogue.scopes().stream()
                        .anyMatch(scope -> scope.words().contains(AboveLimitTitle.WORDS)
                                && !scope.appliesTo().isEmpty()
                                && scope.appliesTo(indicatorId));
    }

    /** Whether it does so wherever it stands. */
    boolean namesSurely(String head) {
        return readings.of(head).namesIndicatorSurely();
    }

    /** What a row is of together with a row above it that says what is measured. */
    Optional<PartRows.Measured> measuredAbove(TableLayout layout, Section section, Cell cell) {
        return PartRows.measuredAbove(layout, section, cell, readings)
                .or(() -> PartRows.agreedAbove(layout, section, cell, readings));
    }

    /** What figures under a head say, where it names no indicator itself. */
    Optional<Measure> measure(String head) {
        return measures.computeIfAbsent(
                head,
                words -> names(words)
                        ? Optional.empty()
                        : ColumnRoles.bundled().find(words).flatMap(Measure::of));
    }

    /** 实际到位 below a title of 到位资金: whether a head that is a name only in some field is of the indicator that a title names. */
    boolean isMeantBy(String head, String title) {
        List<String> named = readings.of(title).indicators(Sense.Role.ALIAS);
        CellReading own = readings.of(head);
        return !own.namesIndicatorItself()
                && own.indicators(Sense.Role.IN_CONTEXT).stream().anyMatch(named::contains);
    }

    /** Whether a head is of growth, completion or rank: 增速 is of the figure beside or above it. */
    boolean isOfFigureBeside(String head) {
        return measure(head)
                .filter(measure ->
                        measure == Measure.GROWTH || measure == Measure.COMPLETION || measure == Measure.RANK)
                .isPresent();
    }

    /** The span of days that a head names, the last where there are several. */
    Optional<PeriodExpression> period(String head) {
        List<PeriodExpression> named = periods(head);
        return named.isEmpty() ? Optional.empty() : Optional.of(named.get(named.size() - 1));
    }

    /** The span of days that the head of a row names; what happened then (两场推介会延至2020年举办) is no span of the row's figures. */
    Optional<PeriodExpression> periodOfRow(String head) {
        Optional<PeriodExpression> named = period(head);
        return named.isPresent() && !names(head) && otherWords(head) > MOST_OTHER_WORDS ? Optional.empty() : named;
    }

    /** How many Chinese characters of a head are none of those that days are told with. */
    private static int otherWords(String head) {
        int count = 0;
        for (int i = 0; i < head.length(); i++) {
            char character = head.charAt(i);
            count += Character.isIdeographic(character) && OF_DAYS.indexOf(character) < 0 ? 1 : 0;
        }
        return count;
    }

    /** The spans of days that a head names; a day is when something took place and no span. */
    List<PeriodExpression> periods(String head) {
        return periods.computeIfAbsent(head, this::readPeriods);
    }

    private List<PeriodExpression> readPeriods(String head) {
        String words = head.strip();
        String dated = words.length() == 4 && words.chars().allMatch(Character::isDigit) ? words + "年" : words;
        List<PeriodExpression> named = new ArrayList<>();
        for (Token token : readings.of(dated).tokens()) {
            if (token instanceof Token.PeriodMention mention
                    && mention.expression().shape() != PeriodExpression.Shape.DAY
                    && !mention.expression().isThisMonth()) {
                named.add(mention.expression());
            }
        }
        return List.copyOf(named);
    }

    /** 地区生产总值(1-6月), beside columns of other months: days that a row remarks in brackets are its own. */
    boolean isRemark(String head) {
        return remarks.computeIfAbsent(head, this::namesPeriodInBrackets);
    }

    private boolean namesPeriodInBrackets(String head) {
        String words = NormalText.of(head).toString();
        int open = words.indexOf('(');
        int close = words.indexOf(')', Math.max(0, open));
        return open > 0
                && close > open
                && period(words.substring(open + 1, close)).isPresent();
    }

    /** The year of the report; later years are planned. */
    int lastYear() {
        return context.reportYear().orElse(Integer.MAX_VALUE);
    }

    /** The region that a row's head keys it by. */
    RowRegion region(String head) {
        return regions.computeIfAbsent(head, words -> RowRegion.of(words, context.region(), named, parks));
    }
}
