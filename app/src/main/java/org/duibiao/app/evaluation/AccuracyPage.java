package org.duibiao.app.evaluation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.duibiao.ingest.evaluation.Dimension;
import org.duibiao.ingest.evaluation.Scores;
import org.duibiao.ingest.evaluation.Scores.Counts;
import org.duibiao.ingest.intake.Digests;
import org.duibiao.model.yaml.YamlMapping;

/** How well reports are read, as a page: {@code docs/accuracy.md}. */
public final class AccuracyPage {

    /** The rules in a folder of gold, with the words of each. */
    private static final String RULES = "rules.yaml";

    /** Of the normal distribution, for 95 % on both sides. */
    private static final double DEVIATIONS = 1.96;

    /** What was found when findings of the audit were judged one by one, in a folder of gold. */
    private static final String AUDIT = "audit.md";

    private final StringBuilder page = new StringBuilder();
    private final Scores scores;

    private AccuracyPage(Scores scores) {
        this.scores = scores;
    }

    /**
     * The page of scores.
     *
     * @param gold the file or folder of the gold, whose rules and fingerprint the page shows
     * @throws IOException if it cannot be read
     */
    public static String of(Scores scores, Path gold) throws IOException {
        return new AccuracyPage(scores).write(gold);
    }

    private String write(Path gold) throws IOException {
        line("# How well reports are read");
        line(
                "Made by `duibiao evaluate data-samples/gold --page docs/accuracy.md` from the project's own gold set; do not edit.");
        line(
                "A figure counts as right where indicator, value, unit, period and kind are the gold's. How the gold is made: [data-samples/gold](../data-samples/gold/README.md).");
        line("");
        line("Measured on " + LocalDate.now() + ", gold `" + fingerprint(gold) + "`.");
        total();
        grades();
        table("By format", Dimension.FORMAT, Map.of());
        table("By indicator", Dimension.INDICATOR, Map.of());
        table("By phenomenon", Dimension.PHENOMENON, Map.of());
        table("By reading rule", Dimension.RULE, rules(gold));
        errors();
        audit(gold.resolve(AUDIT));
        return page.toString();
    }

    private void line(String words) {
        page.append(words).append('\n');
    }

    private void total() {
        Counts total = scores.total();
        line("");
        line("## Overall");
        line("| cases | right | wrong | missed | precision | recall | F1 |");
        line("|---|---|---|---|---|---|---|");
        line(String.format(
                Locale.ROOT,
                "| %d | %d | %d | %d | %.4f | %.4f | %.4f |",
                scores.cases(),
                total.right(),
                total.wrong(),
                total.missed(),
                total.precision(),
                total.recall(),
                total.f1()));
        line("");
        line("Of figures that are right:");
        line("");
        line("| attribute | printed in | right | read though not printed |");
        line("|---|---|---|---|");
        scores.attributes()
                .forEach((name, counted) -> line("| " + name + " | " + counted.asked() + " | " + counted.right() + " | "
                        + counted.invented() + " |"));
    }

    private void grades() {
        line("");
        line("## By grade");
        line(
                "An error is a figure that is wrong, or one whose growth, completion, target, scope or region is. The last column is what the error rate can be at most, at 95 %");
        line(
                "(Wilson): grades that few figures have may look better than they are. The rules are mended with these cases: how often each grade errs on texts");
        line("that no rule was tried on stands in [ADR 0018](adr/0018-grades-by-doubts.md).");
        line("");
        line("| grade | figures | wrong | with a wrong attribute | error rate | at most |");
        line("|---|---|---|---|---|---|");
        scores.by(Dimension.GRADE)
                .forEach((grade, counted) -> line(String.format(
                        Locale.ROOT,
                        "| %s | %d | %d | %d | %.1f %% | %.1f %% |",
                        grade,
                        counted.right() + counted.wrong(),
                        counted.wrong(),
                        counted.flawed(),
                        100 * counted.errorRate(),
                        100 * atMost(counted))));
    }

    /** Upper end of Wilson's interval of the error rate. */
    private static double atMost(Counts counted) {
        double figures = counted.right() + counted.wrong();
        double rate = counted.errorRate();
        double middle = rate + DEVIATIONS * DEVIATIONS / (2 * figures);
        double spread = DEVIATIONS * Math.sqrt((rate * (1 - rate) + DEVIATIONS * DEVIATIONS / (4 * figures)) / figures);
        return (middle + spread) / (1 + DEVIATIONS * DEVIATIONS / figures);
    }

    private void table(String title, Dimension dimension, Map<String, String> words) {
        List<String> tags = new ArrayList<>(words.keySet());
        scores.by(dimension).keySet().stream()
                .filter(tag -> !tags.contains(tag))
                .forEach(tags::add);
        line("");
        line("## " + title);
        line("| " + dimension.id() + " | figures | wrong | missed | precision | recall | F1 |");
        line("|---|---|---|---|---|---|---|");
        for (String tag : tags) {
            Counts counted = scores.by(dimension).getOrDefault(tag, new Counts(0, 0, 0, 0));
            line(String.format(
                    Locale.ROOT,
                    "| %s | %d | %d | %d | %.3f | %.3f | %.3f |",
                    words.containsKey(tag) ? tag + " " + words.get(tag) : tag,
                    counted.right() + counted.missed(),
                    counted.wrong(),
                    counted.missed(),
                    counted.precision(),
                    counted.recall(),
                    counted.f1()));
        }
    }

    private void errors() {
        line("");
        line("## What is read wrong or missed");
        if (scores.errors().isEmpty()) {
            line("Nothing of the gold.");
        }
        scores.errors().forEach(error -> line("- `" + error + "`"));
    }

    private void audit(Path judged) throws IOException {
        if (Files.exists(judged)) {
            line("");
            page.append(Files.readString(judged));
        }
    }

    /** Number and words of each rule, in order; none where the gold has no such file. */
    private static Map<String, String> rules(Path gold) throws IOException {
        Map<String, String> rules = new java.util.LinkedHashMap<>();
        Path file = gold.resolve(RULES);
        if (Files.isDirectory(gold) && Files.exists(file)) {
            for (YamlMapping rule :
                    YamlMapping.parse(file.toString(), Files.readString(file)).mappings("rules")) {
                rules.put(rule.text("number"), "`" + rule.text("id") + "`: " + rule.text("words"));
            }
        }
        return rules;
    }

    /** What tells one state of the gold from another. */
    private static String fingerprint(Path gold) throws IOException {
        List<String> parts = new ArrayList<>();
        try (Stream<Path> files = Files.walk(gold)) {
            for (Path file : files.filter(Files::isRegularFile)
                    .filter(path -> path.toString().endsWith(".jsonl"))
                    .sorted()
                    .toList()) {
                parts.add(Digests.sha256(Files.readString(file).getBytes(StandardCharsets.UTF_8)));
            }
        }
        return Digests.identity(parts.toArray(String[]::new));
    }
}
