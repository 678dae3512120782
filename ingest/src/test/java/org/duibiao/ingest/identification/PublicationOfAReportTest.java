package org.duibiao.ingest.identification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.duibiao.ingest.document.text.PlainTextReader;
import org.duibiao.model.catalogue.Catalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationOfAReportTest {

    private final ReportIdentifier identifier = new ReportIdentifier(Catalogue.bundled());

    private ReportIdentification identify(String text) {
        return identifier.identify(PlainTextReader.read(text), Optional.empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024 年 6 月 20 日", "2024-06-20", "二〇二四年六月二十日", "2024.6.20"})
    void isTheDayUnderTheSignature(String day) {
        ReportIdentification found = identify("2023年工作总结\n\n全县消费平稳。\n\n保靖县商务局\n\n" + day);

        assertThat(found.publishedOn()).hasValue(LocalDate.of(2024, 6, 20));
        assertThat(found.publishedYear()).hasValue(2024);
        assertThat(found.context().publicationMonth()).hasValue(6);
        assertThat(found.publisher()).hasValue("保靖县商务局");
    }

    @Test
    void isTheDayInTheHeadOfAPage() {
        assertThat(identify("2023年工作总结\n\n发布时间：2024-01-09 10:12\n\n全县消费平稳。").publishedOn())
                .hasValue(LocalDate.of(2024, 1, 9));
    }

    @Test
    void isTheDayBesideTheSourceOfAPage() {
        assertThat(identify("2023年工作总结\n\n来源：办公室　发布时间：2024-01-09\n\n会议时间：2023年5月6日")
                        .publishedOn())
                .hasValue(LocalDate.of(2024, 1, 9));
    }

    @Test
    void isTheYearOfASignatureWithoutADay() {
        ReportIdentification found = identify("2023年工作总结\n\n全县消费平稳。\n\n保靖县商务局\n\n2024年3月");

        assertThat(found.publishedYear()).hasValue(2024);
        assertThat(found.publishedOn()).isEmpty();
    }

    @Test
    void isTheYearAfterTheReportsWhereANoticeOfThatYearIsCited() {
        ReportIdentification found = identify("2021年度绩效自评报告\n\n根据《通知》（某财函〔2022〕1号）和《办法》（某财绩〔2020〕7号）要求开展自评。");

        assertThat(found.publishedYear()).hasValue(2022);
        assertThat(found.publishedOn()).isEmpty();
    }

    @Test
    void isUnknownWhereNothingTells() {
        assertThat(identify("2021年度绩效自评报告\n\n根据《办法》（某财绩〔2020〕7号）要求开展自评。").publishedYear())
                .isEmpty();
    }
}
