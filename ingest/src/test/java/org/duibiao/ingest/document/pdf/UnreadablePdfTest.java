package org.duibiao.ingest.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.duibiao.ingest.document.DocumentReaders;
import org.duibiao.ingest.document.ReadOutcome;
import org.junit.jupiter.api.Test;

/** A PDF that cannot be read says why and what to do. */
class UnreadablePdfTest {

    private static final String SENTENCE = "全县完成社会消费品零售总额82.3亿元，同比增长6.1%。";

    private final DocumentReaders readers = new DocumentReaders();

    @Test
    void aPasswordIsNamed() throws IOException {
        assertThat(reason(locked("secret"))).contains("password-protected");
    }

    @Test
    void aFileThatOnlyForbidsPrintingIsRead() throws IOException {
        assertThat(readers.read("report.pdf", locked(""))).isInstanceOf(ReadOutcome.Read.class);
    }

    @Test
    void aScannedFileIsToldFromAnEmptyOne() {
        assertThat(reason(PdfSamples.pdf().page().picture().page().picture().bytes()))
                .contains("scanned", "OCR", "every page");
        assertThat(reason(PdfSamples.pdf().page().bytes())).contains("holds no words");
    }

    @Test
    void charactersWithoutAMeaningAreNotGuessed() {
        byte[] garbled = PdfSamples.pdf()
                .withoutMeaning()
                .page()
                .text(60, 80, 12, SENTENCE)
                .bytes();

        assertThat(reason(garbled)).contains("do not say what their characters read", "OCR");
    }

    @Test
    void aFileCutOffAnywhereIsRejectedAndNotReadByHalf() {
        byte[] whole = PdfSamples.pdf().page().text(60, 80, 12, SENTENCE).bytes();
        for (int length = 10; length < whole.length - 40; length += 37) {
            byte[] cut = Arrays.copyOf(whole, length);
            assertThat(reason(cut)).as("cut after %d bytes", length).contains("请");
        }
    }

    @Test
    void aFileThatWasChangedAndThenCutOffIsRejected() {
        byte[] whole = PdfSamples.pdf().page().text(60, 80, 12, SENTENCE).bytes();
        byte[] change = "12 0 obj << /Type /Page >> endobj".getBytes(StandardCharsets.US_ASCII);
        byte[] both = Arrays.copyOf(whole, whole.length + change.length);
        System.arraycopy(change, 0, both, whole.length, change.length);

        assertThat(reason(both)).contains("cut short");
    }

    @Test
    void bytesThatAServerLeftBehindTheEndDoNoHarm() {
        byte[] whole = PdfSamples.pdf().page().text(60, 80, 12, SENTENCE).bytes();

        assertThat(readers.read("report.pdf", Arrays.copyOf(whole, whole.length + 5000)))
                .isInstanceOf(ReadOutcome.Read.class);
    }

    @Test
    void noiseBehindTheHeaderIsBroken() {
        assertThat(reason("%PDF-1.7\nnothing".getBytes(StandardCharsets.UTF_8))).contains("broken or cut short");
    }

    @Test
    void aBombIsNotUnpacked() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(packed)) {
            byte[] blanks = new byte[1024 * 1024];
            Arrays.fill(blanks, (byte) ' ');
            for (int i = 0; i < 450; i++) {
                deflater.write(blanks);
            }
        }
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes("%PDF-1.4\n1 0 obj <</Filter/FlateDecode>> stream\n".getBytes(StandardCharsets.ISO_8859_1));
        file.writeBytes(packed.toByteArray());
        file.writeBytes("\nendstream endobj\n".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(reason(file.toByteArray())).contains("bomb");
    }

    private String reason(byte[] content) {
        ReadOutcome outcome = readers.read("report.pdf", content);
        assertThat(outcome).isInstanceOf(ReadOutcome.Rejected.class);
        return ((ReadOutcome.Rejected) outcome).reason();
    }

    private static byte[] locked(String password) throws IOException {
        byte[] open = PdfSamples.pdf().page().text(60, 80, 12, SENTENCE).bytes();
        try (PDDocument document = Loader.loadPDF(open)) {
            document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }
}
