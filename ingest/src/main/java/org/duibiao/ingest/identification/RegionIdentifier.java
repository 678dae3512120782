package org.duibiao.ingest.identification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duibiao.ingest.region.RegionOccurrence;
import org.duibiao.ingest.region.RegionScanner;
import org.duibiao.ingest.report.ManifestRow;
import org.duibiao.model.region.Region;
import org.duibiao.model.region.RegionHistory;
import org.duibiao.model.region.Regions;

/**
 * Finds whose a report is: by the manifest, else by the title and the publisher, else by who the text says that it is.
 * A report that could be two regions' is nobody's: a wrong region is worse than none.
 */
final class RegionIdentifier {

    private final LocalDate day;
    private final RegionHistory history;
    private final Regions regions;
    private final RegionScanner scanner;
    private final RegionVote vote;
    private final IdentificationWords words;

    /**
     * An identifier of regions of some time.
     *
     * @param day the time; a code of another one is taken for what it was then
     * @param scanner finds the regions in force then
     * @param vote what an occurrence of a name weighs, at any time
     */
    RegionIdentifier(
            LocalDate day, RegionScanner scanner, RegionHistory history, RegionVote vote, IdentificationWords words) {
        this.day = day;
        this.history = history;
        this.regions = history.on(day);
        this.scanner = scanner;
        this.vote = vote;
        this.words = words;
    }

    RegionFinding find(ReportLines lines, List<String> titles, List<String> publishers, Optional<ManifestRow> row) {
        String text = String.join("\n", titles) + "\n" + String.join("\n", publishers) + "\n" + lines.text();
        Namesakes namesakes = new Namesakes(regions, scanner.scan(text));
        Optional<String> named = row.flatMap(ManifestRow::region);
        if (named.isPresent()) {
            return byManifest(named.get(), namesakes);
        }
        List<Named> heads = new ArrayList<>();
        titles.forEach(title -> heads.addAll(named(title, "title", namesakes)));
        publishers.forEach(publisher -> heads.addAll(named(publisher, "publisher", namesakes)));
        Optional<RegionFinding> zone = new ZoneIdentifier(history, day)
                .find(titles, publishers, heads.stream().map(Named::candidates).toList());
        return zone.orElseGet(() -> heads.isEmpty() ? byText(lines.text(), namesakes) : byHeads(heads));
    }

    private RegionFinding byManifest(String name, Namesakes namesakes) {
        List<Region> candidates = name.matches("\\d{6}(\\d{3}|\\d{6})?")
                ? history.counterpart(name.substring(0, 6), day).stream().toList()
                : Optional.of(regions.named(name))
                        .filter(found -> !found.isEmpty())
                        .orElseGet(() -> history.zones().named(name));
        if (candidates.isEmpty()) {
            return RegionFinding.unresolved(
                    name, "manifest", "the manifest names '" + name + "', which is no region known here");
        }
        List<Region> left = namesakes.narrow(candidates);
        return left.size() == 1
                ? RegionFinding.resolved(left.get(0), "manifest", "the manifest names '" + name + "'")
                : RegionFinding.namesakes(name, left, "manifest");
    }

    /** Whom a title or the name of a publisher names, companions and zones left out. */
    private List<Named> named(String head, String source, Namesakes namesakes) {
        return scanner.scan(head).stream()
                .filter(occurrence ->
                        vote.weight(head, occurrence) > 0 && !RegionVote.isCited(head, occurrence.start()))
                .map(occurrence -> new Named(
                        head.substring(occurrence.start(), occurrence.end()),
                        namesakes.narrow(occurrence.candidates()),
                        source))
                .toList();
    }

    /** Titles and publishers name one region, or one below the other, of which the lower is meant. */
    private RegionFinding byHeads(List<Named> heads) {
        Named lowest = heads.stream()
                .max(Comparator.comparing((Named head) ->
                        regions.ancestors(head.candidates().get(0)).size()))
                .orElseThrow();
        if (lowest.candidates().size() > 1) {
            return RegionFinding.namesakes(lowest.words(), lowest.candidates(), lowest.source());
        }
        Region region = lowest.candidates().get(0);
        for (Named head : heads) {
            boolean sameChain = head.candidates().stream()
                    .anyMatch(other -> other.equals(region) || regions.isBelow(region, other));
            if (!sameChain) {
                return RegionFinding.unresolved(
                        lowest.words(),
                        lowest.source(),
                        "title and publisher name '" + lowest.words() + "' and '" + head.words() + "'");
            }
        }
        return RegionFinding.resolved(
                region, lowest.source(), "the " + lowest.source() + " names '" + lowest.words() + "'");
    }

    private RegionFinding byText(String text, Namesakes namesakes) {
        Voices voices = Voices.of(text, words);
        Map<List<Region>, Tally> tallies = new LinkedHashMap<>();
        for (RegionOccurrence occurrence : scanner.scan(text)) {
            int weight = vote.weight(text, occurrence);
            List<Region> candidates = namesakes.narrow(occurrence.candidates()).stream()
                    .filter(region -> voices.allow(region, history.around(region.code(), day)))
                    .toList();
            if (weight > 0 && !candidates.isEmpty()) {
                String name = text.substring(occurrence.start(), occurrence.end());
                tallies.computeIfAbsent(candidates, key -> new Tally(name)).add(weight);
            }
        }
        return tallies.entrySet().stream()
                .filter(entry -> entry.getValue().heaviest >= RegionVote.SUBJECT)
                .max(Map.Entry.comparingByValue(Comparator.comparing(tally -> tally.sum)))
                .map(winner -> decide(winner.getKey(), winner.getValue(), tallies))
                .orElse(RegionFinding.NONE);
    }

    /** The winner stands unless another region, neither above nor below it, has more than half of its weight. */
    private RegionFinding decide(List<Region> winner, Tally tally, Map<List<Region>, Tally> tallies) {
        if (winner.size() > 1) {
            return RegionFinding.namesakes(tally.name, winner, "text");
        }
        Region region = winner.get(0);
        for (Map.Entry<List<Region>, Tally> rival : tallies.entrySet()) {
            boolean sameChain = rival.getKey().stream()
                    .anyMatch(other ->
                            other.equals(region) || regions.isBelow(region, other) || regions.isBelow(other, region));
            if (!sameChain && rival.getValue().sum * 2 > tally.sum) {
                return RegionFinding.unresolved(
                        tally.name,
                        "text",
                        "the text speaks of '" + tally.name + "' and of '" + rival.getValue().name + "' alike");
            }
        }
        return RegionFinding.resolved(region, "text", "the text speaks of '" + tally.name + "' as its own");
    }

    private record Named(String words, List<Region> candidates, String source) {}

    /** What the occurrences of one region weigh. */
    private static final class Tally {
        private final String name;
        private int sum;
        private int heaviest;

        private Tally(String name) {
            this.name = name;
        }

        private void add(int weight) {
            sum += weight;
            heaviest = Math.max(heaviest, weight);
        }
    }
}
