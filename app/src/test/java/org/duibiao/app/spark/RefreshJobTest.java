package org.duibiao.app.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.duibiao.analytics.publish.Publication;
import org.duibiao.app.refresh.RefreshSummary;
import org.duibiao.app.refresh.RunStatus;
import org.duibiao.ingest.spark.SourceScan.FileNote;
import org.duibiao.model.table.WarehouseLayout;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RefreshJobTest {

    private static final String ONE = "990101\nretail_sales 11.2 5.0\nexports 3.1 -2\n";
    private static final String OTHER = "990102\nretail_sales 9.8 4.0\n";

    @TempDir
    Path folder;

    TestWarehouse warehouse;

    @BeforeEach
    void anEmptyWarehouse() {
        warehouse = new TestWarehouse(folder);
    }

    @Test
    void reportsComeOutAsFactsAndASecondRefreshHasNothingToDo() {
        warehouse = new TestWarehouse(folder, new MartsPublisher(new Publication("test")))
                .with("a.txt", ONE)
                .with("b.txt", OTHER);

        RefreshSummary first = warehouse.refresh();
        long claims = warehouse.lastVersion("claims");
        RefreshSummary second = warehouse.refresh();

        assertThat(first.status()).isEqualTo(RunStatus.COMPLETE);
        assertThat(first.intake().read()).isEqualTo(2);
        assertThat(first.warehouse().facts()).isEqualTo(3);
        assertThat(first.publishedAs()).isEqualTo(warehouse.published());
        assertThat(second.status()).isEqualTo(RunStatus.UNCHANGED);
        assertThat(second.intake().unchanged()).isEqualTo(2);
        assertThat(second.tablesWritten()).isEmpty();
        assertThat(second.warehouse()).isEqualTo(first.warehouse());
        assertThat(warehouse.lastVersion("claims")).isEqualTo(claims);
    }

    @Test
    void aFileOfAnArchiveIsAReportAndWhatCannotBeReadInItHasAReason() {
        warehouse.with("a.txt", ONE).withArchive("bundle.zip", "b.txt", OTHER);

        RefreshSummary first = warehouse.refresh();
        RefreshSummary second = warehouse.refresh();

        assertThat(first.intake().read()).isEqualTo(2);
        assertThat(first.warehouse().facts()).isEqualTo(3);
        assertThat(first.intake().rejected())
                .singleElement()
                .satisfies(note -> assertThat(note.path()).endsWith("bundle.zip!/rejected.txt"));
        assertThat(second.intake().unchanged()).isEqualTo(2);
    }

    @Test
    void aRejectedFileThatStillLiesThereIsNamedAgainByEveryRefresh() {
        RefreshSummary first =
                warehouse.with("a.txt", ONE).with("broken.txt", "!").refresh();
        RefreshSummary second = warehouse.refresh();
        RefreshSummary third = warehouse.with("broken.txt", OTHER).refresh();

        assertThat(second.status()).isEqualTo(RunStatus.UNCHANGED);
        assertThat(second.intake().rejected()).isEqualTo(first.intake().rejected());
        assertThat(second.intake().unchanged()).isEqualTo(1);
        assertThat(third.intake().rejected()).isEmpty();
    }

    @Test
    void aReportThatSaysTheSameAsAnotherUnderAnotherNameIsNamedAndCountsOnce() {
        RefreshSummary first = warehouse
                .with("a.txt", ONE)
                .with("copy.txt", ONE.replace("\n", "\r\n"))
                .refresh();
        RefreshSummary same = warehouse.refresh();
        RefreshSummary mended = warehouse.with("copy.txt", OTHER).refresh();

        assertThat(first.intake().repeats()).singleElement().satisfies(note -> {
            assertThat(note.path()).endsWith("copy.txt");
            assertThat(note.note()).endsWith("a.txt");
        });
        assertThat(first.warehouse().reports()).isEqualTo(1);
        assertThat(first.warehouse().observations()).isEqualTo(2);
        assertThat(same.status()).isEqualTo(RunStatus.UNCHANGED);
        assertThat(mended.intake().repeats()).isEmpty();
        assertThat(mended.warehouse().observations()).isEqualTo(3);
    }

    @Test
    void aChangedFileSupersedesWhatItSaidAndStaysInBronze() {
        warehouse.with("a.txt", ONE).refresh();

        RefreshSummary summary =
                warehouse.with("a.txt", "990101\nretail_sales 12.5 6.0\n").refresh();

        assertThat(summary.intake().superseded()).isEqualTo(1);
        assertThat(warehouse.facts()).containsExactlyEntriesOf(Map.of("retail_sales", "12.5 of 1"));
        assertThat(warehouse.count("claims")).isEqualTo(3);
        assertThat(summary.warehouse().claims()).isEqualTo(1);
    }

    @Test
    void aFileThatIsGoneIsReportedAndWhatItSaidStays() {
        warehouse.with("a.txt", ONE).with("b.txt", OTHER).refresh();

        RefreshSummary summary = warehouse.without("a.txt").refresh();

        assertThat(summary.status()).isEqualTo(RunStatus.UNCHANGED);
        assertThat(summary.intake().missing()).singleElement().asString().endsWith("reports/a.txt");
        assertThat(summary.warehouse().facts()).isEqualTo(3);
    }

    @Test
    void whatCannotBeReadIsNamedAndTheRestLoaded() {
        RefreshSummary summary = warehouse
                .with("a.txt", ONE)
                .with("broken.txt", "!")
                .with("copy.txt", ONE)
                .with("README.md", "notes")
                .refresh();

        assertThat(summary.status()).isEqualTo(RunStatus.COMPLETE);
        assertThat(summary.intake().read()).isEqualTo(1);
        assertThat(summary.intake().rejected())
                .extracting(FileNote::note)
                .containsExactly("begins with an exclamation mark");
        assertThat(summary.intake().duplicates()).hasSize(1);
        assertThat(summary.intake().skipped()).hasSize(1);
        assertThat(summary.warehouse().facts()).isEqualTo(2);
    }

    @Test
    void officialFiguresAreFactsOfTheirOwnAndReloadedOnlyWhenTheyChange() {
        String header = "region_code,region,indicator_id,year,value,unit,yoy_pct,scope_note,source_title,confidence\n";
        warehouse.with("statistics.csv", header + "990101,甲东区,gdp,2021,100,亿元,,,公报,\nx,x,,,,,,,,\n");

        RefreshSummary first = warehouse.refresh();
        RefreshSummary again = warehouse.refresh();
        RefreshSummary changed = warehouse
                .with("statistics.csv", header + "990101,甲东区,gdp,2021,101,亿元,,,公报,\n")
                .refresh();

        assertThat(first.warehouse().statistics()).isEqualTo(1);
        assertThat(first.intake().rejected())
                .extracting(FileNote::note)
                .singleElement()
                .asString()
                .startsWith("line 3, column region_code: ");
        assertThat(again.status()).isEqualTo(RunStatus.UNCHANGED);
        assertThat(changed.status()).isEqualTo(RunStatus.COMPLETE);
        assertThat(warehouse.facts()).containsExactlyEntriesOf(Map.of("gdp", "101 of 1"));
    }

    @Test
    void anOfficialTableIsLoadedByItselfAndReplacesOnlyWhatItGaveBefore() {
        String header = "region_code,region,indicator_id,year,value,unit,source_title\n";
        warehouse.with("a.txt", ONE).refresh();

        RefreshSummary first = warehouse
                .with("yearbook.csv", header + "990101,甲东区,gdp,2021,100,亿元,年鉴\n990101,甲东区,gdp,2022,多,亿元,年鉴\n")
                .loadStatistics("yearbook.csv");
        RefreshSummary again = warehouse.loadStatistics("yearbook.csv");
        RefreshSummary mended = warehouse
                .with("yearbook.csv", header + "990101,甲东区,gdp,2021,101,亿元,年鉴\n")
                .loadStatistics("yearbook.csv");
        RefreshSummary broken = warehouse
                .with("yearbook.csv", "no table\n")
                .with("census.csv", header + "990101,甲东区,resident_population,2020,30,万人,普查\n")
                .loadStatistics("census.csv");

        assertThat(first.intake().statistics()).isEqualTo(1);
        assertThat(first.intake().missing()).isEmpty();
        assertThat(first.intake().rejected())
                .extracting(FileNote::note)
                .singleElement()
                .asString()
                .startsWith("line 3, column value");
        assertThat(again.status()).isEqualTo(RunStatus.UNCHANGED);
        assertThat(mended.warehouse().facts()).isEqualTo(3);
        assertThat(broken.warehouse().statistics()).isEqualTo(2);
        assertThat(warehouse.loadStatistics("yearbook.csv").warehouse().statistics())
                .isEqualTo(2);
        assertThat(warehouse.facts()).containsEntry("gdp", "101 of 1").containsEntry("resident_population", "30 of 1");
    }

    @Test
    void whereNothingCouldBePublishedTheLastGoodMartsStayAndTheNextRunTriesAgain() {
        warehouse.with("a.txt", ONE).refresh();
        Optional<String> good = warehouse.published();

        RefreshSummary summary = warehouse.with("b.txt", OTHER).refresh(new BrokenPublisher(), step -> {});

        assertThat(summary.status()).isEqualTo(RunStatus.UNPUBLISHED);
        assertThat(summary.message()).contains("publication failed: disk full");
        assertThat(warehouse.published()).isEqualTo(good);
        assertThat(warehouse.refresh().status()).isEqualTo(RunStatus.COMPLETE);
        assertThat(warehouse.published()).isNotEqualTo(good);
    }

    @Test
    void aRunThatFailsIsRecordedAndTheStateIsTheOneBefore() {
        RefreshSummary good = warehouse.with("a.txt", ONE).refresh();

        assertThatThrownBy(() -> warehouse.with("b.txt", OTHER).refresh(step -> {
                    if (step.equals("wrote facts")) {
                        throw new IllegalStateException("disk full");
                    }
                }))
                .hasMessage("disk full");

        assertThat(warehouse.lastRun()).isEqualTo("failed: disk full");
        assertThat(warehouse.facts()).hasSize(2);
        assertThat(warehouse.published()).isEqualTo(good.publishedAs());
        assertThat(warehouse.refresh().warehouse().facts()).isEqualTo(3);
    }

    @Test
    void aWarehouseThatAnotherRefreshHoldsIsLeftAlone() throws IOException {
        warehouse.with("a.txt", ONE);
        Files.createDirectories(warehouse.lockFile().getParent());
        Files.writeString(warehouse.lockFile(), "elsewhere 17 2026-01-01T00:00:00Z 2026-01-02T00:00:00Z");

        assertThatThrownBy(warehouse::refresh)
                .isInstanceOf(WarehouseBusyException.class)
                .hasMessageContaining("process 17 on elsewhere since 2026-01-02T00:00:00Z");
    }

    private static final class BrokenPublisher implements Publisher {

        @Override
        public String fileName(WarehouseLayout layout, String runId) {
            return "none";
        }

        @Override
        public Optional<String> current(WarehouseLayout layout) {
            return Optional.empty();
        }

        @Override
        public void publish(WarehouseLayout layout, String runId, Map<String, Long> tableVersions) {
            throw new IllegalStateException("disk full");
        }
    }
}
