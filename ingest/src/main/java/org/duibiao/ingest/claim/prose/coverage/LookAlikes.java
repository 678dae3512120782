package org.duibiao.ingest.claim.prose.coverage;

import java.util.List;
import java.util.Set;
import org.duibiao.ingest.claim.figure.Figure;
import org.duibiao.ingest.claim.figure.Naming;
import org.duibiao.ingest.claim.prose.passage.Lead;
import org.duibiao.ingest.claim.prose.passage.Passage;
import org.duibiao.ingest.language.Token;
import org.duibiao.ingest.language.Token.Word;
import org.duibiao.ingest.language.text.CharacterForms;
import org.duibiao.ingest.language.text.NormalText;
import org.duibiao.ingest.language.text.OneOf;
import org.duibiao.ingest.language.word.Cue;
import org.duibiao.ingest.language.word.Sense;

/** Tells of a figure that looks like one of its indicator, by its name, that it is none: of talks, of the state, of a budget. */
final class LookAlikes {

    private static final List<String> BUDGETS = List.of("budget_initial", "budget_full_year");
    private static final Set<String> ARRIVED = Set.of("到位", "实际到位", "资金到位", "实际到位资金", "到位资金", "到账", "实际到账");
    private static final List<String> SIGNED = List.of("签", "合同", "协议");
    private static final String BUDGET = "budget_";
    private static final String EXPENDITURE = "_expenditure";
    private static final List<String> ASKED = List.of("争取", "申报项目", "无偿资金", "向上跑", "跑项争资");

    /** Words of money that the state grants, and of none that investors bring. */
    private static final List<String> GRANTED = List.of(
            "批复预算", "预算批复", "预算项目", "项目预算", "预算安排", "安排预算", "调整预算", "预算资金", "预算下达", "下达预算", "专项资金", "财政资金", "财政下达",
            "补助资金", "奖补资金", "项目资金", "转移支付", "下达资金", "财政拨款", "债券资金");

    /** Whose money it is, right before 资金到位. */
    private static final List<String> GIVERS = List.of(
            "专项", "财政", "补助", "奖补", "债券", "预算", "中央", "省级", "市级", "上级", "县级", "区级", "州级", "配套", "奖励", "扶持", "转移支付",
            "拨款", "经费");

    private static final String RATE = "到位率";
    private static final int FURTHEST_RATE = 16;

    private static final List<String> OF_INVESTORS = List.of("招商", "引资", "引进", "签约", "外资", "内资", "客商");

    /** 人均国内生产总值: what falls on each head. */
    private static final List<String> OF_EACH_HEAD = List.of("人均", "户均", "企均");

    private static final List<String> LEAVING_OUT = List.of("剔除", "扣除", "扣减");
    private static final List<String> LEFT_OUT = List.of("剔除", "若剔除", "如剔除", "扣除", "若扣除", "扣减");
    private static final String PRICES = "价格";
    private static final String CLAUSE_ENDS = ",。;\n";
    /** Characters of what is left out, and of what it is left out of. */
    private static final int LONGEST_REST = 24;

    private static final String NOT_YET = "拟待未尚";
    private static final String STATEMENT_ENDS = "。;\n";
    private static final String SENTENCE_ENDS = "。\n";

    /** How far back a word of scope reaches, in characters: about a sentence. */
    private static final int FIELD = 80;

    private final NormalText text;

    /** Tells of figures of a text. */
    LookAlikes(NormalText text) {
        this.text = text;
    }

    /** Whether a figure of an indicator only looks like one. */
    boolean isOne(Figure figure, String id, Lead lead, Passage passage) {
        return lookAlikeBefore(lead, figure, id)
                || isPending(lead, id)
                || isOfPending(id, passage)
                || isOfOtherStage(figure, id, passage)
                || isStateMoney(figure, id)
                || isOfBudget(figure, id, passage)
                || isItemOfSpending(id, passage)
                || isOfRest(figure)
                || text.endsWithAny(OF_EACH_HEAD, figure.naming().start())
                || isIntendedOnProjects(figure, id, passage);
    }

