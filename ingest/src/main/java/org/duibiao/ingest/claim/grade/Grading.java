package org.duibiao.ingest.claim.grade;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.duibiao.ingest.claim.prose.ReadableText;
import org.duibiao.ingest.claim.trace.ReadingListener;
import org.duibiao.model.catalogue.Scope;
import org.duibiao.model.claim.Claim;
import org.duibiao.model.claim.Doubt;
import org.duibiao.model.claim.Grade;

/**
 * Grades claims: each begins at the grade of the rule that named it, and every {@link Doubt} lowers it. What else the
 * report says of the same figure is no doubt here: where statements disagree the figure is disputed, whatever its grade.
 */
public final class Grading {

    private final OtherSubjectWords otherSubjects;

    /** With the words that come with the program. */
    public Grading() {
        this.otherSubjects = OtherSubjectWords.bundled();
    }

    /**
     * The claims of a document with their grades.
     *
     * @param texts of the document's blocks, by their index
     * @param listener is told of the doubts
     */
    public List<Claim> grade(List<Claim> claims, List<ReadableText> texts, ReadingListener listener) {
        List<Claim> graded = new ArrayList<>(claims.size());
        Map<Integer, OtherSubjects> subjects = new HashMap<>();
        for (Claim claim : claims) {
            List<Doubt> doubts = ofWords(claim);
            if (isProse(claim) && claim.subject().equals(Claim.REGION)) {
                OtherSubjects ofBlock = subjects.computeIfAbsent(
                        claim.place().block(), block -> OtherSubjects.in(texts.get(block), otherSubjects.cues()));
                doubts.addAll(ofSentence(claim, ofBlock));
            }
            Claim lowered = claim.graded(lowered(claim.grade(), doubts));
            graded.add(lowered);
            listener.graded(lowered, doubts);
        }
        return graded;
    }

    /** Doubts that sentences and cells give alike. */
    private static List<Doubt> ofWords(Claim claim) {
        List<Doubt> doubts = new ArrayList<>();
        if (claim.level().isEmpty() && claim.completion().isEmpty()) {
            doubts.add(Doubt.GROWTH_ALONE);
        }
        if (claim.flags().contains("unit_inferred")) {
            doubts.add(Doubt.UNIT_INFERRED);
        }
        if (claim.flags().contains("size_limited")) {
            doubts.add(Doubt.SIZE_LIMITED);
        }
        if (claim.scope().startsWith(Scope.PART_PREFIX)) {
            doubts.add(Doubt.PART);
        }
        return doubts;
    }

    /** Doubts of what a sentence tells of the region; what a bureau has and spends is mostly told alone, and no less sure. */
    private List<Doubt> ofSentence(Claim claim, OtherSubjects subjects) {
        List<Doubt> doubts = new ArrayList<>();
        boolean beside = claim.growth().isPresent()
                || claim.completion().isPresent()
                || !claim.targets().isEmpty()
                || claim.statedRank().isPresent();
        if (!beside) {
            doubts.add(Doubt.NOTHING_BESIDE);
        }
        if (!otherSubjects.notOf().contains(claim.indicatorId())
                && subjects.standBefore(claim.place().start())) {
            doubts.add(Doubt.OTHER_SUBJECT);
        }
        return doubts;
    }

    private static boolean isProse(Claim claim) {
        return claim.place().row().isEmpty();
    }

    private static Grade lowered(Grade grade, List<Doubt> doubts) {
        int steps = doubts.stream().mapToInt(Doubt::steps).sum();
        Grade[] grades = Grade.values();
        return grades[Math.min(grades.length - 1, grade.ordinal() + steps)];
    }
}
