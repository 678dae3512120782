package org.duibiao.transform.sql;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FiguresTest {

    private static final String INDICATORS =
            "indicator_id | unit | units | subject\nretail_sales | CNY | CNY | region\nexports | CNY | CNY, USD | region\ngdp | CNY | CNY | region";

    @Test
    void onlyWhatHappenedInAKnownRegionAndPeriodCanBecomeAFact() {
        Given given = Given.rows("observations", """
                observation_id | kind       | region_code | period_start | period_end | value
                o1             | actual     | 430104      | 2021-01-01   | 2021-12-31 | 5
                o2             | cumulative | 430104      | 2016-01-01   | 2020-12-31 | 5
                o3             | forecast   | 430104      | 2021-01-01   | 2021-12-31 | 5
                o4             | actual     |             | 2021-01-01   | 2021-12-31 | 5
                o5             | actual     | 430104      |              |            | 5
                """).and("indicators", INDICATORS);

        assertThat(given.make("figures", "observation_id")).containsExactly("o1");
    }

    @Test
    void growthWithoutALevelTakesTheUnitOfTheLevelStatedElsewhere() {
        Given given = Given.rows("observations", """
                observation_id | indicator_id | value | unit | yoy_pct
                o1             | exports      | 5     | USD  |
                o2             | exports      |       |      | 8
                """).and("indicators", INDICATORS);

        assertThat(given.make("figures", "observation_id", "unit")).containsExactly("o1 | USD", "o2 | USD");
    }

    @Test
    void growthWithoutALevelIsKeptApartWhereTheLevelIsStatedInTwoCurrencies() {
        Given given = Given.rows("observations", """
                observation_id | indicator_id | value | unit | yoy_pct
                o1             | exports      | 5     | USD  |
                o2             | exports      | 35    | CNY  |
                o3             | exports      |       |      | 8
                """).and("indicators", INDICATORS);

        assertThat(given.make("figures", "observation_id", "unit"))
                .containsExactly("o1 | USD", "o2 | CNY", "o3 | unstated");
    }

    @Test
    void growthOfAnIndicatorThatIsNeverStatedOtherwiseHasItsUnit() {
        Given given = Given.rows("observations", """
                observation_id | indicator_id | yoy_pct
                o1             | retail_sales | 8
                o2             | exports      | 8
                """).and("indicators", INDICATORS);

        assertThat(given.make("figures", "observation_id", "unit")).containsExactly("o1 | CNY", "o2 | unstated");
    }

    @Test
    void anOfficialFigureIsOfTheWholeYearAndOfItsOwnOrigin() {
        Given given = Given.rows(
                        "statistics",
                        "statistics_id | indicator_id | value | stated_value | yoy_pct\ns1 | gdp | 100 | 100 | 4.5")
                .and("indicators", INDICATORS);

        assertThat(given.make(
                        "figures",
                        "observation_id",
                        "origin",
                        "subject",
                        "period_start",
                        "period_end",
                        "unit",
                        "yoy_pct"))
                .containsExactly("s1 | statistics | region | 2021-01-01 | 2021-12-31 | CNY | 4.5");
    }

    @Test
    void anOfficialFigureOfAFictitiousRegionIsGenerated() {
        Given given = Given.rows("statistics", """
                        statistics_id | region_code | indicator_id | value | origin
                        s1            | 990101      | gdp          | 100   | generated
                        """).and("indicators", INDICATORS);

        assertThat(given.make("figures", "observation_id", "origin")).containsExactly("s1 | generated");
    }
}
