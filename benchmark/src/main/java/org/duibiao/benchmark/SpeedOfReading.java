package org.duibiao.benchmark;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Measures in rounds, one JVM a measurement and all measurements in turn, and prints the medians and their ratios: what
 * else the machine does then falls on all of them alike. The arguments are the rounds, the seconds of warming up and the
 * seconds of measuring. What reading is measured beside is small, and warm at once; reading is some thousand methods, of
 * which the compiler of the JVM is through with the last after minutes.
 */
public final class SpeedOfReading {

    private static final List<String> MEASURED = List.of("claims", "claimsOfBlocks", "report");
    private static final List<String> BESIDE = List.of("floor", "regex");

    /** Seconds after which what is measured beside does not get quicker. */
    private static final int LONGEST_WARMUP_BESIDE = 10;

    private SpeedOfReading() {}

    public static void main(String[] arguments) throws RunnerException {
        int rounds = argument(arguments, 0, 2);
        int warmup = argument(arguments, 1, 90);
        int measurement = argument(arguments, 2, 4);
        Map<Corpus, Map<String, List<Double>>> scores = new EnumMap<>(Corpus.class);
        for (int round = 0; round < rounds; round++) {
            for (Corpus corpus : Corpus.values()) {
                for (String name :
                        Stream.concat(BESIDE.stream(), MEASURED.stream()).toList()) {
                    int warming = BESIDE.contains(name) ? Math.min(warmup, LONGEST_WARMUP_BESIDE) : warmup;
                    double score = run(corpus, name, warming, measurement);
                    scores.computeIfAbsent(corpus, key -> new LinkedHashMap<>())
                            .computeIfAbsent(name, key -> new ArrayList<>())
                            .add(score);
                    System.err.printf(Locale.ROOT, "%s %s %.0f characters/s%n", corpus, name, score);
                }
            }
            print("%nafter round %d of %d%n", round + 1, rounds);
            scores.forEach(SpeedOfReading::print);
        }
    }

    private static int argument(String[] arguments, int index, int otherwise) {
        return arguments.length > index ? Integer.parseInt(arguments[index]) : otherwise;
    }

    /** Characters a second. */
    private static double run(Corpus corpus, String name, int warmup, int measurement) throws RunnerException {
        return new Runner(new OptionsBuilder()
                        .include(ReadingBenchmark.class.getName() + "\\." + name + "$")
                        .param("corpus", corpus.name())
                        .mode(Mode.Throughput)
                        .threads(1)
                        .forks(1)
                        .warmupIterations(warmup)
                        .measurementIterations(measurement)
                        .warmupTime(TimeValue.seconds(1))
                        .measurementTime(TimeValue.seconds(1))
                        .jvmArgsAppend("-XX:+UseSerialGC", "-Xms1g", "-Xmx1g", "-Dlog4j2.StatusLogger.level=OFF")
                        .verbosity(VerboseMode.SILENT)
                        .build())
                .runSingle()
                .getSecondaryResults()
                .get("characters")
                .getScore();
    }

    private static void print(Corpus corpus, Map<String, List<Double>> scores) {
        print("%n%-16s %12s %12s %12s%n", corpus, "characters/s", "of floor", "of regex");
        for (String name : BESIDE) {
            print("%-16s %12.0f%n", name, median(scores.get(name)));
        }
        for (String name : MEASURED) {
            print("%-16s %12.0f", name, median(scores.get(name)));
            for (String beside : BESIDE) {
                print(" %12.3f", ratio(scores.get(name), scores.get(beside)));
            }
            print("%n");
        }
    }

    /** The median of the ratios of each round. */
    private static double ratio(List<Double> ones, List<Double> others) {
        List<Double> ratios = new ArrayList<>();
        for (int round = 0; round < ones.size(); round++) {
            ratios.add(ones.get(round) / others.get(round));
        }
        return median(ratios);
    }

    private static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    private static void print(String format, Object... values) {
        System.out.printf(Locale.ROOT, format, values);
    }
}
