package org.duibiao.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.duibiao.app.console.ExitCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateCommandTest {

    private static final String WORDS = "2022年全区实现社会消费品零售总额120.5亿元，同比增长3.2%。";
    private static final String RETAIL = """
            {"indicator": "retail_sales", "value": 120.5, "unit": "亿元", "period": "2022", "kind": "actual", \
            "yoy_pct": 3.2, "target_value": null, "target_unit": null, "completion_pct": null}""";
    private static final String GDP = RETAIL.replace("retail_sales", "gdp");

    @TempDir
    Path folder;

    private Path gold;

    @BeforeEach
    void write() throws IOException {
        gold = folder.resolve("gold.jsonl");
        Files.writeString(gold, """
                {"id": "a", "region": "湖南省长沙市岳麓区", "report_year": 2022, "publication_year": 2023, \
                "text": "%s", "gold": [%s]}
                {"id": "b", "region": "湖南省长沙市岳麓区", "report_year": 2022, "publication_year": 2023, \
                "text": "%s", "gold": [%s]}
                """.formatted(WORDS, RETAIL, WORDS, GDP));
    }

    @Test
    void passagesAreReadAndScored() {
        CommandLineRun run = CommandLineRun.of("evaluate", gold.toString(), "--errors", "5", "--indicators");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains("retail_sales                   P 0.500  R 1.000  F1 0.667   (1 right, 1 wrong, 0 missed)")
                .contains("b missed gdp")
                .contains("yoy         1/1 right, 0 invented")
                .endsWith("cases 2  right 1  wrong 1  missed 1  precision 0.5000  recall 0.5000  F1 0.5000\n");
    }

    @Test
    void reportsOfASourceAreMatchedByTheirNames() throws IOException {
        Path reports = Files.createDirectories(folder.resolve("reports"));
        Files.writeString(reports.resolve("a.txt"), "岳麓区商务局2022年工作总结\n" + WORDS + "\n");

        assertThat(CommandLineRun.of("evaluate", gold.toString(), reports.toString())
                        .out())
                .endsWith("cases 2  right 1  wrong 0  missed 1  precision 1.0000  recall 0.5000  F1 0.6667\n");
    }

    @Test
    void anF1BelowTheLeastIsACheckNotPassed() {
        assertThat(CommandLineRun.of("evaluate", gold.toString(), "--min-f1", "0.9")
                        .exitCode())
                .isEqualTo(ExitCode.CHECK_NOT_PASSED.code());
    }

    @Test
    void aFileThatIsNotThereOrNoGoldIsNamed() throws IOException {
        Path notGold = Files.writeString(folder.resolve("notes.txt"), "no gold\n");

        assertThat(CommandLineRun.of("evaluate", "nowhere.jsonl").err()).contains("There is no file nowhere.jsonl");
        assertThat(CommandLineRun.of("evaluate", notGold.toString()).err()).contains("notes.txt, line 1");
    }
}
