package org.duibiao.app.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.duibiao.app.refresh.RefreshSummary;
import org.duibiao.app.refresh.RunStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A run that is cut off at any step leaves the last state readable, and the next run takes up from there. */
class CrashTest {

    private static final Map<String, String> BEFORE = Map.of("retail_sales", "11.2 of 1");
    private static final Map<String, String> AFTER = Map.of("exports", "3.1 of 1", "retail_sales", "11.2 of 1");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"wrote reports", "wrote coverage"})
    void aRunCutOffBeforeItsCommitLeavesTheLastStateAndIsNotCountedTwice(String step) {
        TestWarehouse warehouse = new TestWarehouse(folder).with("a.txt", "990101\nretail_sales 11.2 5.0\n");
        warehouse.refresh();
        Optional<String> published = warehouse.published();
        warehouse.with("b.txt", "990101\nexports 3.1 -2\n");

        cutOff(warehouse, step);

        assertThat(warehouse.facts()).isEqualTo(BEFORE);
        assertThat(warehouse.published()).isEqualTo(published);
        RefreshSummary repaired = warehouse.refresh();
        assertThat(repaired.status()).isEqualTo(RunStatus.COMPLETE);
        assertThat(warehouse.facts()).isEqualTo(AFTER);
        assertThat(warehouse.count("claims")).isEqualTo(2);
        assertThat(warehouse.count("reports")).isEqualTo(2);
        assertThat(warehouse.published()).isEqualTo(repaired.publishedAs());
    }

    @ParameterizedTest
    @ValueSource(strings = {"wrote reports", "wrote facts"})
    void aFirstRunCutOffBeforeItsCommitLeavesNothingBehind(String step) {
        TestWarehouse warehouse = new TestWarehouse(folder).with("a.txt", "990101\nretail_sales 11.2 5.0\n");

        cutOff(warehouse, step);

        assertThat(warehouse.facts()).isEmpty();
        assertThat(warehouse.refresh().status()).isEqualTo(RunStatus.COMPLETE);
        assertThat(warehouse.facts()).isEqualTo(BEFORE);
        assertThat(warehouse.count("claims")).isEqualTo(1);
        assertThat(warehouse.count("reports")).isEqualTo(1);
    }

    @Test
    void aRunCutOffBetweenItsCommitAndItsPublicationIsPublishedByTheNext() {
        TestWarehouse warehouse = new TestWarehouse(folder).with("a.txt", "990101\nretail_sales 11.2 5.0\n");

        cutOff(warehouse, "committed");

        assertThat(warehouse.facts()).isEqualTo(BEFORE);
        assertThat(warehouse.published()).isEmpty();
        RefreshSummary repaired = warehouse.refresh();
        assertThat(repaired.status()).isEqualTo(RunStatus.COMPLETE);
        assertThat(repaired.tablesWritten()).isEmpty();
        assertThat(warehouse.published()).isEqualTo(repaired.publishedAs());
        assertThat(warehouse.refresh().status()).isEqualTo(RunStatus.UNCHANGED);
    }

    private static void cutOff(TestWarehouse warehouse, String step) {
        assertThatThrownBy(() -> warehouse.refresh(reached -> {
                    if (reached.equals(step)) {
                        throw new CutOff();
                    }
                }))
                .isInstanceOf(CutOff.class);
    }

    /** No exception that the program would catch: the end of the process. */
    private static final class CutOff extends Error {
        private static final long serialVersionUID = 1L;
    }
}
