package org.duibiao.ingest.claim.prose.naming;

import java.util.List;
import org.duibiao.ingest.claim.figure.Naming;
import org.duibiao.ingest.claim.prose.passage.Lead;
import org.duibiao.ingest.language.Token;
import org.duibiao.ingest.language.Token.Amount;
import org.duibiao.ingest.language.Token.Mark;
import org.duibiao.ingest.language.Token.Word;
import org.duibiao.ingest.language.text.OneOf;
import org.duibiao.ingest.language.word.Cue;
import org.duibiao.ingest.language.word.Sense;
import org.duibiao.model.quantity.Dimension;

/** Tells amounts that only describe what stands behind them: 总投资21亿元的…项目, 总投资324亿元的130个重点项目. */
public final class AttributiveAmounts {

    private static final String THREE_PUBLIC = "three_public_expenses";
    private static final String SIGNED_AMOUNT = "investment_signed_amount";
    private static final Sense SIGNED = new Sense(Sense.Role.TOPIC, "projects_signed");

    private static final List<String> SPENDING =
            List.of("奖补", "奖励", "补助", "补贴", "经费", "专项资金", "包括", "包含", "主要包括", "主要用于");
    private static final List<String> ITEMS = List.of("包括", "包含", "主要包括");
    private static final List<String> NOT_YET = List.of("未", "待");

    private final Names names;

    /** Judges with the words of a text. */
    public AttributiveAmounts(Names names) {
        this.names = names;
    }

    /** The name of a level, set aside where it is of one project; none where projects are counted there. */
    public Naming judged(Naming naming, Amount amount, Lead lead, List<Token> tokens, int last) {
        if (!naming.isClaim()) {
            return naming;
        }
        if (isOfSpending(naming, amount)
                || isBudgetOfOutturn(naming, tokens, last)
                || isNotYet(naming, amount, tokens, last)) {
            return naming.asideFor("look_alike");
        }
        if (amount.unit().dimension() != Dimension.MONEY) {
            return naming;
        }
        if (describesInvestment(naming, amount)) {
            return isOfSigned(lead, tokens, last) ? naming : naming.asideFor("single_project");
        }
        for (int i = last + 1; i < tokens.size() && !(tokens.get(i) instanceof Mark); i++) {
            if (tokens.get(i) instanceof Amount) {
                return naming;
            }
            if (tokens.get(i) instanceof Word word && word.meaning().word().endsWith("项目")) {
                boolean attributive = tokens.get(last + 1).start() > amount.end();
                return attributive ? naming.asideFor("single_project") : naming;
            }
        }
        return naming;
    }

    /** 农村产品上行奖补74.6万元, 项目支出包括活动经费36万元: what is spent on something, or an item of it, in words right behind its name. */
    private boolean isOfSpending(Naming naming, Amount amount) {
        int end = naming.end();
        boolean behind = amount.unit().dimension() == Dimension.MONEY && end < amount.start();
        boolean ofBureau = naming.indicatorId()
                .filter(id -> id.endsWith("_expenditure") || id.startsWith("budget_"))
                .isPresent();
        return behind && OneOf.begins(names.words(end, amount.start()), ofBureau ? ITEMS : SPENDING);
    }

    /** “三公”经费预算5万元,决算支出3万元: a budget whose outturn the sentence tells behind it. */
    private boolean isBudgetOfOutturn(Naming naming, List<Token> tokens, int last) {
        boolean budget = naming.indicatorId().filter(THREE_PUBLIC::equals).isPresent()
                && names.words(naming.end(), naming.end() + 2).equals("预算");
        for (int i = last + 1; budget && i < tokens.size(); i++) {
            if (tokens.get(i) instanceof Mark mark && mark.kind() == Mark.Kind.SENTENCE) {
                return false;
            }
            if (tokens.get(i) instanceof Word word
                    && word.meaning().indicators(Sense.Role.ALIAS).contains("budget_executed")) {
                names.speakOfMoney(THREE_PUBLIC);
                return true;
            }
        }
        return false;
    }

    /** 签约项目中仍有15个项目未开工: projects counted that something has not yet happened to. */
    private static boolean isNotYet(Naming naming, Amount amount, List<Token> tokens, int last) {
        boolean projects = naming.countsProjects() && amount.unit().dimension() == Dimension.COUNT;
        for (int i = last + 1; projects && i < tokens.size() && !(tokens.get(i) instanceof Mark); i++) {
            if (tokens.get(i) instanceof Amount) {
                return false;
            }
            if (tokens.get(i) instanceof Word word && word.is(Cue.PENDING)) {
                return OneOf.standsIn(word.meaning().word(), NOT_YET);
            }
        }
        return false;
    }

    private boolean describesInvestment(Naming naming, Amount amount) {
        return naming.indicatorId().filter(SIGNED_AMOUNT::equals).isPresent()
                && names.words(amount.end(), amount.end() + 1).equals("的");
    }

    /** 签约总投资80亿元的12个项目: projects are counted behind, and the clause says that they were signed. */
    private static boolean isOfSigned(Lead lead, List<Token> tokens, int last) {
        boolean counted = false;
        boolean signed = lead.any(AttributiveAmounts::saysSigned);
        for (int i = last + 1; i < tokens.size() && !(tokens.get(i) instanceof Mark); i++) {
            counted |= tokens.get(i) instanceof Amount amount && amount.unit().dimension() == Dimension.COUNT;
            signed |= saysSigned(tokens.get(i));
        }
        return counted && signed;
    }

    private static boolean saysSigned(Token token) {
        return token instanceof Word word && word.meaning().senses().contains(SIGNED);
    }
}
