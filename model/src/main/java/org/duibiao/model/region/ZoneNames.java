package org.duibiao.model.region;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What development zones are called: officially (长沙经济技术开发区), as everybody writes it (长沙经开区), without the province
 * that an official name may begin with (益阳高新区). Never without the place: 高新区 alone is nobody's name. Immutable.
 */
public final class ZoneNames {

    private static final Map<String, String> CUSTOMARY = Map.of(
            "经济技术开发区", "经开区",
            "经济开发区", "经开区",
            "高新技术产业开发区", "高新区",
            "高新技术产业园区", "高新区",
            "高新技术开发区", "高新区",
            "新技术开发区", "高新区",
            "综合保税区", "综保区");

    /** Letters that names are sorted by; none is shorter. */
    private static final int BEGINNING = 2;

    private final Map<String, List<Region>> byName = new LinkedHashMap<>();
    /** The names by their first letters, each with its place among all. */
    private final Map<String, List<Placed>> byBeginning = new HashMap<>();

    private record Placed(String name, int place) {}

    /**
     * Indexes zones.
     *
     * @param regions all regions by code, those above the zones among them
     * @param otherNames what they were called before, by code
     */
    ZoneNames(List<Region> zones, Map<String, Region> regions, Map<String, Set<String>> otherNames) {
        int placed = 0;
        for (Region zone : zones) {
            Set<String> known = names(zone, regions);
            known.addAll(otherNames.getOrDefault(zone.code(), Set.of()));
            for (String name : known) {
                byName.computeIfAbsent(name, key -> new ArrayList<>()).add(zone);
            }
        }
        for (String name : byName.keySet()) {
            List<Placed> names = byBeginning.computeIfAbsent(name.substring(0, BEGINNING), key -> new ArrayList<>());
            names.add(new Placed(name, placed++));
        }
    }

    /** The zones of a name, with their city before it or without; several where it is not clear. */
    public List<Region> named(String name) {
        return List.copyOf(byName.getOrDefault(name.replaceAll("\\s", ""), List.of()));
    }

    /** The longest name of a zone that stands in a text, the first of them. */
    public Optional<String> in(String text) {
        Optional<Placed> found = Optional.empty();
        for (int at = 0; at + BEGINNING <= text.length(); at++) {
            for (Placed name : byBeginning.getOrDefault(text.substring(at, at + BEGINNING), List.of())) {
                if (text.startsWith(name.name(), at) && (found.isEmpty() || isBefore(name, found.get()))) {
                    found = Optional.of(name);
                }
            }
        }
        return found.map(Placed::name);
    }

    private static boolean isBefore(Placed name, Placed found) {
        int longer = name.name().length() - found.name().length();
        return longer > 0 || longer == 0 && name.place() < found.place();
    }

    private static Set<String> names(Region zone, Map<String, Region> regions) {
        Set<String> names = new TreeSet<>(Set.of(zone.name(), zone.fullName()));
        Optional.ofNullable(regions.get(zone.provinceCode()))
                .map(Region::shortName)
                .filter(province ->
                        zone.name().startsWith(province) && zone.name().length() > province.length() + 3)
                .ifPresent(province -> names.add(zone.name().substring(province.length())));
        zone.parentCode()
                .map(regions::get)
                .filter(city -> city.name().endsWith("市"))
                .ifPresent(city -> List.copyOf(names).forEach(name -> withAndWithoutCity(name, city, names)));
        for (String name : List.copyOf(names)) {
            CUSTOMARY.forEach((official, customary) -> {
                if (name.endsWith(official) && name.length() > official.length()) {
                    names.add(name.substring(0, name.length() - official.length()) + customary);
                }
            });
        }
        return names;
    }

    /** 秦皇岛市经济技术开发区 and 秦皇岛经济技术开发区 are one. */
    private static void withAndWithoutCity(String name, Region city, Set<String> names) {
        if (name.startsWith(city.name())) {
            names.add(city.shortName() + name.substring(city.name().length()));
        } else if (name.startsWith(city.shortName())) {
            names.add(city.name() + name.substring(city.shortName().length()));
        }
    }
}
