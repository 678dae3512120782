package org.duibiao.transform.sql;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CoverageTest {

    private static final String REGIONS = """
            region_code | level      | parent_code
            430100      | prefecture | 430000
            430104      | county     | 430100
            430102      | county     | 430100
            430202      | county     | 430200
            """;

    private static final String INDICATORS = """
            indicator_id | context | unit | units
            retail_sales | false   | CNY  | CNY
            imports      | false   | CNY  | CNY
            exports      | false   | CNY  | CNY
            fdi_actual   | false   | CNY  | CNY
            gdp          | true    | CNY  | CNY
            """;

    @Test
    void aRegionThatReportsIsAskedForEveryIndicatorButContext() {
        Given given = Given.rows("reports", "report_id | region_code\nr1 | 430104")
                .and("regions", REGIONS)
                .and("indicators", INDICATORS)
                .and(
                        "claims",
                        "claim_id | indicator_id | value | yoy_pct\nc1 | retail_sales | 5 | 3\nc2 | imports | | 8")
                .and(
                        "set_aside",
                        "set_aside_id | reason | detail | indicator_id | quote\nx | said_none | 破零 | exports | 出口实现破零");

        assertThat(given.make("coverage", "region_code", "year", "indicator_id", "status", "words", "report_id"))
                .filteredOn(line -> line.startsWith("430104"))
                .containsExactly(
                        "430104 | 2021 | exports | said_none | 出口实现破零 | r1",
                        "430104 | 2021 | fdi_actual | silent |  | r1",
                        "430104 | 2021 | imports | growth_only |  | r1",
                        "430104 | 2021 | retail_sales | reported |  | r1");
    }

    @Test
    void itsSiblingsHaveNoReportAndOthersAreNotAsked() {
        Given given = Given.rows("reports", "report_id | region_code\nr1 | 430104")
                .and("regions", REGIONS)
                .and("indicators", "indicator_id | context\nretail_sales | false");

        assertThat(given.make("coverage", "region_code", "status"))
                .containsExactly("430102 | no_report", "430104 | silent");
    }

    @Test
    void aRegionIsAskedOnlyForYearsThatItWasInForceAtTheEndOf() {
        Given given = Given.rows("reports", "report_id | region_code | report_year\nr1 | 430104 | 2016")
                .and("regions", """
                        region_code | level      | parent_code | valid_from | valid_to
                        430100      | prefecture | 430000      |            |
                        430104      | county     | 430100      |            |
                        430124      | county     | 430100      |            | 2017-04-09
                        430182      | county     | 430100      | 2017-04-10 |
                        """)
                .and("indicators", "indicator_id | context\nretail_sales | false");

        assertThat(given.make("coverage", "region_code", "status"))
                .containsExactly("430104 | silent", "430124 | no_report");
    }

    @Test
    void theOriginTellsFictitiousRegionsThatReportAndThoseThatDoNot() {
        Given given = Given.rows("reports", """
                        report_id | region_code | origin
                        r1        | 430104      | report
                        r2        | 990101      | generated
                        """)
                .and("regions", """
                        region_code | level  | parent_code | generated
                        430104      | county | 430100      | false
                        990101      | county | 990100      | true
                        990102      | county | 990100      | true
                        """)
                .and("indicators", "indicator_id | context\nretail_sales | false");

        assertThat(given.make("coverage", "region_code", "status", "origin"))
                .containsExactly(
                        "430104 | silent | report", "990101 | silent | generated", "990102 | no_report | generated");
    }
}
