package org.duibiao.ingest.language.text;

import java.util.List;

/** Asks of some words whether one of several others begins or ends them, or stands in them. */
public final class OneOf {

    private OneOf() {}

    /** Whether one of several begins the words. */
    public static boolean begins(String words, List<String> several) {
        for (int i = 0; i < several.size(); i++) {
            if (words.startsWith(several.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether one of several ends the words. */
    public static boolean ends(String words, List<String> several) {
        for (int i = 0; i < several.size(); i++) {
            if (words.endsWith(several.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether one of several stands in the words. */
    public static boolean standsIn(String words, List<String> several) {
        for (int i = 0; i < several.size(); i++) {
            if (words.contains(several.get(i))) {
                return true;
            }
        }
        return false;
    }
}
