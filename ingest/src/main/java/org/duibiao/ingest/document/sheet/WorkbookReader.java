package org.duibiao.ingest.document.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.duibiao.ingest.document.format.DocumentFormat;
import org.duibiao.ingest.document.format.DocumentReader;
import org.duibiao.ingest.document.format.OfficeFiles;
import org.duibiao.ingest.document.format.UnreadableDocumentException;
import org.duibiao.ingest.document.layout.BlockSequence;
import org.duibiao.ingest.document.layout.HeadingShape;
import org.duibiao.ingest.document.layout.SheetLayout;
import org.duibiao.model.document.Document;
import org.duibiao.model.document.LeftOut;

/**
 * Workbooks as they are seen: visible sheets, rows and columns, formulas by their last value, numbers as their format
 * prints them. A sheet is a table or several, with the lines above as its title and caption.
 */
public final class WorkbookReader implements DocumentReader {

    private final DocumentFormat format;

    /**
     * A reader of one of the two formats; POI keeps its limits of unpacking for the whole process.
     *
     * @param format {@link DocumentFormat#XLSX} or {@link DocumentFormat#XLS}
     */
    public WorkbookReader(DocumentFormat format) {
        if (format != DocumentFormat.XLSX && format != DocumentFormat.XLS) {
            throw new IllegalArgumentException(format + " is no workbook");
        }
        this.format = format;
        OfficeFiles.limitUnpacking();
    }

    @Override
    public DocumentFormat format() {
        return format;
    }

    @Override
    public Document read(byte[] content) throws UnreadableDocumentException {
        try (Workbook workbook = WorkbookFactory.create(new ByteArrayInputStream(content))) {
            List<Sheet> sheets = new ArrayList<>();
            workbook.forEach(sheets::add);
            List<LeftOut> leftOut = new ArrayList<>();
            sheets.removeIf(sheet -> sheet.getPhysicalNumberOfRows() == 0);
            sheets.stream()
                    .filter(sheet -> !isSeen(workbook, sheet))
                    .forEach(sheet -> leftOut.add(new LeftOut(LeftOut.Kind.HIDDEN_SHEET, sheet.getSheetName())));
            sheets.removeIf(sheet -> !isSeen(workbook, sheet));
            BlockSequence sequence = new BlockSequence();
            Formulas formulas = new Formulas(workbook);
            for (Sheet sheet : sheets) {
                if (sheets.size() > 1) {
                    sequence.heading(sheet.getSheetName(), HeadingShape.TITLE);
                }
                new SheetLayout(new SheetCells(sheet, formulas).cells()).addTo(sequence);
                leftOut.addAll(HiddenCells.of(sheet));
            }
            formulas.leftOut().ifPresent(leftOut::add);
            return sequence.document(format.mediaType()).without(leftOut);
        } catch (IOException | RuntimeException e) {
            throw OfficeFiles.unreadable("an Excel workbook", e);
        }
    }

    private static boolean isSeen(Workbook workbook, Sheet sheet) {
        return workbook.getSheetVisibility(workbook.getSheetIndex(sheet)) == SheetVisibility.VISIBLE;
    }
}
