package org.duibiao.app;

import java.util.Optional;

/** The version of the program, as its jar says. */
final class Version {

    private Version() {}

    static String current() {
        return Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
                .orElse("0-unpackaged");
    }
}
