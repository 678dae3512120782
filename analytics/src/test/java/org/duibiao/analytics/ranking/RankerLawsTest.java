package org.duibiao.analytics.ranking;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.duibiao.analytics.ranking.Samples.figure;
import static org.duibiao.analytics.ranking.Samples.rank;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.duibiao.analytics.figure.Amount;
import org.duibiao.analytics.figure.Figure;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every ranking, tried on random ones: few distinct values, so that ties and overlaps abound. */
class RankerLawsTest {

    static IntStream seeds() {
        return IntStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theOrderOfTheFiguresDoesNotMatter(int seed) {
        List<Figure> figures = random(seed);
        List<Figure> shuffled = new ArrayList<>(figures);
        Collections.shuffle(shuffled, new Random(seed + 1L));

        assertThat(rank(shuffled)).isEqualTo(rank(figures));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void ranksAreCountedAsTheDesignDefinesThem(int seed) {
        List<Standing> standings = rank(random(seed)).standings();

        assertThat(standings).allSatisfy(row -> {
            Amount own = row.figure().amount();
            long better = standings.stream()
                    .filter(other -> other.figure().amount().surelyAbove(own))
                    .count();
            long worse = standings.stream()
                    .filter(other -> own.surelyAbove(other.figure().amount()))
                    .count();
            assertThat(row.rank()).isEqualTo((int) (1 + better));
            assertThat(row.rankTo()).isEqualTo((int) (standings.size() - worse));
            assertThat(row.rank()).isLessThanOrEqualTo(row.rankTo());
        });
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyRegionOfTheGroupIsInExactlyOneList(int seed) {
        RankingOutcome.Ranking ranking = rank(random(seed));
        List<String> codes = new ArrayList<>();
        ranking.standings().forEach(row -> codes.add(row.region().code()));
        ranking.unranked().forEach(row -> codes.add(row.region().code()));
        ranking.missing().forEach(row -> codes.add(row.region().code()));

        assertThat(codes).doesNotHaveDuplicates().hasSize(12);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aRegionThatIsSurelyWorseThanAllChangesNobodysRank(int seed) {
        List<Figure> figures = random(seed);
        List<Figure> more = new ArrayList<>(figures);
        more.add(figure(12, "-1000"));
        Map<String, Integer> before = ranks(rank(figures));

        assertThat(ranks(rank(more))).containsAllEntriesOf(before);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theListIsOrderedByThePrintedValue(int seed) {
        List<BigDecimal> values = rank(random(seed)).standings().stream()
                .map(row -> row.figure().amount().value())
                .toList();

        assertThat(values).isSortedAccordingTo(Collections.reverseOrder());
    }

    private static Map<String, Integer> ranks(RankingOutcome.Ranking ranking) {
        return ranking.standings().stream().collect(toMap(row -> row.region().code(), Standing::rank));
    }

    /** Up to eleven figures between 0 and 4, printed with none to two decimals, some of them bounds or rough. */
    private static List<Figure> random(int seed) {
        Random random = new Random(seed);
        return IntStream.rangeClosed(1, 1 + random.nextInt(11))
                .mapToObj(county -> {
                    String sign = List.of("", "", "", "", ">", "<", "~").get(random.nextInt(7));
                    int decimals = random.nextInt(3);
                    int digits = random.nextInt(4 * (int) Math.pow(10, decimals));
                    return figure(
                            county, sign + BigDecimal.valueOf(digits, decimals).toPlainString());
                })
                .toList();
    }
}
