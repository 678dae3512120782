package org.duibiao.model.yaml;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Files that come with the program, each beside the class that reads it. */
public final class BundledFile {

    private BundledFile() {}

    /**
     * What a file holds, which is in UTF-8.
     *
     * @param owner the class that it stands beside
     * @throws IllegalStateException if the program was put together without it
     */
    public static String text(Class<?> owner, String file) {
        try (InputStream in = owner.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("the program comes without its file " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    /**
     * The mapping that a YAML file holds.
     *
     * @param owner the class that it stands beside
     * @throws IllegalStateException if the program was put together without it
     * @throws IllegalArgumentException if it is no YAML, or no mapping
     */
    public static YamlMapping mapping(Class<?> owner, String file) {
        return YamlMapping.parse(file, text(owner, file));
    }
}
