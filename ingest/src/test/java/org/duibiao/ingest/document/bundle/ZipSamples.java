package org.duibiao.ingest.document.bundle;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Small archives of our own. */
public final class ZipSamples {

    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private Charset names = StandardCharsets.UTF_8;

    private ZipSamples() {}

    public static ZipSamples zip() {
        return new ZipSamples();
    }

    public ZipSamples with(String name, String text) {
        return with(name, text.getBytes(StandardCharsets.UTF_8));
    }

    public ZipSamples with(String name, byte[] content) {
        files.put(name, content);
        return this;
    }

    /** Writes names as programs on Chinese Windows do. */
    ZipSamples namesInGbk() {
        names = Charset.forName("GBK");
        return this;
    }

    public byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out, names)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** The archive with the flag set that says that its files are locked by a password (APPNOTE 4.4.4, bit 0). */
    byte[] locked() {
        byte[] bytes = bytes();
        for (int i = 0; i + 10 < bytes.length; i++) {
            boolean header = bytes[i] == 'P' && bytes[i + 1] == 'K';
            if (header && bytes[i + 2] == 3 && bytes[i + 3] == 4) {
                bytes[i + 6] |= 1;
            } else if (header && bytes[i + 2] == 1 && bytes[i + 3] == 2) {
                bytes[i + 8] |= 1;
            }
        }
        return bytes;
    }
}
