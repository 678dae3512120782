package org.duibiao.model.correction;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.duibiao.model.yaml.YamlMapping;

/** Reads {@value #NAME}: a list under {@code corrections}. */
public final class CorrectionFile {

    /** Its name, in the folder of the warehouse. */
    public static final String NAME = "corrections.yaml";

    private CorrectionFile() {}

    /**
     * The corrections of a file.
     *
     * @param text what it holds
     * @throws IllegalArgumentException naming the file and the entry that cannot be used
     */
    public static List<Correction> parse(String text) {
        YamlMapping file = YamlMapping.parse(NAME, text);
        List<Correction> corrections = new ArrayList<>();
        for (YamlMapping entry : file.mappings("corrections")) {
            corrections.add(correction(corrections.size() + 1, entry));
        }
        file.requireNothingElse();
        return List.copyOf(corrections);
    }

    private static Correction correction(int number, YamlMapping entry) {
        try {
            Correction correction = new Correction(
                    number,
                    entry.text("report"),
                    entry.text("indicator"),
                    entry.findText("locator"),
                    entry.text("expect"),
                    entry.findText("value").map(BigDecimal::new),
                    entry.findText("growth").map(BigDecimal::new),
                    entry.text("reason"),
                    entry.text("author"),
                    LocalDate.parse(entry.text("date")));
            entry.requireNothingElse();
            return correction;
        } catch (RuntimeException e) {
            throw new IllegalArgumentException(NAME + ", entry " + number + ": " + e.getMessage(), e);
        }
    }
}
