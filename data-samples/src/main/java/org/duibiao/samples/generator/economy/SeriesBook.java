package org.duibiao.samples.generator.economy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.duibiao.model.yaml.YamlMapping;

/**
 * What {@code series.yaml} says.
 *
 * @param size of a region: its retail sales in 亿元 in the first year
 * @param start the first year
 * @param shocks what a year adds to all growth, in percentage points
 * @param series in order
 * @param sums series that are sums of others
 */
record SeriesBook(
        Range size, int start, Map<Integer, BigDecimal> shocks, List<Series> series, Map<String, List<String>> sums) {

    private static final String FILE = "series.yaml";

    SeriesBook {
        shocks = Map.copyOf(shocks);
        series = List.copyOf(series);
        sums = Map.copyOf(sums);
    }

    /** The book that comes with the program. */
    static SeriesBook bundled() {
        try (InputStream in = SeriesBook.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException(FILE + " is missing from the samples");
            }
            return parse(YamlMapping.parse(FILE, new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + FILE, e);
        }
    }

    private static SeriesBook parse(YamlMapping book) {
        YamlMapping shocks = book.mapping("shocks");
        YamlMapping sums = book.mapping("sums");
        return new SeriesBook(
                Range.of(book, "size"),
                Integer.parseInt(book.text("start")),
                shocks.keys().stream()
                        .collect(Collectors.toMap(Integer::valueOf, year -> new BigDecimal(shocks.text(year)))),
                book.mappings("series").stream().map(Series::of).toList(),
                sums.keys().stream().collect(Collectors.toMap(id -> id, sums::texts)));
    }

    BigDecimal shock(int year) {
        return shocks.getOrDefault(year, BigDecimal.ZERO);
    }
}
