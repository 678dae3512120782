package org.duibiao.ingest.region;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.duibiao.model.region.Region;
import org.duibiao.model.region.RegionNames;
import org.duibiao.model.region.RegionNames.Name;

/**
 * A list of regions under one parent, in whatever form: 赫山、资阳、南县.
 *
 * @param end character after its last name
 * @param parents codes that all of them can hang on
 */
record SiblingList(int end, Set<String> parents) {

    private static final String SEPARATORS = "、,，和及与";

    /** Fewer than this are no list: two words with 和 between them are too often just words. */
    private static final int LENGTH = 3;

    /** No list, as far as the beginning of the text. */
    static final SiblingList NONE = new SiblingList(0, Set.of());

    /** The list that begins at a place; one that ends where it begins where there is none. */
    static SiblingList at(String text, int at, RegionNames names, NameGuard guard) {
        Set<String> parents = Set.of();
        int end = at;
        int count = 0;
        for (int next = at; ; next = end + 1) {
            Optional<Name> name = nameAt(text, next, names, guard);
            if (count == 0 && !goesOn(text, at, name)) {
                break;
            }
            Set<String> shared = name.map(SiblingList::parentsOf).orElseGet(HashSet::new);
            if (count > 0) {
                shared.retainAll(parents);
            }
            if (name.isEmpty() || shared.isEmpty()) {
                break;
            }
            parents = shared;
            end = next + name.get().text().length();
            count++;
            if (!separates(text, end)) {
                break;
            }
        }
        return count >= LENGTH ? new SiblingList(end, parents) : new SiblingList(at, Set.of());
    }

    /** Whether a list may go on behind its first name; most names stand alone, and their parents need not be looked for. */
    private static boolean goesOn(String text, int at, Optional<Name> first) {
        return first.isPresent() && separates(text, at + first.get().text().length());
    }

    private static boolean separates(String text, int at) {
        return at < text.length() && SEPARATORS.indexOf(text.charAt(at)) >= 0;
    }

    /** Those regions that hang on the parent of the list. */
    List<Region> members(List<Region> regions) {
        return regions.stream()
                .filter(region -> region.parentCode().filter(parents::contains).isPresent())
                .toList();
    }

    private static Optional<Name> nameAt(String text, int at, RegionNames names, NameGuard guard) {
        for (Name name : names.at(text, at)) {
            if (guard.standsAsName(text, at, at + name.text().length(), name.form())) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }

    private static Set<String> parentsOf(Name name) {
        return name.regions().stream()
                .flatMap(region -> region.parentCode().stream())
                .collect(Collectors.toCollection(HashSet::new));
    }
}
