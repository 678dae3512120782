package org.duibiao.ingest.claim.grade;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.duibiao.ingest.claim.ClaimExtractor;
import org.duibiao.ingest.claim.trace.Recorder;
import org.duibiao.ingest.document.text.PlainTextReader;
import org.duibiao.model.catalogue.Catalogue;
import org.duibiao.model.catalogue.Indicator;
import org.duibiao.model.claim.Claim;
import org.duibiao.model.claim.Doubt;
import org.duibiao.model.claim.Grade;
import org.duibiao.model.claim.ReportContext;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each doubt lowers the grade of the rule that named a figure by one, and a trace can tell which it was. */
class GradingTest {

    private static final Catalogue CATALOGUE = Catalogue.bundled();
    private static final ClaimExtractor EXTRACTOR = new ClaimExtractor(CATALOGUE);

    @TestFactory
    Stream<DynamicTest> otherSubjectsAreFoundAsTheirExamplesSay() {
        return OtherSubjectWords.bundled().examples().entrySet().stream()
                .map(example -> DynamicTest.dynamicTest(
                        example.getKey(),
                        () -> assertThat(lastOf(doubts(example.getKey())))
                                .matches(doubts -> doubts.contains(Doubt.OTHER_SUBJECT) == example.getValue())));
    }

    @Test
    void whatIsOfProjectsAndEnterprisesThemselvesIsAnIndicatorOfTheCatalogue() {
        assertThat(CATALOGUE.indicators())
                .extracting(Indicator::id)
                .containsAll(OtherSubjectWords.bundled().notOf());
    }

    @Test
    void aLevelWithItsGrowthNamedRightBeforeItIsOfTheHighestGrade() {
        assertThat(grades("全年实现社会消费品零售总额52.3亿元，增长4.1%。")).containsExactly(Grade.A);
    }

    @Test
    void aLevelOfWhichNothingElseIsToldIsLessSure() {
        assertThat(doubts("全年实现社会消费品零售总额52.3亿元。").values()).containsExactly(List.of(Doubt.NOTHING_BESIDE));
    }

    @Test
    void aGoalOrARankBesideALevelIsEnough() {
        assertThat(doubts("全年出口2.3亿美元，居全市第3位。进口1.2亿美元，完成目标任务的105%。").values()).containsExactly(List.of(), List.of());
    }

    @Test
    void whatABureauHasIsMostlyToldAlone() {
        assertThat(grades("单位编制15人，在职职工14人。")).containsExactly(Grade.A, Grade.A);
    }

    @Test
    void aGrowthWithoutALevelIsLessSure() {
        assertThat(doubts("社会消费品零售总额增长4.1%。").values()).containsExactly(List.of(Doubt.GROWTH_ALONE));
    }

    @Test
    void aNameThatStandsBehindItsFigureIsLessSureByItself() {
        assertThat(grades("全年实现52.3亿元的社会消费品零售总额，增长4.1%。")).containsExactly(Grade.C);
    }

    @Test
    void doubtsAddUp() {
        assertThat(grades("重点企业生产形势良好，全年实现出口2.3亿美元。")).containsExactly(Grade.C);
    }

    @Test
    void aPartWithoutItsTotalIsOfTheLowestGrade() {
        assertThat(grades("第三产业招商引资到位资金12亿元，增长5%。")).containsExactly(Grade.D);
    }

    private static List<Grade> grades(String text) {
        return doubts(text).keySet().stream().map(Claim::grade).toList();
    }

    private static List<Doubt> lastOf(Map<Claim, List<Doubt>> doubts) {
        return List.copyOf(doubts.values()).get(doubts.size() - 1);
    }

    /** The claims of a report of 2022 in order, with their doubts. */
    private static Map<Claim, List<Doubt>> doubts(String text) {
        ReportContext context = new ReportContext(
                Optional.empty(), OptionalInt.of(2022), OptionalInt.of(2023), OptionalInt.empty(), "");
        Recorder recorder = new Recorder();
        Map<Claim, List<Doubt>> doubts = new LinkedHashMap<>();
        EXTRACTOR
                .extract(PlainTextReader.read(text), context, recorder)
                .claims()
                .forEach(claim -> doubts.put(claim, recorder.doubts().get(claim)));
        return doubts;
    }
}
