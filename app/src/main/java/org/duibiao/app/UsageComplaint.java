package org.duibiao.app;

import java.util.stream.Collectors;
import org.duibiao.app.console.Messages;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in the language chosen what is wrong with a command line. */
final class UsageComplaint {

    private UsageComplaint() {}

    static String text(ParameterException exception, Messages messages) {
        if (exception instanceof MissingParameterException missing
                && !missing.getMissing().isEmpty()) {
            String names =
                    missing.getMissing().stream().map(UsageComplaint::name).collect(Collectors.joining(", "));
            return messages.text("complaint.missing", names);
        }
        if (exception instanceof UnmatchedArgumentException unmatched) {
            return messages.text("complaint.unmatched", String.join(" ", unmatched.getUnmatched()));
        }
        if (exception instanceof OverwrittenOptionException twice) {
            return messages.text("complaint.twice", name(twice.getOverwritten()));
        }
        if (exception.getArgSpec() != null && exception.getValue() != null) {
            return messages.text("complaint.value", name(exception.getArgSpec()), exception.getValue());
        }
        return String.valueOf(exception.getMessage());
    }

    private static String name(ArgSpec argument) {
        return argument.isOption()
                ? ((picocli.CommandLine.Model.OptionSpec) argument).longestName()
                : argument.paramLabel();
    }
}
