package org.duibiao.ingest.claim.prose.coverage;

import java.util.Optional;
import org.duibiao.ingest.claim.prose.passage.Lead;
import org.duibiao.ingest.claim.prose.passage.Statement;
import org.duibiao.ingest.language.Token;
import org.duibiao.ingest.language.Token.Word;
import org.duibiao.ingest.language.text.NormalText;
import org.duibiao.ingest.language.word.Cue;
import org.duibiao.model.catalogue.Scope;

/** Keeps which projects a count is of, where it is not of all: figures that follow are of these alone. */
public final class ProjectClasses {

    private final NormalText text;

    public ProjectClasses(NormalText text) {
        this.text = text;
    }

    /** Takes the words that lead up to a level. */
    public void seeCount(Lead lead, Statement statement) {
        int classes = lead.last(Cue.PROJECT_CLASS);
        int named = isOfAllClasses(lead) ? -1 : Math.max(classes, lead.last(Cue.PART));
        int sized = lead.namesSize() ? lead.tokens().size() - 1 : -1;
        boolean told = named >= 0 || sized >= 0;
        if (told && countsProjects(lead) && !isTogether(lead, named) && !hasWhole(statement)) {
            int at = named >= 0 ? named : sized;
            statement.projectClass(Optional.of(text.words(
                    lead.tokens().get(at).start(), lead.tokens().get(at).end())));
        }
    }

    private static boolean countsProjects(Lead lead) {
        return lead.tokens().stream()
                .anyMatch(token ->
                        token instanceof Word word && word.meaning().word().endsWith("项目"));
    }

    /** 新建、续建项目: new ones and those under way together are all. */
    private static boolean isOfAllClasses(Lead lead) {
        return lead.tokens().stream()
                        .filter(token -> token instanceof Word word && word.is(Cue.PROJECT_CLASS))
                        .count()
                > 1;
    }

    /** 签约、在建项目: a class together with projects of a field of their own. */
    private static boolean isTogether(Lead lead, int named) {
        return named >= 0
                && lead.tokens().stream()
                        .anyMatch(token -> token instanceof Word word
                                && opensOtherField(word, lead.tokens().get(named)));
    }

    private static boolean opensOtherField(Word word, Token named) {
        return word.meaning().isTopic()
                && !word.is(Cue.PROJECT_CLASS)
                && !word.is(Cue.REGION_WORD)
                && word.end() <= named.start();
    }

    private static boolean hasWhole(Statement statement) {
        return statement.figures().stream()
                .anyMatch(figure -> figure.isClaim() && !figure.scope().startsWith(Scope.PART_PREFIX));
    }
}
