package org.duibiao.ingest.claim.prose.passage;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.duibiao.ingest.language.Token;
import org.duibiao.ingest.language.Token.Mark;
import org.duibiao.ingest.language.Token.PeriodMention;
import org.duibiao.ingest.language.Token.Word;
import org.duibiao.ingest.language.text.NormalText;
import org.duibiao.ingest.language.word.Cue;
import org.duibiao.ingest.language.word.Sense;

/**
 * Of which part a sentence speaks: 制造业利用外资大幅增长,实际到位5.1亿美元. A part that opens a clause, and whose capital or trade is
 * spoken of there, goes on over commas until the region, another part or another sentence comes; over semicolons for
 * what was not told of it yet.
 */
public final class PartTracker {

    private static final Set<String> CAPITAL =
            Set.of("fdi_actual", "domestic_capital_actual", "investment_signed_amount", "returnee_capital_actual");
    private static final Set<String> TRADE = Set.of("trade_total", "exports", "imports");
    private static final Set<String> SIDES = Set.of("exports", "imports");
    private static final int SHORTEST_GOODS = 4;
    private static final String ENTERPRISES = "企业";
    /** What a kind of enterprises plays in trade: 成为主力军, 挑大梁, 表现突出. */
    private static final List<String> LEADS =
            List.of("成为", "是", "挑", "唱", "担当", "表现", "一马当先", "异军突起", "活力", "增势", "快速增长", "领跑", "贡献突出", "发展迅速");

    private static final String GOODS = "产品";
    private static final List<Set<String>> FIELDS = List.of(CAPITAL, TRADE);

    /** Characters without meaning that may stand between the part and what is spoken of: 产业, 领域, 类. */
    private static final int LOOSEST = 4;

    private record Open(String words, Set<String> field) {}

    private Optional<Open> open = Optional.empty();
    private Optional<Open> before = Optional.empty();
    private final Set<String> given = new HashSet<>();
    private boolean semicolon;
    private boolean among;

    /** Whether a word may tell a part, or what is spoken of it. */
    public static boolean minds(Word word) {
        return word.is(Cue.PARTNER)
                || isEnterprises(word)
                || word.meaning().isName()
                || word.meaning().isTopic();
    }

    /** Takes a word of the text and the words that lead up to it. */
    public void see(Word word, Lead lead, NormalText text) {
        if (among) {
            return;
        }
        if (word.is(Cue.PARTNER) && opens(lead)) {
            start(new Open(word.meaning().word(), TRADE));
        } else if (isEnterprises(word) && opens(lead) && text.startsWithAny(LEADS, word.end())) {
            start(new Open(word.meaning().word(), TRADE));
        } else if (word.meaning().isName() || word.meaning().isTopic()) {
            seeName(word, lead);
            seeGoods(word, lead, text);
        }
    }

    /** 民营企业, 三资企业: a kind of enterprises, which speaks of its trade where words of the part that it plays follow. */
    private static boolean isEnterprises(Word word) {
        return word.is(Cue.PART) && word.meaning().word().endsWith(ENTERPRISES);
    }

    private void seeName(Word word, Lead lead) {
        if (!lead.has(Cue.PART) || lead.uncovered() > LOOSEST || lead.has(Cue.AMONG)) {
            return;
        }
        opening(lead)
                .filter(first -> first.is(Cue.PART))
                .ifPresent(part -> FIELDS.stream()
                        .filter(field -> speaksOf(word, field))
                        .findFirst()
                        .ifPresent(field -> start(new Open(part.meaning().word(), field))));
    }

    private static boolean speaksOf(Word word, Set<String> field) {
        for (Sense sense : word.meaning().senses()) {
            if (field.contains(sense.indicatorId())) {
                return true;
            }
        }
        return false;
    }

    /** 资源型产品出口5144万美元,进口9.8亿美元: goods that open a clause, right before a side of trade. */
    private void seeGoods(Word word, Lead lead, NormalText text) {
        boolean opens = lead.tokens().isEmpty() && word.start() - lead.start() >= SHORTEST_GOODS;
        if (opens && text.startsWith(GOODS, word.start() - GOODS.length()) && isSide(word)) {
            start(new Open(text.words(lead.start(), word.start()), TRADE));
        }
    }

    private static boolean isSide(Word word) {
        for (String id : word.meaning().indicators(Sense.Role.ALIAS)) {
            if (SIDES.contains(id)) {
                return true;
            }
        }
        return false;
    }

    private void start(Open part) {
        if (!open.equals(Optional.of(part))) {
            given.clear();
        }
        open = Optional.of(part);
    }

    /** The word that opens a clause, days and 其中 before it or not. */
    private static Optional<Word> opening(Lead lead) {
        int read = lead.start();
        for (Token token : lead.tokens()) {
            if (token instanceof Word word) {
                return isInsideName(word, read) ? Optional.empty() : Optional.of(word);
            }
            read = token.end();
            if (!(token instanceof Mark) && !(token instanceof PeriodMention)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** 东城区, 某工业园: words of a part with others right before them are the end of a name. */
    private static boolean isInsideName(Word word, int read) {
        return word.is(Cue.PART) && word.start() > read;
    }

    private static boolean opens(Lead lead) {
        return opening(lead).isEmpty() && lead.uncovered() <= 1;
    }

    /** The region itself speaks again. */
    public void close() {
        open = Optional.empty();
    }

    /** Starts a statement. */
    public void startStatement(boolean ofSameSentence) {
        semicolon = ofSameSentence;
        if (!ofSameSentence) {
            before = open;
            open = Optional.empty();
            given.clear();
            among = false;
        }
    }

    /** Notes 其中: parts told behind it are items of a list, and speak for themselves alone. */
    public void among() {
        among = true;
    }

    /** 其中 at the begin of a sentence: the part of the one before goes on. */
    public void goOn() {
        open = open.or(() -> before);
    }

    /** The part that a figure of an indicator is of, where its own words say none. */
    public Optional<String> of(String indicatorId) {
        return open.filter(part -> part.field().contains(indicatorId))
                .filter(part -> !semicolon || !given.contains(indicatorId))
                .map(Open::words);
    }

    /** Notes that a figure of an indicator was told. */
    public void give(String indicatorId) {
        given.add(indicatorId);
    }
}
