package org.duibiao.model.region;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * All regions that are or were, each with its own code, and how one became another. Immutable but for what it remembers of
 * its own answers.
 */
public final class RegionHistory {

    private final Map<String, Region> byCode = new LinkedHashMap<>();
    private final List<RegionChange> changes;
    /** The change that gave a code its one-to-one successor, by the code before; and predecessor, by the code after. */
    private final Map<String, RegionChange> successions = new HashMap<>();

    private final Map<String, RegionChange> predecessions = new HashMap<>();
    private final Map<String, Set<String>> otherNames = new HashMap<>();
    /** Days on which some code begins, or that follow the last day of one. */
    private final TreeSet<LocalDate> turns = new TreeSet<>();

    private final Map<LocalDate, Regions> byTurn = new TreeMap<>();
    private @Nullable ZoneNames zones;

    /**
     * Indexes regions and their changes.
     *
     * @throws IllegalArgumentException if two regions have one code, or a change names a code that no region has
     */
    public RegionHistory(List<Region> regions, List<RegionChange> changes) {
        for (Region region : regions) {
            if (byCode.put(region.code(), region) != null) {
                throw new IllegalArgumentException("two regions have the code " + region.code());
            }
            region.validFrom().ifPresent(turns::add);
            region.validTo().ifPresent(last -> turns.add(last.plusDays(1)));
        }
        this.changes = List.copyOf(changes);
        for (RegionChange change : changes) {
            change.former().ifPresent(this::requireKnown);
            change.later().ifPresent(this::requireKnown);
            if (change.oneToOne() && !change.keepsCode()) {
                successions.put(change.former().orElseThrow().code(), change);
                predecessions.put(change.later().orElseThrow().code(), change);
            }
        }
        byCode.keySet().forEach(code -> otherNames.put(code, otherNames(code)));
    }

    private void requireKnown(RegionChange.Named named) {
        if (!byCode.containsKey(named.code())) {
            throw new IllegalArgumentException("a change names " + named.code() + " " + named.name() + ", no region");
        }
    }

    /** All regions of all times, by code. */
    public List<Region> list() {
        return List.copyOf(byCode.values());
    }

    /** All changes, the earliest first. */
    public List<RegionChange> changes() {
        return changes;
    }

    /** The region of a code, in force or not. */
    public Optional<Region> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** What the development zones are called; indexed when first asked for. */
    public synchronized ZoneNames zones() {
        if (zones == null) {
            zones = new ZoneNames(
                    list().stream()
                            .filter(region -> region.level() == Region.Level.ZONE)
                            .toList(),
                    byCode,
                    otherNames);
        }
        return zones;
    }

    /** The regions in force today, but zones. */
    public Regions inForce() {
        return on(LocalDate.MAX);
    }

    /**
     * The regions in force on a day, but zones: a text that says 高新区 means one of many. They are also found by the official names that they bore before or bear since, where
     * the change was one to one: of 2020, 祁阳市 is 祁阳县.
     */
    public synchronized Regions on(LocalDate day) {
        LocalDate turn = Optional.ofNullable(turns.floor(day)).orElse(LocalDate.MIN);
        return byTurn.computeIfAbsent(
                turn,
                since -> new Regions(
                        list().stream()
                                .filter(region -> region.level() != Region.Level.ZONE)
                                .filter(region -> region.isInForceOn(since))
                                .toList(),
                        otherNames));
    }

    /**
     * What a region is on a day: itself where it is in force, else what it became or was by changes that were all one to
     * one; empty where there is no such region.
     */
    public Optional<Region> counterpart(String code, LocalDate day) {
        return lineage(code).stream()
                .map(byCode::get)
                .filter(region -> region.isInForceOn(day))
                .findFirst();
    }

    /**
     * What a region was or will be under another code within two years of a day, by changes that were one to one: its reports of those years may
     * speak of it by either name.
     */
    public List<Region> around(String code, LocalDate day) {
        List<String> codes = lineage(code);
        if (codes.size() <= 1) {
            return List.of();
        }
        LocalDate first = day.minusYears(2);
        LocalDate last = day.isAfter(LocalDate.MAX.minusYears(2)) ? LocalDate.MAX : day.plusYears(2);
        return codes.stream()
                .filter(each -> !each.equals(code))
                .map(byCode::get)
                .filter(region -> region.validFrom().filter(last::isBefore).isEmpty())
                .filter(region -> region.validTo().filter(first::isAfter).isEmpty())
                .toList();
    }

    /** The code that a region leads to today; empty where a split, a merger or an end broke its series. */
    public Optional<String> codeNow(String code) {
        return counterpart(code, LocalDate.MAX).map(Region::code);
    }

    /** The day since when a region and its successors have had one territory, where it changed at all. */
    public Optional<LocalDate> comparableFrom(String code) {
        List<String> later = new ArrayList<>(List.of(code));
        follow(code, successions, true, later);
        return changes.stream()
                .filter(change -> change.keepsCode() && !change.oneToOne())
                .filter(change -> later.contains(change.former().orElseThrow().code()))
                .map(RegionChange::changedOn)
                .max(LocalDate::compareTo);
    }

    /** The codes of one region over time: its own, those after, those before. */
    private List<String> lineage(String code) {
        List<String> codes = new ArrayList<>();
        if (byCode.containsKey(code)) {
            codes.add(code);
            follow(code, successions, true, codes);
            follow(code, predecessions, false, codes);
        }
        return codes;
    }

    private static void follow(String code, Map<String, RegionChange> steps, boolean onwards, List<String> codes) {
        for (RegionChange step = steps.get(code); step != null; step = steps.get(codes.get(codes.size() - 1))) {
            codes.add((onwards ? step.later() : step.former()).orElseThrow().code());
        }
    }

    private Set<String> otherNames(String code) {
        Set<String> names = new TreeSet<>();
        lineage(code).forEach(each -> find(each).map(Region::name).ifPresent(names::add));
        changes.stream()
                .filter(change -> change.keepsCode())
                .filter(change -> change.former().orElseThrow().code().equals(code))
                .forEach(change -> names.add(change.former().orElseThrow().name()));
        find(code).map(Region::name).ifPresent(names::remove);
        return Set.copyOf(names);
    }
}
