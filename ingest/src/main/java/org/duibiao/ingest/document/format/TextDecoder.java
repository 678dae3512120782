package org.duibiao.ingest.document.format;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * Bytes to text: by the byte order mark where there is one, else UTF-8, else GB18030, each taken only where it makes
 * sense of the bytes. The mark is not part of the text, and a NUL is read as a space; all else stays as it stands.
 */
public final class TextDecoder {

    private static final Charset GB18030 = Charset.forName("GB18030");

    /** Share of control characters above which bytes are no text. */
    private static final double MOST_CONTROLS = 0.01;

    /** Share of unreadable characters that a damaged UTF-8 file may have. */
    private static final double MOST_DAMAGE = 0.005;

    /** Least share of everyday characters (GB 2312 level one and its symbols) among what is no ASCII in a GB18030 text. */
    private static final double LEAST_EVERYDAY = 0.6;

    private TextDecoder() {}

    /** The text, or empty where the bytes are none. */
    public static Optional<String> decode(byte[] content) {
        Optional<String> text = marked(content);
        if (text.isEmpty()) {
            text = strict(content, 0, StandardCharsets.UTF_8).filter(TextDecoder::isPlausible);
        }
        if (text.isEmpty()) {
            text = cutOff(content, GB18030).filter(TextDecoder::isPlausible).filter(TextDecoder::isEverydayChinese);
        }
        if (text.isEmpty()) {
            text = damaged(content);
        }
        return text.map(found -> found.replace('\0', ' '));
    }

    private static Optional<String> marked(byte[] content) {
        if (startsWith(content, 0xEF, 0xBB, 0xBF)) {
            return strict(content, 3, StandardCharsets.UTF_8);
        }
        if (startsWith(content, 0xFE, 0xFF)) {
            return strict(content, 2, StandardCharsets.UTF_16BE);
        }
        return startsWith(content, 0xFF, 0xFE) ? strict(content, 2, StandardCharsets.UTF_16LE) : Optional.empty();
    }

    private static boolean startsWith(byte[] content, int... mark) {
        if (content.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((content[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** Text whose last character may be cut. */
    private static Optional<String> cutOff(byte[] content, Charset charset) {
        Optional<String> whole = strict(content, 0, charset);
        return whole.isPresent() || content.length < 2
                ? whole
                : strict(Arrays.copyOf(content, content.length - 1), 0, charset);
    }

    private static Optional<String> strict(byte[] content, int from, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(content, from, content.length - from))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** UTF-8 with a few broken bytes, each of which stays visible as U+FFFD. */
    private static Optional<String> damaged(byte[] content) {
        String text = new String(content, StandardCharsets.UTF_8);
        long broken = text.chars().filter(c -> c == '\uFFFD').count();
        boolean hasChinese = text.chars().anyMatch(c -> c >= 0x4E00 && c <= 0x9FFF);
        return hasChinese && broken <= Math.max(1, text.length() * MOST_DAMAGE) && isPlausible(text)
                ? Optional.of(text)
                : Optional.empty();
    }

    private static boolean isPlausible(String text) {
        int controls = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean blank = c == '\n' || c == '\r' || c == '\t' || c == '\f' || c == 0x0B;
            controls += c < 0x20 && !blank || c == 0x7F ? 1 : 0;
        }
        return controls <= text.length() * MOST_CONTROLS;
    }

    /** GB18030 makes characters of nearly any bytes; only real Chinese gives mostly everyday ones. */
    private static boolean isEverydayChinese(String text) {
        Charset basic = Charset.forName("GB2312");
        var encoder = basic.newEncoder();
        long foreign = 0;
        long everyday = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                continue;
            }
            foreign++;
            if (encoder.canEncode(c) && String.valueOf(c).getBytes(basic)[0] < (byte) 0xD8) {
                everyday++;
            }
        }
        return foreign == 0 || everyday >= foreign * LEAST_EVERYDAY;
    }
}
