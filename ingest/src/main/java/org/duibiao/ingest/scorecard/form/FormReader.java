package org.duibiao.ingest.scorecard.form;

import java.util.ArrayList;
import java.util.List;
import org.duibiao.ingest.claim.table.facet.CellReadings;
import org.duibiao.model.scorecard.ScorecardLine;

/** Reads the lines of a form as printed; they are not scored again yet. */
public final class FormReader {

    private final BudgetRows budgets;
    private final CriterionRows criteria;

    /** Reads with the words of a catalogue. */
    public FormReader(CellReadings readings) {
        this.budgets = new BudgetRows(readings);
        this.criteria = new CriterionRows(readings);
    }

    /** The lines, numbered in the order of the document. */
    public List<ScorecardLine> lines(Form form) {
        List<ScorecardLine> lines = new ArrayList<>();
        for (FormSection section : form.sections()) {
            lines.addAll(section.budget() ? budgets.read(section) : criteria.read(section));
        }
        List<ScorecardLine> numbered = new ArrayList<>();
        lines.forEach(line -> numbered.add(line.numbered(numbered.size() + 1)));
        return numbered;
    }
}
