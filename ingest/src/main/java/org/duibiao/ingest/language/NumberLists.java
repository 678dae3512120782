package org.duibiao.ingest.language;

import java.util.ArrayList;
import java.util.List;
import org.duibiao.ingest.language.Token.Amount;
import org.duibiao.ingest.language.Token.Mark;
import org.duibiao.ingest.language.Token.Multiple;
import org.duibiao.ingest.language.Token.Word;
import org.duibiao.ingest.language.text.NormalText;
import org.duibiao.ingest.language.word.Cue;
import org.duibiao.model.quantity.Dimension;

/** Finds numbers that stand in one list: 11.4亿元、6.4亿元和3亿元. */
public final class NumberLists {

    private static final int LONGEST_JOINT = 2;
    private static final int MOST_GROWTHS = 6;

    private NumberLists() {}

    /**
     * Index of the last number of the list that begins at one.
     *
     * @param commas whether a comma joins as well, as after 分别
     * @param growths whether they are told to be growths, of which some may be multiples: 分别增长24.8%和1.7倍
     */
    public static int last(NormalText text, List<Token> tokens, int first, boolean commas, boolean growths) {
        int last = first;
        while (true) {
            int next = last + 1;
            if (next < tokens.size() && tokens.get(next) instanceof Mark mark && joins(mark, commas)) {
                next++;
            }
            if (next >= tokens.size()
                    || !alike(tokens.get(last), tokens.get(next))
                            && !(commas && areMoney(tokens.get(last), tokens.get(next)))
                            && !(growths && isGrowth(tokens.get(last)) && isGrowth(tokens.get(next)))
                    || !adjoin(text, tokens.get(last), tokens.get(next))) {
                return last;
            }
            last = next;
        }
    }

    /** The numbers of a list, without the marks between. */
    public static List<Token> numbersOf(List<Token> tokens, int first, int last) {
        List<Token> numbers = new ArrayList<>();
        for (int i = first; i <= last; i++) {
            if (!(tokens.get(i) instanceof Mark)) {
                numbers.add(tokens.get(i));
            }
        }
        return numbers;
    }

    /** Whether percentages and multiples stand in one list, which only growths do. */
    public static boolean mixesMultiples(List<Token> numbers) {
        boolean multiples = false;
        boolean others = false;
        for (Token number : numbers) {
            multiples |= number instanceof Multiple;
            others |= !(number instanceof Multiple);
        }
        return multiples && others;
    }

    /** How many growths follow in the list that ends at one, each behind a direction of its own: 增长5%和下降3%. */
    public static int growthsBehind(NormalText text, List<Token> tokens, int last) {
        int found = 0;
        int at = last;
        while (found < MOST_GROWTHS) {
            int next = nextGrowth(text, tokens, at);
            if (next < 0) {
                return found;
            }
            found++;
            at = next;
        }
        return found;
    }

    private static int nextGrowth(NormalText text, List<Token> tokens, int last) {
        int next = last + 1;
        if (next < tokens.size() && tokens.get(next) instanceof Mark mark && joins(mark, true)) {
            next++;
        }
        int end = tokens.get(last).end();
        boolean direction = next + 1 < tokens.size()
                && tokens.get(next) instanceof Word word
                && (word.is(Cue.UP) || word.is(Cue.DOWN))
                && word.start() - end == 1
                && "、,和与及".indexOf(text.at(end)) >= 0;
        return direction && isGrowth(tokens.get(next + 1)) ? next + 1 : -1;
    }

    /** 分别为29亿元和2800万美元: money of any currency. */
    private static boolean areMoney(Token one, Token other) {
        return one instanceof Amount amount
                && other instanceof Amount next
                && amount.unit().dimension() == Dimension.MONEY
                && next.unit().dimension() == Dimension.MONEY;
    }

    private static boolean isGrowth(Token token) {
        return token instanceof Multiple
                || token instanceof Amount amount && amount.unit().dimension() == Dimension.PERCENT;
    }

    private static boolean joins(Mark mark, boolean commas) {
        return mark.kind() == Mark.Kind.ENUMERATION || commas && mark.kind() == Mark.Kind.COMMA;
    }

    private static boolean alike(Token one, Token other) {
        if (one instanceof Amount amount && other instanceof Amount next) {
            return amount.unit().base().equals(next.unit().base());
        }
        return one instanceof Multiple && other instanceof Multiple;
    }

    private static boolean adjoin(NormalText text, Token one, Token other) {
        int gap = other.start() - one.end();
        if (gap < 1 || gap > LONGEST_JOINT) {
            return false;
        }
        for (int i = one.end(); i < other.start(); i++) {
            if ("、,和与及以".indexOf(text.at(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether a number is the end of a range: 8%-10%. */
    public static boolean endsRange(NormalText text, List<Token> tokens, int index) {
        if (index == 0 || !alike(tokens.get(index - 1), tokens.get(index))) {
            return false;
        }
        int gap = tokens.get(index).start() - tokens.get(index - 1).end();
        return gap == 1 && "-~至到".indexOf(text.at(tokens.get(index).start() - 1)) >= 0;
    }
}
