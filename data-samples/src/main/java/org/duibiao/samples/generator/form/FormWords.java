package org.duibiao.samples.generator.form;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.duibiao.model.yaml.YamlMapping;

/** Reads the files of words that stand in forms. */
final class FormWords {

    private FormWords() {}

    /** A file beside this class. */
    static YamlMapping read(String file) {
        try (InputStream in = FormWords.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is missing from the samples");
            }
            return YamlMapping.parse(file, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }
}
