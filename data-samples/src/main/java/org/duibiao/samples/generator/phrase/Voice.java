package org.duibiao.samples.generator.phrase;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.duibiao.model.region.Region;

/**
 * Who speaks, and of when.
 *
 * @param region whose report it is
 * @param year that the report is of
 * @param months that its figures cover, from January on
 * @param facts what slots of sentences stand for that are no figures: the year, the name of the bureau
 */
public record Voice(Region region, int year, int months, Map<String, String> facts) {

    public Voice {
        requireNonNull(region, "region is null");
        facts = Map.copyOf(facts);
    }

    /** The same voice with a fact that is said otherwise. */
    public Voice with(String name, String value) {
        Map<String, String> others = new HashMap<>(facts);
        others.put(name, value);
        return new Voice(region, year, months, others);
    }

    /** 县, 区 or 市, by which the region calls itself. */
    public String kind() {
        return region.name().substring(region.name().length() - 1);
    }

    /** The words by which it may call itself at the head of a sentence; saying nothing is the most usual one. */
    List<String> areas() {
        return List.of("全" + kind(), "", "我" + kind(), "", region.name());
    }
}
