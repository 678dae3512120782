package org.duibiao.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.duibiao.app.console.ExitCode;
import org.duibiao.app.console.Language;
import org.duibiao.app.console.Messages;
import org.duibiao.app.console.Terminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HelpTest {

    @Test
    void theHelpPageNamesEveryCommandExitCodeAndWhatToDoFirst() {
        CommandLineRun run = CommandLineRun.of("--help");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("duibiao refresh data-samples").contains(commands());
        assertThat(run.out().lines().map(String::strip))
                .filteredOn(line -> line.matches("\\d .*"))
                .hasSize(ExitCode.values().length);
    }

    @Test
    void withoutACommandTheHelpPageIsShown() {
        assertThat(CommandLineRun.of()).isEqualTo(CommandLineRun.of("--help"));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyCommandHasExamplesInItsHelp(String command) {
        CommandLineRun run = CommandLineRun.of(command, "--help");

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines().filter(line -> line.startsWith("  duibiao " + command)))
                .hasSizeBetween(2, 4);
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyCommandIsExplainedInChineseToo(String command) {
        CommandLineRun run = CommandLineRun.in(Language.CHINESE, command, "--help");

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("示例").contains("duibiao " + command);
    }

    @Test
    void helpBeforeACommandIsTheHelpOfTheCommand() {
        assertThat(CommandLineRun.of("help", "rank")).isEqualTo(CommandLineRun.of("rank", "--help"));
    }

    @Test
    void anUnknownCommandSuggestsTheNearestOne() {
        CommandLineRun run = CommandLineRun.of("rnak");

        assertThat(run.exitCode()).isEqualTo(ExitCode.BAD_USAGE.code());
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("There is no command 'rnak'. Did you mean 'rank'?");
    }

    @Test
    void anUnknownOptionIsNamedWithTheWayToHelp() {
        CommandLineRun run = CommandLineRun.of("status", "--fast");

        assertThat(run.exitCode()).isEqualTo(ExitCode.BAD_USAGE.code());
        assertThat(run.err()).contains("--fast").contains("duibiao status --help");
    }

    @Test
    void aLanguageThatIsNotSpokenIsNamedWithThoseThatAre() {
        assertThat(CommandLineRun.of("status", "--lang", "fr").err())
                .contains("--lang cannot be 'fr'. Choose one of: en, zh.");
    }

    private static List<String> commands() {
        Terminal terminal = new Terminal(System.out, System.err, false, Messages.in(Language.ENGLISH));
        return Stream.of(Composition.commands(terminal))
                .flatMap(list -> list.names().stream())
                .toList();
    }
}
