package org.duibiao.samples.generator;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.duibiao.samples.document.ReportFormat;

/**
 * What is asked of the generator.
 *
 * @param seed that settles everything
 * @param regions how many report
 * @param firstYear of the reports
 * @param lastYear of the reports
 * @param formats that take turns
 * @param mistakes how many of a hundred reports have a mistake planted in them
 * @param allKinds whether budgets, summaries, accounts and statistical tables are written beside the self-evaluations
 * @param output folder to write to
 */
public record GeneratorOptions(
        long seed,
        int regions,
        int firstYear,
        int lastYear,
        List<ReportFormat> formats,
        int mistakes,
        boolean allKinds,
        Path output) {

    private static final Set<String> NAMES =
            Set.of("--seed", "--regions", "--years", "--formats", "--mistakes", "--documents", "--output");

    public GeneratorOptions {
        formats = List.copyOf(formats);
        requireNonNull(output, "output is null");
        if (lastYear < firstYear) {
            throw new IllegalArgumentException("--years ends before it starts: " + firstYear + "-" + lastYear);
        }
    }

    /**
     * The options of a command line.
     *
     * @throws IllegalArgumentException saying which one is wrong
     */
    public static GeneratorOptions parse(List<String> arguments) {
        Map<String, String> said = new HashMap<>();
        for (int i = 0; i < arguments.size(); i += 2) {
            if (!NAMES.contains(arguments.get(i)) || i + 1 == arguments.size()) {
                throw new IllegalArgumentException("'" + arguments.get(i) + "' is no option with a value");
            }
            said.put(arguments.get(i), arguments.get(i + 1));
        }
        String output = said.get("--output");
        if (output == null) {
            throw new IllegalArgumentException("--output is missing");
        }
        String[] years = said.getOrDefault("--years", "2019-2023").split("-", 2);
        return new GeneratorOptions(
                Long.parseLong(said.getOrDefault("--seed", "1")),
                Integer.parseInt(said.getOrDefault("--regions", "9")),
                Integer.parseInt(years[0]),
                Integer.parseInt(years[years.length - 1]),
                Arrays.stream(said.getOrDefault("--formats", "docx,txt").split(","))
                        .map(ReportFormat::named)
                        .toList(),
                new BigDecimal(said.getOrDefault("--mistakes", "0"))
                        .movePointRight(2)
                        .intValue(),
                said.getOrDefault("--documents", "evaluations").equals("all"),
                Path.of(output));
    }
}
