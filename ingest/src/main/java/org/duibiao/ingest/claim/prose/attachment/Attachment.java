package org.duibiao.ingest.claim.prose.attachment;

import java.util.List;
import org.duibiao.ingest.claim.figure.Naming;
import org.duibiao.ingest.claim.figure.Role;
import org.duibiao.ingest.claim.prose.coverage.Coverage;
import org.duibiao.ingest.claim.prose.coverage.ProjectClasses;
import org.duibiao.ingest.claim.prose.coverage.Shares;
import org.duibiao.ingest.claim.prose.coverage.Wholes;
import org.duibiao.ingest.claim.prose.naming.Names;
import org.duibiao.ingest.claim.prose.passage.Lead;
import org.duibiao.ingest.claim.prose.passage.Passage;
import org.duibiao.ingest.claim.prose.rule.ComparedAmounts;
import org.duibiao.ingest.claim.trace.ReadingListener;
import org.duibiao.ingest.language.NumberLists;
import org.duibiao.ingest.language.Token;
import org.duibiao.ingest.language.Token.Amount;
import org.duibiao.ingest.language.Token.Ordinal;
import org.duibiao.ingest.language.Token.Word;
import org.duibiao.ingest.language.Tokenizer;
import org.duibiao.ingest.language.text.NormalText;
import org.duibiao.ingest.language.word.Cue;
import org.duibiao.model.quantity.Dimension;
import org.jspecify.annotations.Nullable;

/** Attaches numbers: levels to names, and growth, completion, goals and ranks to the figure they speak of. */
public final class Attachment {

    /** What says right behind a number what was reached. */
    private static final List<String> REACHED_BEHIND = List.of(",达", ",完成", ",实现", ",突破", ",累计达", ",总额达", ",总量达");

    private final NormalText text;
    private final Passage passage;
    private final Names names;
    private final RoleTracker roles;
    private final Levels levels;
    private final KeptPromises promises;
    private final Leftovers leftovers;
    private final Growths growths;
    private final Goals goals;
    private final UnchangedFigures unchanged;
    private final Shares shares;
    private final ProjectClasses projectClasses;
    private final ReadingListener listener;
    private final Wholes wholes;

    /** Attaches numbers of a text to names and figures of its passage. */
    public Attachment(
            NormalText text,
            Passage passage,
            Names names,
            Coverage coverage,
            Shares shares,
            ProjectClasses projectClasses,
            Leftovers leftovers,
            ReadingListener listener) {
        this.text = text;
        this.passage = passage;
        this.names = names;
        this.roles = new RoleTracker(text, passage, names);
        FigureMaker maker = new FigureMaker(text, passage, coverage);
        this.promises = new KeptPromises(passage, coverage, maker);
        FiguresBefore before = new FiguresBefore(passage, names, coverage);
        this.levels = new Levels(text, passage, names, maker, before, promises, leftovers);
        this.leftovers = leftovers;
        this.listener = listener;
        this.goals = new Goals(passage, names, promises, leftovers);
        this.shares = shares;
        this.projectClasses = projectClasses;
        this.growths = new Growths(text, passage, names, maker, promises, leftovers);
        this.unchanged = new UnchangedFigures(passage, names, maker, promises, goals);
        this.wholes = new Wholes(text, passage, words -> names.inLead(words, null));
    }

