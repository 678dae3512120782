package org.duibiao.ingest.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.duibiao.ingest.report.ManifestRow;
import org.junit.jupiter.api.Test;

class IntakePlanTest {

    private static final String READER = "reader 1";

    @Test
    void aNewFileIsReadAndSupersedesNothing() {
        assertThat(plan(List.of(file("a.txt", "one")), List.of()).decisions())
                .containsExactly(new Decision.Read(file("a.txt", "one"), Optional.empty()));
    }

    @Test
    void aFileAsItWasIsLeftAlone() {
        EarlierReading before = reading("r1", "a.txt", "one");

        assertThat(plan(List.of(file("a.txt", "one")), List.of(before)).decisions())
                .containsExactly(new Decision.Unchanged(file("a.txt", "one"), before));
    }

    @Test
    void aChangedFileSupersedesItsEarlierReading() {
        assertThat(plan(List.of(file("a.txt", "two")), List.of(reading("r1", "a.txt", "one")))
                        .decisions())
                .containsExactly(new Decision.Read(file("a.txt", "two"), Optional.of("r1")));
    }

    @Test
    void aFileIsReadAgainWhenTheReaderHasChanged() {
        IntakePlan plan = IntakePlan.of(
                List.of(file("a.txt", "one")), List.of(reading("r1", "a.txt", "one")), List.of("/s"), "reader 2");

        assertThat(plan.decisions()).containsExactly(new Decision.Read(file("a.txt", "one"), Optional.of("r1")));
    }

    @Test
    void aFileIsReadAgainWhenItsManifestRowHasChanged() {
        SourceFile described = new SourceFile("/s", "a.txt", 1, "one", Optional.of(row("岳麓区")));

        assertThat(plan(List.of(described), List.of(reading("r1", "a.txt", "one")))
                        .decisions())
                .containsExactly(new Decision.Read(described, Optional.of("r1")));
    }

    @Test
    void emptyFilesAreNoDuplicatesOfEachOther() {
        SourceFile one = new SourceFile("/s", "a.docx", 0, "empty", Optional.empty());
        SourceFile other = new SourceFile("/s", "b.pdf", 0, "empty", Optional.empty());

        assertThat(plan(List.of(one, other), List.of()).only(Decision.Read.class))
                .extracting(Decision.Read::file)
                .containsExactly(one, other);
    }

    @Test
    void ofTwoFilesWithTheSameContentTheFirstIsReadAndTheOtherNamed() {
        assertThat(plan(List.of(file("b.txt", "one"), file("a.txt", "one")), List.of())
                        .decisions())
                .containsExactly(
                        new Decision.Read(file("a.txt", "one"), Optional.empty()),
                        new Decision.Duplicate(file("b.txt", "one"), "/s/a.txt", Optional.empty()));
    }

    @Test
    void aCopyOfAFileReadBeforeIsADuplicateThoughItComesFirstByName() {
        EarlierReading before = reading("r1", "b.txt", "one");

        assertThat(plan(List.of(file("a.txt", "one"), file("b.txt", "one")), List.of(before))
                        .decisions())
                .containsExactly(
                        new Decision.Duplicate(file("a.txt", "one"), "/s/b.txt", Optional.empty()),
                        new Decision.Unchanged(file("b.txt", "one"), before));
    }

    @Test
    void aDuplicateIsLeftAloneWhileItsTwinStands() {
        EarlierReading twin = reading("r1", "a.txt", "one");
        EarlierReading copy = duplicate("r2", "b.txt", "one");

        assertThat(plan(List.of(file("a.txt", "one"), file("b.txt", "one")), List.of(twin, copy))
                        .nothingToRead())
                .isTrue();
    }

    @Test
    void aDuplicateIsReadOnceItsTwinSaysSomethingElse() {
        EarlierReading twin = reading("r1", "a.txt", "one");
        EarlierReading copy = duplicate("r2", "b.txt", "one");

        assertThat(plan(List.of(file("a.txt", "two"), file("b.txt", "one")), List.of(twin, copy))
                        .decisions())
                .containsExactly(
                        new Decision.Read(file("a.txt", "two"), Optional.of("r1")),
                        new Decision.Read(file("b.txt", "one"), Optional.of("r2")));
    }

    @Test
    void aFileThatTheGivenSourceNoLongerHoldsIsMissing() {
        EarlierReading gone = reading("r1", "a.txt", "one");

        assertThat(plan(List.of(), List.of(gone)).missing()).containsExactly(gone);
    }

    @Test
    void aFileOutsideTheGivenSourceIsNotMissing() {
        IntakePlan plan =
                IntakePlan.of(List.of(), List.of(reading("r1", "a.txt", "one")), List.of("/s/sub", "/si"), READER);

        assertThat(plan.missing()).isEmpty();
    }

    @Test
    void aFileThatTwoSourcesHoldIsReadOnce() {
        SourceFile fromBelow = new SourceFile("/s/sub", "a.txt", 1, "one", Optional.empty());

        assertThat(plan(List.of(fromBelow, file("sub/a.txt", "one")), List.of()).decisions())
                .hasSize(1);
    }

    @Test
    void aFileIsKnownAgainWhenAFolderAboveItIsGiven() {
        EarlierReading before = new EarlierReading("r1", "/s/sub", "a.txt", "one", "", READER, false, Optional.empty());

        assertThat(plan(List.of(file("sub/a.txt", "one")), List.of(before)).nothingToRead())
                .isTrue();
    }

    private static IntakePlan plan(List<SourceFile> files, List<EarlierReading> before) {
        return IntakePlan.of(files, before, List.of("/s"), READER);
    }

    private static SourceFile file(String path, String content) {
        return new SourceFile("/s", path, 1, content, Optional.empty());
    }

    private static EarlierReading reading(String id, String path, String content) {
        return new EarlierReading(id, "/s", path, content, "", READER, false, Optional.empty());
    }

    private static EarlierReading duplicate(String id, String path, String content) {
        return new EarlierReading(id, "/s", path, content, "", READER, true, Optional.empty());
    }

    private static ManifestRow row(String region) {
        return new ManifestRow(
                "a.txt",
                Optional.of(region),
                OptionalInt.empty(),
                Optional.empty(),
                OptionalInt.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
