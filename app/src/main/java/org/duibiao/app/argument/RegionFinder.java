package org.duibiao.app.argument;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.duibiao.app.console.CommandException;
import org.duibiao.app.console.ExitCode;
import org.duibiao.app.console.Messages;
import org.duibiao.model.catalogue.Region;

/** Finds the region that somebody means: by its code, its name in full or in part, or its short name. */
public final class RegionFinder {

    private static final int SUGGESTIONS = 8;

    private final List<Region> regions;
    private final Messages messages;

    public RegionFinder(List<Region> regions, Messages messages) {
        this.regions = List.copyOf(regions);
        this.messages = requireNonNull(messages, "messages is null");
    }

    /**
     * The region of a code or of a name; the surest way of naming it that fits any region decides.
     *
     * @throws CommandException listing them, if several regions are called so; listing near ones, if none is
     */
    public Region get(String words) {
        String asked = words.strip();
        List<Predicate<Region>> ways = List.of(
                region -> region.code().equals(asked) || region.fullName().equals(asked),
                region -> region.name().equals(asked),
                region -> region.shortName().equals(asked),
                region -> region.fullName().endsWith(asked));
        for (Predicate<Region> way : ways) {
            List<Region> found = regions.stream().filter(way).toList();
            if (found.size() == 1) {
                return found.get(0);
            }
            if (found.size() > 1) {
                throw complaint("complaint.ambiguousRegion", words, list(found));
            }
        }
        List<Region> near = asked.isEmpty()
                ? List.of()
                : regions.stream()
                        .filter(region -> region.fullName().contains(asked))
                        .toList();
        throw complaint(
                "complaint.unknownRegion",
                words,
                near.isEmpty() ? "" : messages.text("complaint.regionMeans", list(near)));
    }

    private static String list(List<Region> found) {
        String names = found.stream()
                .limit(SUGGESTIONS)
                .map(region -> region.fullName() + " (" + region.code() + ")")
                .collect(Collectors.joining(", "));
        return found.size() > SUGGESTIONS ? names + ", …" : names;
    }

    private CommandException complaint(String key, Object... arguments) {
        return new CommandException(ExitCode.BAD_USAGE, messages.text(key, arguments));
    }
}
