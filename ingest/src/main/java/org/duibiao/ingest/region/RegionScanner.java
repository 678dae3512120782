package org.duibiao.ingest.region;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.duibiao.model.region.Region;
import org.duibiao.model.region.RegionNames;
import org.duibiao.model.region.RegionNames.Form;
import org.duibiao.model.region.RegionNames.Name;
import org.duibiao.model.region.Regions;

/**
 * Finds the regions that a text names, in one pass from left to right; at each place the longest name wins.
 *
 * <p>Official and customary names count wherever they stand as names. Short names (长沙, 岳麓) count only where something
 * makes them safe: a parent right before (湖南保靖), the company of siblings in a list (赫山、资阳、南县), the full name
 * elsewhere in the text, or, of prefectures, being no ordinary word. Words that only look like regions (城区 without its
 * city, 朝阳路, 沅江市场, 全市中区) are passed over; see {@link NameGuard}.
 */
public final class RegionScanner {

    private final Regions regions;
    private final NameGuard guard;

    /** A scanner of the given regions, with the bundled list of ordinary words. */
    public RegionScanner(Regions regions) {
        this.regions = regions;
        this.guard = NameGuard.bundled();
    }

    /** The occurrences of regions in a text, in order, none inside another. */
    public List<RegionOccurrence> scan(String text) {
        Set<Region> named = new HashSet<>();
        for (RegionOccurrence occurrence : pass(text, Set.of())) {
            named.addAll(occurrence.candidates());
        }
        return named.isEmpty() ? List.of() : pass(text, named);
    }

    /** One pass; the short names of the given regions count wherever they stand. */
    private List<RegionOccurrence> pass(String text, Set<Region> namedElsewhere) {
        List<RegionOccurrence> found = new ArrayList<>();
        SiblingList list = SiblingList.NONE;
        RegionNames allNames = regions.names();
        for (int i = 0; i + 1 < text.length(); ) {
            List<Name> names = allNames.at(text, i);
            if (names.isEmpty()) {
                i++;
                continue;
            }
            if (i >= list.end()) {
                list = SiblingList.at(text, i, allNames, guard);
            }
            Optional<RegionOccurrence> occurrence = occurrence(text, i, names, list, namedElsewhere);
            occurrence.ifPresent(found::add);
            i = occurrence.map(RegionOccurrence::end).orElse(i + 1);
        }
        return found;
    }

    private Optional<RegionOccurrence> occurrence(
            String text, int at, List<Name> names, SiblingList list, Set<Region> namedElsewhere) {
        for (Name name : names) {
            int end = at + name.text().length();
            if (!guard.standsAsName(text, at, end, name.form())) {
                continue;
            }
            Chain chain = extend(text, new Chain(end, name.regions(), name.form()));
            if (chain.end() > end) {
                return Optional.of(new RegionOccurrence(at, chain.end(), chain.regions(), chain.form()));
            }
            List<Region> meant = at < list.end() ? list.members(name.regions()) : meant(name, namedElsewhere);
            if (!meant.isEmpty()) {
                return Optional.of(new RegionOccurrence(at, end, meant, name.form()));
            }
        }
        return Optional.empty();
    }

    /** Whom a name can mean that stands by itself. */
    private List<Region> meant(Name name, Set<Region> namedElsewhere) {
        if (guard.needsParent(name.text()) || name.form() == Form.SHORT && guard.isOrdinaryWord(name.text())) {
            return List.of();
        }
        if (name.form() != Form.SHORT) {
            return name.regions();
        }
        List<Region> known =
                name.regions().stream().filter(namedElsewhere::contains).toList();
        return known.isEmpty()
                ? name.regions().stream()
                        .filter(region -> region.level() == Region.Level.PREFECTURE)
                        .toList()
                : known;
    }

    /** The longest run of names each below the one before. */
    private Chain extend(String text, Chain chain) {
        for (Name next : regions.names().at(text, chain.end())) {
            int end = chain.end() + next.text().length();
            List<Region> below = next.regions().stream()
                    .filter(region -> chain.regions().stream().anyMatch(above -> regions.isBelow(region, above)))
                    .toList();
            boolean stands = guard.standsAsName(text, chain.end(), end, next.form())
                    && !(next.form() == Form.SHORT && guard.isOrdinaryWord(next.text()));
            if (!below.isEmpty() && stands) {
                return extend(text, new Chain(end, below, next.form()));
            }
        }
        return chain;
    }

    private record Chain(int end, List<Region> regions, Form form) {}
}
