package org.duibiao.ingest.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.duibiao.model.document.Block;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever bytes come in, a document or a reason comes out. */
class DamagedFileTest {

    private static final Path REPORTS = Path.of("../data-samples/reports");

    private final DocumentReaders readers = new DocumentReaders();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "yuelu-2021.docx",
                "baojing-2023.pdf",
                "baojing-2023-projects.xlsx",
                "baojing-2024.html",
                "yuanjiang-2022.txt",
                "yuanjiang-2022-projects.doc"
            })
    void aFileCutOffAnywhereIsReadOrRejected(String name) throws IOException {
        byte[] content = Files.readAllBytes(REPORTS.resolve(name));
        for (int length = 0; length < content.length; length += 1 + content.length / 60) {
            byte[] cut = Arrays.copyOf(content, length);
            assertThatCode(() -> readers.read(name, cut))
                    .as("cut at " + cut.length)
                    .doesNotThrowAnyException();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "yuelu-2021.docx",
                "baojing-2023.pdf",
                "baojing-2023-projects.xlsx",
                "baojing-2024.html",
                "yuanjiang-2022.txt",
                "yuanjiang-2022-projects.doc"
            })
    void aFileWithWrongBytesIsReadOrRejected(String name) throws IOException {
        byte[] content = Files.readAllBytes(REPORTS.resolve(name));
        Random random = new Random(20260101);
        for (int damage = 0; damage < 60; damage++) {
            byte[] wrong = content.clone();
            for (int i = 0; i <= damage; i++) {
                wrong[random.nextInt(wrong.length)] = (byte) random.nextInt(256);
            }
            assertThatCode(() -> readers.read(name, wrong)).doesNotThrowAnyException();
        }
    }

    @Test
    void anEmptyFileIsRejectedWithAReason() {
        assertThat(readers.read("empty.docx", new byte[0]))
                .isInstanceOfSatisfying(
                        ReadOutcome.Rejected.class,
                        rejected -> assertThat(rejected.reason()).isNotBlank());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16LE", "UTF-16BE"})
    void theSameTextComesOutOfEveryEncoding(String charset) throws IOException {
        String text = Files.readString(REPORTS.resolve("yuanjiang-2022.txt"), Charset.forName("GB18030"));
        String marked = charset.startsWith("UTF-16") ? "\uFEFF" + text : text;

        assertThat(words(marked.getBytes(Charset.forName(charset))))
                .isEqualTo(words(text.getBytes(StandardCharsets.UTF_8)));
    }

    private String words(byte[] content) {
        ReadOutcome outcome = readers.read("report.txt", content);
        assertThat(outcome).isInstanceOf(ReadOutcome.Read.class);
        StringBuilder words = new StringBuilder();
        for (Block block : ((ReadOutcome.Read) outcome).document().blocks()) {
            words.append(block.text()).append('\n');
            if (block instanceof Block.Table table) {
                table.cells().forEach(cell -> words.append(cell.text()).append('\t'));
            }
        }
        return words.toString();
    }
}
