package org.duibiao.model.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.duibiao.model.yaml.YamlMapping;

/** The files of the bundled catalogue, and one hash over all that were read, in the order of reading. */
final class CatalogueFiles {

    private final MessageDigest digest;

    CatalogueFiles() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /**
     * A file of the catalogue's folder, as text.
     *
     * @throws IllegalArgumentException if there is none
     */
    String text(String file) {
        try (InputStream in = CatalogueFiles.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalArgumentException("the catalogue has no file " + file);
            }
            byte[] bytes = in.readAllBytes();
            digest.update(file.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            digest.update(bytes);
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file + " of the catalogue", e);
        }
    }

    /** A YAML file of the catalogue's folder. */
    YamlMapping yaml(String file) {
        return YamlMapping.parse(file, text(file));
    }

    /** Hash of the names and contents of all files read, in hexadecimal; to be asked once, at the end. */
    String fingerprint() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
