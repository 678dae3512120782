package org.duibiao.samples.document.word97;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Bytes one after another; numbers begin with their lowest byte, text is UTF-16. */
final class LittleEndianBytes {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    int size() {
        return bytes.size();
    }

    byte[] toByteArray() {
        return bytes.toByteArray();
    }

    /** A number in so many bytes; higher ones are cut off. */
    LittleEndianBytes number(long value, int length) {
        for (int i = 0; i < length; i++) {
            bytes.write((int) (value >> 8 * i));
        }
        return this;
    }

    LittleEndianBytes one(int value) {
        return number(value, 1);
    }

    LittleEndianBytes two(int value) {
        return number(value, 2);
    }

    LittleEndianBytes four(long value) {
        return number(value, 4);
    }

    LittleEndianBytes text(String text) {
        return all(text.getBytes(StandardCharsets.UTF_16LE));
    }

    LittleEndianBytes all(byte[] more) {
        bytes.writeBytes(more);
        return this;
    }

    /** Zeros up to a length. */
    LittleEndianBytes upTo(int length) {
        while (bytes.size() < length) {
            bytes.write(0);
        }
        return this;
    }

    /** Zeros up to the next multiple. */
    LittleEndianBytes upToMultipleOf(int unit) {
        return upTo((bytes.size() + unit - 1) / unit * unit);
    }
}
