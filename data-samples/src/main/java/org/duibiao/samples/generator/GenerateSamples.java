package org.duibiao.samples.generator;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.duibiao.samples.document.ReportFormat;

/** Writes generated reports, their manifest and their truth into a folder. */
public final class GenerateSamples {

    private static final String USAGE =
            "usage: GenerateSamples --output DIR [--seed 1] [--regions 9] [--years 2019-2023] [--formats docx,txt] [--mistakes 0.1] [--documents all]";

    private GenerateSamples() {}

    /**
     * Writes them.
     *
     * @param arguments options and their values
     */
    public static void main(String[] arguments) throws IOException {
        quietTheLoggingOfPoi();
        GeneratorOptions options;
        try {
            options = GeneratorOptions.parse(Arrays.asList(arguments));
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage() + "\n" + USAGE);
            System.exit(2);
            return;
        }
        write(options);
    }

    /** Without this, POI's logging complains that nobody takes its messages. */
    private static void quietTheLoggingOfPoi() {
        System.setProperty("log4j2.loggerContextFactory", "org.apache.logging.log4j.simple.SimpleLoggerContextFactory");
    }

    /** Writes what options ask for; formats take turns. */
    public static void write(GeneratorOptions options) throws IOException {
        Files.createDirectories(options.output());
        Generator generator = new Generator(options.seed());
        List<String> manifest =
                new ArrayList<>(List.of("path,region,report_year,published,publisher,title,source_url"));
        List<String> truth = new ArrayList<>();
        List<String> planted = new ArrayList<>();
        int turn = 0;
        try (Stream<GeneratedReport> reports = reports(generator, options)) {
            for (Iterator<GeneratedReport> each = reports.iterator(); each.hasNext(); turn++) {
                GeneratedReport report = each.next();
                ReportFormat format =
                        options.formats().get(turn % options.formats().size());
                String name = report.id() + "." + format.suffix();
                Files.write(options.output().resolve(name), report.bytes(format));
                manifest.add(String.join(
                        ",",
                        name,
                        report.region().fullName(),
                        "" + report.year(),
                        "" + report.published(),
                        report.region().name() + "商务局",
                        report.title(),
                        ""));
                truth.add(report.truth());
                planted.addAll(report.planted());
            }
        }
        Files.writeString(
                options.output().resolve(".duibiaoignore"),
                "# What is to be read in the reports, and no report.\n*.jsonl\n");
        Files.write(options.output().resolve("manifest.csv"), manifest);
        Files.write(options.output().resolve("truth.jsonl"), truth);
        if (options.mistakes() > 0) {
            Files.write(options.output().resolve("planted.jsonl"), planted);
        }
    }

    private static Stream<GeneratedReport> reports(Generator generator, GeneratorOptions options) {
        Stream<GeneratedReport> evaluations =
                generator.reports(options.regions(), options.firstYear(), options.lastYear(), options.mistakes());
        return options.allKinds()
                ? Stream.concat(
                        evaluations,
                        generator.otherDocuments(options.regions(), options.firstYear(), options.lastYear()))
                : evaluations;
    }
}
