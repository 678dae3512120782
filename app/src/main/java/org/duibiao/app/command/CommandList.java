package org.duibiao.app.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

/**
 * The commands by name, each made only when it is asked for: what {@code rank} starts, it does not wait for Spark's
 * classes to load.
 */
public final class CommandList {

    /**
     * Commands that belong together on the help page.
     *
     * @param key of the message that heads them
     * @param names in order
     */
    public record Group(String key, List<String> names) {

        public Group {
            names = List.copyOf(names);
        }
    }

    private final Map<String, Supplier<Callable<Integer>>> makers = new LinkedHashMap<>();
    private final List<Group> groups;

    /**
     * @param groups as the help page shows them
     * @param makers of all commands; one that is in no group is not shown
     */
    public CommandList(List<Group> groups, Map<String, Supplier<Callable<Integer>>> makers) {
        this.groups = List.copyOf(groups);
        this.makers.putAll(makers);
        for (Group group : groups) {
            for (String name : group.names()) {
                if (!makers.containsKey(name)) {
                    throw new IllegalArgumentException("nobody makes the command " + name);
                }
            }
        }
    }

    /** As the help page shows them. */
    public List<Group> groups() {
        return groups;
    }

    /** The names that the help page shows. */
    public List<String> names() {
        return groups.stream().flatMap(group -> group.names().stream()).toList();
    }

    /** A new command of a name. */
    public Optional<Callable<Integer>> make(String name) {
        return Optional.ofNullable(makers.get(name)).map(Supplier::get);
    }
}
