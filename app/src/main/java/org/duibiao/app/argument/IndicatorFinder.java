package org.duibiao.app.argument;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duibiao.app.console.CommandException;
import org.duibiao.app.console.ExitCode;
import org.duibiao.app.console.Language;
import org.duibiao.app.console.Messages;
import org.duibiao.model.catalogue.Indicator;

/** Finds the indicator that somebody means: by its id, one of its names, or an alias. */
public final class IndicatorFinder {

    private static final int SUGGESTIONS = 6;

    private final List<Indicator> indicators;
    private final Messages messages;

    public IndicatorFinder(List<Indicator> indicators, Messages messages) {
        this.indicators = List.copyOf(indicators);
        this.messages = requireNonNull(messages, "messages is null");
    }

    /**
     * The indicator of some words.
     *
     * @throws CommandException saying which ones are near, if the words mean none or several
     */
    public Indicator get(String words) {
        String asked = plain(words);
        for (List<Indicator> found : List.of(
                matching(indicator -> Stream.of(indicator.id(), indicator.titleZh(), indicator.titleEn()), asked),
                matching(indicator -> indicator.aliases().stream(), asked),
                matching(indicator -> indicator.inContext().stream(), asked))) {
            if (found.size() == 1) {
                return found.get(0);
            }
            if (found.size() > 1) {
                throw complaint("complaint.ambiguousIndicator", words, list(found));
            }
        }
        List<Indicator> near = near(asked);
        String suggestion = near.isEmpty() ? "" : messages.text("complaint.indicatorMeans", list(near));
        throw complaint("complaint.unknownIndicator", words, suggestion);
    }

    /** Indicators of which an id, a name or an alias holds the words, or whose id is nearly so spelled; the first few. */
    private List<Indicator> near(String asked) {
        Optional<String> meant =
                Spelling.nearest(asked, indicators.stream().map(Indicator::id).toList());
        return indicators.stream()
                .filter(indicator -> meant.filter(indicator.id()::equals).isPresent()
                        || names(indicator).map(IndicatorFinder::plain).anyMatch(name -> name.contains(asked)))
                .limit(SUGGESTIONS)
                .toList();
    }

    private List<Indicator> matching(Function<Indicator, Stream<String>> names, String asked) {
        return indicators.stream()
                .filter(indicator ->
                        names.apply(indicator).map(IndicatorFinder::plain).anyMatch(asked::equals))
                .toList();
    }

    /** All that an indicator goes by. */
    public static Stream<String> names(Indicator indicator) {
        return Stream.of(
                        Stream.of(indicator.id(), indicator.titleZh(), indicator.titleEn()),
                        indicator.aliases().stream(),
                        indicator.inContext().stream())
                .flatMap(names -> names);
    }

    private String list(List<Indicator> found) {
        return found.stream()
                .map(indicator -> indicator.id() + " ("
                        + (messages.language() == Language.CHINESE ? indicator.titleZh() : indicator.titleEn()) + ")")
                .collect(Collectors.joining(", "));
    }

    private CommandException complaint(String key, Object... arguments) {
        return new CommandException(ExitCode.BAD_USAGE, messages.text(key, arguments));
    }

    private static String plain(String words) {
        return words.strip().toLowerCase(Locale.ROOT).replace('-', '_');
    }
}
