package org.duibiao.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What the audit says of the generated samples, in which no mistake is planted. */
class CleanReportsAuditTest {

    @Test
    void reportsWithoutMistakesGiveNoFindingAboveInformation() {
        assertThat(query("SELECT count(*) FROM reports WHERE origin = 'generated' AND status = 'read'"))
                .isEqualTo("count_star()\n45\n");
        assertThat(query("SELECT kind, severity, region_code, report_year, arithmetic FROM findings"
                        + " WHERE origin = 'generated' AND severity <> 'information' ORDER BY ALL"))
                .isEqualTo("kind,severity,region_code,report_year,arithmetic\n");
    }

    private static String query(String sql) {
        CommandLineRun run = CommandLineRun.of(
                "query",
                sql,
                "--format",
                "csv",
                "--warehouse",
                SampleWarehouse.folder().toString());
        assertThat(run.exitCode()).as(run.err()).isZero();
        return run.out();
    }
}
