package org.duibiao.ingest.claim.prose;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.duibiao.ingest.claim.figure.Figure;
import org.duibiao.ingest.claim.figure.Naming;
import org.duibiao.ingest.claim.figure.Role;
import org.duibiao.ingest.claim.prose.coverage.ProjectClasses;
import org.duibiao.ingest.claim.prose.coverage.Shares;
import org.duibiao.ingest.claim.prose.coverage.Wholes;
import org.duibiao.ingest.claim.prose.naming.Names;
import org.duibiao.ingest.claim.prose.passage.Lead;
import org.duibiao.ingest.claim.prose.passage.Passage;
import org.duibiao.ingest.claim.prose.rule.AmountRoles;
import org.duibiao.ingest.claim.prose.rule.ComparedAmounts;
import org.duibiao.ingest.claim.prose.rule.GoalsBehind;
import org.duibiao.ingest.claim.prose.rule.RoleRules;
import org.duibiao.ingest.claim.trace.ReadingListener;
import org.duibiao.ingest.language.NumberLists;
import org.duibiao.ingest.language.Token;
import org.duibiao.ingest.language.Token.Amount;
import org.duibiao.ingest.language.Token.Multiple;
import org.duibiao.ingest.language.Token.Ordinal;
import org.duibiao.ingest.language.Token.PeriodMention;
import org.duibiao.ingest.language.Token.Word;
import org.duibiao.ingest.language.text.NormalText;
import org.duibiao.ingest.language.word.Cue;
import org.duibiao.model.claim.Growth;
import org.duibiao.model.quantity.Comparison;
import org.duibiao.model.quantity.Dimension;
import org.jspecify.annotations.Nullable;

/** Attaches numbers: levels to names, and growth, completion, goals and ranks to the figure they speak of. */
final class Attachment {

    /** 持平. */
    private static final Growth NOUGHT = new Growth(BigDecimal.ZERO, Comparison.EQUAL);

    /** 省下达3亿美元,市里定为3.5亿美元: words behind which the same goal is set once more. */
    private static final List<String> SET_AT =
            List.of("定为", "调整为", "调增为", "调减为", "加压到", "加压至", "加压为", "提高到", "上调至", "上调为");

    /** Between numbers of one list: 比去年增加11个、74亿元. */
    private static final String JOINTS = "、和与及";

    private static final BigDecimal TWICE = BigDecimal.valueOf(2);

    private final NormalText text;
    private final Passage passage;
    private final Names names;
    private final Levels levels;
    private final FigureMaker maker;
    private final KeptPromises promises;
    private final Leftovers leftovers;
    private final Growths growths;
    private final Goals goals;
    private final Shares shares;
    private final ProjectClasses projectClasses;
    private final ReadingListener listener;
    private final Wholes wholes;
    private final Deque<Optional<Role>> outside = new ArrayDeque<>();
    private @Nullable Role before;

    Attachment(
            NormalText text,
            Passage passage,
            Names names,
            Levels levels,
            FigureMaker maker,
            KeptPromises promises,
            Shares shares,
            ProjectClasses projectClasses,
            Leftovers leftovers,
            ReadingListener listener) {
        this.text = text;
        this.passage = passage;
        this.names = names;
        this.levels = levels;
        this.maker = maker;
        this.promises = promises;
        this.leftovers = leftovers;
        this.listener = listener;
        this.goals = new Goals(passage, names, promises, leftovers);
        this.shares = shares;
        this.projectClasses = projectClasses;
        this.growths = new Growths(text, passage, names, maker, promises, leftovers);
        this.wholes = new Wholes(text, passage, words -> names.inLead(words, null));
    }

    /** Takes a name that may wait for its figure. */
    void name(Word word, @Nullable Token before, Lead lead) {
        if (!names.isBase(word, before) && !isCounted(word, before)) {
            passage.statement().name(word, lead);
        }
    }

    /** 120个重点项目: what is counted right before it waits for no other count. */
    private static boolean isCounted(Word word, @Nullable Token before) {
        return before instanceof Amount amount
                && amount.unit().dimension() == Dimension.COUNT
                && amount.end() == word.start()
                && word.meaning().word().endsWith("项目");
    }

