package org.duibiao.transform.sql;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RepeatsTest {

    @Test
    void ofReportsThatSayTheSameTheOnePublishedFirstStands() {
        Given given = Given.rows("reports", """
                report_id | text_sha256 | region_code | report_year | published_year
                r1        | same        | 990101      | 2022        |
                r2        | same        | 990101      | 2022        | 2024
                r3        | same        | 990101      | 2022        | 2023
                """);

        assertThat(given.make("repeats", "report_id", "repeats_report_id"))
                .containsExactlyInAnyOrder("r1 | r3", "r2 | r3");
        assertThat(given.make("reports_in_force", "report_id")).containsExactly("r3");
    }

    @Test
    void aReportOfAnotherRegionOrYearIsNoRepeatThoughItSaysTheSame() {
        Given given = Given.rows("reports", """
                report_id | text_sha256 | region_code | report_year
                r1        | same        | 990101      | 2022
                r2        | same        | 990102      | 2022
                r3        | same        | 990101      | 2021
                r4        | other       | 990101      | 2022
                """);

        assertThat(given.make("repeats", "report_id")).isEmpty();
    }

    @Test
    void whatRepeatsAReadingThatIsSupersededStandsByItself() {
        Given given = Given.rows("reports", """
                report_id | text_sha256 | region_code | report_year | supersedes
                r1        | same        | 990101      | 2022        |
                r2        | same        | 990101      | 2022        |
                r3        | mended      | 990101      | 2022        | r1
                """);

        assertThat(given.make("repeats", "report_id")).isEmpty();
        assertThat(given.make("reports_in_force", "report_id")).containsExactlyInAnyOrder("r2", "r3");
    }
}
