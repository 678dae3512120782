package org.duibiao.ingest.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.duibiao.ingest.document.text.PlainTextReader;
import org.duibiao.model.catalogue.Catalogue;
import org.duibiao.model.claim.Claim;
import org.duibiao.model.claim.ReportContext;
import org.duibiao.model.period.Period;
import org.junit.jupiter.api.Test;

class ReportWithoutYearTest {

    private final ClaimExtractor extractor = new ClaimExtractor(Catalogue.bundled());

    @Test
    void figuresWithoutAYearAreOfNoPeriod() {
        assertThat(read("全县实现社会消费品零售总额52.3亿元，增长4.1%。一季度进出口2亿元。"))
                .hasSize(2)
                .allSatisfy(claim -> assertThat(claim.period()).isEmpty());
    }

    @Test
    void figuresThatSayTheirYearKeepIt() {
        assertThat(read("2019年，全县实现社会消费品零售总额52.3亿元。"))
                .singleElement()
                .satisfies(claim -> assertThat(claim.period()).contains(Period.ofYear(2019)));
    }

    private List<Claim> read(String text) {
        ReportContext context =
                new ReportContext(Optional.empty(), OptionalInt.empty(), OptionalInt.empty(), OptionalInt.empty(), "");
        return extractor.extract(PlainTextReader.read(text), context).claims();
    }
}
