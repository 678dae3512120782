package org.duibiao.ingest.document.html;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** The parts of a MIME message (RFC 2045, RFC 2046), as far as web archives use them. */
final class MimeParts {

    private static final int DEEPEST = 5;

    /**
     * A part that holds no parts.
     *
     * @param type its media type, in small letters, without parameters
     * @param location what it was saved from; empty where it does not say
     * @param content decoded
     */
    record Part(String type, String location, byte[] content) {}

    private final List<Part> parts = new ArrayList<>();

    private MimeParts() {}

    /** The parts in order, those of inner messages in their place. */
    static List<Part> of(byte[] message) {
        MimeParts parts = new MimeParts();
        // Each byte a character: headers are ASCII, and contents are cut out as they stand.
        parts.read(new String(message, StandardCharsets.ISO_8859_1), 0);
        return parts.parts;
    }

    private void read(String message, int depth) {
        String text = message.replace("\r\n", "\n");
        int end = text.startsWith("\n") ? 0 : text.indexOf("\n\n");
        if (end < 0) {
            return;
        }
        Map<String, String> headers = headers(text.substring(0, end));
        String body = text.substring(Math.min(text.length(), end + (end == 0 ? 1 : 2)));
        String type = headers.getOrDefault("content-type", "text/plain");
        String boundary = parameter(type, "boundary");
        if (!boundary.isEmpty() && depth < DEEPEST) {
            String[] pieces = ("\n" + body).split("\n--" + Pattern.quote(boundary));
            for (int i = 1; i < pieces.length && !pieces[i].startsWith("--"); i++) {
                int line = pieces[i].indexOf('\n');
                read(line < 0 ? "" : pieces[i].substring(line + 1), depth + 1);
            }
            return;
        }
        String encoding = headers.getOrDefault("content-transfer-encoding", "8bit");
        parts.add(new Part(
                type.split(";")[0].strip().toLowerCase(Locale.ROOT),
                headers.getOrDefault("content-location", ""),
                decode(body, encoding.strip().toLowerCase(Locale.ROOT))));
    }

    /** By name in small letters; a line that begins with a blank goes on with the one before. */
    private static Map<String, String> headers(String text) {
        Map<String, String> headers = new HashMap<>();
        for (String line : text.replace("\n ", " ").replace("\n\t", " ").split("\n")) {
            int colon = line.indexOf(':');
            if (colon > 0) {
                headers.putIfAbsent(
                        line.substring(0, colon).strip().toLowerCase(Locale.ROOT),
                        line.substring(colon + 1).strip());
            }
        }
        return headers;
    }

    private static String parameter(String header, String name) {
        int at = header.toLowerCase(Locale.ROOT).indexOf(name + "=");
        if (at < 0) {
            return "";
        }
        String value = header.substring(at + name.length() + 1).strip();
        if (value.startsWith("\"")) {
            int close = value.indexOf('"', 1);
            return close < 0 ? "" : value.substring(1, close);
        }
        return value.split("[;\\s]", 2)[0];
    }

    private static byte[] decode(String body, String encoding) {
        return switch (encoding) {
            case "base64" -> base64(body);
            case "quoted-printable" -> quotedPrintable(body);
            default -> body.getBytes(StandardCharsets.ISO_8859_1);
        };
    }

    private static byte[] base64(String body) {
        try {
            return Base64.getMimeDecoder().decode(body.strip());
        } catch (IllegalArgumentException e) {
            // Cut short: the whole groups of four still say what they say.
            String whole = body.replaceAll("[^A-Za-z0-9+/]", "");
            return Base64.getDecoder().decode(whole.substring(0, whole.length() / 4 * 4));
        }
    }

    private static byte[] quotedPrintable(String body) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(body.length());
        int at = 0;
        while (at < body.length()) {
            char c = body.charAt(at);
            if (c != '=') {
                bytes.write(c);
                at++;
            } else if (at + 1 < body.length() && body.charAt(at + 1) == '\n') {
                at += 2;
            } else {
                int high = at + 2 < body.length() ? Character.digit(body.charAt(at + 1), 16) : -1;
                int low = at + 2 < body.length() ? Character.digit(body.charAt(at + 2), 16) : -1;
                boolean escape = high >= 0 && low >= 0;
                bytes.write(escape ? high * 16 + low : c);
                at += escape ? 3 : 1;
            }
        }
        return bytes.toByteArray();
    }
}
