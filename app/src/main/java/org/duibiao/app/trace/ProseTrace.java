package org.duibiao.app.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duibiao.app.argument.PeriodText;
import org.duibiao.app.console.Messages;
import org.duibiao.ingest.claim.figure.Figure;
import org.duibiao.ingest.claim.figure.Mode;
import org.duibiao.ingest.claim.trace.Change;
import org.duibiao.ingest.claim.trace.NumberTrace;
import org.duibiao.ingest.claim.trace.ParagraphTrace;
import org.duibiao.ingest.language.Token;
import org.duibiao.ingest.language.text.NormalText;
import org.duibiao.ingest.language.word.Sense;
import org.duibiao.ingest.reading.TracedReport;
import org.duibiao.model.catalogue.Catalogue;
import org.duibiao.model.claim.Claim;
import org.duibiao.model.claim.Evidence;
import org.duibiao.model.period.Period;

/** Why a claim of running text is what it is: what each of its words gave it, and what lost. */
final class ProseTrace {

    private final Messages messages;
    private final Catalogue catalogue;
    private final TracedReport report;
    private final ParagraphTrace paragraph;
    private final NormalText text;
    private final List<TraceLine> lines = new ArrayList<>();

    ProseTrace(Messages messages, Catalogue catalogue, TracedReport report, ParagraphTrace paragraph) {
        this.messages = messages;
        this.catalogue = catalogue;
        this.report = report;
        this.paragraph = paragraph;
        this.text = paragraph.text();
    }

    List<TraceLine> lines(Claim claim) {
        Optional<Figure> figure = paragraph.figureOf(claim);
        Optional<NumberTrace> main = claim.evidence().stream()
                .filter(piece -> piece.part() != Evidence.Part.NAME)
                .map(piece -> paragraph.numberAt(piece.place()))
                .flatMap(Optional::stream)
                .findFirst();
        if (figure.isEmpty() || main.isEmpty()) {
            return List.of(new TraceLine("words", messages.text("trace.lost")));
        }
        lines.clear();
        sentence(figure.get());
        name(figure.get(), main.get());
        claim.evidence().forEach(piece -> number(piece, figure.get()));
        unit(claim, figure.get());
        period(figure.get(), main.get());
        subject(main.get());
        kind(figure.get(), main.get());
        scope(claim, main.get());
        return List.copyOf(lines);
    }

    private void add(String key, String words) {
        lines.add(new TraceLine(key, words));
    }

    private void sentence(Figure figure) {
        int start = figure.span().start();
        while (start > 0 && "。;\n".indexOf(text.at(start - 1)) < 0) {
            start--;
        }
        int end = figure.span().end();
        while (end < text.length() && "。;\n".indexOf(text.at(end)) < 0) {
            end++;
        }
        add("tokens", TokenWords.of(text, paragraph.tokens(), start, end));
    }

    private void name(Figure figure, NumberTrace main) {
        var naming = figure.naming();
        add(
                "name",
                messages.text(
                        naming.end() > naming.start() ? "trace.name.here" : "trace.name.again",
                        naming.words(),
                        naming.end() > naming.start()
                                ? paragraph.place(naming.start(), naming.end()).locator()
                                : "",
                        naming.indicatorId().orElse("")));
        paragraph.tokens().stream()
                .filter(token -> token instanceof Token.Word word
                        && word.meaning().isName()
                        && word.start() >= main.lead().start()
                        && word.end() <= main.lead().end()
                        && (word.end() <= naming.start() || word.start() >= naming.end()))
                .map(Token.Word.class::cast)
                .forEach(word -> add("rival", rivalName(word, main)));
        paragraph.tokens().stream()
                .filter(token -> token.start() == naming.start()
                        && token instanceof Token.Word word
                        && word.meaning().senses().size() > 1)
                .flatMap(token -> ((Token.Word) token).meaning().senses().stream())
                .filter(sense -> sense.role() == Sense.Role.IN_CONTEXT
                        && !naming.indicatorId().equals(Optional.of(sense.indicatorId())))
                .map(Sense::indicatorId)
                .distinct()
                .forEach(id -> add("rival", messages.text("trace.rival.sense", naming.words(), id)));
    }

    private String rivalName(Token.Word word, NumberTrace main) {
        String why = main.passedOver().containsKey(word)
                ? messages.text(
                        "trace.loss." + ClaimTracePage.id(main.passedOver().get(word)))
                : messages.text("trace.loss.further");
        return messages.text("trace.rival.name", word.meaning().word(), TokenWords.kind(word), why);
    }

