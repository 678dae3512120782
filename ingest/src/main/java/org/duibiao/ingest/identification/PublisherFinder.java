package org.duibiao.ingest.identification;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.duibiao.ingest.language.text.OneOf;
import org.duibiao.ingest.region.RegionOccurrence;
import org.duibiao.ingest.region.RegionScanner;
import org.duibiao.model.region.Region;

/** Finds who published a report: lines that are a bureau's name and nothing else, at its head, its end, or in its forms. */
final class PublisherFinder {

    private static final int LONGEST = 40;
    private static final String BLANKS = " \t\n\u000b\f\r\u3000";

    private final RegionScanner scanner;
    private final IdentificationWords words;

    PublisherFinder(RegionScanner scanner, IdentificationWords words) {
        this.scanner = scanner;
        this.words = words;
    }

    /** Bureaus that stand by themselves on a line, with their regions, in order; government and finance excepted. */
    List<String> bureaus(ReportLines lines) {
        Set<String> found = new LinkedHashSet<>();
        for (String line : lines.lines()) {
            String name = mayEndName(line) ? withoutBlanks(withoutLabel(line)) : "";
            if (name.length() <= LONGEST && OneOf.ends(name, words.bureauEnds()) && isBureau(name)) {
                found.add(name);
            }
        }
        return new ArrayList<>(found);
    }

    /** Whether a line ends with the last character of names of bureaus, which most lines do not. */
    private boolean mayEndName(String line) {
        for (String ending : words.bureauEnds()) {
            if (line.charAt(line.length() - 1) == ending.charAt(ending.length() - 1)) {
                return true;
            }
        }
        return false;
    }

    private static String withoutBlanks(String line) {
        StringBuilder name = new StringBuilder(line.length());
        for (int i = 0; i < line.length(); i++) {
            if (BLANKS.indexOf(line.charAt(i)) < 0) {
                name.append(line.charAt(i));
            }
        }
        return name.toString();
    }

    /** The first bureau of a region that a text names, with the region. */
    Optional<String> author(String text, Region region) {
        for (RegionOccurrence occurrence : scanner.scan(text)) {
            Optional<BureauName> bureau = BureauName.at(text, occurrence.end(), words);
            boolean own = occurrence.candidates().contains(region);
            if (own && bureau.isPresent() && bureau.get().kind() != BureauName.Kind.CITED) {
                return Optional.of(
                        text.substring(occurrence.start(), bureau.get().end()));
            }
        }
        return Optional.empty();
    }

    private boolean isBureau(String name) {
        List<RegionOccurrence> occurrences = scanner.scan(name);
        if (occurrences.isEmpty() || occurrences.get(0).start() > 0) {
            return false;
        }
        return BureauName.at(name, occurrences.get(0).end(), words)
                .filter(bureau -> bureau.end() == name.length() && bureau.kind() != BureauName.Kind.CITED)
                .isPresent();
    }

    private String withoutLabel(String line) {
        for (String label : words.authorLabels()) {
            if (line.startsWith(label)) {
                return line.substring(label.length()).replaceFirst("^[\\s　:：（(盖章）)]+", "");
            }
        }
        return line;
    }
}