    /** Attaches the numbers of a list, told by the words before the first. */
    void numbers(List<Token> tokens, int first, int last, Lead lead) {
        List<Token> numbers = NumberLists.numbersOf(tokens, first, last);
        Token after = last + 1 < tokens.size() ? tokens.get(last + 1) : null;
        if (NumberLists.endsRange(text, tokens, first)) {
            leftovers.add(numbers, "unreadable", passage);
            return;
        }
        Role role = isGoalOfShare(numbers.get(0)) ? Role.SHARE : roleOf(numbers.get(0), lead, after);
        listener.told(numbers, role, lead, passage);
        switch (role) {
            case LEVEL -> levels.attach(numbers, lead, tokens, last);
            case GROWTH -> growths.attach(numbers, lead, before, NumberLists.growthsBehind(text, tokens, last));
            case COMPLETION -> goals.completion(numbers, lead, before == Role.TARGET);
            case TARGET -> goals.target(tokens, numbers, last, lead);
            case TARGET_GROWTH -> {
                boolean ofGoalBefore = before == Role.TARGET && lead.lastName() < 0;
                Token growth = numbers.get(numbers.size() - 1);
                if (!ofGoalBefore || !promises.grow(Growths.growthOf(numbers.get(0), lead), growth.end())) {
                    goals.growth(numbers, lead);
                }
            }
            case OTHER_BASE -> {
                leftovers.add(numbers, "other_base", passage);
                passage.statement().names().clear();
            }
            case SHARE -> share(numbers, lead);
            default -> leftovers.add(numbers, role.reason().orElse("no_indicator"), passage);
        }
        before = role;
        if (role == Role.OTHER_BASE && RoleRules.againstGoal(lead)) {
            passage.statement().change().begin(0);
        } else if (role == Role.DIFFERENCE && lead.has(Cue.YEAR_ON_YEAR)) {
            passage.statement().change().end();
        } else if (role == Role.LAST_YEAR && lead.has(Cue.AGAINST)) {
            noteBase(lead);
        } else if (role == Role.LAST_YEAR && ComparedAmounts.beginsChange(text, lead)) {
            noteChange(lead);
        }
        if (role == Role.LEVEL) {
            projectClasses.seeCount(numbers.get(0), lead, passage.statement());
        }
    }

    private void share(List<Token> numbers, Lead lead) {
        if (!passage.statement().isAmongSinceFigure()) {
            shares.see(lead, names.inLead(lead, null).flatMap(Naming::indicatorId), passage);
            shares.seeList(lead, numbers.size(), passage);
        }
        leftovers.addShares(numbers, wholes.part(lead), wholes.of(lead), passage);
    }

    /** 从2015年的10亿元增至: growth behind it is of the years since. */
    private void noteChange(Lead lead) {
        if (passage.period().isLongAgo()) {
            passage.statement().change().begin(0);
        } else if (lead.hasPeriod()) {
            passage.statement().change().begin(passage.period().period().end().getYear());
        } else {
            passage.statement().change().beginAgain();
        }
    }

    /** 较"十三五"末的12.2亿元增长80%: growth behind it is of the years since. */
    private void noteBase(Lead lead) {
        int year = passage.period().year();
        for (Token token : lead.tokens()) {
            if (token instanceof PeriodMention base) {
                passage.statement().change().begin(base.expression().yearWithin(year, year));
            }
        }
    }

    /** 从2015年的10亿元增至2020年的20亿元,增长100%: no growth of a year. */
    private boolean isSinceChangeBegan(Lead lead) {
        OptionalInt began = passage.statement().change().began();
        return began.isPresent()
                && lead.lastName() < 0
                && !lead.has(Cue.YEAR_ON_YEAR)
                && began.getAsInt() < passage.period().period().end().getYear() - 1;
    }

    /** 占比64.9%(任务数60%): a percentage in brackets right behind a share is of that share, and of no figure. */
    private boolean isGoalOfShare(Token number) {
        return number instanceof Amount amount
                && amount.unit().dimension() == Dimension.PERCENT
                && passage.statement().inBrackets()
                && !outside.isEmpty()
                && outside.peek().filter(Role.SHARE::equals).isPresent();
    }

    private Role roleOf(Token number, Lead lead, @Nullable Token after) {
        Role role = roleByWords(number, lead, after);
        boolean ofOtherBase = isSinceChangeBegan(lead) || isOfSeveralYears(lead);
        return role == Role.GROWTH && ofOtherBase ? Role.OTHER_BASE : role;
    }

    /** "十一五"期间累计进出口326亿美元,增长65%: over the five years before, and no growth of a year. */
    private boolean isOfSeveralYears(Lead lead) {
        return lead.lastName() < 0
                && !lead.has(Cue.YEAR_ON_YEAR)
                && passage.statement()
                        .current()
                        .filter(figure -> figure.period().spansYears())
                        .isPresent();
    }

    private Role roleByWords(Token number, Lead lead, @Nullable Token after) {
        if (number instanceof Multiple multiple) {
            return RoleRules.ofMultiple(multiple, lead, passage.period().year());
        }
        Amount amount = (Amount) number;
        if (amount.unit().dimension() == Dimension.PERCENT) {
            boolean rate = names.inLead(lead, amount.unit()).isPresent();
            Role role = RoleRules.ofPercent(
                    lead, before == Role.TARGET, rate, passage.period().year());
            if (role == Role.GROWTH && GoalsBehind.isGrowthOfGoal(text, amount)) {
                return Role.TARGET_GROWTH;
            }
            return role == Role.UNTOLD && names.ofListedField(lead).isPresent() ? Role.GROWTH : role;
        }
        boolean alone = lead.end() - lead.start() == 1;
        if (before == Role.EACH_PERIOD && text.at(lead.start()) == '、'
                || before == Role.DIFFERENCE && alone && JOINTS.indexOf(text.at(lead.start())) >= 0) {
            return before;
        }
        Role role = AmountRoles.of(text, amount, lead, after);
        if (role == Role.AHEAD && isGoalExceeded(amount, lead)) {
            return Role.TARGET;
        }
        if (role == Role.LEVEL
                && before == Role.TARGET
                && lead.lastName() < 0
                && text.endsWithAny(SET_AT, amount.start())) {
            return Role.TARGET;
        }
        return role == Role.LEVEL && isOfYearBefore(lead) ? Role.LAST_YEAR : role;
    }

