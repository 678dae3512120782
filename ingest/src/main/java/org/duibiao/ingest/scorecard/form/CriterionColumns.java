package org.duibiao.ingest.scorecard.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duibiao.ingest.document.table.CellWords;
import org.duibiao.ingest.document.table.ColumnRole;
import org.duibiao.ingest.document.table.Section;
import org.duibiao.model.document.Cell;
import org.duibiao.model.scorecard.Criterion;

/**
 * What the columns of criteria hold; -1 stands for a column that the form does not have.
 *
 * @param levels columns that name level one, two and three; of a form with fewer, the last are missing
 * @param target what was promised
 * @param result what was reached
 * @param weight points that can be had
 * @param score points that the bureau gave itself
 * @param definition what a criterion means
 * @param printedRule how points are given
 * @param reason why a result fell short
 */
record CriterionColumns(
        List<Integer> levels,
        int target,
        int result,
        int weight,
        int score,
        List<Integer> definition,
        int printedRule,
        List<Integer> reason) {

    private static final int LEVELS = 3;

    static CriterionColumns of(FormSection section) {
        int score = score(section);
        List<Integer> definitions = remarks(section, FormWords.DEFINITION);
        List<Integer> rules = remarks(section, FormWords.PRINTED_RULE);
        List<Integer> reasons = new ArrayList<>(remarks(section, FormWords.REASON));
        reasons.removeAll(definitions);
        reasons.removeAll(rules);
        return new CriterionColumns(
                levels(section),
                section.column(ColumnRole.TARGET),
                section.column(ColumnRole.ACTUAL),
                weight(section, score),
                score,
                definitions,
                rules.isEmpty() ? -1 : rules.get(0),
                reasons);
    }

    /** The columns of the levels as their heads say, or else all columns that name rows, in order. */
    private static List<Integer> levels(FormSection section) {
        List<Integer> labels = new ArrayList<>();
        List<Integer> told = new ArrayList<>();
        for (int column = 0; column < section.section().columns().size(); column++) {
            Section.Column label = section.section().columns().get(column);
            if (label.label() && !section.has(column, ColumnRole.NUMBER)) {
                labels.add(column);
                String heads = section.heads(column);
                if (FormWords.LEVEL_ONE.isIn(heads)
                        || FormWords.LEVEL_TWO.isIn(heads)
                        || FormWords.LEVEL_THREE.isIn(heads)) {
                    told.add(column);
                }
            }
        }
        return told.isEmpty() ? labels : told;
    }

    /** The self-score where there are several scores. */
    private static int score(FormSection section) {
        int first = -1;
        for (int column = 0; column < section.section().columns().size(); column++) {
            String heads = section.heads(column);
            if (section.has(column, ColumnRole.SCORE) && !FormWords.NO_SCORE.isIn(heads)) {
                if (FormWords.SELF_SCORE.isIn(heads)) {
                    return column;
                }
                first = first < 0 ? column : first;
            }
        }
        return first;
    }

    /** The points of the innermost criterion: where every level prints its own, the last before the score. */
    private static int weight(FormSection section, int score) {
        int found = -1;
        for (int column = 0; column < section.section().columns().size(); column++) {
            if (section.has(column, ColumnRole.WEIGHT) && (found < 0 || column < score)) {
                found = column;
            }
        }
        return found;
    }

    private static List<Integer> remarks(FormSection section, FormWords words) {
        List<Integer> found = new ArrayList<>();
        for (int column = 0; column < section.section().columns().size(); column++) {
            if (section.has(column, ColumnRole.REMARK) && words.isIn(section.heads(column))) {
                found.add(column);
            }
        }
        return found;
    }

    /** What the row scores. */
    Criterion criterion(FormSection section, int row) {
        List<Cell> names = names(section, row);
        return new Criterion(
                name(section, row, 0, names),
                name(section, row, 1, names),
                name(section, row, 2, names),
                words(section, row, definition),
                words(section, row, printedRule < 0 ? List.of() : List.of(printedRule)));
    }

    /** The innermost cell that names the row. */
    Optional<Cell> innermost(FormSection section, int row) {
        List<Cell> names = names(section, row);
        return names.isEmpty() ? Optional.empty() : Optional.of(names.get(names.size() - 1));
    }

    Optional<String> reason(FormSection section, int row) {
        return words(section, row, reason);
    }

    private Optional<String> name(FormSection section, int row, int level, List<Cell> names) {
        return levels.size() > level
                ? section.at(row, levels.get(level)).filter(names::contains).map(cell -> FormSection.oneLine(cell))
                : Optional.empty();
    }

    /** The cells of the levels that name a row, each once; what stands beside the header too names no row. */
    private List<Cell> names(FormSection section, int row) {
        List<Cell> names = new ArrayList<>();
        levels.stream()
                .limit(LEVELS)
                .forEach(column -> section.at(row, column)
                        .filter(cell -> !CellWords.isVoid(cell.text()) && !names.contains(cell))
                        .filter(cell -> cell.row() >= section.section().dataStart())
                        .ifPresent(names::add));
        return names;
    }

    private static Optional<String> words(FormSection section, int row, List<Integer> columns) {
        String words = columns.stream()
                .map(column -> section.at(row, column))
                .flatMap(Optional::stream)
                .map(cell -> cell.text().strip())
                .filter(text -> !CellWords.isVoid(text))
                .distinct()
                .reduce((first, second) -> first + "；" + second)
                .orElse("");
        return words.isEmpty() ? Optional.empty() : Optional.of(words);
    }
}
