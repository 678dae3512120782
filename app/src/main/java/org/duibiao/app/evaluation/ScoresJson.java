package org.duibiao.app.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;
import org.duibiao.app.console.JsonText;
import org.duibiao.ingest.evaluation.Dimension;
import org.duibiao.ingest.evaluation.Scores;
import org.duibiao.ingest.evaluation.Scores.Counts;

/** Scores as JSON, for other programs. */
public final class ScoresJson {

    private ScoresJson() {}

    /** One object: cases, total, attributes, what scores are shown by, errors. */
    public static String of(Scores scores) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("cases", scores.cases());
        json.put("total", counts(scores.total()));
        Map<String, Object> attributes = new LinkedHashMap<>();
        scores.attributes().forEach((name, counted) -> {
            Map<String, Object> attribute = new LinkedHashMap<>();
            attribute.put("asked", counted.asked());
            attribute.put("right", counted.right());
            attribute.put("invented", counted.invented());
            attributes.put(name, attribute);
        });
        json.put("attributes", attributes);
        for (Dimension dimension : Dimension.values()) {
            Map<String, Object> byTag = new LinkedHashMap<>();
            scores.by(dimension).forEach((tag, counted) -> byTag.put(tag, counts(counted)));
            json.put("by_" + dimension.id(), byTag);
        }
        json.put("errors", scores.errors());
        return JsonText.of(json) + "\n";
    }

    private static Map<String, Object> counts(Counts counted) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("right", counted.right());
        json.put("wrong", counted.wrong());
        json.put("missed", counted.missed());
        json.put("flawed", counted.flawed());
        json.put("precision", rounded(counted.precision()));
        json.put("recall", rounded(counted.recall()));
        json.put("f1", rounded(counted.f1()));
        return json;
    }

    private static BigDecimal rounded(double share) {
        return BigDecimal.valueOf(share).setScale(4, RoundingMode.HALF_UP);
    }
}
