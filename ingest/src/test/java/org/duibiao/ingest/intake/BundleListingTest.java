package org.duibiao.ingest.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.duibiao.ingest.document.bundle.Bundle;
import org.duibiao.ingest.document.bundle.ZipSamples;
import org.duibiao.ingest.document.format.UnreadableDocumentException;
import org.duibiao.ingest.report.Manifest;
import org.duibiao.ingest.source.FileRole;
import org.duibiao.ingest.source.IgnoreList;
import org.junit.jupiter.api.Test;

class BundleListingTest {

    private static final String ONE = "出口3.2亿元。";
    private static final String MANIFEST = "path,region,report_year\n%s,990101,2022\n";

    private final ManifestFinder manifests = new ManifestFinder();

    @Test
    void aFileThatIsNoArchiveStandsForItself() {
        assertThat(paths(ONE.getBytes(StandardCharsets.UTF_8))).containsExactly("in/bundle.zip");
    }

    @Test
    void eachFileOfAnArchiveIsAReportWithAHashOfItsOwn() {
        BundleListing listing = list(
                ZipSamples.zip().with("a.txt", ONE).with("sub/b.txt", "进口1亿元。").bytes());

        assertThat(listing.files())
                .extracting(SourceFile::path)
                .containsExactly("in/bundle.zip!/a.txt", "in/bundle.zip!/sub/b.txt");
        assertThat(listing.files().get(0).sha256()).isEqualTo(Digests.sha256(ONE.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void anArchiveInAnArchiveIsOpenedOnceAndNoFurther() throws UnreadableDocumentException {
        byte[] third = ZipSamples.zip().with("deep.txt", ONE).bytes();
        byte[] second =
                ZipSamples.zip().with("c.txt", ONE).with("third.zip", third).bytes();
        byte[] first = ZipSamples.zip().with("second.zip", second).bytes();

        assertThat(paths(first))
                .containsExactly("in/bundle.zip!/second.zip!/c.txt", "in/bundle.zip!/second.zip!/third.zip");
        assertThat(Bundle.read(first, "second.zip!/c.txt")).asString().isEqualTo(ONE);
    }

    @Test
    void aManifestMayNameAFileOfAnArchive() {
        manifests.add(
                "in/manifest.csv",
                Manifest.read(
                        "in/manifest.csv",
                        MANIFEST.formatted("bundle.zip!/a.txt").getBytes(StandardCharsets.UTF_8)));

        assertThat(list(ZipSamples.zip().with("a.txt", ONE).bytes())
                        .files()
                        .get(0)
                        .manifest())
                .isPresent();
    }

    @Test
    void aManifestInAnArchiveSpeaksOfTheFilesBesideIt() {
        BundleListing listing = list(ZipSamples.zip()
                .with("a.txt", ONE)
                .with("manifest.csv", MANIFEST.formatted("a.txt"))
                .bytes());

        assertThat(listing.files())
                .singleElement()
                .satisfies(file -> assertThat(file.manifest()).isPresent());
        assertThat(listing.others())
                .containsExactly(new BundleListing.Other("in/bundle.zip!/manifest.csv", FileRole.MANIFEST));
    }

    @Test
    void whatCannotBeUnpackedStandsAsAFileSoThatItIsRejectedAndNotLost() {
        byte[] broken = ZipSamples.zip().bytes();
        byte[] bomb = new byte[64 * 1024 * 1024 + 1];

        assertThat(paths(broken)).containsExactly("in/bundle.zip");
        assertThat(paths(ZipSamples.zip().with("a.txt", bomb).bytes())).containsExactly("in/bundle.zip!/a.txt");
    }

    private List<String> paths(byte[] content) {
        return list(content).files().stream().map(SourceFile::path).toList();
    }

    private BundleListing list(byte[] content) {
        return BundleListing.of("/source", "in/bundle.zip", content, IgnoreList.none(), manifests);
    }
}
