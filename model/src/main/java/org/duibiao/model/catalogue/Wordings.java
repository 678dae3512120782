package org.duibiao.model.catalogue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The words of a list of a page. One line may stand for many: {@code 引进<省外|市外>资金} for 引进省外资金 and 引进市外资金,
 * {@code 招商<引资|>到位资金} for 招商引资到位资金 and 招商到位资金. A word written out in one list wins over the same word made
 * so for another.
 */
final class Wordings {

    private static final char OPEN = '<';
    private static final char CLOSE = '>';
    private static final String BETWEEN = "\\|";

    private final List<String> written = new ArrayList<>();
    private final Set<String> made = new LinkedHashSet<>();

    private Wordings() {}

    /**
     * The words of a list as it stands.
     *
     * @throws IllegalArgumentException if a bracket is not closed
     */
    static Wordings of(List<String> lines) {
        Wordings wordings = new Wordings();
        for (String line : lines) {
            if (line.indexOf(OPEN) < 0) {
                wordings.written.add(line);
            } else {
                expand("", line, wordings.made);
            }
        }
        wordings.made.removeAll(wordings.written);
        return wordings;
    }

    private static void expand(String before, String rest, Collection<String> into) {
        int open = rest.indexOf(OPEN);
        if (open < 0) {
            into.add(before + rest);
            return;
        }
        int close = rest.indexOf(CLOSE, open);
        if (close < 0) {
            throw new IllegalArgumentException("no " + CLOSE + " closes what is open in " + before + rest);
        }
        for (String choice : rest.substring(open + 1, close).split(BETWEEN, -1)) {
            expand(before + rest.substring(0, open) + choice, rest.substring(close + 1), into);
        }
    }

    /** Words that are written out. */
    List<String> written() {
        return written;
    }

    /** All words but those made here that another list has. */
    List<String> without(List<String> others) {
        List<String> words = new ArrayList<>(written);
        made.stream().filter(word -> !others.contains(word)).forEach(words::add);
        return List.copyOf(words);
    }
}
