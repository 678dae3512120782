package org.duibiao.ingest.golden;

import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is read in the samples is what a person found in them, comparing line by line. */
class GoldenTest {

    @ParameterizedTest
    @EnumSource
    void theBlocksAreThoseOfTheDocument(Samples sample) throws IOException {
        sample.golden("blocks").assertHolds(BlockLines.of(sample.document()));
    }
}
