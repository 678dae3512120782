package org.duibiao.transform.sql;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GrowthAuditTest {

    private static final String TWO_YEARS = """
            observation_id | region_code | value  | yoy_pct | period_start | period_end | report_id
            base1          | 430104      | 100.0  |         | 2020-01-01   | 2020-12-31 | r1
            rounded        | 430104      | 112.4  | 12.4    | 2021-01-01   | 2021-12-31 | r2
            base2          | 430103      | 100.0  |         | 2020-01-01   | 2020-12-31 | r3
            cut            | 430103      | 112.59 | 12.5    | 2021-01-01   | 2021-12-31 | r4
            base3          | 430102      | 100.0  |         | 2020-01-01   | 2020-12-31 | r5
            wrong          | 430102      | 120.0  | 12.4    | 2021-01-01   | 2021-12-31 | r6
            """;

    @Test
    void growthIsThatFromTheReportOfTheYearBeforeWithinRoundingAndCutDigits() {
        assertThat(Given.rows("observations", TWO_YEARS).audit("growth_against_last_report", "severity", "formula"))
                .containsExactly("warning | 120.0 ÷ 100.0 − 1 = 20% ≠ 12.4%");
    }

    @Test
    void whatTheWayOfCountingExplainsIsInformation() {
        Given given = Given.rows("observations", """
                observation_id | indicator_id             | value | yoy_pct | period_start | period_end
                base1          | retail_sales             | 100   |         | 2022-01-01   | 2022-12-31
                census         | retail_sales             | 90    | 5       | 2023-01-01   | 2023-12-31
                base2          | retail_sales_above_limit | 100   |         | 2020-01-01   | 2020-12-31
                units          | retail_sales_above_limit | 90    | 5       | 2021-01-01   | 2021-12-31
                """);

        assertThat(given.audit("growth_against_last_report", "severity", "explanations"))
                .containsExactly("information | census_revision", "information | matched_units");
    }

    @Test
    void theLevelOfLastYearThatAReportQuotesIsThatOfLastYearsOwn() {
        Given given = Given.rows("reports", "report_id\nr1\nr2\nr3\nr4")
                .and("observations", """
                observation_id | report_id | value  | period_start | period_end | published_year | indicator_id
                own1           | r1        | 100.04 | 2020-01-01   | 2020-12-31 | 2021           | exports
                own2           | r2        | 100.09 | 2020-01-01   | 2020-12-31 | 2021           | imports
                own3           | r3        | 100.00 | 2020-01-01   | 2020-12-31 | 2021           | trade_total
                """)
                .and("set_aside", """
                set_aside_id | report_id | reason          | indicator_id | value | period_start | period_end
                rounded      | r4        | last_year_level | exports      | 100.0 | 2020-01-01   | 2020-12-31
                cut          | r4        | last_year_level | imports      | 100.0 | 2020-01-01   | 2020-12-31
                wrong        | r4        | last_year_level | trade_total  | 110.0 | 2020-01-01   | 2020-12-31
                """);

        // the default region is that of the observations
        assertThat(given.and("reports", "report_id | region_code\nr1|430104\nr2|430104\nr3|430104\nr4|430104")
                        .audit("last_year_against_own", "severity", "formula"))
                .containsExactly("warning | 110.0 ≠ 100.00");
    }

    @Test
    void aLeapFarBeyondWhatPeersShowIsTold() {
        StringBuilder rows = new StringBuilder("observation_id | region_code | value | period_start | period_end\n");
        for (int region = 1; region <= 7; region++) {
            rows.append("base%d | 43010%d | 100 | 2020-01-01 | 2020-12-31\n".formatted(region, region));
            rows.append("now%d | 43010%d | %d | 2021-01-01 | 2021-12-31\n"
                    .formatted(region, region, region == 7 ? 400 : 100 + region));
        }

        assertThat(Given.rows("observations", rows.toString()).audit("jump_beyond_peers", "severity", "formula"))
                .containsExactly("warning | 400 ÷ 100 = 4 ∉ [1.02, 1.06]");
    }

    @Test
    void aNumberThatIsTenThousandTimesThatOfLastYearHasAWrongUnit() {
        Given given = Given.rows("observations", """
                observation_id | value     | period_start | period_end | report_id
                base           | 61494     | 2020-01-01   | 2020-12-31 | r1
                wrong          | 650000000 | 2021-01-01   | 2021-12-31 | r2
                """);

        assertThat(given.audit("unit_impossible", "formula")).containsExactly("650000000 ↔ 61494 ≈ ×10570");
        assertThat(given.audit("growth_against_last_report", "formula")).isEmpty();
    }
}
