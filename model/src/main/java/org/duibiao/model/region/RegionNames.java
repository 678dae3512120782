package org.duibiao.model.region;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What regions are called, and which of their names begin at a place of a text. */
public final class RegionNames {

    /** How sure a name is by itself, the surest first. */
    public enum Form {
        /** As the list of regions has it: 岳麓区, 湘西土家族苗族自治州. */
        OFFICIAL,
        /** As everybody writes it and nothing else is called: 湖南, 湘西州, 都安县, 石家庄. */
        CUSTOMARY,
        /** Without what makes it a region's name: 岳麓, 长沙. Often a word of its own, or part of one. */
        SHORT
    }

    /**
     * A name, and whom it names.
     *
     * @param text the name
     * @param form how sure it is by itself
     * @param regions all that are called so in this form
     */
    public record Name(String text, Form form, List<Region> regions) {

        public Name {
            requireNonNull(text, "text is null");
            requireNonNull(form, "form is null");
            regions = List.copyOf(regions);
        }
    }

    /** Places of the table; a power of two, about ten a name, so that few words of a text fall on a name's place. */
    private static final int PLACES = 1 << 16;

    private final Name[][] byBeginning = new Name[PLACES][];

    /** The two characters that the names of a place begin with. */
    private final int[] beginnings = new int[PLACES];

    /** Bits that beginnings are told by before their places are looked at; forty a name, so that hardly another sets its bit. */
    private static final int BITS = 1 << 18;

    /** Whether names may begin so: small enough to stay near the processor while a text is walked over. */
    private final long[] known = new long[BITS / Long.SIZE];

    /** Shorter names of other times, such as 开县, are parts of words too often. */
    private static final int SHORTEST_OTHER_NAME = 3;

    /**
     * Indexes what the regions are called.
     *
     * @param otherNamesByCode official names of other times: 宁乡县, which is 宁乡市 today. They count as customary, and not
     *     where any region of today is called so
     */
    public RegionNames(List<Region> regions, Map<String, Set<String>> otherNamesByCode) {
        Map<String, Map<Form, List<Region>>> byText = new LinkedHashMap<>();
        for (Region region : regions) {
            forms(region)
                    .forEach((text, form) -> byText.computeIfAbsent(text, key -> new LinkedHashMap<>())
                            .computeIfAbsent(form, key -> new ArrayList<>())
                            .add(region));
        }
        otherNames(regions, otherNamesByCode, byText.keySet())
                .forEach((text, named) -> byText.put(text, Map.of(Form.CUSTOMARY, named)));
        byText.forEach((text, byForm) -> byForm.forEach((form, named) -> add(new Name(text, form, named))));
    }

    private static Map<String, List<Region>> otherNames(
            List<Region> regions, Map<String, Set<String>> otherNamesByCode, Set<String> taken) {
        Map<String, List<Region>> others = new LinkedHashMap<>();
        for (Region region : regions) {
            for (String name : otherNamesByCode.getOrDefault(region.code(), Set.of())) {
                if (name.length() >= SHORTEST_OTHER_NAME && !taken.contains(name)) {
                    others.computeIfAbsent(name, key -> new ArrayList<>()).add(region);
                }
            }
        }
        return others;
    }

    private void add(Name name) {
        int beginning = beginning(name.text(), 0);
        int place = place(beginning);
        while (byBeginning[place] != null && beginnings[place] != beginning) {
            place = place + 1 & PLACES - 1;
        }
        beginnings[place] = beginning;
        Name[] before = byBeginning[place] == null ? new Name[0] : byBeginning[place];
        Name[] names = Arrays.copyOf(before, before.length + 1);
        names[before.length] = name;
        Comparator<Name> longestFirst =
                Comparator.comparing((Name each) -> -each.text().length());
        Arrays.sort(names, longestFirst.thenComparing(Name::form));
        byBeginning[place] = names;
        int bit = bit(beginning);
        known[bit / Long.SIZE] |= 1L << bit;
    }

    /** The next place of a text, from one on, at which a name may begin; its end where none does. Most places are passed over. */
    public int next(String text, int from) {
        int last = text.length() - 1;
        for (int at = from; at < last; at++) {
            int bit = bit(beginning(text, at));
            if ((known[bit / Long.SIZE] >>> bit & 1) != 0) {
                return at;
            }
        }
        return text.length();
    }

    /** The names that begin at a place of a text, the longest first, of one length the surest first. */
    public List<Name> at(String text, int position) {
        if (position + 1 >= text.length()) {
            return List.of();
        }
        int beginning = beginning(text, position);
        int bit = bit(beginning);
        return (known[bit / Long.SIZE] >>> bit & 1) == 0 ? List.of() : startingWith(beginning, text, position);
    }

    private List<Name> startingWith(int beginning, String text, int position) {
        int place = place(beginning);
        while (byBeginning[place] != null && beginnings[place] != beginning) {
            place = place + 1 & PLACES - 1;
        }
        if (byBeginning[place] == null) {
            return List.of();
        }
        List<Name> found = List.of();
        for (Name name : byBeginning[place]) {
            if (startsWith(text, position, name.text())) {
                found = found.isEmpty() ? new ArrayList<>() : found;
                found.add(name);
            }
        }
        return found;
    }

    private static boolean startsWith(String text, int position, String name) {
        if (position + name.length() > text.length()) {
            return false;
        }
        for (int i = 0; i < name.length(); i++) {
            if (text.charAt(position + i) != name.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Names have two characters at least; the first two tell where in the table they are. */
    private static int beginning(String text, int position) {
        return text.charAt(position) << Character.SIZE | text.charAt(position + 1);
    }

    private static int place(int beginning) {
        return ((beginning >>> Character.SIZE) * 40503 + (beginning & Character.MAX_VALUE) * 1009) & PLACES - 1;
    }

    private static int bit(int beginning) {
        return ((beginning >>> Character.SIZE) * 40503 + (beginning & Character.MAX_VALUE) * 2654435) & BITS - 1;
    }

    private static Map<String, Form> forms(Region region) {
        Map<String, Form> forms = new LinkedHashMap<>();
        forms.put(region.name(), Form.OFFICIAL);
        String name = region.name();
        String shortName = region.shortName();
        boolean sureByItself = region.level() == Region.Level.PROVINCE
                || region.level() == Region.Level.PREFECTURE && shortName.length() > 2;
        if (name.endsWith("自治区")) {
            forms.putIfAbsent(shortName + "自治区", Form.CUSTOMARY);
            forms.putIfAbsent(shortName + "区", Form.CUSTOMARY);
        } else if (name.endsWith("自治州")) {
            forms.putIfAbsent(shortName, Form.CUSTOMARY);
            shortName = shortName.substring(0, shortName.length() - 1);
            sureByItself = shortName.length() > 2;
        } else if (name.endsWith("自治县") || name.endsWith("自治旗")) {
            forms.putIfAbsent(shortName + name.substring(name.length() - 1), Form.CUSTOMARY);
        }
        if (shortName.length() >= 2) {
            forms.putIfAbsent(shortName, sureByItself ? Form.CUSTOMARY : Form.SHORT);
        }
        return forms;
    }
}
