package org.duibiao.ingest.claim.trace;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duibiao.ingest.claim.figure.Figure;
import org.duibiao.ingest.claim.figure.Mode;
import org.duibiao.ingest.claim.figure.Role;
import org.duibiao.ingest.claim.prose.passage.Lead;
import org.duibiao.ingest.language.Token;
import org.duibiao.model.period.Period;

/**
 * What was decided of a list of numbers, and what held where it was.
 *
 * @param numbers the list; one number mostly
 * @param role what they are
 * @param lead the words that told it
 * @param period the days spoken of
 * @param mode whether results or goals are spoken of
 * @param notRegion why figures here are not the region's; empty where they are
 * @param open the figures of the statement that growth, completion and rank could hang on
 * @param current that which they hang on where no name says otherwise
 * @param passedOver names before the numbers that were not taken
 */
public record NumberTrace(
        List<Token> numbers,
        Role role,
        Lead lead,
        Period period,
        Mode mode,
        Optional<String> notRegion,
        List<Figure> open,
        Optional<Figure> current,
        Map<Token.Word, ReadingListener.Loss> passedOver) {

    public NumberTrace {
        numbers = List.copyOf(numbers);
        open = List.copyOf(open);
    }

    /** Whether one of the numbers stands at a place of the evened out text. */
    boolean isAt(int start, int end) {
        return numbers.stream().anyMatch(number -> number.start() == start && number.end() == end);
    }
}
