package org.duibiao.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duibiao.app.console.ExitCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The README and its Chinese counterpart say the same, and name what is there. */
class ReadmeTest {

    private static final Path HOME = Path.of("..");
    private static final String ENGLISH = "README.md";
    private static final String CHINESE = "README.zh-CN.md";

    @Test
    void bothNameTheSameCommands() throws IOException {
        assertThat(commands(ENGLISH)).hasSizeGreaterThan(10).isEqualTo(commands(CHINESE));
    }

    @Test
    void bothHaveTheSameSectionsInNumberAndLinkEachOther() throws IOException {
        assertThat(text(ENGLISH)).contains("(" + CHINESE + ")");
        assertThat(text(CHINESE)).contains("(" + ENGLISH + ")");
        assertThat(text(ENGLISH).lines().filter(line -> line.startsWith("## ")).count())
                .isEqualTo(text(CHINESE)
                        .lines()
                        .filter(line -> line.startsWith("## "))
                        .count());
    }

    @ParameterizedTest
    @ValueSource(strings = {ENGLISH, CHINESE})
    void everyExitCodeIsExplained(String readme) throws IOException {
        for (ExitCode code : ExitCode.values()) {
            assertThat(text(readme)).contains("\n| " + code.code() + " | ");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {ENGLISH, CHINESE})
    void whatIsLinkedIsThere(String readme) throws IOException {
        Matcher links = Pattern.compile("]\\(([^):#]+)\\)").matcher(text(readme));
        while (links.find()) {
            assertThat(HOME.resolve(links.group(1))).exists();
        }
    }

    /** Commands as they are typed: without the language asked for and the file written, which may differ. */
    private static Set<String> commands(String readme) throws IOException {
        Set<String> commands = new TreeSet<>();
        for (String line : text(readme).lines().toList()) {
            if (line.matches("(\\$ )?(\\./duibiao|mvn) .*")) {
                String command = line.replaceFirst("^\\$ ", "").split(" {2,}#")[0];
                commands.add(
                        command.replaceAll(" --lang \\w+| --output \\S+", "").strip());
            }
        }
        return commands;
    }

    private static String text(String readme) throws IOException {
        return Files.readString(HOME.resolve(readme));
    }
}
