package org.duibiao.ingest.scorecard.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duibiao.ingest.claim.table.facet.RowWords;
import org.duibiao.ingest.claim.table.facet.TableSetting;
import org.duibiao.ingest.document.table.ColumnRole;
import org.duibiao.ingest.document.table.Section;
import org.duibiao.ingest.document.table.TableGrid;
import org.duibiao.ingest.document.table.TableLayout;
import org.duibiao.model.claim.ReportContext;
import org.duibiao.model.document.Block;
import org.duibiao.model.document.Document;

/**
 * Finds the forms of a document. A form is money and criteria with points, in one table or in several: one goes on behind a
 * page, with its header or without, and the money may stand in a table inside a cell. It ends with its total.
 */
public final class FormFinder {

    /** Words between two tables longer than a page's number or a unit part two forms. */
    private static final int LONGEST_BETWEEN = 40;

    private final ReportContext context;
    private final List<Form> forms = new ArrayList<>();
    private final List<FormSection> open = new ArrayList<>();

    private FormFinder(ReportContext context) {
        this.context = context;
    }

    /** The forms, in the order of the document. */
    public static List<Form> find(Document document, ReportContext context) {
        FormFinder finder = new FormFinder(context);
        for (Block block : document.blocks()) {
            if (block instanceof Block.Table table) {
                finder.read(table);
            } else if (block instanceof Block.Heading || block.text().strip().length() > LONGEST_BETWEEN) {
                finder.closeIfWhole();
            }
        }
        finder.close();
        return finder.forms.stream().filter(FormFinder::scores).toList();
    }

    private void read(Block.Table table) {
        TableLayout layout = TableLayout.of(new TableGrid(table.cells()));
        TableSetting setting = TableSetting.of(table, layout, context);
        if (!open.isEmpty() && isTitled(setting) && !isInsideOpen(table)) {
            close();
        }
        for (Section section : layout.sections()) {
            kindOf(setting, section).ifPresent(this::add);
        }
    }

    /** A section as part of a form; empty where it is none. */
    private Optional<FormSection> kindOf(TableSetting setting, Section section) {
        if (!section.hasHeader()) {
            return continued(setting, section);
        }
        FormSection budget = new FormSection(setting, section, true);
        boolean money = budget.column(ColumnRole.BUDGET_FULL_YEAR) >= 0
                || budget.column(ColumnRole.BUDGET_INITIAL) >= 0
                || budget.column(ColumnRole.BUDGET_EXECUTED) >= 0;
        boolean points = budget.column(ColumnRole.SCORE) >= 0;
        boolean pointsOrWeight = points || budget.column(ColumnRole.WEIGHT) >= 0;
        boolean named = section.columns().stream()
                .filter(Section.Column::label)
                .anyMatch(column -> FormWords.LABEL_HEADS.isIn(String.join("", column.heads())));
        if (money && pointsOrWeight && !isListOfProjects(section)) {
            return Optional.of(budget);
        }
        return !money && points && named ? Optional.of(new FormSection(setting, section, false)) : Optional.empty();
    }

    /** Rows without a header that go on where the table before ended: a page that does not repeat the heads. */
    private Optional<FormSection> continued(TableSetting setting, Section section) {
        if (open.isEmpty() || section.dataStart() > 0) {
            return Optional.empty();
        }
        FormSection last = open.get(open.size() - 1);
        boolean follows = setting.table().index() > last.setting().table().index()
                && !endsWithTotal(last)
                && setting.layout().grid().columnCount()
                        == last.section().columns().size();
        Section under = new Section(
                section.headerStart(),
                section.dataStart(),
                section.dataEnd(),
                last.section().columns());
        return follows ? Optional.of(new FormSection(setting, under, last.budget())) : Optional.empty();
    }

    private void add(FormSection section) {
        if (opensAnother(section)) {
            close();
        }
        open.add(section);
    }

    /** A second block of money opens another form, and so do criteria behind a total. */
    private boolean opensAnother(FormSection section) {
        boolean money = open.stream().anyMatch(FormSection::budget);
        boolean ended = open.stream().anyMatch(FormFinder::endsWithTotal);
        boolean inside = isInsideOpen(section.setting().table());
        boolean headless = !section.section().hasHeader();
        return section.budget() ? !headless && (money || ended && !inside) : ended;
    }

    /** Whether a table stood inside a cell of the open form, whose words are its caption. */
    private boolean isInsideOpen(Block.Table table) {
        String caption = RowWords.bare(table.text());
        return !caption.isEmpty()
                && open.stream()
                        .flatMap(section -> section.setting().table().cells().stream())
                        .anyMatch(cell -> RowWords.bare(cell.text()).equals(caption));
    }

    private static boolean isTitled(TableSetting setting) {
        return setting.titles().stream()
                .limit(1)
                .filter(title -> !setting.table().headingPath().contains(title))
                .anyMatch(FormWords.TITLE::isIn);
    }

    private static boolean isListOfProjects(Section section) {
        return section.columns().stream()
                .filter(Section.Column::label)
                .anyMatch(column -> column.heads().stream().anyMatch(head -> head.contains("项目名称")));
    }

    private static boolean endsWithTotal(FormSection section) {
        for (int row = section.section().dataStart();
                !section.budget() && row < section.section().dataEnd();
                row++) {
            if (RowWords.SCORE_TOTAL.matches(section.firstWords(row))) {
                return true;
            }
        }
        return false;
    }

    /** Whether there are criteria: money with points alone is a list. */
    private static boolean scores(Form form) {
        return form.sections().stream().anyMatch(section -> !section.budget());
    }

    private void closeIfWhole() {
        if (open.stream().anyMatch(FormFinder::endsWithTotal)) {
            close();
        }
    }

    private void close() {
        if (!open.isEmpty()) {
            forms.add(new Form(open));
            open.clear();
        }
    }
}
