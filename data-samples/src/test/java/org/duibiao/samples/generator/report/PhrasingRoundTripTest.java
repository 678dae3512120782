package org.duibiao.samples.generator.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duibiao.ingest.evaluation.ExportRow;
import org.duibiao.ingest.evaluation.GoldCase;
import org.duibiao.ingest.evaluation.GoldReader;
import org.duibiao.ingest.evaluation.PassageReader;
import org.duibiao.ingest.evaluation.Scorer;
import org.duibiao.ingest.reading.CatalogueReportReader;
import org.duibiao.model.catalogue.Catalogue;
import org.duibiao.model.catalogue.Indicator;
import org.duibiao.model.region.Region;
import org.duibiao.samples.generator.chance.Chance;
import org.duibiao.samples.generator.economy.Bureau;
import org.duibiao.samples.generator.economy.Economy;
import org.duibiao.samples.generator.phrase.Phrasebook;
import org.duibiao.samples.generator.phrase.Phrasing;
import org.duibiao.samples.generator.phrase.Statement;
import org.duibiao.samples.generator.phrase.Teller;
import org.duibiao.samples.generator.phrase.Telling;
import org.duibiao.samples.generator.phrase.Voice;
import org.duibiao.samples.generator.region.FictitiousRegions;
import org.duibiao.samples.generator.truth.TruthLine;
import org.duibiao.samples.generator.truth.TruthSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a wording says comes back from the reader, to the last digit, for every wording that there is. */
class PhrasingRoundTripTest {

    private static final Catalogue CATALOGUE = Catalogue.bundled();
    private static final Phrasebook BOOK = Phrasebook.bundled();
    private static final CatalogueReportReader READER = CatalogueReportReader.of(CATALOGUE);
    private static final PassageReader PASSAGES = new PassageReader(READER, CATALOGUE.regions());
    private static final int YEAR = 2022;
    private static final List<String> SENTENCES = List.of(
            "single",
            "trade",
            "exchange",
            "projects",
            "capital",
            "past",
            "counted_again",
            "goals",
            "tiers",
            "tiered_goals",
            "staff",
            "budget",
            "department_budget",
            "spending",
            "basic",
            "three_public");
    private static final List<String> WORDINGS = List.of("growths", "amounts", "times", "months");
    private static final List<String> ANY = List.of(
            "retail_sales",
            "fdi_actual",
            "domestic_capital_actual@out_of_province",
            "ecommerce_turnover",
            "online_retail",
            "projects_signed");
    private static final Map<String, UnaryOperator<Statement>> DIRECTIONS = Map.of(
            "down", statement -> since(statement, "1.083"),
            "flat", statement -> since(statement, "1"),
            "times", statement -> since(statement, "0.39"));

    /** The statement with another level of the year before, as a multiple of this year's. */
    private static Statement since(Statement statement, String multiple) {
        return new Statement(
                statement.series(),
                statement.year(),
                statement.months(),
                statement.level(),
                statement.level().multiply(new BigDecimal(multiple)).setScale(0, RoundingMode.HALF_UP),
                statement.target(),
                statement.goal(),
                statement.style(),
                statement.rateDecimals(),
                statement.said());
    }

    static Stream<Arguments> sentences() {
        return SENTENCES.stream().flatMap(kind -> BOOK.list(kind).stream().map(each -> Arguments.of(kind, each.id())));
    }

    static Stream<Arguments> wordings() {
        return WORDINGS.stream().flatMap(kind -> BOOK.list(kind).stream().map(each -> Arguments.of(kind, each.id())));
    }