    private void number(Evidence piece, Figure figure) {
        Optional<NumberTrace> found = paragraph.numberAt(piece.place());
        if (piece.part() == Evidence.Part.NAME || found.isEmpty()) {
            if (piece.part() != Evidence.Part.NAME) {
                add(piece.part().id(), "“" + words(piece) + "” " + piece.place().locator());
            }
            return;
        }
        NumberTrace number = found.get();
        add(
                piece.part().id(),
                messages.text(
                        "trace.number",
                        words(piece),
                        piece.place().locator(),
                        messages.text("trace.role." + ClaimTracePage.id(number.role())),
                        TokenWords.cues(text, number.lead())));
        if (piece.part() != Evidence.Part.LEVEL) {
            add("hangs", messages.text("trace.hangs." + hangs(number, figure)));
            number.open().stream()
                    .filter(other -> other != figure && other.isClaim())
                    .forEach(other -> add("rival", rivalFigure(other, number)));
        }
    }

    private String words(Evidence piece) {
        int shift = paragraph.place(0, 0).start();
        return text.original()
                .substring(piece.place().start() - shift, piece.place().end() - shift);
    }

    /** Why a number hangs on a figure. */
    private static String hangs(NumberTrace number, Figure figure) {
        boolean named = number.lead().tokens().stream()
                .anyMatch(token -> token instanceof Token.Word word
                        && word.meaning().isName()
                        && word.start() <= figure.naming().start()
                        && word.end() >= figure.naming().end());
        if (named || !number.open().contains(figure)) {
            return "named";
        }
        return number.current().filter(figure::equals).isPresent() ? "current" : "list";
    }

    private String rivalFigure(Figure other, NumberTrace number) {
        String words = other.span().quote().replaceAll("\\s+", " ");
        boolean current = number.current().filter(other::equals).isPresent();
        return messages.text(
                "trace.rival.figure",
                words,
                other.naming().indicatorId().orElse(""),
                messages.text(current ? "trace.loss.notNamed" : "trace.loss.notLast"));
    }

    private void unit(Claim claim, Figure figure) {
        claim.level()
                .ifPresent(level -> add(
                        "unit",
                        messages.text(
                                figure.flags().contains("unit_inferred") ? "trace.unit.inferred" : "trace.unit.printed",
                                level.unit().text())));
    }

    private void period(Figure figure, NumberTrace main) {
        Period period = figure.period();
        Optional<Change> said = before(Change.What.PERIOD, main.lead().end())
                .filter(change -> change.now().equals(period.toString()));
        if (said.isPresent()) {
            add(
                    "period",
                    messages.text(
                            "trace.period.said",
                            PeriodText.of(period),
                            at(said.get().token())));
        } else if (period.equals(main.period()) && period.equals(paragraph.atStart())) {
            boolean heading = report.context().reportYear().isEmpty()
                    || !period.equals(
                            Period.ofYear(report.context().reportYear().getAsInt()));
            add(
                    "period",
                    messages.text(
                            heading ? "trace.period.heading" : "trace.period.report",
                            PeriodText.of(period),
                            String.join(" > ", paragraph.headings())));
        } else {
            add("period", messages.text("trace.period.near", PeriodText.of(period)));
        }
    }

    private Optional<Change> before(Change.What what, int end) {
        Optional<Change> last = Optional.empty();
        for (Change change : paragraph.changes()) {
            last = change.what() == what && change.token().end() <= end ? Optional.of(change) : last;
        }
        return last;
    }

    private String at(Token token) {
        return text.words(token.start(), token.end()) + "” "
                + paragraph.place(token.start(), token.end()).locator();
    }

    private void subject(NumberTrace main) {
        Optional<Change> change = before(Change.What.SUBJECT, main.lead().end());
        add(
                "subject",
                change.filter(found -> found.now().isEmpty() && found.token() instanceof Token.Word)
                        .map(found -> messages.text("trace.subject.said", at(found.token())))
                        .orElseGet(() -> messages.text("trace.subject.own")));
    }

    private void kind(Figure figure, NumberTrace main) {
        Optional<Change> change = before(Change.What.MODE, main.lead().end());
        if (figure.mode() == Mode.RESULT) {
            add("kind", messages.text("trace.kind.result"));
        } else if (change.isPresent() && change.get().now().equals(figure.mode().name())) {
            add("kind", messages.text("trace.kind.said", at(change.get().token())));
        } else {
            add("kind", messages.text("trace.kind.goal"));
        }
    }

    /** Words of scope that stand before the number in the same sentence. */
    private void scope(Claim claim, NumberTrace main) {
        int end = main.lead().end();
        String before = text.words(Math.max(0, end - 80), end);
        Optional<String> word = catalogue.scopes().stream()
                .filter(scope -> scope.id().equals(claim.scope()))
                .flatMap(scope -> scope.words().stream())
                .filter(before::contains)
                .max(java.util.Comparator.comparingInt(String::length));
        boolean part = claim.scope().startsWith("part:");
        add(
                "scope",
                word.map(words -> messages.text("trace.scope.said", claim.scope(), words))
                        .orElseGet(
                                () -> messages.text(part ? "trace.scope.part" : "trace.scope.unsaid", claim.scope())));
    }
}
