package org.duibiao.samples.generator.truth;

import java.util.stream.Collectors;
import org.duibiao.samples.generator.mistake.Planted;

/** Writes a planted mistake as one line of JSON: report, kind, region, year, indicator, quotes. */
public final class PlantedLine {

    private PlantedLine() {}

    /**
     * The line of a mistake.
     *
     * @param id stem of the report's file name
     */
    public static String of(String id, String regionCode, int year, Planted planted) {
        JsonFields fields = new JsonFields()
                .text("report", id)
                .text("kind", planted.kind().id())
                .text("region_code", regionCode)
                .raw("year", String.valueOf(year));
        planted.indicator().ifPresent(indicator -> fields.text("indicator", indicator));
        return fields.raw(
                        "quotes",
                        planted.quotes().stream().map(JsonFields::quoted).collect(Collectors.joining(", ", "[", "]")))
                .toString();
    }
}