    static Stream<Arguments> names() {
        return BOOK.series().stream()
                .flatMap(series -> BOOK.names(series).stream().map(name -> Arguments.of(series, name)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("sentences")
    void aSentenceComesBack(String kind, String id) {
        Phrasing phrasing = phrasing(kind, id);
        List<String> errors = new ArrayList<>();
        int told = 0;
        for (int turn = 0; turn < 9; turn++) {
            ReportFigures figures = figures(turn, 12);
            List<String> series = phrasing.of().isEmpty() ? List.of(ANY.get(turn % ANY.size())) : phrasing.of();
            List<Statement> statements = directed(figures.get(series), direction(id));
            Teller teller = new Teller(BOOK, voice(turn, 12), Chance.of(turn, id));
            if (teller.suits(phrasing, statements)) {
                told++;
                String opening = kind.endsWith("goals") ? "2023年，我局将" : "";
                errors.addAll(errors(teller.tell(phrasing, statements, true).between(opening, "。"), turn));
            }
        }

        assertThat(told).isPositive();
        assertThat(errors.isEmpty()).as(errors.toString()).isEqualTo(phrasing.isRead());
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("wordings")
    void aWordingComesBack(String kind, String id) {
        Phrasing phrasing = phrasing(kind, id);
        Phrasing plain = phrasing("single", "plain");
        int months = kind.equals("months") ? 10 : 12;
        List<String> errors = new ArrayList<>();
        int told = 0;
        for (int turn = 0; turn < 24; turn++) {
            List<Statement> statements = directed(
                    List.of(figures(turn, months).get(ANY.get(turn % ANY.size()))),
                    phrasing.when().orElse(""));
            Teller teller = new Teller(BOOK.only(kind, phrasing), voice(turn, months), Chance.of(turn, id));
            if (teller.words(kind, statements.get(0))) {
                told++;
                errors.addAll(errors(teller.tell(plain, statements, true).between("", "。"), turn));
            }
        }

        assertThat(told).isPositive();
        assertThat(errors.isEmpty()).as(errors.toString()).isEqualTo(phrasing.isRead());
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("names")
    void aNameComesBack(String series, String name) {
        Teller teller = new Teller(BOOK.calling(series, name), voice(1, 12), Chance.of(1, name));
        Statement statement = figures(1, 12).get(series);

        assertThat(errors(
                        teller.tell(phrasing("single", "plain"), List.of(statement), true)
                                .between("", "。"),
                        1))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1})
    void wordingsThatTheReaderDoesNotReadAreFew(int count) {
        assertThat(Stream.of(SENTENCES, WORDINGS)
                        .flatMap(List::stream)
                        .flatMap(kind -> BOOK.list(kind).stream())
                        .filter(phrasing -> !phrasing.isRead())
                        .map(Phrasing::id))
                .hasSize(count);
    }

    @Test
    void noTwoWordingsOfAKindBearOneName() {
        Stream.of(SENTENCES, WORDINGS)
                .flatMap(List::stream)
                .forEach(kind ->
                        assertThat(BOOK.list(kind)).extracting(Phrasing::id).doesNotHaveDuplicates());
    }

    private static String direction(String id) {
        return id.equals("fell-behind") ? "down" : id.startsWith("flat") ? "flat" : "";
    }

    private static Phrasing phrasing(String kind, String id) {
        return BOOK.list(kind).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<Statement> directed(List<Statement> statements, String direction) {
        return statements.stream()
                .map(DIRECTIONS.getOrDefault(direction, UnaryOperator.identity()))
                .toList();
    }

    private static Region region(int turn) {
        return FictitiousRegions.reporting(9).get(turn % 9);
    }

    private static ReportFigures figures(int turn, int months) {
        String code = region(turn).code();
        return new ReportFigures(
                Economy.of(turn, code),
                Bureau.of(turn, code, YEAR),
                YEAR,
                months,
                Chance.of(turn),
                UnaryOperator.identity());
    }

    private static Voice voice(int turn, int months) {
        Region region = region(turn);
        String name = region.name();
        return new Voice(
                region,
                YEAR,
                months,
                Map.of(
                        "year",
                        "2022",
                        "last_year",
                        "2021",
                        "next",
                        "2023",
                        "kind",
                        name.substring(name.length() - 1),
                        "rate",
                        "6.7261",
                        "retired",
                        "7"));
    }

    /** What the reader makes otherwise of a telling, with its words. */
    private static List<String> errors(Telling telling, int turn) {
        TruthSheet sheet = new TruthSheet();
        sheet.add(telling.figures());
        Region region = region(turn);
        String line = TruthLine.of("case", region.fullName(), region.code(), YEAR, sheet.figures());
        String withText = line.substring(0, line.length() - 1) + ", \"text\": \"" + telling.text()
                + "\", \"publication_year\": 2022}";
        GoldCase goldCase = GoldReader.read("case", List.of(withText)).get(0);
        Map<String, List<ExportRow>> found = new HashMap<>();
        found.put("case", PASSAGES.read(goldCase));
        List<String> errors = new Scorer(
                        CATALOGUE.indicators().stream().map(Indicator::id).collect(Collectors.toSet()))
                .score(List.of(goldCase), found)
                .errors();
        return errors.isEmpty() ? List.of() : List.of(telling.text() + " " + errors);
    }
}