    /** 剔除房地产因素,固定资产投资增长15.6%: what is left without a part, told in the clause or the one before. */
    private boolean isOfRest(Figure figure) {
        int name = figure.naming().start();
        if (!text.holdsAny(LEAVING_OUT, Math.max(0, name - 2 * LONGEST_REST), name)) {
            return false;
        }
        int clause = text.startBehind(CLAUSE_ENDS, name - LONGEST_REST, name);
        int before = text.startBehind(CLAUSE_ENDS, clause - 1 - LONGEST_REST, clause - 1);
        return leavesOut(clause, name) || text.at(clause - 1) == ',' && leavesOut(before, clause);
    }

    private boolean leavesOut(int clause, int end) {
        return text.startsWithAny(LEFT_OUT, clause) && !text.holds(PRICES, clause, end);
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
        if (pending >= 0
                && CharacterForms.joins(text.at(lead.tokens().get(pending).end()))) {
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

    /** 拟于, 尚未: whatever follows has not happened. */
    private static boolean isNotYet(Word word) {
        return NOT_YET.indexOf(word.meaning().word().charAt(0)) >= 0;
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

    /** 新开工项目38个,拟引进市外资金20亿元: what projects just counted are meant to bring is no goal of the region. */
    private boolean isIntendedOnProjects(Figure figure, String id, Passage passage) {
        return id.equals("domestic_capital_actual")
                && text.at(figure.naming().start() - 1) == '拟'
                && passage.statement().figures().stream()
                        .anyMatch(other -> other.naming().countsProjects());
    }

    /** 争取落实项目88个,到位资金3亿元; 申报项目12个,到位资金1860万元: what was asked of the state, and not what investors brought. */
    private boolean isStateMoney(Figure figure, String id) {
        if (!id.equals("domestic_capital_actual")) {
            return false;
        }
        int end = figure.naming().start();
        int start = text.startBehind(STATEMENT_ENDS, end - FIELD, end);
        return text.holdsAny(ASKED, start, end) && !text.holds("招商", start, end);
    }

    /** 全年预算数60万元,实际到位60万元; 批复预算8个项目985万元,…到位: what arrived of the bureau's money is no capital. */
    private boolean isOfBudget(Figure figure, String id, Passage passage) {
        return id.equals("domestic_capital_actual")
                && ARRIVED.contains(figure.naming().words())
                && (BUDGETS.stream()
                                .anyMatch(budget ->
                                        passage.statement().lastOf(budget).isPresent())
                        || isBehindBudget(figure.naming().start())
                        || isGiven(figure.naming()));
    }

    /** 上级补助资金到位1200万元, 资金到位1200万元,到位率100%: what was given to a bureau, and what of it came. */
    private boolean isGiven(Naming name) {
        int start = text.startBehind(SENTENCE_ENDS, name.start() - FIELD, name.start());
        return text.endsWithAny(GIVERS, name.start())
                || text.holds(RATE, name.end(), name.end() + FURTHEST_RATE)
                        && !text.holdsAny(OF_INVESTORS, start, name.start());
    }

    /** 支出1498万元,其中:市场开拓712万元,服务外包386万元: what money was spent on, behind 其中. */
    private static boolean isItemOfSpending(String id, Passage passage) {
        return !isOfBureau(id)
                && passage.statement()
                        .parent()
                        .flatMap(parent -> parent.naming().indicatorId())
                        .filter(LookAlikes::isOfBureau)
                        .isPresent();
    }

    private static boolean isOfBureau(String id) {
        return id.startsWith(BUDGET) || id.endsWith(EXPENDITURE) || id.equals("three_public_expenses");
    }

    private boolean isBehindBudget(int end) {
        int start = text.startBehind(STATEMENT_ENDS, end - FIELD, end);
        return text.holdsAny(GRANTED, start, end) && !text.holdsAny(OF_INVESTORS, start, end);
    }
}
