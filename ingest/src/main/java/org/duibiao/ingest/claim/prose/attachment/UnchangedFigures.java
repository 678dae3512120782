package org.duibiao.ingest.claim.prose.attachment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.duibiao.ingest.claim.figure.Figure;
import org.duibiao.ingest.claim.figure.Naming;
import org.duibiao.ingest.claim.figure.Role;
import org.duibiao.ingest.claim.prose.naming.Names;
import org.duibiao.ingest.claim.prose.passage.Lead;
import org.duibiao.ingest.claim.prose.passage.Passage;
import org.duibiao.ingest.claim.prose.rule.RoleRules;
import org.duibiao.ingest.language.Token.Word;
import org.duibiao.ingest.language.text.OneOf;
import org.duibiao.ingest.language.word.Cue;
import org.duibiao.model.claim.Growth;
import org.duibiao.model.quantity.Comparison;
import org.jspecify.annotations.Nullable;

/** What is told to be level with the year before, 持平: a growth of nought. */
final class UnchangedFigures {

    /** 持平. */
    private static final Growth NOUGHT = new Growth(BigDecimal.ZERO, Comparison.EQUAL);

    /** 基本持平, 与上年相当. */
    private static final Growth ABOUT_NOUGHT = new Growth(BigDecimal.ZERO, Comparison.ABOUT);

    private static final List<String> ABOUT = List.of("基本", "大体", "大致", "总体", "近乎", "几乎", "相当");

    private static final List<String> OF_LAST_YEAR = List.of("上年", "去年", "同比");

    /** 出口与进口基本持平: words of what else it is level with. */
    private static final List<String> WITH_OTHERS = List.of("与", "和", "跟");

    private final Passage passage;
    private final Names names;
    private final FigureMaker maker;
    private final KeptPromises promises;
    private final Goals goals;

    UnchangedFigures(Passage passage, Names names, FigureMaker maker, KeptPromises promises, Goals goals) {
        this.passage = passage;
        this.names = names;
        this.maker = maker;
        this.promises = promises;
        this.goals = goals;
    }

    /**
     * Takes 持平, or a word like it.
     *
     * @param before role of the number before it, or null at the start of a statement
     */
    void levelWith(Word word, Lead lead, @Nullable Role before) {
        Growth growth = OneOf.standsIn(names.words(lead.start(), word.end()), ABOUT) ? ABOUT_NOUGHT : NOUGHT;
        if (before == Role.TARGET && promises.grow(List.of(growth), word.end())) {
            return;
        }
        boolean ofLastYear = lead.has(Cue.YEAR_ON_YEAR)
                || RoleRules.isOfLastYear(lead)
                || isOfYearBefore(lead)
                || OneOf.standsIn(word.meaning().word(), OF_LAST_YEAR);
        if (isOfOtherMeasure(lead)
                || !ofLastYear && OneOf.standsIn(names.words(lead.start(), lead.end()), WITH_OTHERS)) {
            return;
        }
        List<Naming> named = names.waitingFor(1, null, lead);
        boolean ofClaim = named.size() == 1 && named.get(0).isClaim();
        boolean ownName = lead.lastName() >= 0
                && lead.gap() == 0
                && lead.tokens().get(lead.tokens().size() - 1) == lead.tokens().get(lead.lastName());
        if (ownName && before == Role.GROWTH && ofClaim) {
            levelNames(named.get(0), growth, word, lead);
            return;
        }
        if (ofLastYear || word.meaning().word().length() > 2) {
            Optional<Figure> told = goals.ofNameOrCurrent(lead);
            told.ifPresent(figure -> figure.growth(growth, word));
            if (told.isEmpty() && lead.lastName() >= 0 && ofClaim) {
                levelNames(named.get(0), growth, word, lead);
            }
        }
    }

    /** 与2022年预算持平, in what is told of 2023. */
    private boolean isOfYearBefore(Lead lead) {
        int year = passage.period().year();
        return lead.hasPeriod(base -> base.expression().yearWithin(year, year) == year - 1);
    }

    /** 位次与去年持平, 增速与去年持平, 占比与去年持平: it is not the level that is the same. */
    private static boolean isOfOtherMeasure(Lead lead) {
        int name = lead.lastName();
        return lead.last(Cue.RANK) > name
                || lead.lastDirection() > name
                || lead.last(Cue.SHARE) > name
                || lead.last(Cue.OTHER_MEASURE) > name;
    }

    /** 进口增长3.8%、出口持平: among growths, a name of its own that grew by nought. */
    private void levelNames(Naming naming, Growth growth, Word word, Lead lead) {
        Optional<Figure> told = naming.indicatorId()
                .flatMap(passage.statement()::lastOf)
                .filter(figure -> figure.growth().isEmpty() && figure.level().isPresent());
        if (told.isPresent()) {
            told.get().growth(growth, word);
            return;
        }
        Figure figure = maker.figure(naming, lead, word.end());
        figure.growth(growth, word);
        passage.add(figure);
        passage.statement().names().clear();
    }
}
