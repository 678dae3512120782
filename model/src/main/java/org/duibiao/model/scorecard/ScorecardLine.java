package org.duibiao.model.scorecard;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.duibiao.model.document.Place;

/**
 * A line of a form.
 *
 * @param number order in the form, from 1
 * @param role what it is
 * @param criterion what it scores
 * @param indicatorId of the catalogue, where its result measures one
 * @param target what was promised
 * @param result what was reached
 * @param money of a budget line
 * @param weight points that can be had
 * @param score points that the bureau gave itself
 * @param reason why the result fell short, as the form says
 * @param rescore the points by the rules
 * @param quote the words that name it
 * @param place where they stand
 * @param flags what to mind
 */
public record ScorecardLine(
        int number,
        LineRole role,
        Criterion criterion,
        Optional<String> indicatorId,
        Optional<Statement> target,
        Optional<Statement> result,
        Money money,
        Optional<Printed> weight,
        Optional<Printed> score,
        Optional<String> reason,
        Rescore rescore,
        String quote,
        Place place,
        List<String> flags) {

    public ScorecardLine {
        requireNonNull(role, "role is null");
        requireNonNull(rescore, "rescore is null");
        requireNonNull(quote, "quote is null");
        requireNonNull(place, "place is null");
        flags = List.copyOf(flags);
    }

    /** The line, scored again. */
    public ScorecardLine with(Rescore again) {
        return new ScorecardLine(
                number,
                role,
                criterion,
                indicatorId,
                target,
                result,
                money,
                weight,
                score,
                reason,
                again,
                quote,
                place,
                flags);
    }

    /** The line in another role. */
    public ScorecardLine as(LineRole other) {
        return new ScorecardLine(
                number,
                other,
                criterion,
                indicatorId,
                target,
                result,
                money,
                weight,
                score,
                reason,
                rescore,
                quote,
                place,
                flags);
    }

    /** The line at its place in the form. */
    public ScorecardLine numbered(int place) {
        return new ScorecardLine(
                place,
                role,
                criterion,
                indicatorId,
                target,
                result,
                money,
                weight,
                score,
                reason,
                rescore,
                quote,
                this.place,
                flags);
    }

    /** The line with the indicator that its result measures. */
    public ScorecardLine measuring(Optional<String> indicator) {
        return new ScorecardLine(
                number, role, criterion, indicator, target, result, money, weight, score, reason, rescore, quote, place,
                flags);
    }

    /** How the awarded points stand to those of the rules; empty where either are missing. */
    public Optional<Agreement> agreement() {
        return score.flatMap(awarded -> rescore.range().flatMap(range -> Agreement.of(awarded, range)));
    }

    /** Whether it carries points that are part of the total. */
    public boolean carriesPoints() {
        return (role == LineRole.BUDGET || role == LineRole.CRITERION) && (weight.isPresent() || score.isPresent());
    }
}
