package org.duibiao.ingest.document.textrows.listed;

import java.util.List;
import java.util.Optional;
import org.duibiao.ingest.document.textrows.grid.CellContent;
import org.duibiao.ingest.language.text.CharacterForms;

/** A line that is the name of a region and an amount, with nothing or a colon between: 赫山区9850万美元. */
public final class RegionLine {

    private static final int LONGEST = 32;
    private static final int LONGEST_NAME = 14;
    private static final int SHORTEST_NAME = 2;
    private static final String ENDINGS = "县区市旗州盟";
    private static final String BETWEEN = " :：\u3000";
    private static final String BEHIND_PLACE = ".．、";

    private RegionLine() {}

    /** The name and the amount; empty where a line is something else. */
    public static Optional<List<String>> cells(String line) {
        if (line.length() > LONGEST || line.isEmpty()) {
            return Optional.empty();
        }
        int start = behindPlace(line);
        int end = start;
        while (end < line.length() && CharacterForms.isHan(line.charAt(end))) {
            end++;
        }
        boolean named = end - start >= SHORTEST_NAME
                && end - start <= LONGEST_NAME
                && ENDINGS.indexOf(line.charAt(end - 1)) >= 0;
        int amount = end;
        while (named && amount < line.length() && BETWEEN.indexOf(line.charAt(amount)) >= 0) {
            amount++;
        }
        String words = named ? line.substring(amount) : "";
        return !words.isEmpty()
                        && Character.isDigit(words.charAt(0))
                        && CellContent.of(words) == CellContent.VALUE
                        && isOneAmount(words)
                ? Optional.of(List.of(line.substring(start, end), words))
                : Optional.empty();
    }

    /** The place in a ranking before the name: 1.赫山区. */
    private static int behindPlace(String line) {
        int at = 0;
        while (at < line.length() && Character.isDigit(line.charAt(at))) {
            at++;
        }
        boolean placed = at > 0 && at <= 2 && at < line.length() && BEHIND_PLACE.indexOf(line.charAt(at)) >= 0;
        return placed ? at + 1 : 0;
    }

    /** Whether no more digits follow behind those of the first number. */
    private static boolean isOneAmount(String words) {
        int at = 0;
        while (at < words.length() && (Character.isDigit(words.charAt(at)) || ".,".indexOf(words.charAt(at)) >= 0)) {
            at++;
        }
        for (int i = at; i < words.length(); i++) {
            if (Character.isDigit(words.charAt(i)) || "，。；、,;".indexOf(words.charAt(i)) >= 0) {
                return false;
            }
        }
        return at < words.length();
    }
}
