package org.duibiao.ingest.claim.prose;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.duibiao.ingest.claim.figure.Figure;
import org.duibiao.ingest.claim.figure.Naming;
import org.duibiao.ingest.claim.figure.Promise;
import org.duibiao.ingest.claim.figure.Role;
import org.duibiao.ingest.claim.prose.passage.Lead;
import org.duibiao.ingest.claim.prose.passage.Passage;
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
import org.duibiao.model.catalogue.Scope;
import org.duibiao.model.claim.Growth;
import org.duibiao.model.quantity.Comparison;
import org.duibiao.model.quantity.Dimension;
import org.duibiao.model.quantity.Unit;
import org.jspecify.annotations.Nullable;

/** Attaches numbers: levels to names, and growth, completion, goals and ranks to the figure they speak of. */
final class Attachment {

    private final NormalText text;
    private final Passage passage;
    private final Names names;
    private final Levels levels;
    private final Leftovers leftovers;
    private final Growths growths;
    private final ReadingListener listener;
    private final Deque<Optional<Role>> outside = new ArrayDeque<>();
    private @Nullable Role before;

    Attachment(
            NormalText text,
            Passage passage,
            Names names,
            Levels levels,
            Leftovers leftovers,
            ReadingListener listener) {
        this.text = text;
        this.passage = passage;
        this.names = names;
        this.levels = levels;
        this.leftovers = leftovers;
        this.listener = listener;
        this.growths = new Growths(text, passage, names, levels, leftovers);
    }

    /** Attaches the numbers of a list, told by the words before the first. */
    void numbers(List<Token> tokens, int first, int last, Lead lead) {
        List<Token> numbers = NumberLists.numbersOf(tokens, first, last);
        Token after = last + 1 < tokens.size() ? tokens.get(last + 1) : null;
        if (NumberLists.endsRange(text, tokens, first)) {
            leftovers.add(numbers, "unreadable", passage);
            return;
        }
        Role role = roleOf(numbers.get(0), lead, after);
        listener.told(numbers, role, lead, passage);
        switch (role) {
            case LEVEL -> levels.attach(numbers, lead, tokens, last);
            case GROWTH -> growths.attach(numbers, lead, before);
            case COMPLETION -> completion(numbers, lead);
            case TARGET -> target(numbers, lead);
            case TARGET_GROWTH -> targetGrowth(numbers, lead);
            case OTHER_BASE -> {
                leftovers.add(numbers, "other_base", passage);
                passage.statement().names().clear();
            }
            case SHARE -> {
                shareOfOwnTotal(lead);
                leftovers.add(numbers, "share", passage);
            }
            default -> leftovers.add(numbers, role.reason().orElse("no_indicator"), passage);
        }
        before = role;
        noteProjectClass(role, lead);
    }

    /** 到位资金36亿元,占总到位资金的55%: a figure that is a share of its own indicator is a part. */
    private void shareOfOwnTotal(Lead lead) {
        int share = lead.last(Cue.SHARE);
        int name = lead.lastName();
        if (share < 0 || name <= share) {
            return;
        }
        boolean own = OWN_TOTAL.contains(text.words(
                lead.tokens().get(share).end(), lead.tokens().get(name).start()));
        passage.statement()
                .current()
                .filter(figure -> own && figure.isClaim())
                .filter(figure -> names.inLead(lead, null)
                        .flatMap(Naming::indicatorId)
                        .equals(figure.naming().indicatorId()))
                .ifPresent(figure -> figure.scope(Scope.PART_PREFIX + "占比"));
    }

    private static final Set<String> OWN_TOTAL = Set.of("", "总", "全部", "所有", "整个");

    /** Keeps which projects a count is of, where it is not of all. */
    private void noteProjectClass(Role role, Lead lead) {
        if (role != Role.LEVEL) {
            return;
        }
        int classes = lead.last(Cue.PROJECT_CLASS);
        int named = isOfAllClasses(lead) ? -1 : Math.max(classes, lead.last(Cue.PART));
        int sized = lead.namesSize() ? lead.tokens().size() - 1 : -1;
        boolean projects = lead.tokens().stream()
                .anyMatch(token ->
                        token instanceof Word word && word.meaning().word().endsWith("项目"));
        boolean together = named >= 0
                && lead.tokens().stream()
                        .anyMatch(token -> token instanceof Word word
                                && word.meaning().isTopic()
                                && !word.is(Cue.PROJECT_CLASS)
                                && !word.is(Cue.REGION_WORD)
                                && word.end() <= lead.tokens().get(named).start());
        if (projects
                && !together
                && (named >= 0 || sized >= 0)
                && passage.statement().figures().stream()
                        .noneMatch(figure -> figure.isClaim() && !figure.scope().startsWith(Scope.PART_PREFIX))) {
            int at = named >= 0 ? named : sized;
            passage.statement()
                    .projectClass(Optional.of(text.words(
                            lead.tokens().get(at).start(), lead.tokens().get(at).end())));
        }
    }

    /** 新建、续建项目: new ones and those under way together are all. */
    private static boolean isOfAllClasses(Lead lead) {
        return lead.tokens().stream()
                        .filter(token -> token instanceof Word word && word.is(Cue.PROJECT_CLASS))
                        .count()
                > 1;
    }

