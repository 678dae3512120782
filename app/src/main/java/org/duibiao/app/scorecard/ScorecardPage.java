package org.duibiao.app.scorecard;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.duibiao.analytics.scorecard.ScoredForm;
import org.duibiao.analytics.scorecard.ScoredForm.Range;
import org.duibiao.analytics.scorecard.ScoredLine;
import org.duibiao.app.console.Cell;
import org.duibiao.app.console.Column;
import org.duibiao.app.console.DisplayWidth;
import org.duibiao.app.console.Language;
import org.duibiao.app.console.Listing;
import org.duibiao.app.console.Messages;
import org.duibiao.app.console.TextTable;
import org.duibiao.model.catalogue.Catalogue;
import org.duibiao.model.claim.Claim;
import org.duibiao.model.scoring.RuleSet;
import org.duibiao.model.scoring.ScoringRule;

/** A scoring form for people: as printed, beside the points by the rules, differences marked and explained. */
final class ScorecardPage {

    private static final int LABEL = 14;

    private final Messages messages;
    private final Catalogue catalogue;

    ScorecardPage(Messages messages, Catalogue catalogue) {
        this.messages = messages;
        this.catalogue = catalogue;
    }

    List<String> lines(String region, int year, ScoredForm form) {
        List<String> lines = new ArrayList<>();
        String subject = form.subject().startsWith(Claim.PROJECT_PREFIX)
                ? form.subject().substring(Claim.PROJECT_PREFIX.length())
                : messages.text("scorecard.bureau");
        lines.add(messages.text("scorecard.title", region, subject, year));
        lines.add(entry(
                "form",
                (form.title() + "  " + form.source().path() + " "
                                + form.source().locator())
                        .strip()));
        lines.add(entry("origin", messages.text("origin." + form.source().origin())));
        lines.add(entry("awarded", total(form)));
        lines.add(entry("again", again(form)));
        lines.add(entry("rules", rules(form)));
        lines.add("");
        Listing table = table(form);
        lines.addAll(TextTable.lines(
                table.columns(),
                table.rows().stream()
                        .map(row -> row.stream().map(Cell::shown).toList())
                        .toList()));
        notes(form, lines);
        lines.add("");
        return lines;
    }

    private String total(ScoredForm form) {
        String points = messages.text(
                "scorecard.points",
                form.totalScore().orElse(Cell.NOTHING),
                form.totalWeight().orElse(Cell.NOTHING));
        String grade = messages.text(
                "scorecard.grade",
                form.grade().orElse(Cell.NOTHING),
                form.gradeByScore().orElse(Cell.NOTHING));
        return points + messages.text("list.separator") + grade;
    }

    private String again(ScoredForm form) {
        String points = form.recomputed().map(ScorecardPage::points).orElse(Cell.NOTHING)
                + form.range()
                        .filter(ScorecardPage::isWide)
                        .map(range -> " (" + points(range) + ")")
                        .orElse("");
        return messages.text("scorecard.recomputed", points, form.computed(), form.counted());
    }

    private String rules(ScoredForm form) {
        Optional<RuleSet> rules = ruleSet(form);
        if (messages.language() == Language.CHINESE || rules.isEmpty()) {
            return form.ruleSet().map(id -> id + " · ").orElse("") + form.because();
        }
        return rules.get().id() + " · " + rules.get().titleEn() + " · " + messages.text("scorecard.chosen");
    }

    private Listing table(ScoredForm form) {
        List<Column> columns = List.of(
                Column.numbers("line_number", "#"),
                Column.words("criterion", messages.text("scorecard.criterion")),
                Column.words("target", messages.text("scorecard.target")),
                Column.words("result", messages.text("scorecard.result")),
                Column.numbers("weight", messages.text("scorecard.weight")),
                Column.numbers("score", messages.text("scorecard.score")),
                Column.numbers("recomputed", messages.text("scorecard.byRule")),
                Column.words("verdict", ""),
                Column.words("rule", messages.text("scorecard.rule")),
                Column.words("locator", messages.text("scorecard.place")));
        return new Listing(columns, form.lines().stream().map(this::row).toList());
    }

    private List<Cell> row(ScoredLine line) {
        return List.of(
                Cell.of(line.number()),
                Cell.of(line.role().equals("budget_part") ? "  " + line.name() : line.name()),
                Cell.of(line.promised()),
                Cell.of(line.reached()),
                Cell.of(line.weight().map(ScorecardPage::points)),
                Cell.of(line.score().map(ScorecardPage::points)),
                Cell.of(byRule(line)),
                Cell.of(verdict(line)),
                Cell.of(line.rule().orElse("")),
                Cell.of(line.locator()));
    }

    private static Optional<String> byRule(ScoredLine line) {
        return line.recomputed()
                .map(ScorecardPage::points)
                .or(() -> line.range().map(ScorecardPage::points));
    }

    /** What sets the line apart: a difference, words, or what is missing. */
    private String verdict(ScoredLine line) {
        if (line.agreement().isPresent()) {
            return line.differs()
                    ? messages.text("scorecard." + line.agreement().get(), difference(line))
                    : "=";
        }
        return line.outcome()
                .map(outcome -> messages.text("scorecard." + outcome))
                .orElse("");
    }

    private static String difference(ScoredLine line) {
        Range range = line.range().orElseThrow();
        BigDecimal score = line.score().orElseThrow();
        BigDecimal nearest = score.max(range.low()).min(range.high());
        return points(score.subtract(nearest).abs());
    }

    /** Why lines differ or could not be scored again; the rules that were used, in words. */
    private void notes(ScoredForm form, List<String> lines) {
        List<ScoredLine> told = form.lines().stream()
                .filter(line -> line.differs()
                        || line.outcome().filter("not_computable"::equals).isPresent())
                .toList();
        if (!told.isEmpty()) {
            lines.add("");
            told.forEach(line -> lines.add("  " + line.number() + "  " + line.name() + ": " + line.explanation()));
        }
        List<String> used = form.lines().stream()
                .flatMap(line -> line.rule().stream())
                .flatMap(rule -> Arrays.stream(rule.split(", ")))
                .distinct()
                .toList();
        ruleSet(form).ifPresent(rules -> {
            lines.add("");
            rules.rules().stream()
                    .filter(rule -> used.contains(rule.id()))
                    .forEach(rule -> lines.add("  " + rule.id() + "  " + words(rule)));
        });
    }

    private String words(ScoringRule rule) {
        String words = messages.language() == Language.CHINESE ? rule.zh() : rule.en();
        return words + messages.text("scorecard.source", rule.source());
    }

    private Optional<RuleSet> ruleSet(ScoredForm form) {
        return catalogue.ruleSets().stream()
                .filter(rules -> form.ruleSet().filter(rules.id()::equals).isPresent())
                .findFirst();
    }

    private String entry(String key, String words) {
        return DisplayWidth.padRight(messages.text("scorecard." + key), LABEL) + words;
    }

    private static boolean isWide(Range range) {
        return !points(range.low()).equals(points(range.high()));
    }

    private static String points(Range range) {
        return isWide(range) ? points(range.low()) + "–" + points(range.high()) : points(range.low());
    }

    private static String points(BigDecimal points) {
        BigDecimal rounded = points.setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
        return (rounded.scale() < 0 ? rounded.setScale(0) : rounded).toPlainString();
    }
}
