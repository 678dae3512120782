package org.duibiao.app;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
            List<String> choices = choices(exception.getArgSpec());
            if (!choices.isEmpty()) {
                return messages.text(
                        "complaint.choice",
                        name(exception.getArgSpec()),
                        exception.getValue(),
                        String.join(", ", choices));
            }
            return messages.text("complaint.value", name(exception.getArgSpec()), exception.getValue());
        }
        return String.valueOf(exception.getMessage());
    }

    /** The values that an argument may have, where they are few and fixed. */
    private static List<String> choices(ArgSpec argument) {
        Object[] constants = argument.auxiliaryTypes()[0].getEnumConstants();
        return constants == null
                ? List.of()
                : Stream.of(constants)
                        .map(constant -> constant.toString().toLowerCase(Locale.ROOT))
                        .toList();
    }

    private static String name(ArgSpec argument) {
        return argument.isOption()
                ? ((picocli.CommandLine.Model.OptionSpec) argument).longestName()
                : argument.paramLabel();
    }
}
