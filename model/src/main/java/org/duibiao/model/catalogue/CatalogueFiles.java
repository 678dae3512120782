package org.duibiao.model.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.duibiao.model.yaml.YamlMapping;

/** The files of the bundled catalogue, each read once. */
final class CatalogueFiles {

    private final Map<String, byte[]> contents = new TreeMap<>();

    /**
     * A file of the catalogue's folder, as text.
     *
     * @throws IllegalArgumentException if there is none
     */
    synchronized String text(String file) {
        return new String(contents.computeIfAbsent(file, CatalogueFiles::read), StandardCharsets.UTF_8);
    }

    /** A YAML file of the catalogue's folder. */
    YamlMapping yaml(String file) {
        return YamlMapping.parse(file, text(file));
    }

    /** Hash of the names and contents of all files read so far, in hexadecimal, whatever order they were read in. */
    synchronized String fingerprint() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            contents.forEach((file, bytes) -> {
                digest.update(file.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
                digest.update(bytes);
            });
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static byte[] read(String file) {
        try (InputStream in = CatalogueFiles.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalArgumentException("the catalogue has no file " + file);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file + " of the catalogue", e);
        }
    }
}
