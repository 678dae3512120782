package org.duibiao.app.notebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/** Jupyter without a browser, with a kernel that has the program under test on its class path. */
final class Jupyter {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path KERNEL =
            Path.of("target", "notebook-kernel", "rapaio-jupyter-kernel.jar").toAbsolutePath();
    private static final int MINUTES = 5;

    /** Mends the start of the kernel, as the setup does. */
    private static final Path MENDED_SOURCE = Path.of("..", "notebooks", "kernel", "LoopThread.java");

    private final Path program;
    private final Path folder;

    private Jupyter(Path program, Path folder) {
        this.program = program;
        this.folder = folder;
    }

    /** Jupyter, where this machine has one, working below a folder. Debian's own is preferred: others may lack nbconvert. */
    static Optional<Jupyter> find(Path folder) {
        String path = "/usr/bin" + File.pathSeparator + System.getenv().getOrDefault("PATH", "");
        return Stream.of(path.split(File.pathSeparator))
                .map(each -> Path.of(each, "jupyter-nbconvert"))
                .filter(Files::isExecutable)
                .findFirst()
                .map(found -> new Jupyter(found, folder));
    }

    /** The notebook with the outputs of all its cells, run in order from a clean state. Fails where a cell fails. */
    JsonNode run(Path notebook, Path warehouse) throws IOException, InterruptedException {
        Path kernels = Files.createDirectories(folder.resolve("jupyter/kernels/duibiao-java"));
        Path mended = Files.createDirectories(folder.resolve("mended"));
        assertThat(ToolProvider.getSystemJavaCompiler()
                        .run(null, null, null, "-d", mended.toString(), MENDED_SOURCE.toString()))
                .isZero();
        JSON.writeValue(kernels.resolve("kernel.json").toFile(), kernel(mended));
        Path copy = Files.copy(notebook, folder.resolve(notebook.getFileName()));
        Path log = folder.resolve("jupyter.log");
        ProcessBuilder command = new ProcessBuilder(
                program.toString(), "--to", "notebook", "--execute", "--output", "run", copy.toString());
        command.environment().put("JUPYTER_PATH", folder.resolve("jupyter").toString());
        command.environment().put("HOME", folder.toString());
        command.environment().put("DUIBIAO_WAREHOUSE", warehouse.toString());
        command.redirectErrorStream(true).redirectOutput(log.toFile());
        if (!ends(command.start())) {
            fail(notebook + " did not run to its end:\n" + Files.readString(log, StandardCharsets.UTF_8));
        }
        return read(folder.resolve("run.ipynb"));
    }

    private static boolean ends(Process process) throws InterruptedException {
        boolean ended = process.waitFor(MINUTES, TimeUnit.MINUTES);
        if (!ended) {
            process.destroyForcibly();
        }
        return ended && process.exitValue() == 0;
    }

    /** A notebook as it stands in a file. */
    static JsonNode read(Path notebook) throws IOException {
        return JSON.readTree(Files.readString(notebook, StandardCharsets.UTF_8));
    }

    private static Map<String, Object> kernel(Path mended) {
        String classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Map.of(
                "display_name", "Java (Duibiao)",
                "language", "java",
                "interrupt_mode", "message",
                "argv",
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString(),
                                "-Djava.awt.headless=true",
                                "-Dfile.encoding=UTF-8",
                                "-cp",
                                String.join(File.pathSeparator, mended.toString(), KERNEL.toString(), classes),
                                "org.rapaio.jupyter.kernel.MainApp",
                                "{connection_file}"));
    }
}
