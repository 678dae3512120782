package org.duibiao.ingest.intake;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256, in hexadecimal. */
public final class Digests {

    /** Stands between the parts of what is hashed, so that no two lists of parts make one text. */
    private static final String SEPARATOR = "\u001f";

    private Digests() {}

    /** Of bytes. */
    public static String sha256(byte[] content) {
        return HexFormat.of().formatHex(digest().digest(content));
    }

    /** Of texts, kept apart. */
    public static String sha256(String... parts) {
        return sha256(String.join(SEPARATOR, parts).getBytes(StandardCharsets.UTF_8));
    }

    /** Of texts, kept apart; the first 24 digits, enough to tell the rows of a warehouse apart. */
    public static String identity(String... parts) {
        return sha256(parts).substring(0, 24);
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-256, which every Java must have", e);
        }
    }
}
