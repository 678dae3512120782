package org.duibiao.ingest.claim.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duibiao.model.claim.Claim;
import org.duibiao.model.claim.Evidence;
import org.duibiao.model.claim.Grade;
import org.duibiao.model.claim.Growth;
import org.duibiao.model.claim.Target;
import org.duibiao.model.document.Place;

/** Claims with one thing changed. */
final class Claims {

    private Claims() {}

    static Claim at(Claim claim, String quote, Place place, Grade grade) {
        return copy(claim, claim.growth(), claim.completion(), claim.targets(), grade, quote, place, claim.flags());
    }

    static Claim with(Claim claim, Optional<Growth> growth, List<Target> targets, List<String> flags) {
        return copy(claim, growth, claim.completion(), targets, claim.grade(), claim.quote(), claim.place(), flags);
    }

    /** The claim with the growth and the targets of another, and with the words that gave them. */
    static Claim growing(Claim claim, Claim growth, List<Target> targets, List<String> flags) {
        List<Evidence> words = new ArrayList<>(growth.evidence());
        growth.targets().forEach(target -> words.add(new Evidence(Evidence.Part.TARGET, target.place())));
        Claim grown = claim.grown(growth.growth().orElseThrow(), words);
        return copy(
                grown,
                growth.growth(),
                grown.completion().or(growth::completion),
                targets,
                grown.grade(),
                grown.quote(),
                grown.place(),
                flags);
    }

    static Target at(Target target, Place place) {
        return new Target(target.tier(), target.level(), target.growth(), target.completion(), target.quote(), place);
    }

    private static Claim copy(
            Claim claim,
            Optional<Growth> growth,
            Optional<BigDecimal> completion,
            List<Target> targets,
            Grade grade,
            String quote,
            Place place,
            List<String> flags) {
        return new Claim(
                claim.indicatorId(),
                claim.kind(),
                claim.subject(),
                claim.region(),
                claim.period(),
                claim.level(),
                growth,
                completion,
                targets,
                claim.statedRank(),
                claim.scope(),
                claim.basis(),
                grade,
                claim.rule(),
                quote,
                place,
                claim.evidence(),
                flags);
    }
}
