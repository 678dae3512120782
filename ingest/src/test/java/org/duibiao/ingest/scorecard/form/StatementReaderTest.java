package org.duibiao.ingest.scorecard.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.duibiao.ingest.claim.table.facet.CellReadings;
import org.duibiao.ingest.language.Tokenizer;
import org.duibiao.model.catalogue.Catalogue;
import org.duibiao.model.document.Place;
import org.duibiao.model.scorecard.Statement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Targets and results as they are compared. */
class StatementReaderTest {

    private static Statement read(String text) {
        return new StatementReader(new CellReadings(new Tokenizer(Catalogue.bundled())))
                .read(text, Place.inText(0, 0, text.length()), Optional.empty());
    }

    @ParameterizedTest
    @CsvSource({
        "≥90%, >=, 90, percent",
        "95%以上, >=, 95, percent",
        "3场及以上, >=, 3, count",
        "不低于30家, >=, 30, count",
        "不少于2500万元, >=, 25000000, CNY",
        "达到12次, >=, 12, count",
        "超过100人, >, 100, count",
        "≤40万元, <=, 400000, CNY",
        "不超过5%, <=, 5, percent",
        "控制在21万元以内, <=, 210000, CNY",
        "<3天, <, 3, 天",
        "4家, =, 4, count",
        "＝100％, =, 100, percent",
        "6000万美元, =, 60000000, USD",
        "同比增长≥42.8%, >=, 42.8, percent",
        "下降5%, =, -5, percent",
        "1年, =, 1, 年",
        "引进500强企业2家, =, 2, count",
    })
    void oneNumberIsComparedAsItsWordsSay(String text, String comparison, BigDecimal value, String unit) {
        Statement statement = read(text);

        assertThat(statement.comparison()).isEqualTo(comparison);
        assertThat(statement.printed().value().orElseThrow()).isEqualByComparingTo(value);
        assertThat(statement.unit()).contains(unit);
    }

    @ParameterizedTest
    @ValueSource(strings = {"明显", "按合同", "不完全及时", "2022年12月底前", "12月底前完成"})
    void wordsAndDatesAreNoNumbers(String text) {
        assertThat(read(text).isWords()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"'项目30个，其中10亿元以上项目10个', 2", "'签约8个，金额15.65亿元', 2"})
    void severalNumbersAreKeptApart(String text, int parts) {
        assertThat(read(text).parts()).hasSize(parts);
        assertThat(read(text).comparison()).isEqualTo(Statement.WORDS);
    }
}
