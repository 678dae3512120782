package org.duibiao.app.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A folder like a checkout, built, with a Java that prints its arguments and a Maven that makes the jar. */
final class Installation {

    private static final String JAVA = """
            #!/usr/bin/env bash
            for argument in "$@"; do
              case $argument in -XX:ArchiveClassesAtExit=*) printf archive > "${argument#*=}" ;; esac
              [ "$argument" != warm-up ] || exit 0
            done
            echo "folder $PWD"
            printf 'argument %s\\n' "$@"
            exit "${EXIT_CODE:-0}"
            """;
    private static final String MAVEN = """
            #!/usr/bin/env bash
            echo "maven in $PWD"
            mkdir -p app/target/lib
            echo jar > app/target/duibiao.jar
            """;

    private final Path home;
    private final Path tools;
    private final Path java;

    private Installation(Path home, Path tools, Path java) {
        this.home = home;
        this.tools = tools;
        this.java = java;
    }

    /** Makes one, built, below a folder. */
    static Installation in(Path folder) throws IOException {
        Path home = Files.createDirectories(folder.resolve("a home with spaces"));
        Path java = folder.resolve("jdk");
        Path tools = Files.createDirectories(folder.resolve("tools"));
        Installation installation = new Installation(home, tools, java);
        executable(home.resolve("duibiao"), Files.readString(launcher()));
        executable(java.resolve("bin/java"), JAVA);
        executable(java.resolve("bin/javac"), "#!/usr/bin/env bash\n");
        installation.javaIs("21.0.2");
        executable(tools.resolve("mvn"), MAVEN);
        Files.writeString(home.resolve("pom.xml"), "<project/>");
        Files.createDirectories(home.resolve("app/src/main"));
        Files.writeString(home.resolve("app/pom.xml"), "<project/>");
        Files.createDirectories(home.resolve("app/target/lib"));
        Files.writeString(home.resolve("app/target/duibiao.jar"), "jar");
        for (String source : List.of("pom.xml", "app/pom.xml", "app/src/main")) {
            Files.setLastModifiedTime(
                    home.resolve(source), FileTime.from(Instant.now().minusSeconds(60)));
        }
        return installation;
    }

    Path home() {
        return home;
    }

    Path jar() {
        return home.resolve("app/target/duibiao.jar");
    }

    void javaIs(String version) throws IOException {
        Files.writeString(java.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
    }

    void removeMaven() throws IOException {
        Files.delete(tools.resolve("mvn"));
    }

    /** A source that is newer than all that is built. */
    void changeSource() throws IOException {
        Path source = Files.writeString(home.resolve("app/src/main/Source.java"), "changed");
        Files.setLastModifiedTime(source, FileTime.from(Instant.now().plusSeconds(60)));
    }

    /** What a start of the launcher printed, and how it ended. */
    record Start(int exitCode, List<String> out, String err) {

        List<String> arguments() {
            return out.stream()
                    .filter(line -> line.startsWith("argument "))
                    .map(line -> line.substring("argument ".length()))
                    .toList();
        }
    }

    /** Starts the launcher itself. */
    Start start(Path folder, Map<String, String> environment, String... arguments) {
        return start(home.resolve("duibiao"), folder, environment, arguments);
    }

    /** Starts the launcher by a path that leads to it. */
    Start start(Path launcher, Path folder, Map<String, String> environment, String... arguments) {
        List<String> command = new ArrayList<>(List.of("bash", launcher.toString()));
        command.addAll(List.of(arguments));
        try {
            Path err = Files.createTempFile(tools, "err", ".txt");
            ProcessBuilder builder =
                    new ProcessBuilder(command).directory(folder.toFile()).redirectError(err.toFile());
            builder.environment().put("JAVA_HOME", java.toString());
            builder.environment().put("PATH", tools + ":/usr/bin:/bin");
            builder.environment().remove("DUIBIAO_JAVA_OPTIONS");
            builder.environment().putAll(environment);
            Process process = builder.start();
            List<String> out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            process.waitFor(1, TimeUnit.MINUTES);
            return new Start(process.exitValue(), out, Files.readString(err));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void executable(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static Path launcher() {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve("duibiao"))) {
                return folder.resolve("duibiao");
            }
        }
        throw new IllegalStateException("no launcher above " + Path.of("").toAbsolutePath());
    }
}
