package org.duibiao.app.argument;

import static org.assertj.core.api.Assertions.assertThat;

import org.duibiao.model.period.Period;
import org.junit.jupiter.api.Test;

class PeriodTextTest {

    @Test
    void aYearIsAllOfIt() {
        assertThat(PeriodText.find("2023")).contains(Period.ofYear(2023));
    }

    @Test
    void aMonthIsThatMonthAlone() {
        assertThat(PeriodText.find("2024-02")).contains(Period.ofMonths(2024, 2, 2));
    }

    @Test
    void twoMonthsAreAllFromTheFirstToTheLast() {
        assertThat(PeriodText.find("2023-01/2023-10")).contains(Period.ofMonths(2023, 1, 10));
    }

    @Test
    void halvesAndQuartersHaveNames() {
        assertThat(PeriodText.find("2023H2")).contains(Period.ofMonths(2023, 7, 12));
        assertThat(PeriodText.find("2023q3")).contains(Period.ofMonths(2023, 7, 9));
    }

    @Test
    void whatIsNoPeriodIsNone() {
        assertThat(PeriodText.find("2023H3")).isEmpty();
        assertThat(PeriodText.find("2023-13")).isEmpty();
        assertThat(PeriodText.find("2023-10/2023-01")).isEmpty();
        assertThat(PeriodText.find("last year")).isEmpty();
    }

    @Test
    void aPeriodIsWrittenAsItIsRead() {
        assertThat(PeriodText.of(Period.ofYear(2023))).isEqualTo("2023");
        assertThat(PeriodText.of(Period.ofMonths(2023, 1, 10))).isEqualTo("2023-01/2023-10");
        assertThat(PeriodText.of(Period.ofMonths(2024, 2, 2))).isEqualTo("2024-02");
    }
}
