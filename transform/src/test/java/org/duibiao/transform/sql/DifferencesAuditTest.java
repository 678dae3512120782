package org.duibiao.transform.sql;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DifferencesAuditTest {

    @Test
    void proseAgreesWithTheTableWithinRoundingAndCutDigits() {
        Given given = Given.rows("observations", """
                observation_id | report_id | region_code | value | locator
                t1             | r1        | 430104      | 11.54 | b2:r1c1@0-4
                p1             | r1        | 430104      | 11.5  | b1@0-4
                t2             | r2        | 430103      | 11.58 | b2:r1c1@0-4
                p2             | r2        | 430103      | 11.5  | b1@0-4
                t3             | r3        | 430102      | 11.58 | b2:r1c1@0-4
                p3             | r3        | 430102      | 13.2  | b1@0-4
                """);

        assertThat(given.audit("prose_against_table", "severity", "formula")).containsExactly("error | 11.58 ≠ 13.2");
    }

    @Test
    void theSameWordsInTwoPlacesGiveTheSameNumber() {
        Given given = Given.rows("observations", """
                observation_id | report_id | region_code | value | stated_value | quote          | locator
                a1             | r1        | 430104      | 40    | 40           | 新增企业40家   | b1@0-4
                b1             | r1        | 430104      | 40    | 40           | 新增企业40家   | b5@0-4
                a2             | r2        | 430103      | 40    | 40           | 新增企业40家   | b1@0-4
                b2             | r2        | 430103      | 43    | 43           | 新增企业43家   | b5@0-4
                a3             | r3        | 430102      | 40    | 40           | 签约项目40家   | b1@0-4
                b3             | r3        | 430102      | 43    | 43           | 新增项目43家   | b1@9-14
                """);

        assertThat(given.audit("count_given_twice", "formula")).containsExactly("40 ≠ 43");
        assertThat(given.audit("statements_differ", "severity", "formula")).containsExactly("information | 40 ≠ 43");
    }

    @Test
    void aBoundInTheTableThatTheProsePassesTwiceOverIsTold() {
        Given given = Given.rows("observations", """
                observation_id | report_id | value | yoy_pct | yoy_comparison | locator
                t1             | r1        | 7580  | 44.2    | >              | b2:r1c1@0-4
                p1             | r1        | 7580  | 44.2    | =              | b1@0-4
                t2             | r2        | 316   | 10      | >              | b2:r1c1@0-4
                p2             | r2        | 316   | 10.5    | =              | b1@0-4
                t3             | r3        | 223   | 12      | >              | b2:r1c1@0-4
                p3             | r3        | 223   | 55      | =              | b1@0-4
                """);

        assertThat(given.audit("bound_in_table", "kind", "formula"))
                .containsExactly("prose_against_table | 55% ≠ >12%");
    }

    @Test
    void aLaterReportThatSaysOtherwiseIsInformation() {
        Given given = Given.rows("observations", """
                observation_id | report_id | value | published_year
                first          | r1        | 500   | 2022
                later          | r2        | 480   | 2023
                """);

        assertThat(given.audit("restated", "severity", "formula", "explanations"))
                .containsExactly("information | 480 ≠ 500 | final_figure");
    }

    @Test
    void aCountOfAClassOfSizeIsPartOfTheGreaterOne() {
        Given given = Given.rows("observations", """
                observation_id | value | flags        | locator
                all            | 33    |              | b2:r1c1@0-4
                part           | 13    | size_limited | b1@0-4
                """);

        assertThat(given.make("disagreements", "measure")).isEmpty();
    }
}
