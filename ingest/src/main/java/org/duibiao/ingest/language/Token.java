package org.duibiao.ingest.language;

import java.math.BigDecimal;
import java.util.Optional;
import org.duibiao.ingest.language.period.PeriodExpression;
import org.duibiao.ingest.language.word.Cue;
import org.duibiao.ingest.language.word.Meaning;
import org.duibiao.model.quantity.Comparison;
import org.duibiao.model.quantity.PrintedNumber;
import org.duibiao.model.quantity.Quantity;
import org.duibiao.model.quantity.Unit;

/** A piece of a text that means something; what stands between two tokens means nothing to us. */
public sealed interface Token {

    /** First character in the evened out text. */
    int start();

    /** Character after the last. */
    int end();

    /** A word of the vocabulary. */
    record Word(int start, int end, Meaning meaning) implements Token {

        /** Whether the word is a cue of a kind. */
        public boolean is(Cue cue) {
            return meaning.is(cue);
        }
    }

    /**
     * A number with its unit.
     *
     * @param number as printed, with its comparison
     * @param unit of the number, or that of the list that it stands in
     * @param unitInferred whether the unit was left out, wholly or its currency
     * @param threshold whether 以上 or 以下 follows it: 亿元以上 may name a class of projects and no amount
     * @param chinese whether the number is written in Chinese numerals
     */
    record Amount(
            int start,
            int end,
            PrintedNumber number,
            Unit unit,
            boolean unitInferred,
            boolean threshold,
            boolean chinese)
            implements Token {

        /** The number and its unit. */
        public Quantity quantity() {
            return new Quantity(number, unit);
        }
    }

    /** A unit by itself, in brackets or after 单位: it is that of the bare numbers behind names that follow. */
    record HeadUnit(int start, int end, Unit unit) implements Token {}

    /** A number with no unit. */
    record Bare(int start, int end, PrintedNumber number) implements Token {}

    /**
     * A multiple: 14.9倍, or 翻番.
     *
     * @param times how many times; of 翻番, the growth as a multiple of the base
     * @param doubling whether it is a 翻番, which is a growth by itself
     */
    record Multiple(int start, int end, BigDecimal times, Comparison comparison, boolean doubling) implements Token {}

    /** A place in an order: 第5位, 首位. */
    record Ordinal(int start, int end, int place) implements Token {}

    /** Days that figures speak of. */
    record PeriodMention(int start, int end, PeriodExpression expression) implements Token {}

    /** Punctuation that divides. */
    record Mark(int start, int end, Kind kind) implements Token {

        /** How strongly it divides, the strongest first. */
        public enum Kind {
            /** The end of a sentence. */
            SENTENCE,
            /** The number of an item: 1、 (一) 二是. */
            ITEM,
            SEMICOLON,
            COMMA,
            COLON,
            /** 、 */
            ENUMERATION,
            OPEN,
            CLOSE
        }

        /** The end of a sentence, or an item's number, or a semicolon. */
        public boolean endsStatement() {
            return kind.compareTo(Kind.SEMICOLON) <= 0;
        }
    }

    /** The amount of a token that is one. */
    static Optional<Amount> amountOf(Token token) {
        return token instanceof Amount amount ? Optional.of(amount) : Optional.empty();
    }
}
