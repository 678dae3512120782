package org.duibiao.ingest.document.pdf;

import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * What the packed parts of a PDF hold when unpacked. PDFBox unpacks a part whole into memory, so that a bomb must be
 * told before. Pictures are not unpacked by reading and do not count.
 */
final class PackedStreams {

    /** The text and fonts of a report of hundreds of pages unpack to less. */
    static final long MOST_UNPACKED = 400L * 1024 * 1024;

    private static final String OPENING = "stream";
    private static final String CLOSING = "endstream";
    private static final int DICTIONARY_REACH = 2000;

    private final String content;
    private final byte[] bytes;
    private long unpacked;

    private PackedStreams(byte[] bytes) {
        this.bytes = bytes;
        this.content = new String(bytes, StandardCharsets.ISO_8859_1);
    }

    /** Whether the parts unpack to more than any report holds. */
    static boolean areBomb(byte[] bytes) {
        PackedStreams streams = new PackedStreams(bytes);
        int at = streams.content.indexOf(OPENING);
        while (at >= 0 && streams.unpacked <= MOST_UNPACKED) {
            int start = streams.start(at);
            int end = streams.content.indexOf(CLOSING, start);
            int next = end < 0 ? bytes.length : end + CLOSING.length();
            if (start > 0) {
                streams.count(streams.dictionary(at), start, end < 0 ? bytes.length : end);
            }
            at = streams.content.indexOf(OPENING, next);
        }
        return streams.unpacked > MOST_UNPACKED;
    }

    /** Where the bytes of a part begin; -1 where the word is none that opens one. */
    private int start(int at) {
        int start = at + OPENING.length();
        if (start < bytes.length && bytes[start] == '\r') {
            start++;
        }
        return start < bytes.length && bytes[start] == '\n' ? start + 1 : start;
    }

    private String dictionary(int at) {
        String before = content.substring(Math.max(0, at - DICTIONARY_REACH), at);
        return before.substring(Math.max(0, before.lastIndexOf(" obj")));
    }

    private void count(String dictionary, int start, int end) {
        if (dictionary.replace(" ", "").contains("/Subtype/Image")) {
            return;
        }
        int layers = dictionary.split("/FlateDecode|/LZWDecode|/Fl\\b", -1).length - 1;
        if (layers > 1) {
            // Nobody packs text twice but to hide its size.
            unpacked = Long.MAX_VALUE;
            return;
        }
        Inflater inflater = new Inflater();
        byte[] buffer = new byte[64 * 1024];
        try {
            inflater.setInput(bytes, start, end - start);
            int count = inflater.inflate(buffer);
            while (count > 0 && unpacked <= MOST_UNPACKED) {
                unpacked += count;
                count = inflater.inflate(buffer);
            }
        } catch (DataFormatException e) {
            // Packed otherwise, or locked, or broken: the reader finds out.
        } finally {
            inflater.end();
        }
    }
}
