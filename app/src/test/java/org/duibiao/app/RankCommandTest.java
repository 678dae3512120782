package org.duibiao.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RankCommandTest {

    @TempDir
    static Path warehouse;

    @BeforeAll
    static void publish() {
        SampleMarts.publish(warehouse);
    }

    @Test
    void aRankingShowsDoubtAndMarksWhatIsToBeMinded() {
        CommandLineRun run = rank("社零总额", "--year", "2023");

        System.err.println(run.out());
        assertThat(run.exitCode()).isZero();
        assertThat(run.out().lines())
                .anyMatch(line -> line.contains("甲县") && line.strip().startsWith("1 ") && line.contains("52"))
                .anyMatch(line -> line.contains("乙县") && line.strip().startsWith("2–3"))
                .anyMatch(line -> line.contains("丙县") && line.contains("lowest grade"))
                .anyMatch(line -> line.contains("丁县") && line.contains("disputed"));
    }

    private static CommandLineRun rank(String... arguments) {
        String[] all = new String[arguments.length + 3];
        all[0] = "rank";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        all[all.length - 2] = "--warehouse";
        all[all.length - 1] = warehouse.toString();
        return CommandLineRun.of(all);
    }
}
