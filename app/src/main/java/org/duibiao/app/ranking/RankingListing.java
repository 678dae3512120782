package org.duibiao.app.ranking;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.duibiao.analytics.figure.Amount;
import org.duibiao.analytics.figure.Figure;
import org.duibiao.analytics.figure.Measure;
import org.duibiao.analytics.ranking.RankingOutcome.Ranking;
import org.duibiao.analytics.ranking.Standing;
import org.duibiao.analytics.ranking.Terms;
import org.duibiao.analytics.ranking.Unranked;
import org.duibiao.app.argument.PeriodText;
import org.duibiao.app.console.Cell;
import org.duibiao.app.console.Column;
import org.duibiao.app.console.Listing;
import org.duibiao.app.console.Messages;
import org.duibiao.model.claim.Grade;
import org.duibiao.model.quantity.Unit;
import org.duibiao.model.region.Region;

/** A ranking as rows: the regions that stand in it, then those beside it with the reason. */
public final class RankingListing {

    private final Messages messages;

    public RankingListing(Messages messages) {
        this.messages = messages;
    }

    /** The unit that people read the values of a ranking in. */
    public AmountScale scale(Ranking ranking) {
        List<BigDecimal> values = ranking.standings().stream()
                .map(standing -> standing.figure().amount().value())
                .toList();
        return AmountScale.of(
                values, unit(ranking.terms().measure(), ranking.terms().unit()), messages.language());
    }

    /** For people: the regions that stand in it. */
    public Listing standings(Ranking ranking) {
        AmountScale scale = scale(ranking);
        return new Listing(
                List.of(
                        Column.numbers("rank", messages.text("column.rank")),
                        Column.words("region_name", messages.text("column.region_name")),
                        Column.numbers("value", unitText(ranking.terms(), scale)),
                        Column.numbers("quartile", messages.text("column.quartile")),
                        Column.words("marks", messages.text("column.marks"))),
                ranking.standings().stream()
                        .map(standing -> List.of(
                                Cell.of(rank(standing)),
                                Cell.of(standing.region().fullName()),
                                value(standing.figure(), scale),
                                quartile(standing),
                                marks(standing.figure())))
                        .toList());
    }

    /** For people: the regions whose figures cannot be ranked with the others. */
    public Listing unranked(Ranking ranking) {
        return new Listing(
                List.of(
                        Column.words("region_name", messages.text("column.unranked")),
                        Column.numbers("value", messages.text("column.value")),
                        Column.words("reason", messages.text("column.reason"))),
                ranking.unranked().stream()
                        .map(row -> List.of(
                                Cell.of(row.region().fullName()),
                                Cell.of(ownText(ranking.terms().measure(), row.figure())),
                                Cell.of(reason(row))))
                        .toList());
    }

    /** For machines: all regions with a figure, ranked ones first, values in base units. */
    public Listing machine(Ranking ranking) {
        List<Column> columns = Stream.of(
                        "rank",
                        "rank_to",
                        "region_code",
                        "region_name",
                        "value",
                        "value_low",
                        "value_high",
                        "comparison",
                        "unit",
                        "quartile",
                        "grade",
                        "disputed",
                        "converted",
                        "origin",
                        "evidence_id",
                        "unranked_because")
                .map(id -> Column.words(id, id))
                .toList();
        Measure measure = ranking.terms().measure();
        List<List<Cell>> rows = new ArrayList<>();
        for (Standing standing : ranking.standings()) {
            List<Cell> row = new ArrayList<>(List.of(Cell.of(standing.rank()), Cell.of(standing.rankTo())));
            row.addAll(machine(measure, standing.region(), standing.figure(), quartile(standing), Optional.empty()));
            rows.add(row);
        }
        for (Unranked unranked : ranking.unranked()) {
            List<Cell> row = new ArrayList<>(List.of(Cell.none(), Cell.none()));
            row.addAll(machine(
                    measure,
                    unranked.region(),
                    unranked.figure(),
                    Cell.none(),
                    Optional.of(unranked.reason().id())));
            rows.add(row);
        }
        return new Listing(columns, rows);
    }

    private static List<Cell> machine(
            Measure measure, Region region, Figure figure, Cell quartile, Optional<String> unrankedBecause) {
        Amount amount = figure.amount();
        return List.of(
                Cell.of(region.code()),
                Cell.of(region.fullName()),
                Cell.of(plain(amount.value())),
                Cell.of(amount.low().map(RankingListing::plain)),
                Cell.of(amount.high().map(RankingListing::plain)),
                Cell.of(amount.comparison().symbol()),
                Cell.of(unit(measure, figure.unit())),
                quartile,
                Cell.of(figure.grade().name()),
                Cell.of(figure.disputed()),
                Cell.of(figure.converted()),
                Cell.of(figure.origin()),
                Cell.of(figure.evidence()),
                Cell.of(unrankedBecause));
    }

    /** 3 where the place is sure, 1–3 where the printed digits leave it open. */
    private static String rank(Standing standing) {
        return standing.rank() == standing.rankTo()
                ? Integer.toString(standing.rank())
                : standing.rank() + "–" + standing.rankTo();
    }

    private static Cell value(Figure figure, AmountScale scale) {
        Amount amount = figure.amount();
        return Cell.of(plain(amount.value()), scale.text(amount.value(), amount.comparison()));
    }

    private static Cell quartile(Standing standing) {
        return standing.quartile().isPresent() ? Cell.of(standing.quartile().getAsInt()) : Cell.none();
    }

    private Cell marks(Figure figure) {
        List<String> marks = new ArrayList<>();
        if (figure.disputed()) {
            marks.add(messages.text("mark.disputed"));
        }
        if (figure.grade() == Grade.D) {
            marks.add(messages.text("mark.lowestGrade"));
        }
        if (figure.converted()) {
            marks.add(messages.text("mark.converted"));
        }
        if (figure.amount().isBound()) {
            marks.add(messages.text("mark.bound"));
        }
        if (figure.origin().equals("generated")) {
            marks.add(messages.text("mark.generated"));
        }
        return Cell.of(marks, String.join(messages.text("list.separator"), marks));
    }

    private String ownText(Measure measure, Figure figure) {
        Amount amount = figure.amount();
        AmountScale scale = AmountScale.of(List.of(amount.value()), unit(measure, figure.unit()), messages.language());
        return scale.text(amount.value(), amount.comparison()) + " " + scale.unit();
    }

    /** The base unit of what is compared: growth of a level in yuan is in percent. */
    private static String unit(Measure measure, String unitOfLevel) {
        return measure.inUnitOfLevel() ? unitOfLevel : Unit.PERCENT;
    }

    /** The unit as people read it; per head where levels are divided by residents. */
    public String unitText(Terms terms, AmountScale scale) {
        return terms.measure() == Measure.PER_CAPITA ? messages.text("unit.perCapita", scale.unit()) : scale.unit();
    }

    private String reason(Unranked row) {
        Figure figure = row.figure();
        String reason = messages.textOr("unranked." + row.reason(), row.reason().id());
        return switch (row.reason()) {
            case OTHER_PERIOD -> reason + ": " + PeriodText.of(figure.period());
            case OTHER_SCOPE, PART_OF_A_TOTAL -> reason + ": " + figure.scope();
            case OTHER_ORIGIN -> reason + ": " + figure.origin();
            case OTHER_UNIT, NO_RATE_FOR_THE_YEAR, NO_RATE_FOR_PART_OF_A_YEAR -> reason + ": " + figure.unit();
            default -> reason;
        };
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
