package org.duibiao.transform.sql;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FindingsTest {

    @Test
    void aDisputeIsAFindingWithBothQuotesAndItsArithmetic() {
        Given given = Given.rows("observations", """
                observation_id | value  | stated_value | stated_unit | quote          | report_id
                o1             | 614.94 | 614.94       | 元          | 零售614.94元   | r1
                o2             | 616    | 616          | 元          | 零售616元      | r2
                """);

        assertThat(given.make("findings", "kind", "left_quote", "left_report_id", "right_quote", "right_report_id"))
                .containsExactly("level_disputed | 零售614.94元 | r1 | 零售616元 | r2");
        assertThat(given.make("findings", "arithmetic", "tolerance"))
                .containsExactly("= 614.94元 against = 616元: 1.06 CNY apart"
                        + " | half of the last printed digit of each, or digits cut off: 1 CNY");
    }

    @Test
    void aFindingNamesTheFactThatItTouches() {
        Given given = Given.rows("observations", "observation_id | value\no1 | 5\no2 | 7");

        assertThat(given.make("fact_findings", "fact_id", "finding_id"))
                .hasSize(1)
                .allSatisfy(line -> assertThat(line.split(" \\| ")[0]).isIn(given.make("facts", "fact_id")));
    }
}
