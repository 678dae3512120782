package org.duibiao.ingest.document.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.duibiao.model.document.LeftOut;

/**
 * Values of formulas that their workbook does not keep: programs other than Office write formulas alone, and Office computes
 * them when it opens the file. Without this they would read as zero.
 */
final class Formulas {

    private static final int MOST = 5000;
    private static final int MOST_NAMED = 5;

    private final FormulaEvaluator evaluator;
    private final List<String> unknown = new ArrayList<>();
    private int computed;

    Formulas(Workbook workbook) {
        this.evaluator = workbook.getCreationHelper().createFormulaEvaluator();
    }

    /** Whether a cell has a value to show; what a formula lacks is computed here and kept in the cell. */
    boolean hasValue(Cell cell) {
        boolean lacking = cell.getCellType() == CellType.FORMULA
                && cell instanceof XSSFCell formula
                && (!formula.getCTCell().isSetV() || formula.getCTCell().getV().isEmpty());
        boolean shown = !lacking || compute(cell);
        if (!shown) {
            unknown.add(cell.getSheet().getSheetName() + " " + cell.getAddress());
        }
        return shown;
    }

    /** The formulas that show nothing, the first few by their place. */
    Optional<LeftOut> leftOut() {
        String places = String.join(", ", unknown.subList(0, Math.min(unknown.size(), MOST_NAMED)));
        String more = unknown.size() > MOST_NAMED ? " …(" + unknown.size() + ")" : "";
        return unknown.isEmpty() ? Optional.empty() : Optional.of(new LeftOut(LeftOut.Kind.FORMULAS, places + more));
    }

    private boolean compute(Cell cell) {
        computed++;
        if (computed > MOST) {
            return false;
        }
        try {
            return evaluator.evaluateFormulaCell(cell) != CellType.ERROR;
        } catch (RuntimeException | StackOverflowError e) {
            // POI does not know every function, other workbooks are not at hand, and formulas may go round in circles.
            return false;
        }
    }
}
