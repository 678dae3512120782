package org.duibiao.app.explanation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duibiao.analytics.evidence.CellContext;
import org.duibiao.analytics.evidence.Evidence;
import org.duibiao.analytics.evidence.Source;
import org.duibiao.app.console.Messages;

/** The words behind a figure, where they stand, and who published them. */
final class EvidenceLines {

    private final Messages messages;

    EvidenceLines(Messages messages) {
        this.messages = messages;
    }

    List<Entry> of(Evidence evidence) {
        List<Entry> entries = new ArrayList<>();
        entries.add(new Entry("words", Excerpt.of(evidence)));
        entries.add(new Entry("place", place(evidence)));
        evidence.cell().ifPresent(cell -> {
            entries.add(new Entry("headers", cell.headerPath()));
            entries.add(new Entry("row", row(cell)));
        });
        evidence.before().ifPresent(text -> entries.add(new Entry("before", Excerpt.end(text))));
        evidence.after().ifPresent(text -> entries.add(new Entry("after", Excerpt.beginning(text))));
        entries.add(new Entry("source", source(evidence.source())));
        return entries.stream().filter(entry -> !entry.text().isBlank()).toList();
    }

    private static String place(Evidence evidence) {
        return evidence.headingPath().isEmpty()
                ? evidence.locator()
                : evidence.locator() + " · " + evidence.headingPath();
    }

    private static String row(CellContext cell) {
        return cell.rowTexts().stream()
                .map(text -> text.replaceAll("\\s+", " ").strip())
                .filter(text -> !text.isEmpty())
                .map(Excerpt::beginning)
                .collect(Collectors.joining(" | "));
    }

    private String source(Source source) {
        Optional<String> published = source.publishedOn()
                .map(day -> messages.text("explain.publishedOn", day))
                .or(() -> source.publishedYear().map(year -> messages.text("explain.publishedOn", year)));
        return Stream.of(
                        source.title(),
                        source.publisher(),
                        published,
                        source.url(),
                        source.confidence().map(confidence -> messages.text("explain.confidence", confidence)),
                        Optional.of(source.path()))
                .flatMap(Optional::stream)
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(" · "));
    }

    /**
     * A line with what it says.
     *
     * @param key of the message that names it, after {@code explain.}
     * @param text what it says
     */
    record Entry(String key, String text) {}
}