    /** 协议投资额4994亿元,超过目标任务4000亿元: the goal itself, since nothing is exceeded by the most of it. */
    private boolean isGoalExceeded(Amount amount, Lead lead) {
        return RoleRules.exceedsGoal(lead)
                && passage.statement()
                        .current()
                        .flatMap(Figure::level)
                        .filter(level ->
                                level.unit().base().equals(amount.unit().base()))
                        .filter(level ->
                                level.baseValue().compareTo(amount.quantity().baseValue()) > 0)
                        .filter(level -> level.baseValue()
                                        .compareTo(amount.quantity().baseValue().multiply(TWICE))
                                < 0)
                        .isPresent();
    }

    /** 由上年的30亿元增加到33亿元: a year before is mentioned that nothing else here speaks of. */
    private boolean isOfYearBefore(Lead lead) {
        return !lead.has(Cue.CHANGE_TO)
                && !lead.has(Cue.YEAR_ON_YEAR)
                && lead.hasPeriod(mention ->
                        RoleRules.isLastYear(mention) && !passage.period().speaksOf(mention));
    }

    /** Hangs a rank on the figure it is of: 居全省第5位. */
    void rank(Ordinal ordinal, Lead lead) {
        int region = lead.last(Cue.REGION_WORD);
        if (lead.has(Cue.RANK_CHANGE) || region < 0 && !lead.has(Cue.RANK)) {
            return;
        }
        String where = region >= 0 && lead.tokens().get(region) instanceof Word word
                ? word.meaning().word()
                : "";
        goals.ofNameOrCurrent(lead).ifPresent(figure -> figure.rank(where + "第" + ordinal.place(), ordinal));
    }

    /** 持平 is a growth of nought. */
    void levelWith(Word word, Lead lead) {
        if (before == Role.TARGET && promises.grow(NOUGHT, word.end())) {
            return;
        }
        if (lead.last(Cue.RANK) > lead.lastName()) {
            return;
        }
        List<Naming> named = names.waitingFor(1, null, lead);
        boolean ownName = lead.lastName() >= 0
                && lead.gap() == 0
                && lead.tokens().get(lead.tokens().size() - 1) == lead.tokens().get(lead.lastName());
        if (ownName
                && before == Role.GROWTH
                && named.size() == 1
                && named.get(0).isClaim()) {
            levelNames(named.get(0), word, lead);
            return;
        }
        if (lead.has(Cue.YEAR_ON_YEAR)
                || RoleRules.isOfLastYear(lead)
                || word.meaning().word().length() > 2) {
            goals.ofNameOrCurrent(lead).ifPresent(figure -> figure.growth(NOUGHT, word));
        }
    }

    /** 进口增长3.8%、出口持平: among growths, a name of its own that grew by nought. */
    private void levelNames(Naming naming, Word word, Lead lead) {
        Optional<Figure> told = naming.indicatorId()
                .flatMap(passage.statement()::lastOf)
                .filter(figure -> figure.growth().isEmpty() && figure.level().isPresent());
        if (told.isPresent()) {
            told.get().growth(NOUGHT, word);
            return;
        }
        Figure figure = maker.figure(naming, lead, word.end());
        figure.growth(NOUGHT, word);
        passage.add(figure);
        passage.statement().names().clear();
    }

    /** 破零 and its like: said to be none. */
    void saidNone(Word word, Lead lead) {
        names.inLead(lead, null)
                .or(() -> names.waiting(null))
                .filter(Naming::isClaim)
                .ifPresent(naming -> {
                    leftovers.addNone(naming, word, passage);
                    passage.statement().names().clear();
                });
    }

    /** A size that names a class, and is no figure. */
    void size(Amount amount) {
        leftovers.add(List.of(amount), "number_of_entity", passage);
    }

    /** A count of things that no indicator counts. */
    void ofNothing(Amount amount) {
        leftovers.add(List.of(amount), "no_indicator", passage);
    }

    /** Opens a bracket: what it holds says nothing of the role of what follows it. */
    void open() {
        outside.push(Optional.ofNullable(before));
    }

    /** Closes a bracket; a goal before it is again the number before. */
    void close() {
        if (!outside.isEmpty() && outside.pop().filter(Role.TARGET::equals).isPresent()) {
            before = Role.TARGET;
        }
    }

    /** Ends a statement: promises whose result did not come stand for themselves. */
    void endStatement() {
        promises.endStatement();
        before = null;
        outside.clear();
    }
}
