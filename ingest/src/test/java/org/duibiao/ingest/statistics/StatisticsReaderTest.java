package org.duibiao.ingest.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duibiao.model.catalogue.Catalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

class StatisticsReaderTest {

    private static final String HEADER =
            "region_code,region,indicator_id,year,value,unit,yoy_pct,scope_note,source_title,confidence\n";

    static final List<Map.Entry<String, String>> EXAMPLES =
            List.copyOf(CoverageWords.bundled().examples().entrySet());

    private final StatisticsReader reader = new StatisticsReader(Catalogue.bundled());

    @Test
    void aLineIsAFigureInTheUnitAndWithTheDigitsGiven() {
        StatisticsReading reading = reader.read(HEADER + "430104,岳麓区,gdp,2021,1234.50,亿元,7.8,全区,某区统计公报,high\n");

        assertThat(reading.errors()).isEmpty();
        StatisticsRow row = reading.rows().get(0);
        assertThat(row.level().baseValue()).isEqualByComparingTo("123450000000");
        assertThat(row.level().interval().low().orElseThrow()).isEqualByComparingTo("123449500000");
        assertThat(row.growth().orElseThrow()).isEqualByComparingTo("7.8");
        assertThat(row.scope()).isEqualTo("all");
        assertThat(row.line()).isEqualTo(2);
    }

    @Test
    void aFigureOfAFormerYearBearsTheCodeOfThatYear() {
        StatisticsRow row = reader.read(HEADER + "430182,宁乡市,gdp,2016,1098.4,亿元,,,某市统计年鉴,\n")
                .rows()
                .get(0);

        assertThat(row.regionCode()).isEqualTo("430124");
    }

    @Test
    void whatIsNotGivenIsEmpty() {
        StatisticsRow row = reader.read(HEADER + "430104,岳麓区,gdp,2021,1234.5,亿元,,,某区统计公报,\n")
                .rows()
                .get(0);

        assertThat(row.growth()).isEmpty();
        assertThat(row.scopeNote()).isEmpty();
        assertThat(row.confidence()).isEqualTo(Optional.empty());
    }

    @ParameterizedTest
    @FieldSource("EXAMPLES")
    void theScopeNoteTellsWhatAFigureCovers(Map.Entry<String, String> example) {
        assertThat(CoverageWords.bundled().scope(example.getKey())).isEqualTo(example.getValue());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "430104,岳麓区,gdp,2021,many,亿元,,,公报,; value 'many' is no number",
                "430104,岳麓区,gdp,2021,5,斗,,,公报,; no unit '斗'",
                "430104,岳麓区,gdp,2021,5,人,,,公报,; not in 人",
                "430104,岳麓区,gdp,21,5,亿元,,,公报,; year '21' is no year",
                "430104,岳麓区,gross,2021,5,亿元,,,公报,; no indicator 'gross'",
                "430104,芙蓉区,gdp,2021,5,亿元,,,公报,; names 芙蓉区",
                "123456,岳麓区,gdp,2021,5,亿元,,,公报,; no region has the code '123456'",
                "430104,岳麓区,gdp,2021,,亿元,,,公报,; column value is empty"
            })
    void aLineThatCannotBeUsedIsAnErrorWithItsLineAndCostsNoOther(String line, String error) {
        StatisticsReading reading = reader.read(HEADER + line + "\n430104,岳麓区,gdp,2021,1234.5,亿元,,,公报,\n");

        assertThat(reading.errors())
                .singleElement()
                .asString()
                .startsWith("line 2: ")
                .contains(error);
        assertThat(reading.rows()).hasSize(1);
    }
}
