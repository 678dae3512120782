package org.duibiao.ingest.claim.prose.attachment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.duibiao.ingest.claim.figure.Role;
import org.duibiao.ingest.claim.prose.passage.Lead;
import org.duibiao.ingest.claim.prose.rule.ComparedAmounts;
import org.duibiao.ingest.claim.prose.rule.RoleRules;
import org.duibiao.ingest.language.GrowthPhrases;
import org.duibiao.ingest.language.Token;
import org.duibiao.ingest.language.Token.Amount;
import org.duibiao.ingest.language.Token.Mark;
import org.duibiao.ingest.language.Token.Multiple;
import org.duibiao.ingest.language.Token.PeriodMention;
import org.duibiao.ingest.language.Token.Word;
import org.duibiao.ingest.language.number.Numerals;
import org.duibiao.ingest.language.period.PeriodExpression.Shape;
import org.duibiao.ingest.language.text.CharacterForms;
import org.duibiao.ingest.language.text.NormalText;
import org.duibiao.ingest.language.word.Cue;
import org.duibiao.model.claim.Growth;
import org.jspecify.annotations.Nullable;

/** Tells growth by words that stand behind it, and growth of more years than one. */
final class GrowthRules {

    /** Words between a number of years and what grew in them: 三年累计增长, 五年间增长. */
    private static final List<String> IN_THEM =
            List.of("内", "间", "里", "共", "累计", "总共", "实现", "时间", "内实现", "时间里", "间累计", "来", "来累计");

    /** Characters of 则为, 是 between a region and its growth, and of the mark before. */
    private static final int LONGEST_VERB = 3;

    private static final List<String> LEVEL_BEHIND = List.of("和持平", "、持平", "及持平", "与持平", "和基本持平", "、基本持平");

    /** Ends of words for days that began more than a year ago. */
    private static final List<String> AGO =
            List.of("年前", "疫情前", "设市前", "设区前", "建市前", "解放前", "开放前", "脱贫前", "成立前", "成立时", "之初");

    private static final String IN_ROW = "连续";
    private static final List<String> OF_THE_SAME_FALL = List.of("收窄", "缩小", "扩大", "收缩");
    private static final List<String> FALLS = List.of("降幅", "跌幅");
    private static final List<String> FALLS_BEHIND = List.of("的降幅", "的下降", "的同比降幅", "的跌幅", "的负增长");

    private static final String IS = "为";
    private static final String SAME_DAYS = "年同期";
    private static final Set<String> RATES_ARE = Set.of("达到", "达", "为", "升至", "达到了", "高达", "升到", "实现");
    /** The end of 百分点, and what may stand between points and the rate that they lead to. */
    private static final char POINT = '点';

    private static final Set<String> RATES_COME_TO = Set.of("至", "到", "达", "达到", "升至", "降至");
    private static final List<String> RATES = List.of("增速", "增幅", "增长率", "增长速度", "正增长");
    private static final List<String> SHARES = List.of("占比", "比重", "份额", "渗透率", "贡献率", "普及率", "到位率", "履约率", "开工率");
    private static final List<String> OTHER_RATES = List.of("完成率", "目标", "任务", "占比", "比重", "降幅");
    private static final String CLAUSE_ENDS = ",。;";
    private static final int LONGEST_CLAUSE = 28;

    private static final List<String> GOALS = List.of("目标", "任务", "预期", "计划", "要求");
    private static final List<String> TURNS = List.of(
            "转为", "转成", "变为", "转", "扭转为", "逆转为", "回落", "回升", "提高", "提升", "上升", "扩大", "收窄", "缩小", "收缩", "放缓", "加快",
            "下降到", "下降至", "降到", "降至", "升到", "升至");

    private GrowthRules() {}

    /** The growth that a number states, down where its lead says so. */
    static Growth growthOf(Token number, Lead lead) {
        if (number instanceof Multiple multiple) {
            boolean ofLevel = RoleRules.isOfLastYear(lead) || RoleRules.isBehindBracket(lead) || lead.hasPeriod();
            return GrowthPhrases.ofMultiple(multiple, lead.lastDirection() < 0 && ofLevel);
        }
        return isOfSameDays(lead)
                ? GrowthPhrases.ofLastYear((Amount) number)
                : GrowthPhrases.ofPercent((Amount) number, lead.isDown());
    }

    /** The same, where the word that says so stands behind the number: 以5.1%的降幅. */
    static Growth told(NormalText text, Token number, Lead lead) {
        return number instanceof Amount amount && !lead.isDown() && (fallsBehind(text, number) || fellSoFar(text, lead))
                ? GrowthPhrases.ofPercent(amount, true)
                : growthOf(number, lead);
    }

