package org.duibiao.app.argument;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.duibiao.app.console.CommandException;
import org.duibiao.app.console.ExitCode;
import org.duibiao.app.console.Messages;
import org.duibiao.model.region.Region;
import org.duibiao.model.region.RegionHistory;
import org.duibiao.model.region.Regions;

/** Finds the region that somebody means: by its code, or by what it is called. */
public final class RegionFinder {

    private static final int SUGGESTIONS = 8;

    private final RegionHistory history;
    private final LocalDate day;
    private final Messages messages;

    /**
     * A finder of regions.
     *
     * @param history regions of all times
     * @param day the day that somebody asks about: of 2019, 祁阳市 and its code are those of 祁阳县
     */
    public RegionFinder(RegionHistory history, LocalDate day, Messages messages) {
        this.history = requireNonNull(history, "history is null");
        this.day = requireNonNull(day, "day is null");
        this.messages = requireNonNull(messages, "messages is null");
    }

    /**
     * The region of a code or of a name.
     *
     * @throws CommandException listing them, if several regions are called so; listing near ones, if none is
     */
    public Region get(String words) {
        String asked = words.strip();
        Regions regions = history.on(day);
        Optional<Region> ofCode = history.counterpart(asked, day).or(() -> history.find(asked));
        if (ofCode.isPresent()) {
            return ofCode.get();
        }
        List<Region> named = regions.named(asked);
        List<Region> called = named.isEmpty() ? history.zones().named(asked) : named;
        if (called.size() == 1) {
            return called.get(0);
        }
        if (called.size() > 1) {
            throw complaint("complaint.ambiguousRegion", words, list(called));
        }
        List<Region> near = regions.list().stream()
                .filter(region -> !asked.isEmpty() && region.fullName().contains(asked))
                .toList();
        String suggestion = near.isEmpty() ? "" : messages.text("complaint.regionMeans", list(near));
        throw complaint("complaint.unknownRegion", words, suggestion);
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
