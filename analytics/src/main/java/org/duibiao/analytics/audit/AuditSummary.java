package org.duibiao.analytics.audit;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How much was found.
 *
 * @param byKind findings of each kind
 * @param byRegion findings of each region, by its name
 */
public record AuditSummary(List<Line> byKind, List<Line> byRegion) {

    public AuditSummary {
        byKind = List.copyOf(byKind);
        byRegion = List.copyOf(byRegion);
    }

    /**
     * Findings of one kind or region.
     *
     * @param key id of the kind, or name of the region; empty where the region is not known
     * @param errors how many of them are errors
     * @param warnings how many are warnings
     * @param information how many are information
     */
    public record Line(String key, long errors, long warnings, long information) {

        /** All of them. */
        public long total() {
            return errors + warnings + information;
        }
    }

    /** Of these findings, the most first. */
    public static AuditSummary of(List<Contradiction> findings) {
        return new AuditSummary(
                lines(findings, Contradiction::kind),
                lines(findings, finding -> finding.regionName().orElse("")));
    }

    private static List<Line> lines(List<Contradiction> findings, Function<Contradiction, String> key) {
        Map<String, List<Contradiction>> grouped =
                findings.stream().collect(Collectors.groupingBy(key, TreeMap::new, Collectors.toList()));
        return grouped.entrySet().stream()
                .map(group -> new Line(
                        group.getKey(),
                        count(group.getValue(), "error"),
                        count(group.getValue(), "warning"),
                        count(group.getValue(), "information")))
                .sorted((one, other) -> Long.compare(other.total(), one.total()))
                .toList();
    }

    private static long count(List<Contradiction> findings, String severity) {
        return findings.stream()
                .filter(finding -> finding.severity().equals(severity))
                .count();
    }
}