    private Role roleOf(Token number, Lead lead, @Nullable Token after) {
        if (number instanceof Multiple multiple) {
            return RoleRules.ofMultiple(multiple, lead, passage.period().year());
        }
        Amount amount = (Amount) number;
        if (amount.unit().dimension() == Dimension.PERCENT) {
            boolean rate = names.inLead(lead, amount.unit()).isPresent();
            return RoleRules.ofPercent(
                    lead, before == Role.TARGET, rate, passage.period().year());
        }
        Role role = RoleRules.ofAmount(text, amount, lead, after);
        return role == Role.LEVEL && isOfYearBefore(lead) ? Role.LAST_YEAR : role;
    }

    /** 由上年的30亿元增加到33亿元: a year before is mentioned that nothing else here speaks of. */
    private boolean isOfYearBefore(Lead lead) {
        return !lead.has(Cue.CHANGE_TO)
                && !lead.has(Cue.YEAR_ON_YEAR)
                && lead.tokens().stream()
                        .anyMatch(token -> token instanceof PeriodMention mention
                                && RoleRules.isLastYear(mention)
                                && !passage.period().speaksOf(mention));
    }

    private void completion(List<Token> numbers, Lead lead) {
        if (numbers.size() == 1) {
            Amount percent = (Amount) numbers.get(0);
            Optional<Figure> figure = ofNameOrCurrent(lead);
            if (figure.isEmpty()) {
                leftovers.add(numbers, "no_indicator", passage);
                return;
            }
            TierReader.read(lead)
                    .filter(tier -> before != Role.TARGET)
                    .ifPresent(tier -> figure.get()
                            .promise(new Promise(
                                    Optional.of(tier),
                                    Optional.empty(),
                                    Optional.empty(),
                                    Optional.empty(),
                                    passage.span(lead.start(), percent.end()))));
            boolean ofLast = before == Role.TARGET || TierReader.read(lead).isPresent();
            figure.get().completion(percent.number().value(), percent, ofLast);
            return;
        }
        List<Figure> figures = passage.statement().figures();
        int from = Math.max(0, figures.size() - numbers.size());
        for (int i = 0; i < numbers.size() && from + i < figures.size(); i++) {
            Amount percent = (Amount) numbers.get(i);
            figures.get(from + i).completion(percent.number().value(), percent, false);
        }
    }

    /** The figure of the statement that a name in the lead bears, or the current one. */
    private Optional<Figure> ofNameOrCurrent(Lead lead) {
        Optional<Figure> named =
                names.inLead(lead, null).flatMap(Naming::indicatorId).flatMap(passage.statement()::lastOf);
        return named.isPresent() ? named : passage.statement().current();
    }

    private void target(List<Token> numbers, Lead lead) {
        Amount amount = (Amount) numbers.get(0);
        Promise promise = new Promise(
                TierReader.read(lead),
                Optional.of(amount.quantity()),
                Optional.empty(),
                Optional.empty(),
                passage.span(
                        lead.tokens().isEmpty()
                                ? amount.start()
                                : lead.tokens().get(0).start(),
                        amount.end()));
        promise(promise, amount.unit(), lead, numbers);
    }

    private void targetGrowth(List<Token> numbers, Lead lead) {
        Growth growth = Growths.growthOf(numbers.get(0), lead);
        Promise promise = new Promise(
                TierReader.read(lead),
                Optional.empty(),
                Optional.of(growth),
                Optional.empty(),
                passage.span(lead.start(), numbers.get(0).end()));
        promise(promise, null, lead, numbers);
    }

    /** Hangs a promise on the figure it is of, or keeps it for the figure that its name waits for. */
    private void promise(Promise promise, @Nullable Unit unit, Lead lead, List<Token> numbers) {
        Optional<Naming> named = names.inLead(lead, unit).or(() -> names.waiting(unit));
        Optional<Figure> figure = named.isPresent()
                ? named.flatMap(Naming::indicatorId).flatMap(passage.statement()::lastOf)
                : passage.statement().current().or(() -> ofSentence(unit));
        if (figure.isPresent()) {
            figure.get().promiseHere(promise);
        } else if (named.isPresent()) {
            levels.keep(named.get(), promise, lead);
        } else {
            leftovers.add(numbers, "no_indicator", passage);
        }
    }

    /** ;超全年目标12亿美元: behind a semicolon that no name follows, the last figure of the sentence. */
    private Optional<Figure> ofSentence(@Nullable Unit unit) {
        return passage.sentence().isEmpty()
                ? Optional.empty()
                : passage.lastFigure()
                        .filter(figure -> unit != null
                                && figure.level()
                                        .filter(level -> level.unit().base().equals(unit.base()))
                                        .isPresent());
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
        ofNameOrCurrent(lead).ifPresent(figure -> figure.rank(where + "第" + ordinal.place(), ordinal));
    }

    /** 持平 is a growth of nought. */
    void levelWith(Word word, Lead lead) {
        if (before == Role.TARGET && levels.growPromise(new Growth(BigDecimal.ZERO, Comparison.EQUAL), word.end())) {
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
            ofNameOrCurrent(lead)
                    .ifPresent(figure -> figure.growth(new Growth(BigDecimal.ZERO, Comparison.EQUAL), word));
        }
    }

    /** 进口增长3.8%、出口持平: among growths, a name of its own that grew by nought. */
    private void levelNames(Naming naming, Word word, Lead lead) {
        Figure figure = levels.figure(naming, lead, word.end());
        figure.growth(new Growth(BigDecimal.ZERO, Comparison.EQUAL), word);
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
        levels.endStatement();
        before = null;
        outside.clear();
    }
}
