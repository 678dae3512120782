package org.duibiao.app.progress;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.duibiao.app.console.DisplayWidth;
import org.duibiao.app.console.ShownPath;
import org.duibiao.app.console.Terminal;
import org.duibiao.app.ranking.Titles;
import org.duibiao.app.refresh.RefreshSummary;
import org.duibiao.app.refresh.RefreshSummary.Contents;
import org.duibiao.app.refresh.RefreshSummary.Intake;
import org.duibiao.ingest.spark.SourceScan.FileNote;
import org.duibiao.model.catalogue.SetAsideReason;
import org.duibiao.model.table.WarehouseLayout;

/** What a person reads when a refresh has ended: what came in, what there is now, and what to do next. */
public final class RefreshReport {

    /** Of a longer list of files the first are named; all stand in table reports. */
    private static final int NAMED = 20;

    private static final int LABEL = 14;
    private static final long MILLISECONDS = 1000;
    private static final int SECONDS = 60;

    private final Terminal terminal;
    private final Map<String, SetAsideReason> reasons;
    private final List<String> lines = new ArrayList<>();

    public RefreshReport(Terminal terminal, List<SetAsideReason> reasons) {
        this.terminal = terminal;
        this.reasons = reasons.stream().collect(Collectors.toMap(SetAsideReason::id, reason -> reason));
    }

    /** Prints it on standard output. */
    public void print(RefreshSummary summary, WarehouseLayout warehouse, Duration elapsed) {
        lines.add(terminal.text("refresh.ended." + summary.status(), elapsed(elapsed), summary.runId()));
        summary.message().ifPresent(message -> entry("refresh.because", message));
        intake(summary.intake());
        contents(summary.warehouse());
        summary.publishedAs()
                .ifPresent(file -> entry("refresh.published", ShownPath.of(warehouse.marts() + "/" + file)));
        String shown = ShownPath.of(warehouse.root());
        String option = shown.equals("warehouse") ? "" : " --warehouse " + shown;
        entry("refresh.next", terminal.text("refresh.next." + summary.status(), option));
        lines.forEach(terminal.out()::println);
    }

    private void intake(Intake intake) {
        List<String> counts = new ArrayList<>();
        counts.add(terminal.text("refresh.count.read", intake.read()));
        count(counts, "superseded", intake.superseded());
        count(counts, "unchanged", intake.unchanged());
        count(counts, "rejected", intake.rejected().size());
        count(counts, "duplicates", intake.duplicates().size());
        count(counts, "repeats", intake.repeats().size());
        count(counts, "leftOut", intake.leftOut().size());
        count(counts, "missing", intake.missing().size());
        count(counts, "skipped", intake.skipped().size());
        entry("refresh.reports", join(counts));
        named("refresh.rejected", intake.rejected());
        named("refresh.duplicate", intake.duplicates());
        named("refresh.repeat", intake.repeats());
        named("refresh.leftOut", intake.leftOut());
        named(
                "refresh.missing",
                intake.missing().stream()
                        .map(path -> new FileNote(path, terminal.text("refresh.missingReason")))
                        .toList());
    }

    private void count(List<String> counts, String key, int count) {
        if (count > 0) {
            counts.add(terminal.text("refresh.count." + key, count));
        }
    }

    private void named(String key, List<FileNote> files) {
        files.stream().limit(NAMED).forEach(file -> lines.add("    " + terminal.text(key, file.path(), file.note())));
        if (files.size() > NAMED) {
            lines.add("    " + terminal.text("refresh.more", files.size() - NAMED));
        }
    }

    private void contents(Contents contents) {
        entry(
                "refresh.figures",
                terminal.text(
                        "refresh.figuresOf",
                        contents.claims(),
                        contents.reports(),
                        contents.observations(),
                        contents.targets()));
        entry("refresh.setAside", terminal.text("refresh.setAsideOf", contents.setAsideTotal()));
        reasons(contents.setAside());
        entry("refresh.facts", terminal.text("refresh.factsOf", contents.facts(), contents.disputedFacts()));
        if (contents.statistics() > 0) {
            entry("refresh.statistics", terminal.text("refresh.statisticsOf", contents.statistics()));
        }
    }

    private void reasons(Map<String, Long> setAside) {
        int widest = setAside.values().stream()
                .mapToInt(count -> count.toString().length())
                .max()
                .orElse(0);
        setAside.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .forEach(entry -> lines.add(" ".repeat(LABEL + 2)
                        + DisplayWidth.padLeft(entry.getValue().toString(), widest) + " " + reason(entry.getKey())));
    }

    private String reason(String id) {
        return Optional.ofNullable(reasons.get(id))
                .map(reason -> Titles.of(reason, terminal.messages().language()))
                .orElse(id);
    }

    private String join(List<String> counts) {
        return String.join(terminal.text("list.separator"), counts);
    }

    private void entry(String key, String text) {
        lines.add("  " + DisplayWidth.padRight(terminal.text(key), LABEL) + text);
    }

    private String elapsed(Duration elapsed) {
        long seconds = Math.round((double) elapsed.toMillis() / MILLISECONDS);
        return seconds < SECONDS
                ? terminal.text("elapsed.seconds", seconds)
                : terminal.text("elapsed.minutes", seconds / SECONDS, seconds % SECONDS);
    }
}
