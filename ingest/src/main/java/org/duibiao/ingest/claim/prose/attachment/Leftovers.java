package org.duibiao.ingest.claim.prose.attachment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duibiao.ingest.claim.figure.Naming;
import org.duibiao.ingest.claim.prose.passage.Passage;
import org.duibiao.ingest.language.Token;
import org.duibiao.ingest.language.Token.Amount;
import org.duibiao.ingest.language.Token.Multiple;
import org.duibiao.ingest.language.Token.Word;
import org.duibiao.ingest.language.text.NormalText;
import org.duibiao.model.claim.SetAside;
import org.duibiao.model.document.Place;
import org.duibiao.model.quantity.Dimension;
import org.duibiao.model.quantity.PrintedNumber;
import org.duibiao.model.quantity.Quantity;
import org.duibiao.model.quantity.Unit;

/** Numbers that became no figure, each with the reason: nothing is dropped in silence. */
public final class Leftovers {

    private final NormalText text;
    private final int block;
    private final List<SetAside> setAside = new ArrayList<>();

    public Leftovers(NormalText text, int block) {
        this.text = text;
        this.block = block;
    }

    /** Numbers that are set aside for one reason. */
    void add(List<Token> numbers, String reason, Passage passage) {
        add(numbers, reason, current(passage), Optional.empty(), passage);
    }

    /** Takes back a number that became a part of a figure after all. */
    void release(Token number) {
        Place at = place(number.start(), number.end());
        setAside.removeIf(leftover -> leftover.place().equals(at));
    }

    /** Shares of a whole, where the words name one. */
    void addShares(List<Token> numbers, Optional<String> part, Optional<String> whole, Passage passage) {
        add(numbers, "share", part.or(() -> current(passage)), whole, passage);
    }

    private static Optional<String> current(Passage passage) {
        return passage.statement().current().flatMap(figure -> figure.naming().indicatorId());
    }

    private void add(
            List<Token> numbers, String reason, Optional<String> indicator, Optional<String> whole, Passage passage) {
        for (Token number : numbers) {
            if (number instanceof Amount amount
                    && !(amount.chinese() && amount.unit().base().equals("count"))) {
                setAside.add(leftover(number, reason, amount.quantity(), indicator, whole, passage));
            } else if (number instanceof Multiple multiple) {
                setAside.add(leftover(number, reason, timesOf(multiple), indicator, whole, passage));
            }
        }
    }

    private SetAside leftover(
            Token number,
            String reason,
            Quantity amount,
            Optional<String> indicator,
            Optional<String> whole,
            Passage passage) {
        return new SetAside(
                reason,
                text.words(Math.max(0, number.start() - CONTEXT), number.end()),
                indicator,
                Optional.of(amount),
                whole,
                Optional.of(passage.period().period()),
                text.quote(number.start(), number.end()),
                place(number.start(), number.end()));
    }

    private static Quantity timesOf(Multiple multiple) {
        String printed = multiple.times().toPlainString();
        return new Quantity(PrintedNumber.of(printed, multiple.times(), multiple.comparison()), TIMES);
    }

    private static final Unit TIMES = new Unit("倍", Dimension.PERCENT, Unit.PERCENT, BigDecimal.valueOf(100));

    private static final int CONTEXT = 12;

    /** An indicator that is said to be none. */
    void addNone(Naming naming, Word word, Passage passage) {
        setAside.add(new SetAside(
                "said_none",
                text.words(naming.start(), word.end()),
                naming.indicatorId(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(passage.period().period()),
                text.quote(naming.start(), word.end()),
                place(naming.start(), word.end())));
    }

    private Place place(int start, int end) {
        return Place.inText(block, text.originOf(start), text.originAfter(end));
    }

    public List<SetAside> list() {
        return List.copyOf(setAside);
    }
}
