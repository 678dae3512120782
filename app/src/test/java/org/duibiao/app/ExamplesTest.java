package org.duibiao.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.duibiao.app.console.Language;
import org.duibiao.app.console.Messages;
import org.duibiao.app.console.Terminal;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What help pages and READMEs tell people to type works on the samples, word for word. */
class ExamplesTest {

    /** Commands whose examples name files of the reader's own, or change what others read. */
    private static final Set<String> NOT_RUN =
            Set.of("refresh", "evaluate", "doctor", "serve", "schedule", "correct", "generate");

    private static final Set<String> WITHOUT_WAREHOUSE = Set.of("catalogue", "trace");

    private static final Set<String> OPTIONS_WITH_FILES = Set.of("--output", "-o");
    /** A word, or words in double quotes. */
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

    @TempDir
    Path folder;

    @ParameterizedTest
    @MethodSource("examples")
    void anExampleWorksOnTheSamples(String example) throws IOException {
        List<String> arguments = new ArrayList<>();
        String option = "";
        for (String word : words(example)) {
            arguments.add(
                    OPTIONS_WITH_FILES.contains(option)
                            ? folder.resolve(Path.of(word).getFileName()).toString()
                            : word.startsWith("data-samples/") ? "../" + word : word);
            option = word;
        }
        if (!WITHOUT_WAREHOUSE.contains(arguments.get(0))) {
            arguments.add("--warehouse");
            arguments.add(SampleWarehouse.folder().toString());
        }

        CommandLineRun run = CommandLineRun.of(arguments.toArray(String[]::new));

        assertThat(run.exitCode()).as(run.err()).isZero();
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).hasSize(arguments.stream().anyMatch(OPTIONS_WITH_FILES::contains) ? 1 : 0);
        }
    }

    static Set<String> examples() throws IOException {
        Set<String> examples = new java.util.LinkedHashSet<>();
        for (String readme : List.of("README.md", "README.zh-CN.md")) {
            Path file = Path.of("..", readme);
            if (Files.exists(file)) {
                collect(Files.readString(file), "(?m)^(?:\\$ )?\\./duibiao (.*)$", examples);
            }
        }
        for (Language language : Language.values()) {
            collect(CommandLineRun.in(language, "--help").out(), "(?m)^  duibiao (.*)$", examples);
            for (List<String> command : commands()) {
                List<String> help = new ArrayList<>(command);
                help.add("--help");
                collect(
                        CommandLineRun.in(language, help.toArray(String[]::new)).out(),
                        "(?m)^  duibiao (.*)$",
                        examples);
            }
        }
        assertThat(examples).hasSizeGreaterThan(20);
        return examples;
    }

    /** Every command, and the commands beneath those that have some. */
    private static List<List<String>> commands() {
        Terminal terminal = new Terminal(System.out, System.err, false, Messages.in(Language.ENGLISH));
        List<List<String>> commands = new ArrayList<>();
        for (String name : Composition.commands(terminal).names()) {
            commands.add(List.of(name));
            Matcher beneath = Pattern.compile("(?m)^  ([a-z]+)  +\\S")
                    .matcher(CommandLineRun.of(name, "--help").out());
            while (beneath.find()) {
                if (CommandLineRun.of(name, beneath.group(1), "--help")
                        .out()
                        .contains("duibiao " + name + " " + beneath.group(1))) {
                    commands.add(List.of(name, beneath.group(1)));
                }
            }
        }
        return commands;
    }

    private static void collect(String text, String line, Set<String> examples) {
        Matcher matcher = Pattern.compile(line).matcher(text);
        while (matcher.find()) {
            String example = withoutRemark(matcher.group(1));
            String command = example.split(" ", 2)[0];
            boolean load = example.startsWith("statistics load");
            if (!NOT_RUN.contains(command) && !load && !example.contains(" < ") && !isPattern(example)) {
                examples.add(example);
            }
        }
    }

    /** {@code rank INDICATOR --year YEAR} is told, not typed. */
    private static boolean isPattern(String example) {
        return example.contains("--help")
                || example.matches(".*\\b(COMMAND|INDICATOR|GOLD|/srv/duibiao)\\b.*")
                || example.contains("/srv/");
    }

    /** The command itself, without the remark behind it and the file that the shell writes. */
    private static String withoutRemark(String line) {
        return line.split(" {2,}| # ", 2)[0].replaceAll(" > \\S+$", "").strip();
    }

    private static List<String> words(String example) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(example);
        while (matcher.find()) {
            words.add(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
        }
        return words;
    }
}
