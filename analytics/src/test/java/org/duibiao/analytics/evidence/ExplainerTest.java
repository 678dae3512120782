package org.duibiao.analytics.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.duibiao.analytics.audit.Contradiction;
import org.duibiao.analytics.duckdb.Marts;
import org.duibiao.analytics.publish.SampleWarehouse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainerTest {

    @TempDir
    static Path folder;

    private static Marts marts;

    @BeforeAll
    static void publish() throws IOException {
        SampleWarehouse warehouse = SampleWarehouse.create(folder);
        warehouse.publish("1");
        marts = Marts.open(warehouse.layout());
    }

    @AfterAll
    static void close() {
        marts.close();
    }

    @Test
    void aFigureOpensItsWordsWithTheirNeighbours() {
        Evidence evidence = chosen("level", "990101").evidence();

        assertThat(evidence.quote()).startsWith("出口总额5.20亿元");
        assertThat(evidence.block())
                .hasValueSatisfying(block -> assertThat(block).contains(evidence.quote()));
        assertThat(evidence.before()).contains("全年外贸平稳。");
        assertThat(evidence.after()).contains("企业主体增多。");
        assertThat(evidence.headingPath()).isEqualTo("一、对外贸易");
        assertThat(evidence.cell()).isEmpty();
    }

    @Test
    void aFigureNamesItsReport() {
        Source source = chosen("level", "990101").evidence().source();

        assertThat(source.path()).isEqualTo("zi-2021.txt");
        assertThat(source.title()).contains("工作总结");
        assertThat(source.publishedOn()).contains(LocalDate.of(2022, 1, 15));
        assertThat(source.url()).contains("https://example.org/a");
    }

    @Test
    void aFigureOfATableOpensItsCellAndItsRow() {
        assertThat(chosen("level", "990102").evidence().cell())
                .contains(new CellContext(1, 1, "完成数 > 出口总额（亿元）", "4.1", java.util.List.of("出口总额（亿元）", "4.1")));
    }

    @Test
    void theStatementsThatLostSayWhy() {
        assertThat(fact("990101", "exports").candidates())
                .extracting(
                        Candidate::measure,
                        candidate -> candidate.statement().id(),
                        Candidate::chosen,
                        Candidate::lostBecause)
                .containsExactly(
                        tuple("completion", "c1", true, Optional.empty()),
                        tuple("growth", "c1", true, Optional.empty()),
                        tuple("level", "c1", true, Optional.empty()),
                        tuple("level", "c1b", false, Optional.of("fewer_digits")));
    }

    @Test
    void goalsHangOnTheirResultAndThoseWithoutOneStandApart() {
        Explanation explanation = new Explainer(marts).explain("990101", "exports", 2021);

        assertThat(explanation.facts().get(0).goals())
                .extracting(Goal::tier)
                .containsExactly(Optional.of("市"), Optional.of("省"));
        assertThat(explanation.goals()).extracting(Goal::quote).containsExactly("明年出口力争6亿元，增长10%");
    }

    @Test
    void aDisputedFactShowsTheContradiction() {
        ExplainedFact fact = fact("990101", "exports");

        assertThat(fact.disputed()).containsExactly("level");
        assertThat(fact.contradictions()).extracting(Contradiction::arithmetic).containsExactly("5.20亿 ≠ 5.0亿");
    }

    @Test
    void whatWasSetAsideInTheReportInForceIsShown() {
        assertThat(new Explainer(marts).explain("990101", "exports", 2021).setAside())
                .extracting(Refusal::reason, Refusal::quote)
                .containsExactly(tuple("company", "某公司出口1.1亿元"));
    }

    @Test
    void whatTheReportsHideIsShownWhetherTheyNameTheIndicatorOrNot() {
        Explainer explainer = new Explainer(marts);

        assertThat(explainer.explain("990102", "exports", 2021).unread())
                .containsExactly(new UnreadParts("chou-2021.docx", "隐藏行 hidden rows: 2-3"))
                .isEqualTo(explainer.explain("990102", "imports", 2021).unread());
    }

    @Test
    void whatAReplacedReadingHidIsNoLongerShown() {
        assertThat(new Explainer(marts).explain("990101", "exports", 2021).unread())
                .isEmpty();
    }

    @Test
    void anOfficialFigureNamesTheLineOfItsFile() {
        Statement statement = chosen("level", "990101", "resident_population");

        assertThat(statement.value().map(BigDecimal::intValue)).contains(520000);
        assertThat(statement.evidence().locator()).isEqualTo("line 2");
        assertThat(statement.evidence().source().title()).contains("统计公报");
        assertThat(statement.evidence().block()).isEmpty();
    }

    @Test
    void whereNothingIsKnownCoverageSaysWhy() {
        Explanation explanation = new Explainer(marts).explain("990104", "exports", 2021);

        assertThat(explanation.isEmpty()).isTrue();
        assertThat(explanation.coverage()).contains("said_none");
        assertThat(explanation.coverageWords()).contains("破零");
    }

    private static Statement chosen(String measure, String region) {
        return chosen(measure, region, "exports");
    }

    private static Statement chosen(String measure, String region, String indicator) {
        return fact(region, indicator).candidates().stream()
                .filter(candidate -> candidate.chosen() && candidate.measure().equals(measure))
                .map(Candidate::statement)
                .findFirst()
                .orElseThrow();
    }

    private static ExplainedFact fact(String region, String indicator) {
        return new Explainer(marts).explain(region, indicator, 2021).facts().get(0);
    }
}
