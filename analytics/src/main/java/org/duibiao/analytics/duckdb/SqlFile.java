package org.duibiao.analytics.duckdb;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** SQL that lives in a file beside the class that runs it. */
public final class SqlFile {

    private SqlFile() {}

    /**
     * The SQL of a file.
     *
     * @param owner the class beside which it stands
     * @param name of the file: {@code panel.sql}
     * @throws IllegalArgumentException if there is none
     */
    public static String read(Class<?> owner, String name) {
        try (InputStream in = owner.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalArgumentException("there is no " + name + " beside " + owner.getName());
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name + " beside " + owner.getName(), e);
        }
    }
}
