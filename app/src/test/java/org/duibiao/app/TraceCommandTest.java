package org.duibiao.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TraceCommandTest {

    @Test
    void everyPartOfAClaimSaysWhichWordsGaveIt() {
        String trace = trace("1-10月，全县外贸进出口总额2.86亿美元，同比下降6.3%。");

        assertThat(trace)
                .contains("“外贸进出口总额” b0@8-15 is trade_total")
                .contains("“2.86亿美元” b0@15-22 is a level")
                .contains("“6.3%” b0@27-31 is a growth, by the words before it: “同比⟨year_on_year⟩下降⟨down⟩”")
                .contains("2022-01/2022-10, by “1-10月” b0@0-5");
    }

    @Test
    void aGrowthNamesTheFiguresThatItCouldHaveHungOn() {
        String trace = trace("进出口总额2.86亿美元，其中出口2.31亿美元，下降8.8%。");

        assertThat(trace)
                .contains("hangs on  the last figure before it")
                .contains("not       “进出口总额2.86亿美元” (trade_total): it is not the last figure before this number");
    }

    @Test
    void anotherNameBeforeTheNumberSaysWhyItLost() {
        assertThat(trace("限额以上企业的社零额316.05亿元。")).contains("“限额以上企业”").contains("it stands further from the number");
    }

    @Test
    void aNumberThatBecameNoClaimSaysWhy() {
        assertThat(trace("全县出口2.31亿美元，占全市的12%。")).contains("□ “12%” b0@16-19: a share");
    }

    @Test
    void aGoalSaysWhichWordMadeItOne() {
        assertThat(trace("明年力争实现进出口总额3亿美元。")).contains("kind").contains("by “明年");
    }

    @Test
    void aFileOrATextIsAskedForAndNotBoth() {
        assertThat(CommandLineRun.of("trace").exitCode()).isEqualTo(2);
    }

    @Test
    void thisYearAndLastYearCountFromTheYearOfPublication() {
        CommandLineRun run =
                CommandLineRun.of("trace", "--year", "2022", "--published", "2024", "--text", "去年全县出口2.31亿美元，增长8.8%。");

        assertThat(run.out()).contains("2023, by “去年”");
    }

    private static String trace(String text) {
        CommandLineRun run = CommandLineRun.of("trace", "--year", "2022", "--text", text);
        assertThat(run.err()).isEmpty();
        return run.out();
    }
}
