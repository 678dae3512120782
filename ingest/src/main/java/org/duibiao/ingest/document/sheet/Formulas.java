package org.duibiao.ingest.document.sheet;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFCell;

/**
 * Values of formulas that their workbook does not keep: programs other than Office write formulas alone, and Office computes
 * them when it opens the file. Without this they would read as zero.
 */
final class Formulas {

    private static final int MOST = 5000;

    private final FormulaEvaluator evaluator;
    private int computed;

    Formulas(Workbook workbook) {
        this.evaluator = workbook.getCreationHelper().createFormulaEvaluator();
    }

    /** Whether a cell has a value to show; what a formula lacks is computed here and kept in the cell. */
    boolean hasValue(Cell cell) {
        boolean lacking = cell.getCellType() == CellType.FORMULA
                && cell instanceof XSSFCell formula
                && (!formula.getCTCell().isSetV() || formula.getCTCell().getV().isEmpty());
        return !lacking || compute(cell);
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
