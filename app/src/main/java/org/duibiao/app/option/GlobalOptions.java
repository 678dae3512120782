package org.duibiao.app.option;

import java.util.Optional;
import org.duibiao.app.console.Language;
import picocli.CommandLine.Option;

/** Options that every command takes. */
public final class GlobalOptions {

    /** Read before the commands were made, so that they speak it; here it is only checked. */
    @Option(names = "--lang", paramLabel = "zh|en", descriptionKey = "option.lang")
    private Optional<Language> language = Optional.empty();

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
}
