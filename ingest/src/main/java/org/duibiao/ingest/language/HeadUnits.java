package org.duibiao.ingest.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duibiao.ingest.language.Token.Amount;
import org.duibiao.ingest.language.Token.Bare;
import org.duibiao.ingest.language.Token.HeadUnit;
import org.duibiao.ingest.language.Token.Mark;
import org.duibiao.ingest.language.Token.Word;
import org.duibiao.ingest.language.text.NormalText;
import org.duibiao.ingest.language.word.Cue;
import org.duibiao.model.quantity.Unit;
import org.jspecify.annotations.Nullable;

/** Gives bare numbers behind names the unit that stands in the head of their sentence or in a heading: (单位:万元). */
public final class HeadUnits {

    private static final int FIRST_YEAR = 1949;
    private static final int LAST_YEAR = 2100;

    private HeadUnits() {}

    /** The unit that stands by itself among tokens, the last where there are several. */
    public static Optional<Unit> in(List<Token> tokens) {
        Optional<Unit> found = Optional.empty();
        for (Token token : tokens) {
            found = token instanceof HeadUnit head ? Optional.of(head.unit()) : found;
        }
        return found;
    }

    /** The tokens, with bare numbers behind names made amounts where a unit stands before them. */
    public static List<Token> applied(NormalText text, List<Token> tokens, Optional<Unit> ofHeading) {
        if (ofHeading.isEmpty() && in(tokens).isEmpty()) {
            return tokens;
        }
        List<Token> applied = new ArrayList<>(tokens.size());
        Optional<Unit> unit = ofHeading;
        @Nullable HeadUnit last = null;
        for (Token token : tokens) {
            if (token instanceof HeadUnit head) {
                unit = Optional.of(head.unit());
                last = head;
                continue;
            }
            boolean amount = token instanceof Bare bare
                    && unit.isPresent()
                    && !isYear(bare)
                    && (follows(text, applied, bare) || isBetween(applied, last, bare));
            applied.add(amount ? withUnit((Bare) token, unit.orElseThrow()) : token);
        }
        return applied;
    }

    private static boolean isYear(Bare bare) {
        boolean whole =
                bare.number().value().scale() == 0 && bare.number().value().precision() == 4;
        int value = whole ? bare.number().value().intValue() : 0;
        return value >= FIRST_YEAR && value <= LAST_YEAR;
    }

    /** Whether a number stands right behind a name, a colon between or not, or behind 完成 and its like. */
    private static boolean follows(NormalText text, List<Token> before, Bare bare) {
        int last = before.size() - 1;
        if (last > 0 && before.get(last) instanceof Mark mark && mark.kind() == Mark.Kind.COLON) {
            last--;
        }
        if (last < 0 || !(before.get(last) instanceof Word word)) {
            return false;
        }
        boolean told = word.meaning().isName()
                || word.is(Cue.ACHIEVE)
                || word.is(Cue.ABOVE)
                || word.is(Cue.ABOUT)
                || word.is(Cue.BELOW);
        int gap = bare.start() - word.end();
        return told && (gap == 0 || gap == 1 && ":为达 ".indexOf(text.at(word.end())) >= 0);
    }

    /** 自评总分（分） 91.1: whether a unit in brackets is all that stands between a name and a number. */
    private static boolean isBetween(List<Token> before, @Nullable HeadUnit unit, Bare bare) {
        return unit != null
                && !before.isEmpty()
                && before.get(before.size() - 1) instanceof Word word
                && word.meaning().isName()
                && unit.start() - word.end() <= 1
                && unit.end() > word.end()
                && bare.start() - unit.end() <= 2;
    }

    private static Amount withUnit(Bare bare, Unit unit) {
        return new Amount(bare.start(), bare.end(), bare.number(), unit, true, false, false);
    }
}
