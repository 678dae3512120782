package org.duibiao.app.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.duibiao.app.argument.PeriodText;
import org.duibiao.app.console.Messages;
import org.duibiao.ingest.claim.table.facet.Facets;
import org.duibiao.ingest.claim.trace.Recorder;
import org.duibiao.ingest.reading.TracedReport;
import org.duibiao.model.claim.Claim;
import org.duibiao.model.claim.Evidence;
import org.duibiao.model.document.Block;
import org.duibiao.model.document.Cell;
import org.duibiao.model.document.Place;

/** Why a claim of a table is what it is: the heads of each of its cells, and where its unit stands. */
final class TableTrace {

    private final Messages messages;
    private final TracedReport report;

    TableTrace(Messages messages, TracedReport report) {
        this.messages = messages;
        this.report = report;
    }

    List<TraceLine> lines(Claim claim) {
        List<TraceLine> lines = new ArrayList<>();
        Block block = report.document().blocks().get(claim.place().block());
        if (!block.text().isBlank()) {
            lines.add(new TraceLine("caption", oneLine(block.text())));
        }
        for (Evidence evidence : claim.evidence()) {
            cell(block, evidence.place()).ifPresent(cell -> {
                lines.add(new TraceLine(
                        evidence.part().id(),
                        "“" + oneLine(cell.text()) + "” " + evidence.place().locator()));
                lines.add(new TraceLine("headers", path(cell)));
                lines.add(new TraceLine("row", row((Block.Table) block, cell)));
            });
        }
        Optional<Facets> facets = report.headsOf(claim.place()).map(Recorder.Heads::facets);
        facets.flatMap(Facets::name).ifPresent(name -> lines.add(new TraceLine("name", "“" + oneLine(name) + "”")));
        lines.add(new TraceLine("unit", unit(claim, facets)));
        lines.add(new TraceLine("period", period(claim, facets)));
        lines.add(new TraceLine(
                "subject",
                claim.region()
                        .map(region -> messages.text("trace.subject.row", region.name()))
                        .orElse(claim.subject())));
        lines.add(new TraceLine("scope", claim.scope()));
        return lines;
    }

    private String unit(Claim claim, Optional<Facets> facets) {
        if (claim.level().isEmpty()) {
            return messages.text("trace.unit.none");
        }
        String unit = claim.level().get().unit().text();
        if (claim.quote().contains(unit)) {
            return messages.text("trace.unit.printed", unit);
        }
        Optional<String> reached = facets.flatMap(Facets::unit);
        if (facets.isPresent() && reached.isEmpty()) {
            return messages.text("trace.unit.implied", unit);
        }
        return messages.text("trace.unit.heads", reached.orElse(unit), holderOf(claim, unit));
    }

    /** The nearest words above or beside the cell that print the unit. */
    private String holderOf(Claim claim, String unit) {
        Block.Table table =
                (Block.Table) report.document().blocks().get(claim.place().block());
        Optional<Cell> cell = cell(table, claim.place());
        Optional<String> head = cell.stream()
                .flatMap(found -> found.headerPath().stream())
                .filter(words -> words.contains(unit))
                .findFirst();
        Optional<String> inRow = cell.stream()
                .flatMap(found -> table.cells().stream().filter(other -> other.covers(found.row(), other.column())))
                .map(Cell::text)
                .filter(words -> words.strip().equals(unit))
                .findFirst();
        return oneLine(inRow.or(() -> head)
                .or(() -> Optional.of(table.text()).filter(text -> text.contains(unit)))
                .orElseGet(() -> messages.text("trace.unit.title")));
    }

    private String period(Claim claim, Optional<Facets> facets) {
        String period = claim.period().map(PeriodText::of).orElse("—");
        boolean dated = facets.filter(Facets::dated).isPresent();
        return messages.text(dated ? "trace.period.heads" : "trace.period.table", period);
    }

    private String path(Cell cell) {
        return cell.headerPath().stream().map(TableTrace::oneLine).collect(Collectors.joining(" > "));
    }

    private static String row(Block.Table table, Cell cell) {
        return table.cells().stream()
                .filter(other -> other.covers(cell.row(), other.column()))
                .map(other -> oneLine(other.text()))
                .map(words -> words.length() > 40 ? words.substring(0, 40) + "…" : words)
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" | "));
    }

    private static Optional<Cell> cell(Block block, Place place) {
        return block instanceof Block.Table table && place.row().isPresent()
                ? table.cells().stream()
                        .filter(cell -> cell.row() == place.row().getAsInt()
                                && cell.column() == place.column().getAsInt())
                        .findFirst()
                : Optional.empty();
    }

    private static String oneLine(String words) {
        return words.replaceAll("\\s+", " ").strip();
    }
}
