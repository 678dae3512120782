package org.duibiao.model.catalogue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.duibiao.model.quantity.Dimension;
import org.duibiao.model.quantity.Unit;
import org.duibiao.model.yaml.YamlMapping;

/** Reads {@code units.yaml}: in each group every multiple goes with every name. */
final class UnitList {

    private UnitList() {}

    /**
     * All units as printed.
     *
     * @throws IllegalArgumentException naming the key that is wrong, or the text that two units share
     */
    static List<Unit> read(YamlMapping file) {
        List<Unit> units = new ArrayList<>();
        for (YamlMapping group : file.mappings("groups")) {
            Dimension dimension = dimension(group);
            YamlMapping names = group.mapping("names");
            for (String base : names.keys()) {
                addMultiples(units, group, dimension, base, names.texts(base));
            }
            names.requireNothingElse();
            group.requireNothingElse();
        }
        file.requireNothingElse();
        Set<String> texts = new HashSet<>();
        for (Unit unit : units) {
            if (!texts.add(unit.text())) {
                throw file.broken("groups", "print two units alike: " + unit.text());
            }
        }
        return List.copyOf(units);
    }

    private static Dimension dimension(YamlMapping group) {
        try {
            return Dimension.valueOf(group.text("dimension"));
        } catch (IllegalArgumentException e) {
            throw group.broken("dimension", "should be one of " + List.of(Dimension.values()));
        }
    }

    private static void addMultiples(
            List<Unit> units, YamlMapping group, Dimension dimension, String base, List<String> names) {
        YamlMapping multiples = group.mapping("multiples");
        for (String multiple : multiples.keys()) {
            BigDecimal factor = new BigDecimal(multiples.text(multiple));
            for (String name : names) {
                units.add(new Unit(multiple + name, dimension, base, factor));
            }
        }
        multiples.requireNothingElse();
    }
}
