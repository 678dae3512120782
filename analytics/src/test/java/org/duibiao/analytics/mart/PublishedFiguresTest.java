package org.duibiao.analytics.mart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.duibiao.analytics.duckdb.Marts;
import org.duibiao.analytics.figure.Figure;
import org.duibiao.analytics.figure.Measure;
import org.duibiao.analytics.publish.SampleWarehouse;
import org.duibiao.analytics.ranking.RankingInput;
import org.duibiao.model.claim.Grade;
import org.duibiao.model.period.Period;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublishedFiguresTest {

    private static final Period YEAR = Period.ofYear(2021);

    @TempDir
    static Path folder;

    private static Marts marts;
    private static PublishedFigures published;

    @BeforeAll
    static void publish() throws IOException {
        SampleWarehouse warehouse = SampleWarehouse.create(folder);
        warehouse.publish("1");
        marts = Marts.open(warehouse.layout());
        published = new PublishedFigures(marts);
    }

    @AfterAll
    static void close() {
        marts.close();
    }

    @Test
    void aFactGivesAFigureForEachThingThatItKnows() {
        assertThat(published.list("exports"))
                .filteredOn(measured -> measured.figure().regionCode().equals("990101"))
                .extracting(MeasuredFigure::measure)
                .containsExactly(Measure.LEVEL, Measure.GROWTH, Measure.COMPLETION);
    }

    @Test
    void growthKeepsTheDoubtOfItsPrintedDigits() {
        Figure growth =
                published.input("exports", Measure.GROWTH, YEAR).figures().get(0);

        assertThat(growth.amount().low().orElseThrow()).isEqualByComparingTo("11.95");
        assertThat(growth.amount().high().orElseThrow()).isEqualByComparingTo("12.05");
    }

    @Test
    void levelsAreWhatPerCapitaIsMadeOf() {
        RankingInput input = published.input("exports", Measure.PER_CAPITA, YEAR);

        assertThat(input.figures()).extracting(Figure::evidence).containsExactly("c1", "c2", "c4");
        assertThat(input.populations()).containsOnlyKeys("990101");
    }

    @Test
    void officialFiguresWithoutAGradeAreOfTheBest() {
        assertThat(published.list(PublishedFigures.POPULATION))
                .extracting(measured -> measured.figure().grade())
                .containsExactly(Grade.A);
    }

    @Test
    void figuresOfOtherYearsDoNotBearOnARanking() {
        assertThat(published
                        .input("exports", Measure.LEVEL, Period.ofYear(2020))
                        .figures())
                .isEmpty();
    }

    @Test
    void coverageAndRatesComeWithTheFigures() {
        RankingInput input = published.input("exports", Measure.LEVEL, YEAR);

        assertThat(input.coverage()).isEqualTo(Map.of("990104", "said_none"));
        assertThat(input.rates().find("USD", 2021)).isPresent();
        assertThat(List.copyOf(input.regions())).hasSize(10);
    }
}
