package org.duibiao.transform.sql;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PartsAuditTest {

    @Test
    void basicAndProjectExpenditureMakeTheOutturnWithinRoundingAndCutDigits() {
        Given given = Given.rows("observations", """
                observation_id | report_id | indicator_id        | value
                w1             | r1        | budget_executed     | 6880.69
                a1             | r1        | basic_expenditure   | 623.04
                b1             | r1        | project_expenditure | 6257.65
                w2             | r2        | budget_executed     | 6880
                a2             | r2        | basic_expenditure   | 623.7
                b2             | r2        | project_expenditure | 6257.2
                w3             | r3        | budget_executed     | 7000.00
                a3             | r3        | basic_expenditure   | 623.04
                b3             | r3        | project_expenditure | 6257.65
                """);

        assertThat(given.audit("parts_of_outturn", "severity", "formula"))
                .containsExactly("error | 623.04 + 6257.65 = 6880.69 ≠ 7000.00");
    }

    @Test
    void staffAndOfficeMoneyMayLeaveRoomForOtherParts() {
        Given given = Given.rows("observations", """
                observation_id | indicator_id          | value
                w1             | basic_expenditure     | 700
                a1             | personnel_expenditure | 600
                b1             | office_expenditure    | 50
                """);

        assertThat(given.audit("parts_of_outturn", "severity", "explanations"))
                .containsExactly("information | other_parts");
    }

    @Test
    void noPartIsGreaterThanItsWhole() {
        Given given = Given.rows("observations", """
                observation_id | report_id | indicator_id | value
                w1             | r1        | trade_total  | 31.1
                p1             | r1        | exports      | 31.14
                w2             | r2        | trade_total  | 31
                p2             | r2        | exports      | 31.9
                w3             | r3        | trade_total  | 31.1
                p3             | r3        | exports      | 33.2
                """);

        assertThat(given.audit("parts_exceed_whole", "formula")).containsExactly("33.2 > 31.1");
    }

    @Test
    void aCompanyAndTheShareOfAnotherDoNotExceedTheRegion() {
        Given given = Given.rows("reports", "report_id | region_code\nr1 | 430104\nr2 | 430104")
                .and("observations", """
                observation_id | report_id | indicator_id | value
                w1             | r1        | trade_total  | 3111
                w2             | r2        | trade_total  | 3111
                """)
                .and("set_aside", """
                set_aside_id | report_id | reason  | indicator_id | value | unit    | whole_indicator_id | locator
                c1           | r1        | company | exports      | 1700  | CNY     |                    | b1@0-4
                s1           | r1        | share   | exports      | 42.76 | percent | trade_total        | b1@9-12
                c2           | r2        | company | exports      | 3111  | CNY     |                    | b1@0-4
                s2           | r2        | share   | exports      | 42.76 | percent | trade_total        | b1@9-12
                """);

        assertThat(given.audit("parts_exceed_whole", "formula"))
                .containsExactly("3111 + 3111 × 42.76 = 4441.26 > 3111");
    }

    @Test
    void aShareIsItsPartOverTheWholeWithinRoundingAndCutDigits() {
        Given given = Given.rows("reports", "report_id | region_code\nr1 | 430104\nr2 | 430104\nr3 | 430104")
                .and("observations", """
                observation_id | report_id | indicator_id | value | locator
                w1             | r1        | retail_sales | 29.02 | b1@0-9
                p1             | r1        | exports      | 14.7  | b1@10-20
                w2             | r2        | retail_sales | 29.02 | b1@0-9
                p2             | r2        | exports      | 14.79 | b1@10-20
                w3             | r3        | retail_sales | 29.02 | b1@0-9
                p3             | r3        | exports      | 9.14  | b1@10-20
                """)
                .and("set_aside", """
                set_aside_id | report_id | reason | indicator_id | value | unit    | whole_indicator_id | locator
                rounded      | r1        | share  | exports      | 50.7  | percent | retail_sales       | b1@21-25
                cut          | r2        | share  | exports      | 50.9  | percent | retail_sales       | b1@21-25
                wrong        | r3        | share  | exports      | 61.2  | percent | retail_sales       | b1@21-25
                """);

        assertThat(given.audit("share_against_computed", "formula")).containsExactly("9.14 ÷ 29.02 = 31.5% ≠ 61.2");
    }

    @Test
    void yuanAndDollarsOfOneFigureImplyARateNearThatOfTheYear() {
        Given given = Given.rows("observations", """
                observation_id | report_id | value  | unit
                y1             | r1        | 74.2   | CNY
                d1             | r1        | 11.5   | USD
                y2             | r2        | 70     | CNY
                d2             | r2        | 11.5   | USD
                y3             | r3        | 115.0  | CNY
                d3             | r3        | 11.5   | USD
                """)
                .and("exchange_rates", "currency | year | cny_per_unit | source\nUSD | 2021 | 6.4515 | 中国人民银行");

        assertThat(given.audit("implied_exchange_rate", "formula")).containsExactly("115.0 ÷ 11.5 = 10 ≠ 6.4515");
    }

    @Test
    void anExecutionRateInProseIsOutturnOverBudgetWithinRoundingAndCutDigits() {
        Given given = Given.rows("observations", """
                observation_id | report_id | indicator_id          | value   | unit
                b1             | r1        | budget_full_year      | 8058.53 | CNY
                e1             | r1        | budget_executed       | 6880.69 | CNY
                p1             | r1        | budget_execution_rate | 85.4    | percent
                b2             | r2        | budget_full_year      | 8058.53 | CNY
                e2             | r2        | budget_executed       | 6885.99 | CNY
                p2             | r2        | budget_execution_rate | 85.4    | percent
                b3             | r3        | budget_full_year      | 8058.53 | CNY
                e3             | r3        | budget_executed       | 6880.69 | CNY
                p3             | r3        | budget_execution_rate | 95.4    | percent
                """);

        assertThat(given.audit("execution_rate", "formula")).containsExactly("6880.69 ÷ 8058.53 = 85.38% ≠ 95.4");
    }
}
