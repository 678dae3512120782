package org.duibiao.transform.sql;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FindingsTest {

    private static final String TWO_REPORTS = """
            observation_id | value  | stated_value | stated_unit | quote          | report_id | report_path
            o1             | 614.94 | 614.94       | 元          | 零售614.94元   | r1        | one.txt
            o2             | 616    | 616          | 元          | 零售616元      | r2        | two.txt
            """;

    @Test
    void aFindingHasItsArithmeticItsToleranceAndAllSides() {
        Given given = Given.rows("observations", TWO_REPORTS);

        assertThat(given.make("findings", "kind", "severity", "formula"))
                .containsExactly("reports_disagree | warning | 614.94元 ≠ 616元");
        assertThat(given.make("findings", "arithmetic")).containsExactly("同期的两份报告应一致：614.94元 ≠ 616元，数额相差 1.06 CNY");
        assertThat(given.make("findings", "tolerance")).containsExactly("末位数字四舍五入或截断可以解释的差异不计：1 CNY");
        assertThat(given.make("findings", "sides"))
                .containsExactly("[here,level,r1,one.txt,o1,614.94元,零售614.94元,b1@0-4],"
                        + " [there,level,r2,two.txt,o2,616元,零售616元,b1@0-4]");
    }

    @Test
    void aFindingNamesTheFactAndTheMeasureThatItTouches() {
        Given given = Given.rows("observations", "observation_id | value\no1 | 5\no2 | 7");

        assertThat(given.make("fact_findings", "measure")).containsExactly("level");
        assertThat(given.make("facts", "level_disputed", "growth_disputed")).containsExactly("true | false");
    }
}