    /** The same, behind another growth of the same name: 一季度下降18.9%,上半年收窄至9.6% is a fall that became less. */
    static Growth toldAfter(Optional<Growth> before, NormalText text, Token number, Lead lead) {
        boolean falls = before.filter(growth -> growth.percent().signum() < 0).isPresent()
                && lead.lastDirection() < 0
                && text.holdsAny(OF_THE_SAME_FALL, lead.start(), lead.end());
        return falls && number instanceof Amount amount
                ? GrowthPhrases.ofPercent(amount, true)
                : told(text, number, lead);
    }

    /** 由上年的降6.1%转为增3.3%: whether a growth is the one that another turned from, of days before. */
    static boolean isTurnedFrom(NormalText text, Amount growth, Lead lead) {
        return ComparedAmounts.beginsChange(text, lead)
                && (text.startsWithAny(TURNS, growth.end()) || lead.hasPeriod(RoleRules::isLastYear));
    }

    /**
     * 两年翻了一番, 三年累计增长65%, 连续三年增长10%以上: growth over more years than one, or of each of them, which is none of the year spoken
     * of.
     */
    static boolean isOverYears(NormalText text, Lead lead) {
        int direction = lead.lastDirection();
        int end = direction < 0 ? lead.end() : lead.tokens().get(direction).start();
        for (int i = 0; i < IN_THEM.size(); i++) {
            String word = IN_THEM.get(i);
            if (text.startsWith(word, end - word.length()) && countsYears(text, end - word.length(), lead)) {
                return true;
            }
        }
        return countsYears(text, end, lead) || isOfYearsInRow(text, lead) || isSinceLongAgo(text, lead, end);
    }

    /** 比建市初期增长12倍, 较五年前增长80%: over more years than are told. */
    private static boolean isSinceLongAgo(NormalText text, Lead lead, int end) {
        int against = Math.max(lead.last(Cue.AGAINST), lead.last(Cue.YEAR_ON_YEAR));
        if (against < 0) {
            return false;
        }
        int from = lead.tokens().get(against).end();
        boolean before = lead.last(Cue.LONG_AGO) >= 0 && lead.last(Cue.LONG_AGO) < against;
        return lead.last(Cue.LONG_AGO) > against
                || before && from == end
                || from < end && text.holdsAny(AGO, from, end);
    }

    /** 连续三年增幅均在20%以上: of each of the years that are counted in a row. */
    private static boolean isOfYearsInRow(NormalText text, Lead lead) {
        if (!text.holds(IN_ROW, lead.start(), lead.end())) {
            return false;
        }
        int years = lead.start() + text.words(lead.start(), lead.end()).indexOf(IN_ROW) + IN_ROW.length();
        int end = years;
        while (end < lead.end() && (CharacterForms.isDigit(text.at(end)) || Numerals.digit(text.at(end)) > 0)) {
            end++;
        }
        return end > years && text.at(end) == '年';
    }

    /** 分别增长25%、61%和持平: whether the last of a list of growths is told to be level, in words. */
    static boolean endsLevel(NormalText text, List<Token> numbers) {
        return text.startsWithAny(LEVEL_BEHIND, numbers.get(numbers.size() - 1).end());
    }

    /** 降幅由12.3%收窄至4.6%: whether the clause before, which a change leads on from, tells of a fall. */
    private static boolean fellSoFar(NormalText text, Lead lead) {
        int start = lead.start();
        return (lead.has(Cue.CHANGE_TO) || text.at(start - 1) == POINT)
                && lead.lastDirection() < 0
                && lead.lastName() < 0
                && text.holdsAny(FALLS, text.startBehind(CLAUSE_ENDS, start - LONGEST_CLAUSE, start), start);
    }

    /** 以5.1%的降幅收窄: whether the word right behind a percentage says that it went down. */
    static boolean fallsBehind(NormalText text, Token number) {
        return text.startsWithAny(FALLS_BEHIND, number.end());
    }

    /** Whether a number of years, two or more, ends at a place, and is no year that is spoken of: 2023年, 近三年. */
    private static boolean countsYears(NormalText text, int end, Lead lead) {
        int year = end - 1;
        if (text.at(year) != '年' || year <= lead.start()) {
            return false;
        }
        char count = text.at(year - 1);
        boolean several = Numerals.digit(count) > 1 || count > '1' && CharacterForms.isDigit(count) || count == '十';
        boolean alone = !CharacterForms.isDigit(text.at(year - 2)) && Numerals.digit(text.at(year - 2)) < 0;
        return several && alone && !lead.hasPeriod(period -> isOneAt(period, year));
    }

    private static boolean isOneAt(PeriodMention period, int place) {
        return period.expression().shape() != Shape.YEARS && period.start() <= place && period.end() > place;
    }

