package org.duibiao.ingest.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.duibiao.model.catalogue.Catalogue;
import org.duibiao.model.catalogue.IndicatorExample;
import org.duibiao.model.catalogue.IndicatorExample.ExpectedClaim;
import org.duibiao.model.claim.Claim;
import org.duibiao.model.claim.Growth;
import org.duibiao.model.claim.ReportContext;
import org.duibiao.model.document.Block;
import org.duibiao.model.document.Document;
import org.duibiao.model.quantity.Quantity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every example on a page of the catalogue is read as the page says. */
class CatalogueExamplesTest {

    private static final ClaimExtractor EXTRACTOR = new ClaimExtractor(Catalogue.bundled());

    static Stream<IndicatorExample> examples() {
        return Catalogue.bundled().indicators().stream().flatMap(indicator -> indicator.examples().stream());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void theExampleIsReadAsThePageSays(IndicatorExample example) {
        List<Claim> claims =
                EXTRACTOR.extract(document(example.text()), context(example)).claims();

        assertThat(claims)
                .as(() -> claims.stream().map(ClaimLine::of).toList().toString())
                .hasSize(example.expected().size());
        for (ExpectedClaim expected : example.expected()) {
            assertThat(claims)
                    .as(() -> expected + " in "
                            + claims.stream().map(ClaimLine::of).toList())
                    .anyMatch(claim -> meets(claim, expected));
        }
    }

    private static boolean meets(Claim claim, ExpectedClaim expected) {
        return claim.indicatorId().equals(expected.indicatorId())
                && claim.kind().id().equals(expected.kind())
                && claim.period().equals(Optional.of(expected.period()))
                && meets(claim.level().map(Quantity::baseValue), expected.value())
                && meets(claim.growth().map(Growth::percent), expected.growth())
                && meets(claim.completion(), expected.completion())
                && meets(
                        claim.targets().stream()
                                .findFirst()
                                .flatMap(target -> target.level())
                                .map(Quantity::baseValue),
                        expected.target())
                && expected.scope().map(claim.scope()::equals).orElse(true);
    }

    private static boolean meets(Optional<BigDecimal> read, Optional<BigDecimal> expected) {
        return expected.isEmpty() || read.isPresent() && read.get().compareTo(expected.get()) == 0;
    }

    private static Document document(String text) {
        return new Document("text/plain", "", List.of(new Block.Paragraph(0, List.of(), text)));
    }

    private static ReportContext context(IndicatorExample example) {
        return new ReportContext(
                Optional.empty(),
                OptionalInt.of(example.reportYear()),
                OptionalInt.of(example.reportYear() + 1),
                OptionalInt.empty(),
                "");
    }
}