    /** Takes a name that may wait for its figure. */
    public void name(Word word, @Nullable Token before, Lead lead) {
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
    public void numbers(List<Token> tokens, int first, int last, Lead lead) {
        List<Token> numbers = NumberLists.numbersOf(tokens, first, last);
        Token after = last + 1 < tokens.size() ? tokens.get(last + 1) : null;
        boolean piece = Tokenizer.isPiece(text, numbers.get(0).start());
        if (piece || NumberLists.endsRange(text, tokens, first)) {
            leftovers.add(numbers, "unreadable", passage);
            return;
        }
        Role role = isOfUntoldWhole(numbers.get(0), lead) ? Role.OTHER_BASE : roles.of(numbers.get(0), lead, after);
        listener.told(numbers, role, lead, passage);
        if (role != Role.GROWTH && NumberLists.mixesMultiples(numbers)) {
            leftovers.add(numbers, "unreadable", passage);
            return;
        }
        switch (role) {
            case LEVEL -> levels.attach(numbers, lead, tokens, last);
            case GROWTH -> growths.attach(numbers, lead, roles.before(), NumberLists.growthsBehind(text, tokens, last));
            case COMPLETION -> goals.completion(numbers, lead, roles.isBehind(Role.TARGET));
            case TARGET -> goals.target(tokens, numbers, last, lead);
            case TARGET_GROWTH -> growthOfGoal(numbers, lead);
            case OTHER_BASE -> ofOtherBase(numbers);
            case SHARE -> share(numbers, lead);
            default -> leftovers.add(numbers, role.reason().orElse("no_indicator"), passage);
        }
        roles.pass(role, lead);
        if (role == Role.LEVEL) {
            projectClasses.seeCount(numbers.get(0), lead, passage.statement());
        }
    }

    /** 占全省16.8亿元的四分之一强: what a fraction is of, unless it is told by its name of the region, 占全县出口额16.8亿元的. */
    private boolean isOfUntoldWhole(Token number, Lead lead) {
        return ComparedAmounts.isOfFraction(text, lead, number)
                && (wholes.of(lead).isEmpty()
                        || !wholes.of(lead).equals(names.inLead(lead, null).flatMap(Naming::indicatorId)));
    }

    private void growthOfGoal(List<Token> numbers, Lead lead) {
        boolean ofGoalBefore = roles.isBehind(Role.TARGET) && lead.lastName() < 0;
        Token growth = numbers.get(numbers.size() - 1);
        if (!ofGoalBefore || !promises.grow(List.of(GrowthRules.growthOf(numbers.get(0), lead)), growth.end())) {
            goals.growth(numbers, lead);
        }
    }

    /** 进出口额较2017年翻了一番,达到86亿元: the name waits on where the level follows at once. */
    private void ofOtherBase(List<Token> numbers) {
        leftovers.add(numbers, "other_base", passage);
        if (!text.startsWithAny(REACHED_BEHIND, numbers.get(numbers.size() - 1).end())) {
            passage.statement().names().clear();
        }
    }

    private void share(List<Token> numbers, Lead lead) {
        if (!passage.statement().isAmongSinceFigure()) {
            shares.see(lead, names.inLead(lead, null).flatMap(Naming::indicatorId), passage);
            shares.seeList(lead, numbers.size(), passage);
        }
        leftovers.addShares(numbers, wholes.part(lead), wholes.of(lead), passage);
        int share = lead.last(Cue.SHARE);
        if (share >= 0 && lead.lastName() > share) {
            passage.statement().names().leaveSince(lead.tokens().get(share).end());
        }
    }

    /** Hangs a rank on the figure it is of: 居全省第5位. */
    public void rank(Ordinal ordinal, Lead lead) {
        int region = lead.last(Cue.REGION_WORD);
        if (lead.has(Cue.RANK_CHANGE) || region < 0 && !lead.has(Cue.RANK)) {
            return;
        }
        String where = region >= 0 && lead.tokens().get(region) instanceof Word word
                ? word.meaning().word()
                : "";
        goals.ofNameOrCurrent(lead).ifPresent(figure -> figure.rank(where + "第" + ordinal.place(), ordinal));
    }

    /** 破零 and its like: said to be none. */
    public void saidNone(Word word, Lead lead) {
        names.inLead(lead, null)
                .or(() -> names.waiting(null))
                .filter(Naming::isClaim)
                .ifPresent(naming -> {
                    leftovers.addNone(naming, word, passage);
                    levels.saidNone(naming);
                    passage.statement().names().clear();
                });
    }

    /** A size that names a class, and is no figure. */
    public void size(Amount amount) {
        leftovers.add(List.of(amount), "number_of_entity", passage);
    }

    /** An amount in brackets between a name and its number, which the name still waits for. */
    public void aside(Amount amount) {
        leftovers.add(List.of(amount), "part_of_total", passage);
    }

    /** A count of things that no indicator counts. */
    public void ofNothing(Amount amount) {
        leftovers.add(List.of(amount), "no_indicator", passage);
    }

    /** 持平 is a growth of nought. */
    public void levelWith(Word word, Lead lead) {
        unchanged.levelWith(word, lead, roles.before());
    }

    /** Opens a bracket. */
    public void open() {
        roles.open();
    }

    /** Closes a bracket. */
    public void close() {
        roles.close();
    }

    /** Ends a statement: promises whose result did not come stand for themselves. */
    public void endStatement() {
        promises.endStatement();
        levels.endStatement();
        roles.endStatement();
    }
}
