package org.duibiao.transform.sql;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TargetsTest {

    @Test
    void everyTierOfAResultIsATargetThatHangsOnIt() {
        Given given = Given.rows("claims", """
                claim_id | value | completion_pct | targets
                c1       | 11    | 110            | [{"tier":"必达","comparison":"=","value":10,"unit":"CNY"},{"tier":"拼搏","comparison":"=","value":12,"unit":"CNY","completion_pct":91.7}]
                """).and("reports", "report_id\nr1");

        assertThat(given.make("targets", "target_id", "observation_id", "tier", "value", "unit", "completion_pct"))
                .containsExactly("c1:0 | c1 | 必达 | 10 | CNY | 110", "c1:1 | c1 | 拼搏 | 12 | CNY | 91.7");
    }

    @Test
    void aGoalWithNoResultIsATargetByItself() {
        Given given = Given.rows("claims", "claim_id | kind | value | yoy_pct\nc1 | planned | 25 |\nc2 | planned | | 8")
                .and("reports", "report_id\nr1");

        assertThat(given.make("targets", "target_id", "observation_id", "value", "unit", "yoy_pct"))
                .containsExactly("c1:0 |  | 25 | CNY | ", "c2:0 |  |  |  | 8");
    }

    @Test
    void aResultWithoutATargetGivesNone() {
        Given given = Given.rows("claims", "claim_id | value\nc1 | 11").and("reports", "report_id\nr1");

        assertThat(given.make("targets", "target_id")).isEmpty();
    }
}
