package org.duibiao.ingest.scorecard;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import org.duibiao.ingest.language.text.NormalText;
import org.duibiao.ingest.scorecard.form.FormWords;
import org.duibiao.model.document.Block;
import org.duibiao.model.document.Document;
import org.duibiao.model.document.Place;
import org.duibiao.model.scorecard.Printed;

/** Finds the grade that a report states for its own evaluation: 绩效为“优”, 评价等级：良. */
final class GradeFinder {

    private static final Map<Character, String> SECOND = Map.of('优', "秀", '良', "好", '中', "等", '差', "");
    private static final String BETWEEN = " :为\"“”‘’'是(";
    private static final int FARTHEST = 4;

    private GradeFinder() {}

    /**
     * The grade in the sentence of a paragraph that meets a condition, and in no more than one.
     *
     * @param about what the sentence must say: a score, or nothing in particular
     */
    static Optional<Printed> find(Document document, Predicate<String> about) {
        Optional<Printed> found = Optional.empty();
        for (Block block : document.blocks()) {
            if (!(block instanceof Block.Table)) {
                Optional<Printed> here = inText(block, about);
                boolean another = here.isPresent()
                        && found.filter(grade -> !grade.text().equals(here.get().text()))
                                .isPresent();
                if (another) {
                    return Optional.empty();
                }
                found = found.or(() -> here);
            }
        }
        return found;
    }

    private static Optional<Printed> inText(Block block, Predicate<String> about) {
        if (!mayTellGrade(block.text())) {
            return Optional.empty();
        }
        NormalText text = NormalText.of(block.text());
        int from = 0;
        for (int at = 0; at <= text.length(); at++) {
            if (at == text.length() || "。;；".indexOf(text.charAt(at)) >= 0) {
                String sentence = text.words(from, at);
                OptionalInt grade =
                        sentence.contains("自评") || sentence.contains("绩效") ? gradeAt(sentence) : OptionalInt.empty();
                if (grade.isPresent() && about.test(sentence)) {
                    int start = from + grade.getAsInt();
                    return Optional.of(Printed.words(
                            text.quote(start, start + 1),
                            Place.inText(block.index(), text.originOf(start), text.originAfter(start + 1))));
                }
                from = at + 1;
            }
        }
        return Optional.empty();
    }

    /** Whether the characters of 自评 or of 绩效 stand in a text, with or without blanks between them. */
    private static boolean mayTellGrade(String text) {
        return text.indexOf('评') >= 0 && text.indexOf('自') >= 0 || text.indexOf('绩') >= 0 && text.indexOf('效') >= 0;
    }

    private static OptionalInt gradeAt(String sentence) {
        for (String cue : FormWords.GRADED_AS.words()) {
            int at = sentence.indexOf(cue);
            int end = at + cue.length();
            while (at >= 0
                    && end < sentence.length()
                    && end - at - cue.length() < FARTHEST
                    && BETWEEN.indexOf(sentence.charAt(end)) >= 0) {
                end++;
            }
            if (at >= 0 && end < sentence.length() && isGrade(sentence, end)) {
                return OptionalInt.of(end);
            }
        }
        return OptionalInt.empty();
    }

    /** One of the four, by itself or with its second character. */
    private static boolean isGrade(String sentence, int at) {
        String second = SECOND.get(sentence.charAt(at));
        String rest = sentence.substring(at + 1);
        return second != null
                && (rest.isEmpty()
                        || !Character.isIdeographic(rest.charAt(0))
                        || rest.startsWith("级")
                        || !second.isEmpty() && rest.startsWith(second));
    }
}
