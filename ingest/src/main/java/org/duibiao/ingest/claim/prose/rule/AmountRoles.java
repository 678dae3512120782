package org.duibiao.ingest.claim.prose.rule;

import java.util.List;
import java.util.Optional;
import org.duibiao.ingest.claim.figure.Role;
import org.duibiao.ingest.claim.prose.passage.Lead;
import org.duibiao.ingest.language.Token;
import org.duibiao.ingest.language.Token.Amount;
import org.duibiao.ingest.language.Token.Word;
import org.duibiao.ingest.language.text.NormalText;
import org.duibiao.ingest.language.word.Cue;
import org.duibiao.model.quantity.Comparison;
import org.duibiao.model.quantity.Dimension;
import org.jspecify.annotations.Nullable;

/** Tells from the words around money, a count or points what it is. The first rule that fits decides. */
public final class AmountRoles {

    /** What is told apart by its size: 超千万美元企业17家. */
    private static final List<String> COUNTED_BY_SIZE =
            List.of("的项目", "企业", "的企业", "县", "的县", "园区", "的园区", "乡镇", "的乡镇", "大项目", "的大项目", "客商", "的客商", "单位", "的单位");

    /** 引进出口千万美元企业1家, 亿元级产业: what an amount right before it can only be the size of. */
    private static final List<String> OF_SIZE = List.of("项目", "级", "企业", "的企业", "外贸企业", "工业企业", "商贸企业", "园区");

    /** 预算完成率=1252/1288×100%: what stands behind is a factor of a sum. */
    private static final String FACTORS = "×*＊";

    /** Ends of words of how many were passed: 两个台阶, 两大关口. */
    private static final String SEVERAL = "个大道两三四";

    /** 90(含)-100分为优: where a mark begins or ends, and no points that were given. */
    private static final List<String> MARKS =
            List.of("为优", "为良", "为中", "为差", "为合格", "为不合格", "以上为", "以下为", "(含)为", "(含)以上为", "之间为");

    private AmountRoles() {}

    /**
     * The role of money, a count or points.
     *
     * @param next what follows the number, or null at the end
     */
    public static Role of(NormalText text, Amount amount, Lead lead, @Nullable Token next) {
        Optional<Role> none = ofNoFigure(text, amount, lead, next);
        if (none.isPresent()) {
            return none.get();
        }
        Optional<Role> compared = ComparedAmounts.role(text, amount, lead, next);
        return compared.isPresent() ? compared.get() : ofFigure(text, amount, lead, next);
    }

    /** Whether an amount names a size: {@link #of} gives {@link Role#SIZE}. */
    static boolean isSize(NormalText text, Amount amount, Lead lead, @Nullable Token next) {
        return ofNoFigure(text, amount, lead, next).orElse(Role.LEVEL) == Role.SIZE;
    }

    /** What is no figure of anything: points, sizes, what did not happen, a bound of each of several. */
    private static Optional<Role> ofNoFigure(NormalText text, Amount amount, Lead lead, @Nullable Token next) {
        if (amount.unit().dimension() == Dimension.PERCENTAGE_POINT) {
            return Optional.of(Role.POINTS);
        }
        if (namesSize(text, amount)) {
            return Optional.of(Role.SIZE);
        }
        if (lead.has(Cue.NEGATED)) {
            return Optional.of(Role.NEGATED);
        }
        if (amount.unit().dimension() == Dimension.POINT && text.startsWithAny(MARKS, amount.end())) {
            return Optional.of(Role.SIZE);
        }
        if (EachOf.isOfEach(text, amount, lead)) {
            return Optional.of(Role.OTHER_BASE);
        }
        if (EachOf.isOfEachPeriod(text, lead)) {
            return Optional.of(Role.EACH_PERIOD);
        }
        boolean above = text.at(amount.start() - 1) == '上'
                && "线网".indexOf(text.at(amount.start() - 2)) < 0
                && text.at(amount.end()) == '的';
        if (above || text.startsWith("的占", amount.end()) || FACTORS.indexOf(text.at(amount.start() - 1)) >= 0) {
            return Optional.of(Role.SIZE);
        }
        boolean milestone =
                next instanceof Word word && word.is(Cue.MILESTONE) && (lead.lastName() < 0 || areSeveral(text, word));
        return milestone ? Optional.of(Role.SIZE) : Optional.empty();
    }

    /** 300亿元、400亿元两个台阶: several that were passed, none of which is the level. */
    private static boolean areSeveral(NormalText text, Word milestone) {
        return SEVERAL.indexOf(text.at(milestone.start() - 1)) >= 0;
    }

    private static Role ofFigure(NormalText text, Amount amount, Lead lead, @Nullable Token next) {
        int name = lead.lastName();
        boolean goal = lead.last(Cue.TARGET) > name || GoalsBehind.makeGoal(text, amount, lead, next);
        if (goal && amount.unit().dimension() != Dimension.POINT) {
            return Role.TARGET;
        }
        if (RoleRules.isOfLastYear(lead) && !lead.has(Cue.CHANGE_TO) && !lead.has(Cue.YEAR_ON_YEAR)) {
            return lead.hasPeriod() && !RoleRules.quotesLastYear(lead) ? Role.LEVEL : Role.LAST_YEAR;
        }
        boolean changed = lead.lastDirection() > name && lead.lastDirection() > lead.last(Cue.CHANGE_TO);
        return changed ? Role.DIFFERENCE : Role.LEVEL;
    }

    /** 5000万元以上工业项目, 超10亿元项目, 100万美元以上的75家: a size that names a class. */
    private static boolean namesSize(NormalText text, Amount amount) {
        if (amount.unit().dimension() != Dimension.MONEY) {
            return false;
        }
        char next = text.at(amount.end());
        if (amount.threshold() && text.at(amount.start() - 1) == '(' && next == ')') {
            return true;
        }
        if (amount.threshold()) {
            return next != '\0' && ",。;、:)(的!?".indexOf(next) < 0
                    || text.startsWith("的项目", amount.end())
                    || text.startsWith("的企业", amount.end())
                    || text.at(amount.end()) == '的' && Character.isDigit(text.at(amount.end() + 1));
        }
        boolean bounded = amount.number().comparison() == Comparison.ABOVE;
        return text.startsWithAny(OF_SIZE, amount.end())
                || bounded && text.startsWithAny(COUNTED_BY_SIZE, amount.end());
    }
}
