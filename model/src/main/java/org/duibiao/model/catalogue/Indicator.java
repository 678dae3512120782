package org.duibiao.model.catalogue;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What is measured: one page of the catalogue.
 *
 * @param id as tables and commands carry it: {@code retail_sales}
 * @param titleZh name in Chinese
 * @param titleEn name in English
 * @param units base units that it is stated in, the usual one first: {@code CNY}, {@code USD}, {@code percent},
 *     {@code point}, {@code count}
 * @param counters measure words that its numbers are printed with (个 of projects, 家 of enterprises); empty for any
 * @param better which way is better
 * @param subject whom it speaks of where nothing else is said: {@code region} or {@code bureau}
 * @param context whether it stands beside rankings (population, product) rather than being one's performance
 * @param defaultScope the scope of a wording that names none: {@code all} where the bare name means the total,
 *     {@code unstated} otherwise
 * @param aliases names that mean it wherever they stand; no two indicators share one. The longest name that fits at a
 *     place wins, among aliases and look-alikes of all indicators
 * @param inContext names that mean it only where the sentence or its neighbours already speak of its field, such as
 *     实际到资 (of foreign or of domestic capital) and 营业额; several indicators may share one
 * @param topics words that open its field for {@code inContext}: 对外承包 for 营业额
 * @param topicsReachSentence whether a topic opens the field for its sentence and the next, and not for its clause only
 * @param closedBy indicators whose field, opened later, takes its {@code inContext} names away: 总投资 after 开工 is not signed
 * @param partOf the indicator that it is one side of, as exports of trade: of 其中 it counts only below that
 * @param lookAlikes names that look like it and mean something else
 * @param note what to mind
 * @param examples wordings and what is to be read in them; each runs as a test
 */
public record Indicator(
        String id,
        String titleZh,
        String titleEn,
        List<String> units,
        List<String> counters,
        Direction better,
        String subject,
        boolean context,
        String defaultScope,
        List<String> aliases,
        List<String> inContext,
        List<String> topics,
        boolean topicsReachSentence,
        List<String> closedBy,
        Optional<String> partOf,
        List<String> lookAlikes,
        Optional<String> note,
        List<IndicatorExample> examples) {

    /** Which way is better. */
    public enum Direction {
        HIGHER,
        LOWER,
        NEITHER;

        /** As tables carry it. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Indicator {
        // What is compared all over a reading is one string each, so that equals are told by one look.
        id = requireNonNull(id, "id is null").intern();
        requireNonNull(titleZh, "titleZh is null");
        requireNonNull(titleEn, "titleEn is null");
        units = units.stream().map(String::intern).toList();
        if (units.isEmpty()) {
            throw new IllegalArgumentException("indicator " + id + " has no unit");
        }
        counters = List.copyOf(counters);
        requireNonNull(better, "better is null");
        subject = requireNonNull(subject, "subject is null").intern();
        requireNonNull(defaultScope, "defaultScope is null");
        aliases = List.copyOf(aliases);
        inContext = List.copyOf(inContext);
        topics = List.copyOf(topics);
        closedBy = List.copyOf(closedBy);
        requireNonNull(partOf, "partOf is null");
        lookAlikes = List.copyOf(lookAlikes);
        requireNonNull(note, "note is null");
        examples = List.copyOf(examples);
    }

    /** The usual base unit. */
    public String unit() {
        return units.get(0);
    }
}
