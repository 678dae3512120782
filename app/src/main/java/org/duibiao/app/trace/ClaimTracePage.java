package org.duibiao.app.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.duibiao.app.argument.PeriodText;
import org.duibiao.app.console.DisplayWidth;
import org.duibiao.app.console.Messages;
import org.duibiao.app.ranking.Titles;
import org.duibiao.ingest.claim.trace.ParagraphTrace;
import org.duibiao.ingest.reading.TracedReport;
import org.duibiao.model.catalogue.Catalogue;
import org.duibiao.model.claim.Claim;
import org.duibiao.model.claim.Growth;
import org.duibiao.model.claim.SetAside;
import org.duibiao.model.claim.Target;
import org.duibiao.model.document.Place;
import org.duibiao.model.quantity.Quantity;

/** A claim with all that made it, as lines. */
public final class ClaimTracePage {

    private static final int LABEL = 12;

    private final Messages messages;
    private final Catalogue catalogue;
    private final TracedReport report;

    /**
     * @param report what the claims are of
     */
    public ClaimTracePage(Messages messages, Catalogue catalogue, TracedReport report) {
        this.messages = messages;
        this.catalogue = catalogue;
        this.report = report;
    }

    /** The lines of a claim, the first of which says what it claims. */
    public List<String> lines(Claim claim) {
        List<String> lines = new ArrayList<>();
        lines.add("■ " + headline(claim));
        lines.addAll(reasons(claim));
        return lines;
    }

    /** Why a claim is what it is. */
    public List<String> reasons(Claim claim) {
        Optional<ParagraphTrace> paragraph = report.paragraphOf(claim.place());
        List<TraceLine> lines = new ArrayList<>();
        if (paragraph.isPresent()) {
            lines.addAll(new ProseTrace(messages, catalogue, report, paragraph.get()).lines(claim));
        } else {
            lines.addAll(new TableTrace(messages, report).lines(claim));
        }
        lines.add(new TraceLine("rule", messages.textOr("trace.rule." + bare(claim.rule()), claim.rule())));
        lines.add(new TraceLine("grade", claim.grade() + gradeReason(claim)));
        for (Target target : claim.targets()) {
            if (isElsewhere(target.place(), claim)) {
                lines.add(new TraceLine(
                        "target",
                        messages.text(
                                target.place().row().equals(claim.place().row())
                                                && target.place().block()
                                                        == claim.place().block()
                                        ? "trace.inRow"
                                        : "trace.tiedFrom",
                                target.quote().strip(),
                                target.place().locator())));
            }
        }
        List<String> text = new ArrayList<>();
        lines.forEach(line ->
                text.add("    " + DisplayWidth.padRight(messages.text("trace." + line.key()), LABEL) + line.text()));
        setAsideBeside(claim)
                .forEach(one -> text.add(
                        "    " + DisplayWidth.padRight(messages.text("trace.setAside"), LABEL) + refusal(one)));
        return text;
    }

    /** A line for what was set aside. */
    public String refusal(SetAside one) {
        return messages.text(
                "trace.refusal",
                one.quote().strip().replaceAll("\\s+", " "),
                one.place().locator(),
                reason(one.reason()),
                one.detail().strip().replaceAll("\\s+", " "));
    }

    private String reason(String id) {
        return catalogue.setAsideReasons().stream()
                .filter(known -> known.id().equals(id))
                .findFirst()
                .map(known -> Titles.of(known, messages.language()))
                .orElse(id);
    }

    private String headline(Claim claim) {
        List<String> parts = new ArrayList<>();
        parts.add(
                Titles.of(catalogue.get(claim.indicatorId()), messages.language()) + " (" + claim.indicatorId() + ")");
        parts.add(messages.textOr("kind." + claim.kind().id(), claim.kind().id()));
        parts.add(claim.period().map(PeriodText::of).orElse("—"));
        claim.level().map(ClaimTracePage::amount).ifPresent(parts::add);
        claim.growth()
                .map(Growth::percent)
                .map(percent -> percent.toPlainString() + " %")
                .ifPresent(parts::add);
        claim.completion().map(percent -> "= " + percent.toPlainString() + " %").ifPresent(parts::add);
        parts.add(claim.scope());
        parts.add(claim.place().locator());
        return String.join(" · ", parts);
    }

    private static String amount(Quantity level) {
        return level.number().text() + level.unit().text();
    }

    private static String bare(String rule) {
        return rule.startsWith("table.cell_prose/") ? rule.substring(rule.indexOf('/') + 1) : rule;
    }

    private String gradeReason(Claim claim) {
        List<String> reasons = report.doubtsOf(claim).stream()
                .map(doubt -> messages.text("trace.doubt." + doubt.id()))
                .toList();
        return reasons.isEmpty() ? "" : " (" + String.join("; ", reasons) + ")";
    }

    private static boolean isElsewhere(Place place, Claim claim) {
        Place own = claim.place();
        return place.block() != own.block()
                || !place.row().equals(own.row())
                || !place.column().equals(own.column())
                || place.end() <= own.start()
                || place.start() >= own.end();
    }

    /** What was set aside in the same sentence, or in the same row. */
    private List<SetAside> setAsideBeside(Claim claim) {
        return report.extraction().setAside().stream()
                .filter(one -> one.place().block() == claim.place().block())
                .filter(one -> one.place().row().equals(claim.place().row()))
                .filter(one -> claim.place().row().isPresent() || isNear(one, claim))
                .toList();
    }

    private boolean isNear(SetAside one, Claim claim) {
        String text = report.document().blocks().get(claim.place().block()).text();
        int from = Math.min(one.place().end(), claim.place().end());
        int to = Math.max(one.place().start(), claim.place().start());
        return from >= to || text.substring(from, to).chars().noneMatch(c -> "。；\n".indexOf(c) >= 0);
    }

    /** The name of a part in lower case, as its messages have it. */
    static String id(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
