package org.duibiao.app.command;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.duibiao.app.console.DisplayWidth;
import org.duibiao.app.console.Language;
import org.duibiao.app.console.Terminal;
import org.duibiao.app.refresh.RefreshRequest;
import org.duibiao.app.refresh.RefreshSummary;
import org.duibiao.app.refresh.RefreshSummary.Contents;
import org.duibiao.app.refresh.RefreshSummary.Files;
import org.duibiao.app.refresh.RefreshSummary.Noted;
import org.duibiao.app.refresh.RefreshSummary.Status;
import org.duibiao.model.catalogue.SetAsideReason;

/** What a person reads when a refresh has ended: what came in, what there is now, and what to do next. */
final class RefreshReport {

    /** Of a longer list of files the first are named; all stand in table reports. */
    private static final int NAMED = 20;

    private static final int LABEL = 16;
    private static final long MILLISECONDS = 1000;
    private static final int SECONDS = 60;

    private final Terminal terminal;
    private final Map<String, SetAsideReason> reasons;
    private final List<String> lines = new ArrayList<>();

    RefreshReport(Terminal terminal, List<SetAsideReason> reasons) {
        this.terminal = terminal;
        this.reasons = reasons.stream().collect(Collectors.toMap(SetAsideReason::id, reason -> reason));
    }

    void print(RefreshSummary summary, RefreshRequest request) {
        lines.add(terminal.text("refresh.ended." + summary.status(), elapsed(summary.elapsed()), summary.runId()));
        files(summary.files());
        contents(summary.contents());
        summary.failedChecks().forEach(check -> entry("refresh.failedCheck", check));
        summary.publishedAs().ifPresent(file -> entry("refresh.published", file));
        next(summary, request);
        lines.forEach(terminal.out()::println);
    }

    private void files(Files files) {
        List<String> counts = new ArrayList<>();
        counts.add(terminal.text("refresh.count.read", files.read()));
        count(counts, "superseded", files.superseded());
        count(counts, "unchanged", files.unchanged());
        count(counts, "rejected", files.rejected().size());
        count(counts, "duplicates", files.duplicates().size());
        count(counts, "missing", files.missing().size());
        count(counts, "skipped", files.skipped().size());
        entry("refresh.reports", join(counts));
        named("refresh.rejected", files.rejected());
        named("refresh.duplicate", files.duplicates());
        named(
                "refresh.missing",
                files.missing().stream()
                        .map(path -> new Noted(path, terminal.text("refresh.missingReason")))
                        .toList());
        named("refresh.skipped", files.skipped());
    }

    private void count(List<String> counts, String key, int count) {
        if (count > 0) {
            counts.add(terminal.text("refresh.count." + key, count));
        }
    }

    private void named(String key, List<Noted> files) {
        files.stream().limit(NAMED).forEach(file -> lines.add("    " + terminal.text(key, file.path(), file.reason())));
        if (files.size() > NAMED) {
            lines.add("    " + terminal.text("refresh.more", files.size() - NAMED));
        }
    }

    private void contents(Contents contents) {
        entry(
                "refresh.figures",
                terminal.text("refresh.figuresOf", contents.claims(), contents.observations(), contents.targets()));
        long setAside =
                contents.setAside().values().stream().mapToLong(Long::longValue).sum();
        entry("refresh.setAside", setAside + (setAside == 0 ? "" : ": " + byReason(contents.setAside())));
        entry("refresh.facts", terminal.text("refresh.factsOf", contents.facts(), contents.disputedFacts()));
        if (contents.statistics() > 0) {
            entry("refresh.statistics", Long.toString(contents.statistics()));
        }
    }

    private String byReason(Map<String, Long> setAside) {
        return setAside.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .map(entry -> reason(entry.getKey()) + " " + entry.getValue())
                .collect(Collectors.joining(terminal.text("refresh.separator")));
    }

    private String reason(String id) {
        return Optional.ofNullable(reasons.get(id))
                .map(reason -> terminal.messages().language() == Language.CHINESE ? reason.zh() : reason.en())
                .orElse(id);
    }

    private void next(RefreshSummary summary, RefreshRequest request) {
        String warehouse = request.warehouse().root();
        String option = warehouse.equals("warehouse") ? "" : " --warehouse " + warehouse;
        String key = summary.status() == Status.UNPUBLISHED ? "refresh.nextUnpublished" : "refresh.nextPublished";
        entry("refresh.next", terminal.text(key, option));
    }

    private String join(List<String> counts) {
        return String.join(terminal.text("refresh.separator"), counts);
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
