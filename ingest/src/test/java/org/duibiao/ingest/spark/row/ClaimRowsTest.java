package org.duibiao.ingest.spark.row;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.spark.sql.Row;
import org.duibiao.ingest.report.ReportReading;
import org.duibiao.model.claim.Claim;
import org.duibiao.model.claim.Extraction;
import org.duibiao.model.claim.Grade;
import org.duibiao.model.claim.Growth;
import org.duibiao.model.claim.Kind;
import org.duibiao.model.claim.RegionMention;
import org.duibiao.model.claim.SetAside;
import org.duibiao.model.claim.Target;
import org.duibiao.model.document.Document;
import org.duibiao.model.document.Place;
import org.duibiao.model.period.Period;
import org.duibiao.model.quantity.Comparison;
import org.duibiao.model.quantity.Dimension;
import org.duibiao.model.quantity.PrintedNumber;
import org.duibiao.model.quantity.Quantity;
import org.duibiao.model.quantity.Unit;
import org.junit.jupiter.api.Test;

class ClaimRowsTest {

    private static final Unit YI = new Unit("亿元", Dimension.MONEY, "CNY", new BigDecimal("100000000"));
    private static final RegionMention YUELU = new RegionMention(Optional.of("430104"), "湖南省长沙市岳麓区");

    @Test
    void aClaimKeepsWhatWasPrintedBesideWhatItComesTo() {
        Row row = rows(claim("223.5", Comparison.ABOVE, "all")).claims().get(0);

        assertThat(row.<String>getAs("stated_value")).isEqualTo("223.5");
        assertThat(row.<String>getAs("stated_unit")).isEqualTo("亿元");
        assertThat(row.<String>getAs("comparison")).isEqualTo(">");
        assertThat(row.<BigDecimal>getAs("value")).isEqualTo(new BigDecimal("22350000000.000000"));
        assertThat(row.<BigDecimal>getAs("value_low")).isEqualTo(new BigDecimal("22345000000.000000"));
        assertThat(row.<Object>getAs("value_high")).isNull();
        assertThat(row.<BigDecimal>getAs("yoy_pct")).isEqualTo(new BigDecimal("-8.900000"));
        assertThat(row.<BigDecimal>getAs("yoy_high")).isEqualTo(new BigDecimal("-8.850000"));
        assertThat(row.<LocalDate>getAs("period_end")).isEqualTo(LocalDate.of(2021, 12, 31));
        assertThat(row.<String>getAs("region_code")).isEqualTo("430104");
        assertThat(row.<String>getAs("locator")).isEqualTo("b3@0-4");
    }

    @Test
    void aTargetKeepsItsOwnUnitAndPlace() {
        Row target = (Row) rows(claim("223.5", Comparison.EQUAL, "all"))
                .claims()
                .get(0)
                .getList(ClaimCodec.CLAIMS.fieldIndex("targets"))
                .get(0);

        assertThat(target.<String>getAs("tier")).isEqualTo("省");
        assertThat(target.<BigDecimal>getAs("value")).isEqualTo(new BigDecimal("20000000000.000000"));
        assertThat(target.<String>getAs("unit")).isEqualTo("CNY");
        assertThat(target.<String>getAs("locator")).isEqualTo("b4@0-2");
    }

    @Test
    void aClaimWithoutARegionSaysSo() {
        Row row = ClaimRows.of(report(Optional.empty(), List.of(claim("5", Comparison.EQUAL, "all")), List.of()))
                .claims()
                .get(0);

        assertThat(row.<Object>getAs("region_code")).isNull();
        assertThat(row.<String>getList(ClaimCodec.CLAIMS.fieldIndex("flags"))).containsExactly("region_unresolved");
    }

    @Test
    void idsAgreeBetweenReadingsAndTellClaimsOfTheSameWordsApart() {
        List<Claim> claims = List.of(
                claim("5", Comparison.EQUAL, "out_of_province"),
                claim("5", Comparison.EQUAL, "out_of_city"),
                claim("5", Comparison.EQUAL, "out_of_city"));

        List<String> first = ids(ClaimRows.of(report(Optional.of(YUELU), claims, List.of())));
        List<String> second = ids(ClaimRows.of(report(Optional.of(YUELU), claims, List.of())));

        assertThat(first).isEqualTo(second).doesNotHaveDuplicates().hasSize(3);
    }

    @Test
    void anAmountBeyondWhatTheTablesHoldIsSetAside() {
        ClaimRows rows = rows(claim("9".repeat(40), Comparison.EQUAL, "all"));

        assertThat(rows.claims()).isEmpty();
        assertThat(rows.setAside()).singleElement().satisfies(row -> {
            assertThat(row.<String>getAs("reason")).isEqualTo("unreadable");
            assertThat(row.<String>getAs("detail")).startsWith("value does not hold 999");
        });
    }

    @Test
    void whatWasSetAsideKeepsItsReasonAndWords() {
        SetAside none = new SetAside(
                "said_none",
                "破零",
                Optional.of("exports"),
                Optional.empty(),
                Optional.empty(),
                Optional.of(Period.ofYear(2021)),
                "出口实现破零",
                Place.inText(3, 0, 6));

        Row row = ClaimRows.of(report(Optional.of(YUELU), List.of(), List.of(none)))
                .setAside()
                .get(0);

        assertThat(row.<String>getAs("reason")).isEqualTo("said_none");
        assertThat(row.<String>getAs("quote")).isEqualTo("出口实现破零");
        assertThat(row.<Object>getAs("stated_value")).isNull();
    }

    private static ClaimRows rows(Claim claim) {
        return ClaimRows.of(report(Optional.of(YUELU), List.of(claim), List.of()));
    }

    private static List<String> ids(ClaimRows rows) {
        return rows.claims().stream().map(row -> row.<String>getAs("claim_id")).toList();
    }

    private static Claim claim(String amount, Comparison comparison, String scope) {
        return new Claim(
                "domestic_capital_actual",
                Kind.ACTUAL,
                Claim.REGION,
                Optional.empty(),
                Optional.of(Period.ofYear(2021)),
                Optional.of(quantity(amount, comparison)),
                Optional.of(new Growth(new BigDecimal("-8.9"), Comparison.EQUAL)),
                Optional.empty(),
                List.of(new Target(
                        Optional.of("省"),
                        Optional.of(quantity("200", Comparison.EQUAL)),
                        Optional.empty(),
                        Optional.empty(),
                        "目标",
                        Place.inText(4, 0, 2))),
                Optional.empty(),
                scope,
                Optional.empty(),
                Grade.A,
                "a rule",
                "到位资金",
                Place.inText(3, 0, 4),
                List.of(),
                List.of());
    }

    private static Quantity quantity(String amount, Comparison comparison) {
        return new Quantity(PrintedNumber.of(amount, new BigDecimal(amount), comparison), YI);
    }

    private static ReadReport report(Optional<RegionMention> region, List<Claim> claims, List<SetAside> setAside) {
        return new ReadReport(
                "r1",
                "content",
                new ReportReading.Read(
                        new Document("text/plain", "", List.of()),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        OptionalInt.empty(),
                        Optional.empty(),
                        region,
                        "title",
                        Optional.empty(),
                        OptionalInt.of(2021),
                        "title",
                        new Extraction(claims, setAside),
                        List.of()));
    }
}
