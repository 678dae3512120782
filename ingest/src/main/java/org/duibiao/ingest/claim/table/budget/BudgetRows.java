package org.duibiao.ingest.claim.table.budget;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.duibiao.ingest.claim.table.facet.CellReadings;
import org.duibiao.ingest.claim.table.facet.RowWords;
import org.duibiao.ingest.claim.table.facet.TableSetting;
import org.duibiao.ingest.document.layout.HeadingShape;
import org.duibiao.ingest.document.table.CellWords;
import org.duibiao.ingest.document.table.Section;
import org.duibiao.ingest.language.Token;
import org.duibiao.ingest.language.text.OneOf;
import org.duibiao.ingest.language.word.Sense;
import org.duibiao.model.document.Cell;

/** What the rows of a budget are of: the total of what the bureau spends, a part of it, or other money. */
public final class BudgetRows {

    private static final String THREE_PUBLIC = "three_public_expenses";

    private static final Set<String> PARTS = Set.of(
            "basic_expenditure", "personnel_expenditure", "office_expenditure", "project_expenditure", THREE_PUBLIC);

    /** Words of titles that name more than the three public expenses: 部门预算支出及“三公”经费情况表. */
    private static final List<String> MORE_THAN_THREE = List.of("及", "和", "与", "收支", "预算支出", "支出预算", "部门预算", "基本支出");

    private final Section section;
    private final TableSetting setting;
    private final CellReadings readings;

    /** The rows of a section of a table. */
    public BudgetRows(Section section, TableSetting setting, CellReadings readings) {
        this.section = section;
        this.setting = setting;
        this.readings = readings;
    }

    /** The words that say what a cell is of: those of its row, or its own before the figure. */
    public String label(Cell cell) {
        String label = CellWords.isNumber(cell.text()) ? ofRow(cell) : ownLabel(cell);
        return label.isEmpty() ? ofColumn(cell) : label;
    }

    /** 决算数 over 合计, 公务接待费 and others, and no words in the row: the lowest head below that of the column's kind. */
    private String ofColumn(Cell cell) {
        List<String> heads = section.columns().get(cell.column()).heads();
        return heads.size() < 2 ? "" : RowWords.withoutBlanks(heads.get(heads.size() - 1));
    }

    /** The part of spending that a label names, or the title above it; empty where it names none. */
    public Optional<String> part(String label) {
        return named(label).or(() -> ofTitle(label));
    }

    /** Whether a row is the total of what the bureau spends, and not of its income, its purchases or some of its money. */
    public boolean isTotal(Cell cell, String label) {
        boolean named = label.isEmpty() || !label.contains("其中") && RowWords.BUDGET_TOTAL.ends(label);
        if (!named || isOtherMoney(label)) {
            return false;
        }
        List<String> heads =
                new ArrayList<>(section.columns().get(cell.column()).heads());
        setting.layout()
                .rowHeads(section, cell)
                .forEach(head ->
                        heads.addAll(section.columns().get(head.column()).heads()));
        setting.titles().stream().findFirst().ifPresent(heads::add);
        return heads.stream().noneMatch(BudgetRows::isOtherMoney);
    }

    /** 收入 and the like; 收入支出决算总表 holds spending too. */
    private static boolean isOtherMoney(String words) {
        boolean both = words.contains("收") && words.contains("支");
        return RowWords.OTHER_MONEY.isIn(words) && !both;
    }

    /** 其中:一般公共预算:3418.56 in a cell: the words before the figure name it, and not the row. */
    private String ownLabel(Cell cell) {
        String words = RowWords.withoutBlanks(cell.text());
        int colon = Math.max(words.lastIndexOf('：'), words.lastIndexOf(':'));
        return colon > 0 ? words.substring(0, colon) : ofRow(cell);
    }

    private String ofRow(Cell cell) {
        List<Cell> heads = setting.layout().rowHeads(section, cell);
        for (int i = heads.size() - 1; i >= 0; i--) {
            if (heads.get(i).row() >= section.dataStart()) {
                return RowWords.withoutBlanks(heads.get(i).text());
            }
        }
        return wordsBefore(cell);
    }

    /** The words of the row that stand before a cell in a column that is no label; none where there are none. */
    private String wordsBefore(Cell cell) {
        return setting.layout().grid().startingIn(cell.row()).stream()
                .filter(before -> before.column() < cell.column() && before.row() >= section.dataStart())
                .map(Cell::text)
                .filter(words -> !CellWords.isVoid(words) && !CellWords.isNumber(words))
                .reduce((outer, inner) -> inner)
                .map(RowWords::withoutBlanks)
                .orElse("");
    }

    /** The part of spending that a label names. */
    private Optional<String> named(String label) {
        return readings.of(label).tokens().stream()
                .filter(Token.Word.class::isInstance)
                .flatMap(token -> ((Token.Word) token).meaning().senses().stream())
                .filter(sense -> sense.role() != Sense.Role.LOOK_ALIKE)
                .map(Sense::indicatorId)
                .filter(PARTS::contains)
                .findFirst();
    }

    /** 合计 below the title “三公”经费情况表: what the title names, which is no line that gives the unit alone. */
    private Optional<String> ofTitle(String label) {
        if (!RowWords.BUDGET_TOTAL.ends(label)) {
            return Optional.empty();
        }
        return setting.titles().stream()
                .filter(title -> !HeadingShape.opensWithUnit(RowWords.withoutBlanks(title)))
                .findFirst()
                .filter(title -> title.contains("三公") && !OneOf.standsIn(title, MORE_THAN_THREE))
                .map(title -> THREE_PUBLIC);
    }
}
