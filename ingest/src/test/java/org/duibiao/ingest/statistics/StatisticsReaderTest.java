package org.duibiao.ingest.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.duibiao.model.catalogue.Catalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatisticsReaderTest {

    private static final String HEADER =
            "region_code,region,indicator_id,year,value,unit,yoy_pct,scope_note,source_title,confidence\n";

    static final List<Map.Entry<String, String>> EXAMPLES =
            List.copyOf(CoverageWords.bundled().examples().entrySet());

    private final StatisticsReader reader = new StatisticsReader(Catalogue.bundled());

    @Test
    void aLineIsAFigureInTheUnitAndWithTheDigitsGiven() {
        StatisticsReading reading = read(HEADER + "430104,岳麓区,gdp,2021,1234.50,亿元,7.8,全区,某区统计公报,high\n");

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
        StatisticsRow row = read(HEADER + "430182,宁乡市,gdp,2016,1098.4,亿元,,,某市统计年鉴,\n")
                .rows()
                .get(0);

        assertThat(row.regionCode()).isEqualTo("430124");
    }

    @Test
    void whatIsNotGivenIsEmpty() {
        StatisticsRow row = read(HEADER + "430104,岳麓区,gdp,2021,1234.5,亿元,,,某区统计公报,\n")
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
                "430104,岳麓区,gdp,2021,many,亿元,,,公报,; column value: 'many' is no number",
                "430104,岳麓区,gdp,2021,5,斗,,,公报,; column unit: there is no unit '斗'",
                "430104,岳麓区,gdp,2021,5,人,,,公报,; 地区生产总值 is given in [CNY], not in 人",
                "430104,岳麓区,gdp,2021,5,亿元,7.8%,,公报,; column yoy_pct: '7.8%' is no number",
                "430104,岳麓区,gdp,2021,5,亿元,,,,; column source_title: is empty",
                "430104,岳麓区,gdp,2021,5,亿元,,,公报,sure; column confidence: 'sure' is none of high",
                "430104,岳麓区,gdp,21,5,亿元,,,公报,; column year: '21' is no year",
                "430104,岳麓区,gross,2021,5,亿元,,,公报,; column indicator_id: the catalogue has no indicator 'gross'",
                "430104,芙蓉区,gdp,2021,5,亿元,,,公报,; column region: code 430104 is 湖南省长沙市岳麓区, and the line names 芙蓉区",
                "123456,岳麓区,gdp,2021,5,亿元,,,公报,; column region_code: no region has the code '123456'",
                "430104,岳麓区,gdp,2021,,亿元,,,公报,; column value: is empty"
            })
    void aLineThatCannotBeUsedIsAnErrorWithItsLineAndCostsNoOther(String line, String error) {
        StatisticsReading reading = read(HEADER + line + "\n430104,岳麓区,gdp,2021,1234.5,亿元,,,公报,\n");

        assertThat(reading.errors())
                .singleElement()
                .asString()
                .startsWith("line 2, ")
                .contains(error);
        assertThat(reading.rows()).hasSize(1);
    }

    @Test
    void aLineThatSaysWhatOneAboveSaysIsNamedWithIt() {
        String line = "430104,岳麓区,gdp,2021,1234.5,亿元,,,公报,\n";

        StatisticsReading reading = read(HEADER + line + line);

        assertThat(reading.rows()).hasSize(1);
        assertThat(reading.errors()).containsExactly("line 3: says what line 2 says; remove one of them");
    }

    @Test
    void aTableAsASpreadsheetProgramSavesItInChinaIsRead() {
        byte[] saved = (HEADER.replace("\n", "\r\n") + "430104,岳麓区,gdp,2021,\"1,234.5\",亿元,,全区,某区统计公报,\r\n")
                .getBytes(Charset.forName("GB18030"));

        StatisticsReading reading = reader.read(saved);

        assertThat(reading.errors()).isEmpty();
        assertThat(reading.rows().get(0).regionName()).isEqualTo("岳麓区");
        assertThat(reading.rows().get(0).level().baseValue()).isEqualByComparingTo("123450000000");
    }

    @Test
    void aFileWithoutItsColumnsIsNoTableAndSaysWhichAreMissing() {
        StatisticsReading reading = read("区县,年份,地区生产总值\n岳麓区,2021,1234.5\n");

        assertThat(reading.usable()).isFalse();
        assertThat(reading.errors()).singleElement().asString().startsWith("line 1: there is no column region_code");
    }

    @Test
    void aColumnThatNobodyKnowsIsNamedAndTheRestIsRead() {
        StatisticsReading reading = read(HEADER.replace("yoy_pct", "growth") + "430104,岳麓区,gdp,2021,5,亿元,7.8,,公报,\n");

        assertThat(reading.rows()).hasSize(1);
        assertThat(reading.errors()).singleElement().asString().startsWith("line 1, column growth: is not known");
    }

    @ParameterizedTest
    @ValueSource(strings = {";", "\t", "，"})
    void theSeparatorIsFoundInTheHeader(String separator) {
        StatisticsReading reading =
                read("\uFEFF" + (HEADER + "430104,岳麓区,gdp,2021,1234.5,亿元,,全区,某区统计公报,\n").replace(",", separator));

        assertThat(reading.errors()).isEmpty();
        assertThat(reading.rows().get(0).level().baseValue()).isEqualByComparingTo("123450000000");
    }

    @Test
    void theLineByWhichASpreadsheetProgramNamesTheSeparatorIsNoHeader() {
        StatisticsReading reading =
                read(("sep=,\n" + HEADER + "430104,岳麓区,gdp,2021,12.5,亿元,,,公报,\n").replace(",", ";"));

        assertThat(reading.errors()).isEmpty();
        assertThat(reading.rows().get(0).line()).isEqualTo(3);
    }

    @Test
    void textInSixteenBitsAsSpreadsheetProgramsSaveItIsRead() {
        byte[] saved = (HEADER + "430104,岳麓区,gdp,2021,12.5,亿元,,,公报,\n")
                .replace(",", "\t")
                .getBytes(StandardCharsets.UTF_16);

        assertThat(reader.read(saved).rows()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"614,9", "1,23", "12,3456", "1,234.5,6", ",5"})
    void aCommaThatMayBeADecimalMarkIsRefusedAndNotPassedOver(String number) {
        assertThat(read(HEADER + "430104,岳麓区,gdp,2021,\"" + number + "\",亿元,,,公报,\n")
                        .errors())
                .singleElement()
                .asString()
                .startsWith("line 2, column value: '" + number + "' has a comma that may be a decimal mark");
    }

    @Test
    void whereCommasDoNotSetColumnsApartEvenThousandsAreRefused() {
        String line = "430104,岳麓区,gdp,2021,THOUSANDS,亿元,,,公报,\n";

        assertThat(read((HEADER + line).replace(",", ";").replace("THOUSANDS", "1,234"))
                        .errors())
                .singleElement()
                .asString()
                .startsWith("line 2, column value: '1,234' has a comma");
    }

    @Test
    void emptyLinesAtTheEndAreNoFigures() {
        StatisticsReading reading = read(HEADER + "430104,岳麓区,gdp,2021,12.5,亿元,,,公报,\n\n,,,,,,,,,\n");

        assertThat(reading.errors()).isEmpty();
        assertThat(reading.rows()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "430104,岳麓区,gdp,2021,5; has 5 fields, and the header has 10",
                "430104,岳麓区,gdp,2021,5,亿元,,,公报,,x; has 11 fields, and the header has 10"
            })
    void aLineOfOtherLengthThanTheHeaderIsNamedWithItsLengthAndCostsNoOther(String line, String error) {
        StatisticsReading reading = read(HEADER + line + "\n430104,岳麓区,gdp,2021,1234.5,亿元,,,公报,\n");

        assertThat(reading.rows()).hasSize(1);
        assertThat(reading.errors()).singleElement().asString().startsWith("line 2: " + error);
    }

    @Test
    void anotherValueOfTheSameSourceIsToldAndBothAreLoadedForTheDispute() {
        StatisticsReading reading =
                read(HEADER + "430104,岳麓区,gdp,2021,1234.5,亿元,,,公报,\n430104,岳麓区,gdp,2021,1324.5,亿元,,,公报,\n");

        assertThat(reading.rows()).hasSize(2);
        assertThat(reading.errors())
                .singleElement()
                .asString()
                .startsWith("line 3, column value: 1324.5亿元 where line 2 has 1234.5亿元");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", HEADER + "430104,岳麓区,gdp,2021,many,亿元,,,公报,\n"})
    void aFileThatGivesNoFigureLeavesWhatItGaveBefore(String text) {
        StatisticsReading reading = read(text);

        assertThat(reading.usable()).isFalse();
        assertThat(reading.errors()).hasSize(1);
    }

    @Test
    void aHeaderAloneTakesBackWhatTheFileGaveBefore() {
        StatisticsReading reading = read(HEADER);

        assertThat(reading.usable()).isTrue();
        assertThat(reading.rows()).isEmpty();
        assertThat(reading.errors()).isEmpty();
    }

    @Test
    void aColumnThatStandsTwiceIsNamed() {
        assertThat(read(HEADER.replace("yoy_pct", "value") + "430104,岳麓区,gdp,2021,5,亿元,7,,公报,\n")
                        .errors())
                .containsExactly("line 1, column value: stands twice; remove one of them");
    }

    @Test
    void aWorkbookIsNamedAsOne() throws IOException {
        ByteArrayOutputStream workbook = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(workbook)) {
            for (String part : List.of("[Content_Types].xml", "xl/workbook.xml")) {
                zip.putNextEntry(new ZipEntry(part));
                zip.write("<x/>".getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }

        assertThat(reader.read(workbook.toByteArray()).errors())
                .singleElement()
                .asString()
                .startsWith("is a workbook and no CSV");
    }

    private StatisticsReading read(String text) {
        return reader.read(text.getBytes(StandardCharsets.UTF_8));
    }
}
