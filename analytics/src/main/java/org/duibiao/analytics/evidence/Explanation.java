package org.duibiao.analytics.evidence;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * All that is known of a region, an indicator and a year.
 *
 * @param regionCode the region
 * @param indicatorId the indicator
 * @param year the year
 * @param coverage what coverage says: {@code reported}, {@code growth_only}, {@code said_none}, {@code silent},
 *     {@code no_report} or {@code not_applicable}; empty where nobody looked
 * @param coverageWords of {@code said_none}, the words
 * @param facts full years first, then by period and scope
 * @param others statements that can stand for no fact: forecasts, and figures over several years
 * @param goals promises that have no result in their report
 * @param setAside what looked like the indicator in the region's reports of that year, and was not taken
 * @param unread what those reports hold and was not read
 */
public record Explanation(
        String regionCode,
        String indicatorId,
        int year,
        Optional<String> coverage,
        Optional<String> coverageWords,
        List<ExplainedFact> facts,
        List<Statement> others,
        List<Goal> goals,
        List<Refusal> setAside,
        List<UnreadParts> unread) {

    public Explanation {
        requireNonNull(regionCode, "regionCode is null");
        requireNonNull(indicatorId, "indicatorId is null");
        requireNonNull(coverage, "coverage is null");
        requireNonNull(coverageWords, "coverageWords is null");
        facts = List.copyOf(facts);
        others = List.copyOf(others);
        goals = List.copyOf(goals);
        setAside = List.copyOf(setAside);
        unread = List.copyOf(unread);
    }

    /** Whether nothing was found that says anything of the indicator; parts may have been left unread. */
    public boolean isEmpty() {
        return facts.isEmpty() && others.isEmpty() && goals.isEmpty() && setAside.isEmpty();
    }
}
