package org.duibiao.app.console;

import java.nio.file.Path;

/** A path as people read it: from the working folder where it lies below, else whole. */
public final class ShownPath {

    private ShownPath() {}

    /** The path of a location; one that is no path of this machine stays as it is. */
    public static String of(String location) {
        if (location.contains(":/")) {
            return location;
        }
        Path here = Path.of("").toAbsolutePath();
        Path path = Path.of(location).toAbsolutePath().normalize();
        return path.startsWith(here) && !path.equals(here)
                ? here.relativize(path).toString()
                : path.toString();
    }
}
