package org.duibiao.ingest.golden;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.duibiao.model.scorecard.Printed;
import org.duibiao.model.scorecard.Rescore;
import org.duibiao.model.scorecard.Scorecard;
import org.duibiao.model.scorecard.ScorecardLine;
import org.duibiao.model.scorecard.Statement;
import org.duibiao.model.scoring.PointRange;

/** Writes the scoring forms of a document, a readable line a line of a form. */
public final class ScorecardLines {

    private ScorecardLines() {}

    /** The lines of all forms. */
    public static List<String> of(List<Scorecard> scorecards) {
        return scorecards.stream().flatMap(card -> of(card).stream()).toList();
    }

    private static List<String> of(Scorecard card) {
        Scorecard.Rescoring again = card.rescoring();
        List<String> lines = new ArrayList<>();
        lines.add("== " + card.family() + " " + card.subject() + " " + card.title() + " @"
                + card.place().locator() + " " + card.flags());
        lines.add("total " + text(card.totalScore()) + " of " + text(card.totalWeight()) + " grade "
                + text(card.grade()) + " by score " + again.gradeByScore().orElse("-"));
        lines.add("again " + again.total().map(ScorecardLines::plain).orElse("-")
                + again.range().map(ScorecardLines::range).orElse("") + ", " + again.recomputed() + " of "
                + again.lines() + ", " + again.ruleSet().orElse("-") + ": " + again.because());
        card.lines().forEach(line -> lines.add(line(line)));
        return lines;
    }

    private static String line(ScorecardLine line) {
        Rescore again = line.rescore();
        String criterion = String.join(
                " > ",
                Stream.of(
                                line.criterion().levelOne(),
                                line.criterion().levelTwo(),
                                line.criterion().levelThree())
                        .flatMap(Optional::stream)
                        .toList());
        String money = Stream.of(
                        line.money().initial(),
                        line.money().fullYear(),
                        line.money().executed(),
                        line.money().rate())
                .map(ScorecardLines::amount)
                .reduce((one, other) -> one + " / " + other)
                .orElse("");
        String figures =
                line.money().executed().isPresent() || line.money().fullYear().isPresent()
                        ? money + " " + line.money().unit().orElse("?")
                        : statement(line.target()) + " -> " + statement(line.result());
        return line.number() + " " + line.role().id() + " | " + criterion + " | "
                + line.indicatorId().orElse("-") + " | " + figures + " | " + text(line.score()) + " of "
                + text(line.weight())
                + line.reason().map(reason -> " (" + reason + ")").orElse("") + " | "
                + again.outcome().map(outcome -> outcome.id()).orElse("-") + " "
                + again.score().map(ScorecardLines::plain).orElse("-")
                + again.range().map(ScorecardLines::range).orElse("") + " "
                + again.rule().orElse("-")
                + line.agreement().map(agreement -> " " + agreement.id()).orElse("") + " | " + again.explanation()
                + " | " + line.flags() + " @"
                + line.place().locator();
    }

    private static String statement(Optional<Statement> statement) {
        return statement
                .map(stated -> "'" + BlockLines.oneLine(stated.printed().text()) + "' " + stated.comparison()
                        + stated.printed()
                                .value()
                                .map(value -> " " + plain(value))
                                .orElse("")
                        + stated.unit().map(unit -> " " + unit).orElse("")
                        + (stated.parts().isEmpty() ? "" : " " + stated.parts().size() + " numbers"))
                .orElse("-");
    }

    private static String amount(Optional<Printed> amount) {
        return amount.map(printed -> printed.value().map(ScorecardLines::plain).orElse("'" + printed.text() + "'"))
                .orElse("-");
    }

    private static String text(Optional<Printed> printed) {
        return printed.map(Printed::text).orElse("-");
    }

    private static String range(PointRange range) {
        return range.isExact() ? "" : " [" + plain(range.low()) + ", " + plain(range.high()) + "]";
    }

    private static String plain(BigDecimal number) {
        BigDecimal rounded = number.setScale(Math.min(number.scale(), 4), java.math.RoundingMode.HALF_UP)
                .stripTrailingZeros();
        return (rounded.scale() < 0 ? rounded.setScale(0) : rounded).toPlainString();
    }
}
