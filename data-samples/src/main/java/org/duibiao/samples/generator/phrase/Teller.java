package org.duibiao.samples.generator.phrase;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duibiao.samples.generator.chance.Chance;
import org.duibiao.samples.generator.economy.Measure;
import org.duibiao.samples.generator.printing.ChineseNumerals;
import org.duibiao.samples.generator.printing.FigureStyle;
import org.duibiao.samples.generator.printing.PrintedAmount;

/** Puts statements into words. */
public final class Teller {

    private final Phrasebook book;
    private final AmountWords amounts;
    private final GrowthWords growths;
    private final Voice voice;
    private final Chance chance;

    public Teller(Phrasebook book, Voice voice, Chance chance) {
        this.book = book;
        this.amounts = new AmountWords(book);
        this.growths = new GrowthWords(book);
        this.voice = voice;
        this.chance = chance;
    }

    /** Whether all slots of a phrasing can be filled for statements. */
    public boolean suits(Phrasing phrasing, List<Statement> statements) {
        Map<String, Statement> bySeries = bySeries(statements);
        return phrasing.template().slots().stream().allMatch(slot -> {
            Statement statement = bySeries.get(slot.series());
            if (statement == null) {
                return slot.series().isEmpty();
            }
            return switch (slot.name()) {
                case "up" -> statement.growth().signum() > 0;
                case "moving" -> statement.growth().signum() != 0;
                case "flat" -> statement.growth().signum() == 0;
                case "down" -> statement.growth().signum() < 0;
                case "target", "completion", "stretch", "stretch_completion" ->
                    statement.completion().isPresent() && statement.isWholeYear();
                case "goal", "goal_stretch" -> statement.goal().isPresent();
                case "goal_growth" ->
                    statement.goalGrowth().filter(growth -> growth.signum() > 0).isPresent();
                default -> true;
            };
        });
    }

    /**
     * Some phrasing of a kind, filled.
     *
     * @param isFirst whether the sentence must say which period it speaks of
     */
    public Telling tell(String kind, List<Statement> statements, boolean isFirst) {
        return tell(kind, statements, isFirst, Optional.empty());
    }

    /**
     * Some phrasing of a kind, filled.
     *
     * @param slot what it must say, if anything
     */
    public Telling tell(String kind, List<Statement> statements, boolean isFirst, Optional<String> slot) {
        List<Phrasing> suiting = book.list(kind).stream()
                .filter(Phrasing::isRead)
                .filter(each -> slot.map(each::hasSlot).orElse(true))
                .filter(each -> suits(each, statements))
                .toList();
        return tell(chance.pick(suiting), statements, isFirst);
    }

    /** A phrasing, filled for statements that it suits. */
    public Telling tell(Phrasing phrasing, List<Statement> statements, boolean isFirst) {
        Map<String, Statement> bySeries = bySeries(statements);
        Map<Statement, FigureDraft> drafts = new LinkedHashMap<>();
        statements.forEach(statement -> drafts.put(statement, new FigureDraft(statement)));
        StringBuilder text = new StringBuilder();
        for (Template.Piece piece : phrasing.template().pieces()) {
            if (piece instanceof Template.Words words) {
                text.append(words.text());
            } else if (piece instanceof Template.Slot slot) {
                Statement statement = requireNonNull(bySeries.get(slot.series()), slot.series());
                text.append(
                        slot.series().isEmpty() && isSetting(slot.name())
                                ? setting(slot.name(), isFirst)
                                : fill(slot.name(), statement, requireNonNull(drafts.get(statement))));
            }
        }
        return new Telling(
                text.toString(),
                drafts.values().stream()
                        .flatMap(draft -> draft.figures().stream())
                        .toList());
    }

    private static Map<String, Statement> bySeries(List<Statement> statements) {
        Map<String, Statement> bySeries = new LinkedHashMap<>();
        bySeries.put("", statements.get(0));
        statements.forEach(statement -> bySeries.put(statement.series(), statement));
        return bySeries;
    }

    private boolean isSetting(String name) {
        return name.equals("time") || name.equals("area") || voice.facts().containsKey(name);
    }

    private String setting(String name, boolean isFirst) {
        return switch (name) {
            case "time" -> isFirst ? time() : "";
            case "area" -> isFirst ? chance.pick(voice.areas()) : "";
            default -> fact(name);
        };
    }