    /**
     * 以8.2%的增速居第2位, 实现8%的增长: whether the word of growth stands right behind a percentage; 高于全市8%的增速 is that of others.
     *
     * @param after what follows the number, or null at the end
     */
    static boolean isToldBehind(NormalText text, Amount percent, Lead lead, @Nullable Token after) {
        boolean told = text.at(percent.end()) == '的'
                && after instanceof Word word
                && (word.is(Cue.UP) || word.is(Cue.DOWN) || word.is(Cue.YEAR_ON_YEAR))
                && word.start() == percent.end() + 1;
        boolean ofGoal = lead.has(Cue.PLAN) || after != null && text.startsWithAny(GOALS, after.end());
        return told && !ofGoal && !isOfOthers(lead);
    }

    /** 全国、全省、我市进出口: the regions that a name is told of, where there are several. */
    static List<Word> regionsListed(Lead lead) {
        List<Word> regions = new ArrayList<>();
        for (int i = 0; i < lead.lastName(); i++) {
            if (lead.tokens().get(i) instanceof Word word && word.is(Cue.REGION_WORD)) {
                regions.add(word);
            }
        }
        return regions;
    }

    /** 全省进出口增长5%,我县为43.6%: whether a region is told behind a growth, and nothing else, so that the number is its growth. */
    static boolean isOfRegionBehind(Lead lead, @Nullable Role before) {
        return before == Role.GROWTH
                && lead.lastName() < 0
                && lead.has(Cue.REGION_WORD)
                && !lead.has(Cue.EXCEEDS)
                && !lead.has(Cue.AGAINST)
                && !lead.has(Cue.SHARE)
                && lead.uncovered() <= LONGEST_VERB
                && lead.all(token -> token instanceof Mark || token instanceof Word word && tellsRegion(word));
    }

    private static boolean tellsRegion(Word word) {
        return word.is(Cue.REGION_WORD)
                || word.is(Cue.ACHIEVE)
                || word.is(Cue.AMONG)
                || word.is(Cue.PLAIN)
                || word.meaning().word().equals(IS);
    }

    /** 增速比上年提高3个百分点,达到11.1%; 增速由负转正,为3.1%: a percentage that tells the rate of growth of the clause before. */
    static boolean isRateOfClauseBefore(NormalText text, Amount percent, Lead lead) {
        return tellsRate(text, percent, lead, RATES) && !tellsRate(text, percent, lead, OTHER_RATES)
                || isFallAfterPoints(text, percent, lead);
    }

    /** 降幅较上半年收窄2个百分点至5.6%. */
    private static boolean isFallAfterPoints(NormalText text, Amount percent, Lead lead) {
        return text.at(lead.start() - 1) == POINT && tellsRate(text, percent, lead, FALLS);
    }

    /** 占比提高2个百分点,达到35%: a percentage that tells a share of the clause before, and completes nothing. */
    static boolean isShareOfClauseBefore(NormalText text, Amount percent, Lead lead) {
        return tellsRate(text, percent, lead, SHARES);
    }

    /** 为上年同期的108%, 相当于上年的108%: whether a percentage is of the level of the same days of last year, which they alone lead to. */
    static boolean isOfSameDays(Lead lead) {
        return lead.lastDirection() < 0
                && lead.lastName() < 0
                && lead.gap() == 1
                && !lead.has(Cue.SHARE)
                && !lead.has(Cue.TARGET)
                && !lead.has(Cue.EXCEEDS)
                && endsWithLastYear(lead);
    }

    /** 上年同期的, 上年的. */
    private static boolean endsWithLastYear(Lead lead) {
        Token last =
                lead.tokens().isEmpty() ? null : lead.tokens().get(lead.tokens().size() - 1);
        return last instanceof PeriodMention year && RoleRules.isLastYear(year)
                || last instanceof Word word
                        && word.is(Cue.LAST_YEAR)
                        && word.meaning().word().endsWith(SAME_DAYS);
    }

    /** 增速比一季度回升6个百分点至3.2%: points right before lead to the rate itself. */
    private static boolean tellsRate(NormalText text, Amount percent, Lead lead, List<String> rates) {
        char before = text.at(lead.start() - 1);
        boolean only = text.at(percent.end()) != '的'
                && (before == ',' && RATES_ARE.contains(text.words(lead.start(), lead.end()))
                        || before == POINT && RATES_COME_TO.contains(text.words(lead.start(), lead.end())));
        if (!only) {
            return false;
        }
        int end = lead.start() - 1;
        return text.holdsAny(rates, text.startBehind(CLAUSE_ENDS, end - LONGEST_CLAUSE, end), end);
    }

    private static boolean isOfOthers(Lead lead) {
        return lead.has(Cue.EXCEEDS)
                || lead.has(Cue.SHARE)
                || lead.has(Cue.AGAINST)
                || lead.has(Cue.TARGET)
                || lead.last(Cue.REGION_WORD) > lead.lastName() && lead.has(Cue.ABOVE);
    }
}
