package org.duibiao.ingest.claim.prose.naming;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.duibiao.ingest.claim.figure.Naming;
import org.duibiao.ingest.claim.prose.passage.Passage;
import org.duibiao.ingest.claim.prose.passage.Statement;
import org.duibiao.ingest.language.Token;
import org.duibiao.ingest.language.Token.Mark;
import org.duibiao.ingest.language.Token.PeriodMention;
import org.duibiao.ingest.language.Token.Word;
import org.duibiao.ingest.language.text.NormalText;
import org.duibiao.ingest.language.word.Cue;
import org.jspecify.annotations.Nullable;

/** Which money of the bureau a budget or an outturn is of: all of it, one kind, an item; and what it is only held against. */
final class BureauMoney {

    /** Characters between a kind of the bureau's money and its budget: 财政拨款, 一般公共预算财政拨款. */
    private static final String WITH = "与同";
    /** Characters of a number and its unit. */
    private static final int LONGEST_COMPARED = 14;

    private static final int LONGEST_OF_FIELD = 12;

    private static final Set<String> AGAINST = Set.of("比", "较");

    /** Names of what is spent in all, which in a budget is what will be spent. */
    private static final Set<String> SPENDING =
            Set.of("支出总计", "支出合计", "本年支出合计", "本年支出", "总支出", "收支总计", "收、支总计", "支出总额");

    private static final String INCOME = "收入";
    private static final String THREE_PUBLIC = "three_public_expenses";
    private static final String OUTTURN = "budget_executed";
    private static final String BUDGET = "budget_initial";
    private static final Set<String> BUDGETS = Set.of(BUDGET, "budget_full_year", OUTTURN);

    private final NormalText text;
    private final Passage passage;
    private final NameResolver resolver;

    BureauMoney(NormalText text, Passage passage, NameResolver resolver) {
        this.text = text;
        this.passage = passage;
        this.resolver = resolver;
    }

    /** 较上年决算数增加, 比2019年(疫情前)决算数减少: what the bureau's money is held against names nothing. */
    boolean isBase(Word name, @Nullable Token before) {
        boolean adjoins = before instanceof Word word && word.is(Cue.YEAR_ON_YEAR) && name.start() == word.end();
        return (adjoins || isOfYearHeldAgainst(name, before)) && resolver.isOfBureau(name);
    }

    private boolean isOfYearHeldAgainst(Word name, @Nullable Token before) {
        if (before instanceof Mark mark && mark.kind() == Mark.Kind.CLOSE) {
            String words = text.words(Math.max(0, mark.start() - LONGEST_OF_FIELD), mark.start());
            int open = words.indexOf('(');
            return open >= 1
                    && name.start() == mark.end()
                    && words.charAt(open - 1) == '年'
                    && AGAINST.stream()
                            .anyMatch(word -> words.substring(0, open).contains(word));
        }
        return before instanceof PeriodMention period
                && name.start() == period.end()
                && (AGAINST.contains(text.words(Math.max(0, period.start() - 1), period.start()))
                        || isComparedBehind(name, period));
    }

    /** 与上年决算数8.15万元相比. */
    private boolean isComparedBehind(Word name, PeriodMention period) {
        return WITH.indexOf(text.at(period.start() - 1)) >= 0
                && text.holds("相比", name.end(), name.end() + LONGEST_COMPARED);
    }

    /**
     * 三公经费年初预算6.5万元,实际支出4.1万元: budget and outturn of one kind of money, not of the whole bureau; 公务接待费支出决算
     * and 行政运行(项)…支出决算: of an item.
     */
    Naming ofKind(Naming found, List<Token> before) {
        if (!isOfBudget(found)) {
            return found;
        }
        for (Token token : before) {
            if (token instanceof Word word && found.start() - word.end() <= LONGEST_OF_FIELD) {
                resolver.bureauMoney(word).ifPresent(passage.statement()::moneyField);
                if (resolver.isItemOfBudget(word)) {
                    passage.statement().moneyField(Statement.ITEM);
                }
            }
        }
        return ofStatementField(found);
    }

    /** Notes of which kind of the bureau's money the statement goes on to speak. */
    void speakOf(String indicatorId) {
        passage.statement().moneyField(indicatorId);
    }

    private static boolean isOfBudget(Naming found) {
        return found.indicatorId().filter(BUDGETS::contains).isPresent() && found.isClaim();
    }

    private Naming ofStatementField(Naming found) {
        if (!isOfBudget(found)) {
            return found;
        }
        if (passage.ofBudgetItem()) {
            return found.asideFor("look_alike");
        }
        if ((passage.ofYearAhead() || isBehindIncomeOfBudget())
                && found.indicatorId().equals(Optional.of(OUTTURN))
                && SPENDING.contains(found.words())) {
            return found.of(BUDGET);
        }
        return passage.statement()
                .moneyField()
                .or(() -> passage.statement().lastOf(THREE_PUBLIC).map(figure -> Statement.ITEM))
                .map(field ->
                        !field.equals(Statement.ITEM) && found.indicatorId().equals(Optional.of(OUTTURN))
                                ? found.of(field)
                                : found.asideFor("look_alike"))
                .orElse(found);
    }

    /** 部门预算收入总额386万元,支出总额386万元: what is spent beside the income of a budget is of that budget. */
    private boolean isBehindIncomeOfBudget() {
        return passage.statement()
                .lastOf(BUDGET)
                .filter(figure -> figure.naming().words().contains(INCOME))
                .isPresent();
    }
}
