package org.duibiao.ingest.claim.figure;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.Set;
import org.duibiao.model.claim.Grade;

/**
 * What a figure is of, and how that was found.
 *
 * @param indicatorId the indicator; of a look-alike, that which it looks like; empty where none is near
 * @param setAside why it is not the indicator's, an id of the catalogue's reasons; empty where it is
 * @param words the name as it stands, evened out
 * @param start first character of the name
 * @param end character after its last
 * @param grade how sure the name is
 * @param rule the rule that found it
 */
public record Naming(
        Optional<String> indicatorId,
        Optional<String> setAside,
        String words,
        int start,
        int end,
        Grade grade,
        String rule) {

    /** Reasons that lie in the name, and not in who is spoken of. */
    private static final Set<String> OF_NAMES = Set.of("look_alike", "contracted");

    public Naming {
        requireNonNull(indicatorId, "indicatorId is null");
        requireNonNull(setAside, "setAside is null");
        requireNonNull(words, "words is null");
        requireNonNull(grade, "grade is null");
        requireNonNull(rule, "rule is null");
    }

    /** A figure with no name near. */
    public static Naming none(int at) {
        return new Naming(Optional.empty(), Optional.of("no_indicator"), "", at, at, Grade.D, "no_name");
    }

    /** Whether it names an indicator, and is not set aside. */
    public boolean isClaim() {
        return indicatorId.isPresent() && setAside.isEmpty();
    }

    /** The same name, set aside for a reason. */
    public Naming asideFor(String reason) {
        return new Naming(indicatorId, Optional.of(reason), words, start, end, grade, rule);
    }

    /** The same name, no longer set aside. */
    public Naming standing() {
        return new Naming(indicatorId, Optional.empty(), words, start, end, grade, rule);
    }

    /** The same words, which speak of another indicator here. */
    public Naming of(String id) {
        return new Naming(Optional.of(id), setAside, words, start, end, grade.worse(Grade.B), rule);
    }

    /** The same name found by a rule that is less sure. */
    public Naming by(String otherRule, Grade otherGrade) {
        return new Naming(indicatorId, setAside, words, start, end, grade.worse(otherGrade), otherRule);
    }

    /** The name of a figure before, meant again where no name stands; a name that only looks like one does so again. */
    public Naming again(String otherRule, Grade otherGrade) {
        return new Naming(
                indicatorId, setAside.filter(OF_NAMES::contains), words, end, end, grade.worse(otherGrade), otherRule);
    }

    /** Whether an indicator counts projects: those signed, started or in operation. */
    public static boolean isOfProjects(String indicatorId) {
        return indicatorId.startsWith("projects_");
    }

    /** Whether it names a count of projects. */
    public boolean countsProjects() {
        return indicatorId.filter(Naming::isOfProjects).isPresent();
    }
}
