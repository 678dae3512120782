package org.duibiao.ingest.region;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.duibiao.model.region.Region;
import org.duibiao.model.region.RegionNames;
import org.duibiao.model.region.RegionNames.Form;
import org.duibiao.model.region.RegionNames.Name;
import org.duibiao.model.region.Regions;

/** One walk over a text for the regions that it names; short names of given regions count wherever they stand. */
final class RegionPass {

    private final String text;
    private final Regions regions;
    private final RegionNames names;
    private final NameGuard guard;
    private final Set<Region> namedElsewhere;
    private boolean metShortNames;

    RegionPass(String text, Regions regions, NameGuard guard, Set<Region> namedElsewhere) {
        this.text = text;
        this.regions = regions;
        this.names = regions.names();
        this.guard = guard;
        this.namedElsewhere = namedElsewhere;
    }

    /** The occurrences, in order. */
    List<RegionOccurrence> read() {
        List<RegionOccurrence> found = new ArrayList<>();
        SiblingList list = SiblingList.NONE;
        int i = names.next(text, 0);
        while (i < text.length()) {
            List<Name> here = names.at(text, i);
            int behind = i + 1;
            if (!here.isEmpty()) {
                list = i >= list.end() ? SiblingList.at(text, i, names, guard) : list;
                Optional<RegionOccurrence> occurrence = occurrence(i, here, list);
                if (occurrence.isPresent()) {
                    found.add(occurrence.get());
                    behind = occurrence.get().end();
                }
            }
            i = names.next(text, behind);
        }
        return found;
    }

    /** Whether a short name stood where its meaning hangs on the regions that the text names elsewhere. */
    boolean metShortNames() {
        return metShortNames;
    }

    private Optional<RegionOccurrence> occurrence(int at, List<Name> found, SiblingList list) {
        for (Name name : found) {
            int end = at + name.text().length();
            if (!guard.standsAsName(text, at, end, name.form())) {
                continue;
            }
            Chain chain = extend(new Chain(end, name.regions(), name.form()));
            if (chain.end() > end) {
                return Optional.of(new RegionOccurrence(at, chain.end(), chain.regions(), chain.form()));
            }
            List<Region> meant = at < list.end() ? list.members(name.regions()) : meant(name);
            if (!meant.isEmpty()) {
                return Optional.of(new RegionOccurrence(at, end, meant, name.form()));
            }
        }
        return Optional.empty();
    }

    /** Whom a name can mean that stands by itself. */
    private List<Region> meant(Name name) {
        if (guard.needsParent(name.text()) || name.form() == Form.SHORT && guard.isOrdinaryWord(name.text())) {
            return List.of();
        }
        if (name.form() != Form.SHORT) {
            return name.regions();
        }
        metShortNames = true;
        List<Region> known =
                name.regions().stream().filter(namedElsewhere::contains).toList();
        return known.isEmpty()
                ? name.regions().stream()
                        .filter(region -> region.level() == Region.Level.PREFECTURE)
                        .toList()
                : known;
    }

    /** The longest run of names each below the one before. */
    private Chain extend(Chain chain) {
        for (Name next : names.at(text, chain.end())) {
            int end = chain.end() + next.text().length();
            List<Region> below = next.regions().stream()
                    .filter(region -> chain.regions().stream().anyMatch(above -> regions.isBelow(region, above)))
                    .toList();
            boolean stands = guard.standsAsName(text, chain.end(), end, next.form())
                    && !(next.form() == Form.SHORT && guard.isOrdinaryWord(next.text()));
            if (!below.isEmpty() && stands) {
                return extend(new Chain(end, below, next.form()));
            }
        }
        return chain;
    }

    private record Chain(int end, List<Region> regions, Form form) {}
}
