package org.duibiao.model.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.duibiao.model.period.Period;
import org.duibiao.model.quantity.Dimension;
import org.duibiao.model.quantity.Unit;
import org.junit.jupiter.api.Test;

class CatalogueTest {

    private final Catalogue catalogue = Catalogue.bundled();

    @Test
    void everyIndicatorHasAliasesLookAlikesAndThreeExamples() {
        assertThat(catalogue.indicators()).hasSizeGreaterThanOrEqualTo(41).allSatisfy(indicator -> {
            assertThat(indicator.aliases()).isNotEmpty();
            assertThat(indicator.lookAlikes()).isNotEmpty();
            assertThat(indicator.examples()).hasSizeGreaterThanOrEqualTo(3);
        });
    }

    @Test
    void everyIndicatorHasAnExampleWhereNothingOfItsOwnIsToBeRead() {
        assertThat(catalogue.indicators())
                .allSatisfy(indicator -> assertThat(indicator.examples())
                        .anyMatch(example -> example.expected().stream()
                                .noneMatch(claim -> claim.indicatorId().equals(indicator.id()))));
    }

    @Test
    void anExampleIsReadWithItsDefaults() {
        IndicatorExample.ExpectedClaim claim =
                catalogue.get("retail_sales").examples().get(1).expected().get(0);

        assertThat(claim.indicatorId()).isEqualTo("retail_sales");
        assertThat(claim.kind()).isEqualTo("actual");
        assertThat(claim.period()).isEqualTo(Period.ofMonths(2023, 1, 9));
        assertThat(claim.growth()).hasValue(new BigDecimal("-2.4"));
    }

    @Test
    void anUnknownIndicatorIsNamedInTheError() {
        assertThat(catalogue.find("retail")).isEmpty();
        assertThatThrownBy(() -> catalogue.get("retail")).hasMessageContaining("'retail'");
    }

    @Test
    void unitsAreReadAsPrinted() {
        assertThat(catalogue.units())
                .contains(
                        new Unit("万美元", Dimension.MONEY, "USD", new BigDecimal("10000")),
                        new Unit("亿元人民币", Dimension.MONEY, "CNY", new BigDecimal("100000000")),
                        new Unit("个亿", Dimension.MONEY, "CNY", new BigDecimal("100000000")),
                        new Unit("万人", Dimension.COUNT, "count", new BigDecimal("10000")),
                        new Unit("个百分点", Dimension.PERCENTAGE_POINT, "percentage_point", BigDecimal.ONE));
    }

    @Test
    void anyPartHasTheScopeOfParts() {
        assertThat(catalogue.findScope("part:工业")).hasValueSatisfying(scope -> {
            assertThat(scope.id()).isEqualTo("part");
            assertThat(scope.comparableWith()).isEqualTo(Scope.Comparability.NOTHING);
        });
    }

    @Test
    void aYearWithoutARateHasNone() {
        assertThat(catalogue.exchangeRates().find("USD", 2021).map(ExchangeRates.Rate::cnyPerUnit))
                .hasValue(new BigDecimal("6.4515"));
        assertThat(catalogue.exchangeRates().find("USD", 1998)).isEmpty();
    }

    @Test
    void theFingerprintIsTheSameForTheSameFiles() {
        assertThat(new Catalogue(new CatalogueFiles()).fingerprint())
                .isEqualTo(catalogue.fingerprint())
                .matches("[0-9a-f]{64}");
    }

    @Test
    void theFingerprintDoesNotDependOnWhatWasAskedForBefore() {
        Catalogue asked = new Catalogue(new CatalogueFiles());
        asked.regions();

        assertThat(asked.fingerprint()).isEqualTo(new Catalogue(new CatalogueFiles()).fingerprint());
    }

    @Test
    void reasonsHaveIdsOfTheirOwn() {
        List<String> ids =
                catalogue.setAsideReasons().stream().map(SetAsideReason::id).toList();

        assertThat(ids).doesNotHaveDuplicates().contains("other_region", "look_alike", "said_none");
    }
}
