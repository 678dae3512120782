package org.duibiao.app.command;

import java.util.Optional;
import org.duibiao.app.console.Language;
import picocli.CommandLine.Option;

/** Options that every command takes. */
public final class GlobalOptions {

    @Option(names = "--lang", paramLabel = "zh|en", descriptionKey = "option.lang")
    private Optional<String> language = Optional.empty();

    @Option(names = "--debug", descriptionKey = "option.debug")
    private boolean debug;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            descriptionKey = "option.help")
    private boolean help;

    /** Whether failures show where in the program they came up. */
    public boolean debug() {
        return debug;
    }

    /** What was asked for that is no language spoken; the language itself was chosen before the commands were made. */
    public Optional<String> unknownLanguage() {
        return language.filter(asked -> Language.find(asked).isEmpty());
    }

    /** Whether the help page was asked for. */
    public boolean help() {
        return help;
    }
}
