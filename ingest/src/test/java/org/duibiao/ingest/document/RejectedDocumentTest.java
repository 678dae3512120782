package org.duibiao.ingest.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.duibiao.ingest.document.format.DocumentFormat;
import org.duibiao.ingest.document.format.DocumentReader;
import org.duibiao.ingest.document.text.PlainTextReader;
import org.duibiao.ingest.document.word.WordSamples;
import org.duibiao.model.document.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RejectedDocumentTest {

    private static final String SENTENCE = "全县完成社会消费品零售总额82.3亿元，同比增长6.1%。";

    private final DocumentReaders readers = new DocumentReaders();

    @Test
    void aWordDocumentWithTheSuffixOfATextIsReadAsWhatItIs() {
        Document document = read("report.txt", WordSamples.report());

        assertThat(document.mediaType()).contains("wordprocessingml");
    }

    @Test
    void aTextWithTheSuffixOfAWordDocumentIsReadAsWhatItIs() {
        Document document = read("report.docx", SENTENCE.getBytes(StandardCharsets.UTF_8));

        assertThat(document.mediaType()).isEqualTo("text/plain");
        assertThat(document.blocks().get(0).text()).isEqualTo(SENTENCE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GBK", "GB18030", "UTF-16"})
    void aTextIsReadInEachEncoding(String charset) {
        Document document = read("report.txt", SENTENCE.getBytes(Charset.forName(charset)));

        assertThat(document.blocks().get(0).text()).isEqualTo(SENTENCE);
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheText() {
        Document document = read("report.txt", ("\ufeff" + SENTENCE).getBytes(StandardCharsets.UTF_8));

        assertThat(document.blocks().get(0).text()).isEqualTo(SENTENCE);
    }

    @Test
    void aGbkTextCutInTheMiddleOfACharacterIsStillRead() {
        byte[] whole = SENTENCE.repeat(3).getBytes(Charset.forName("GBK"));

        Document document = read("report.txt", Arrays.copyOf(whole, whole.length - 1));

        assertThat(document.blocks().get(0).text()).startsWith(SENTENCE);
    }

    @Test
    void linesOfEveryKindEndALine() {
        Document document = read("report.txt", "一、外贸\r\n出口3亿元。\r进口1亿元。\n".getBytes(StandardCharsets.UTF_8));

        assertThat(document.blocks()).extracting(block -> block.text()).containsExactly("一、外贸", "出口3亿元。", "进口1亿元。");
    }

    @Test
    void aLineOfAMillionCharactersIsRead() {
        Document document = read("report.txt", SENTENCE.repeat(40_000).getBytes(StandardCharsets.UTF_8));

        assertThat(document.blocks()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "{\\rtf1\\ansi text}, application/rtf, rich text",
        "MIME-Version: 1.0, multipart/related, web archive",
        "<?xml version='1.0'?><office:document xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'>, application/vnd.oasis.opendocument.text, save it as .docx",
        "<?xml version='1.0'?><list><出口>3亿元</出口></list>, application/xml, save it as .docx"
    })
    void aFormatWithoutAReaderIsCalledByItsName(String content, String mediaType, String reason) {
        ReadOutcome.Rejected rejected = rejected(content.getBytes(StandardCharsets.UTF_8));

        assertThat(rejected.mediaType()).isEqualTo(mediaType);
        assertThat(rejected.reason()).contains(reason).contains("report.txt");
    }

    @Test
    void aPageOfTheChineseFixedLayoutFormatIsToBeSavedAsPdf() throws IOException {
        ReadOutcome.Rejected rejected = rejected(zip("OFD.xml", "<ofd:OFD/>".getBytes(StandardCharsets.UTF_8)));

        assertThat(rejected.mediaType()).isEqualTo("application/ofd");
        assertThat(rejected.reason()).contains("save it as PDF").contains("另存为 PDF");
    }

    // Every format but those with a reader; that of archives reads bundles alone, so that others are told what to do.
    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"TEXT", "DOCX", "DOC", "XLSX", "XLS", "PDF", "HTML", "MHTML"})
    void whatIsNotReadSaysInBothLanguagesWhatToDo(DocumentFormat format) {
        assertThat(format.advice())
                .containsPattern("(save|open|fetch|unpack|recognise)[^（]*（")
                .containsPattern("：.*请.+）$");
    }

    @Test
    void aPageWithoutWordsSaysSo() {
        assertThat(rejected("<html><body><img src=\"scan.png\"></body></html>".getBytes(StandardCharsets.UTF_8))
                        .reason())
                .contains("holds no words");
    }

    @Test
    void aBrokenWorkbookSaysSo() throws IOException {
        assertThat(rejected(zip("xl/workbook.xml", "<workbook/>".getBytes(StandardCharsets.UTF_8)))
                        .reason())
                .contains("Excel workbook")
                .contains("broken");
        byte[] whole = org.duibiao.ingest.document.sheet.WorkbookSamples.xls();
        assertThat(rejected(Arrays.copyOf(whole, whole.length / 2)).reason()).contains("broken");
    }

    @Test
    void anOldWorkbookWithAPasswordSaysSo() throws IOException {
        byte[] locked;
        org.apache.poi.hssf.record.crypto.Biff8EncryptionKey.setCurrentUserPassword("secret");
        try (var workbook = new org.apache.poi.hssf.usermodel.HSSFWorkbook()) {
            workbook.createSheet("表").createRow(0).createCell(0).setCellValue("出口");
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            workbook.write(out);
            locked = out.toByteArray();
        } finally {
            org.apache.poi.hssf.record.crypto.Biff8EncryptionKey.setCurrentUserPassword(null);
        }

        assertThat(rejected(locked).reason()).contains("password-protected");
    }

    @Test
    void anEmptyFileSaysSo() {
        assertThat(rejected(new byte[0]).reason()).contains("is empty");
        assertThat(rejected(" \r\n\t ".getBytes(StandardCharsets.UTF_8)).reason())
                .contains("is empty");
    }

    @Test
    void aPasswordIsNamedAsTheReason() throws IOException {
        assertThat(rejected(ole("EncryptedPackage")).reason()).contains("password-protected");
    }

    @Test
    void anOldWordDocumentThatIsBrokenSaysSo() throws IOException {
        assertThat(rejected(ole("WordDocument")).reason()).contains("Word 97").contains("broken");
    }

    @Test
    void anOldWordDocumentWithAPasswordSaysSo() throws IOException {
        byte[] locked;
        try (POIFSFileSystem container = new POIFSFileSystem(new ByteArrayInputStream(oldWordDocument()));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            byte[] stream = container.createDocumentInputStream("WordDocument").readAllBytes();
            // The flag that says that the file is encrypted (MS-DOC, 2.5.2: FibBase, bit 8 behind byte 10).
            stream[11] |= 1;
            container.createOrUpdateDocument(new ByteArrayInputStream(stream), "WordDocument");
            container.writeFilesystem(out);
            locked = out.toByteArray();
        }

        assertThat(rejected(locked).reason()).contains("password-protected");
    }

    @Test
    void anOldWordDocumentCutOffAnywhereIsReadOrRejected() throws IOException {
        byte[] whole = oldWordDocument();
        for (int length = 0; length < whole.length; length += whole.length / 25) {
            byte[] cut = Arrays.copyOf(whole, length);
            assertThatCode(() -> readers.read("report.doc", cut)).doesNotThrowAnyException();
        }
    }

    private static byte[] oldWordDocument() throws IOException {
        try (InputStream in =
                RejectedDocumentTest.class.getResourceAsStream("/org/duibiao/ingest/golden/same-report.doc")) {
            return in.readAllBytes();
        }
    }

    @Test
    void noiseIsNoText() {
        byte[] noise = new byte[4000];
        new Random(7).nextBytes(noise);

        assertThat(rejected(noise).mediaType()).isEqualTo("application/octet-stream");
    }

    @Test
    void noiseUnderTheNameOfADocumentIsADocumentThatCameToHarm() {
        byte[] noise = new byte[4000];
        new Random(7).nextBytes(noise);

        assertThat(((ReadOutcome.Rejected) readers.read("report.xlsx", noise)).reason())
                .startsWith("report.xlsx is broken")
                .contains("Fetch it again")
                .contains("请重新获取");
    }

    @Test
    void aWordDocumentCutShortSaysSo() {
        byte[] whole = WordSamples.report();

        assertThat(rejected(Arrays.copyOf(whole, whole.length / 2)).reason()).contains("cut short");
    }

    @Test
    void anEntityIsNeverFollowed() {
        assertThat(rejected(WordSamples.withEntity()).reason()).contains("broken");
    }

    @Test
    void anArchiveBombIsNotUnpacked() {
        byte[] bomb = WordSamples.withDocumentPart(new byte[64 * 1024 * 1024]);

        assertThat(bomb.length).isLessThan(1024 * 1024);
        assertThat(rejected(bomb).reason()).contains("archive bomb");
    }

    @Test
    void aReaderThatRunsOutOfStackRejectsItsFileAlone() {
        DocumentReader endless = new DocumentReader() {
            @Override
            public DocumentFormat format() {
                return DocumentFormat.TEXT;
            }

            @Override
            public Document read(byte[] content) {
                throw new StackOverflowError();
            }
        };

        ReadOutcome outcome = new DocumentReaders(List.of(endless), 100)
                .read("report.txt", SENTENCE.getBytes(StandardCharsets.UTF_8));

        assertThat(((ReadOutcome.Rejected) outcome).reason())
                .contains("nested deeper")
                .contains("另存");
    }

    @Test
    void aFileLargerThanAnyReportIsNotRead() {
        DocumentReaders small = new DocumentReaders(List.of(new PlainTextReader()), 10);

        ReadOutcome outcome = small.read("report.txt", SENTENCE.getBytes(StandardCharsets.UTF_8));

        assertThat(((ReadOutcome.Rejected) outcome).reason()).contains("more than the 10");
    }

    private Document read(String name, byte[] content) {
        ReadOutcome outcome = readers.read(name, content);
        assertThat(outcome).isInstanceOf(ReadOutcome.Read.class);
        return ((ReadOutcome.Read) outcome).document();
    }

    private ReadOutcome.Rejected rejected(byte[] content) {
        ReadOutcome outcome = readers.read("report.txt", content);
        assertThat(outcome).isInstanceOf(ReadOutcome.Rejected.class);
        return (ReadOutcome.Rejected) outcome;
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        return out.toByteArray();
    }

    private static byte[] ole(String entry) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            container.createDocument(new ByteArrayInputStream(new byte[64]), entry);
            container.writeFilesystem(out);
        }
        return out.toByteArray();
    }
}