    private String fact(String name) {
        String fact = voice.facts().get(name);
        if (fact == null) {
            throw new IllegalArgumentException("a sentence asks for '" + name + "'; known are "
                    + voice.facts().keySet());
        }
        return fact;
    }

    private String time() {
        return timeIn(chance.pick(book.list(voice.months() == 12 ? "times" : "months")));
    }

    private String timeIn(Phrasing phrasing) {
        StringBuilder text = new StringBuilder();
        for (Template.Piece piece : phrasing.template().pieces()) {
            String name = piece instanceof Template.Slot slot ? slot.name() : "";
            text.append(
                    switch (name) {
                        case "year" -> String.valueOf(voice.year());
                        case "month" -> String.valueOf(voice.months());
                        case "month_cn" -> ChineseNumerals.of(voice.months());
                        default -> ((Template.Words) piece).text();
                    });
        }
        return text.toString();
    }

    private String fill(String name, Statement statement, FigureDraft draft) {
        return switch (name) {
            case "name", "goal_name" -> chance.pick(book.names(statement.series()));
            case "done" -> chance.pick(book.done());
            case "level" -> draft.level(amounts.word(statement.level(), statement.style(), chance));
            case "growth", "moving" -> growth(statement, draft);
            case "flat" -> flat(statement, draft);
            case "up", "down" -> bare(statement, draft);
            case "plain" -> draft.level(statement.printed());
            case "past" -> draft.past(statement.style().print(statement.quotedLast()));
            case "cny" -> draft.inOtherCurrency(yuan(statement));
            case "goal" ->
                draft.goal(statement.style().printGoal(statement.goal().orElseThrow()));
            case "goal_growth" -> goalGrowth(statement, draft);
            case "last" -> statement.style().print(statement.quotedLast()).text();
            case "target" ->
                draft.target(statement.style().printGoal(statement.target().orElseThrow()));
            case "completion" -> completion(statement, draft);
            case "stretch" ->
                draft.target(statement.style().printGoal(statement.stretch().orElseThrow()));
            case "stretch_completion" -> stretchCompletion(statement, draft);
            case "goal_stretch" ->
                draft.goal(statement.style().printGoal(statement.goalStretch().orElseThrow()));
            default -> throw new IllegalArgumentException("a statement has no '" + name + "'");
        };
    }

    private String growth(Statement statement, FigureDraft draft) {
        GrowthWords.Worded worded = growths.word(statement, chance);
        draft.growth(worded.percent());
        return worded.text();
    }

    /** Says nothing more: the words around it say that the figure is level with the year before. */
    private static String flat(Statement statement, FigureDraft draft) {
        draft.growth(statement.growth());
        return "";
    }

    private static String bare(Statement statement, FigureDraft draft) {
        draft.growth(statement.growth());
        return statement.growth().abs().toPlainString() + "%";
    }

    /** Dollars in yuan, at the rate that the report takes. */
    private PrintedAmount yuan(Statement statement) {
        BigDecimal rate = new BigDecimal(fact("rate"));
        return new FigureStyle(Measure.of("万元"), 0).print(statement.level().multiply(rate));
    }

    private static String goalGrowth(Statement statement, FigureDraft draft) {
        BigDecimal growth = statement.goalGrowth().orElseThrow();
        draft.goal(new PrintedAmount(growth + "%", growth, "%", Optional.empty()));
        return growth.toPlainString();
    }

    private static String completion(Statement statement, FigureDraft draft) {
        BigDecimal completion = statement.completion().orElseThrow();
        draft.completion(completion);
        return completion.toPlainString() + "%";
    }

    private static String stretchCompletion(Statement statement, FigureDraft draft) {
        BigDecimal completion =
                statement.rate(statement.level(), statement.stretch().orElseThrow());
        draft.completion(completion);
        return completion.toPlainString() + "%";
    }

    /** Whether a statement can be worded in the first way of a kind: growths that fell, amounts that are whole. */
    public boolean words(String kind, Statement statement) {
        Phrasing first = book.list(kind).get(0);
        return switch (kind) {
            case "growths" -> growths.word(statement, first).isPresent();
            case "amounts" ->
                amounts.word(statement.level(), statement.style(), first).isPresent();
            default -> true;
        };
    }
}
