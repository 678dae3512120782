package org.duibiao.app.notebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.duibiao.app.SampleWarehouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The notebooks run from a clean state. They need Jupyter; continuous integration installs it, and there nothing is skipped. */
class NotebookTest {

    private static final Path NOTEBOOKS = Path.of("..", "notebooks");
    private static final Path FIRST = NOTEBOOKS.resolve("01-first-ranking.ipynb");

    @TempDir
    Path folder;

    @Test
    void theFirstNotebookGoesFromTheSamplesToAChart() throws IOException, InterruptedException {
        Optional<Jupyter> jupyter = Jupyter.find(folder);
        assumeTrue(
                jupyter.isPresent() || System.getenv("CI") != null,
                "no jupyter-nbconvert here: notebooks/setup.sh installs it");

        JsonNode run = jupyter.orElseThrow().run(FIRST, SampleWarehouse.folder());

        String printed = texts(run, "text");
        assertThat(printed)
                .contains("3–4  湖南省长沙市浏阳市  1,493.00  sources disagree")
                .contains("not ranked: 湖北省武汉市洪山区, PART_OF_A_TOTAL");
        assertThat(texts(run, "data")).contains("社会消费品零售总额达到614.94亿元");
        assertThat(ImageIO.read(new ByteArrayInputStream(picture(run))).getWidth())
                .isGreaterThan(1000);
    }

    @Test
    void notebooksAreCommittedWithoutOutputsAndForTheKernelThatTheSetupRegisters() throws IOException {
        JsonNode notebook = Jupyter.read(FIRST);

        assertThat(notebook.at("/metadata/kernelspec/name").asText()).isEqualTo("duibiao-java");
        assertThat(Files.readString(NOTEBOOKS.resolve("setup.sh"))).contains("kernels/duibiao-java");
        for (JsonNode cell : notebook.path("cells")) {
            assertThat(cell.path("outputs")).as(cell.path("id").asText()).isEmpty();
            assertThat(cell.path("execution_count").isNumber()).isFalse();
        }
    }

    @Test
    void theSetupInstallsTheKernelThatTheTestsRun() throws IOException {
        String pom = Files.readString(Path.of("..", "pom.xml"), StandardCharsets.UTF_8);
        String version = pom.replaceAll("(?s).*<notebook.kernel.version>(.*)</notebook.kernel.version>.*", "$1");

        assertThat(Files.readString(NOTEBOOKS.resolve("setup.sh")))
                .contains("rapaio-jupyter-kernel:" + version + "\n")
                .contains("rapaio-jupyter-kernel-" + version + ".jar");
    }

    /** All that the cells print ({@code text}) or display as HTML ({@code data}). */
    private static String texts(JsonNode notebook, String kind) {
        List<String> texts = new ArrayList<>();
        for (JsonNode cell : notebook.path("cells")) {
            for (JsonNode output : cell.path("outputs")) {
                JsonNode lines = kind.equals("text") ? output.path("text") : output.at("/data/text~1html");
                lines.forEach(line -> texts.add(line.asText()));
            }
        }
        return String.join("", texts);
    }

    private static byte[] picture(JsonNode notebook) {
        for (JsonNode cell : notebook.path("cells")) {
            for (JsonNode output : cell.path("outputs")) {
                JsonNode picture = output.at("/data/image~1png");
                if (picture.isTextual()) {
                    return Base64.getMimeDecoder().decode(picture.asText());
                }
            }
        }
        throw new AssertionError("no cell displays a picture");
    }
}
