package org.duibiao.ingest.document.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.duibiao.ingest.document.DocumentReaders;
import org.duibiao.ingest.document.ReadOutcome;
import org.duibiao.ingest.document.format.UnreadableDocumentException;
import org.duibiao.ingest.document.word.WordSamples;
import org.junit.jupiter.api.Test;

class BundleTest {

    private static final String SENTENCE = "出口3.2亿元。";

    @Test
    void namesInGbkAreRead() throws UnreadableDocumentException {
        byte[] zip =
                ZipSamples.zip().namesInGbk().with("总结/青禾县商务局.txt", SENTENCE).bytes();

        assertThat(Bundle.open(zip).names()).containsExactly("总结/青禾县商务局.txt");
        assertThat(Bundle.read(zip, "总结/青禾县商务局.txt")).asString().isEqualTo(SENTENCE);
    }

    @Test
    void aNameNeverLeavesItsArchive() throws UnreadableDocumentException {
        byte[] zip = ZipSamples.zip()
                .with("../../etc/a.txt", SENTENCE)
                .with("/b.txt", SENTENCE)
                .with("C:\\reports\\c.txt", SENTENCE)
                .with("etc/a.txt", "进口1亿元。")
                .bytes();

        Bundle bundle = Bundle.open(zip);

        assertThat(bundle.names()).containsExactly("etc/a.txt", "b.txt", "reports/c.txt", "etc/a.txt#2");
        assertThat(bundle.read("etc/a.txt#2")).asString().isEqualTo("进口1亿元。");
    }

    @Test
    void whatMacOsPacksBesideFilesIsNone() throws UnreadableDocumentException {
        byte[] zip = ZipSamples.zip()
                .with("a.txt", SENTENCE)
                .with("__MACOSX/._a.txt", "x")
                .bytes();

        assertThat(Bundle.open(zip).names()).containsExactly("a.txt");
    }

    @Test
    void aWordDocumentIsNoBundleThoughItIsPacked() {
        assertThat(Bundle.isBundle(WordSamples.report())).isFalse();
    }

    @Test
    void aLockedFileSaysSo() throws UnreadableDocumentException {
        Bundle bundle = Bundle.open(ZipSamples.zip().with("a.txt", SENTENCE).locked());

        assertThatThrownBy(() -> bundle.read("a.txt")).hasMessageContaining("password");
    }

    @Test
    void aBombIsNotUnpacked() throws UnreadableDocumentException {
        byte[] blanks = new byte[Bundle.LARGEST_FILE + 1];
        Bundle bundle = Bundle.open(ZipSamples.zip().with("a.txt", blanks).bytes());

        assertThatThrownBy(() -> bundle.read("a.txt")).hasMessageContaining("archive bombs");
    }

    @Test
    void tooManyFilesAreNotUnpacked() {
        ZipSamples zip = ZipSamples.zip();
        for (int i = 0; i <= Bundle.MOST_FILES; i++) {
            zip.with(i + ".txt", SENTENCE);
        }

        assertThatThrownBy(() -> Bundle.open(zip.bytes())).hasMessageContaining("more than the 2000 files");
    }

    @Test
    void anArchiveCutOffAnywhereGivesItsFilesOrAReason() {
        byte[] whole =
                ZipSamples.zip().with("a.txt", SENTENCE).with("b.txt", SENTENCE).bytes();
        DocumentReaders readers = new DocumentReaders();
        for (int length = 0; length < whole.length; length += 7) {
            byte[] cut = Arrays.copyOf(whole, length);
            assertThatCode(() -> readers.read("bundle.zip", cut)).doesNotThrowAnyException();
        }
        ReadOutcome outcome = readers.read("bundle.zip", Arrays.copyOf(whole, whole.length - 30));
        assertThat(((ReadOutcome.Rejected) outcome).reason()).contains("broken or cut short");
    }
}
