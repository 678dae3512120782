package org.duibiao.ingest.document.pdf.page;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/** Draws forms within the page; of a picture only its size is noted, none is ever unpacked. */
final class ObjectOperator extends OperatorProcessor {

    private static final int DEEPEST = 20;

    private final PageEngine engine;

    ObjectOperator(PageEngine engine) {
        super(engine);
        this.engine = engine;
    }

    @Override
    public void process(Operator operator, List<COSBase> operands) throws IOException {
        PDResources resources = engine.getResources();
        if (operands.isEmpty() || !(operands.get(0) instanceof COSName name) || resources == null) {
            return;
        }
        if (resources.isImageXObject(name)) {
            engine.notePicture();
            return;
        }
        PDXObject object = resources.getXObject(name);
        if (object instanceof PDFormXObject form && engine.getLevel() < DEEPEST) {
            engine.increaseLevel();
            try {
                engine.showForm(form);
            } finally {
                engine.decreaseLevel();
            }
        }
    }

    @Override
    public String getName() {
        return OperatorName.DRAW_OBJECT;
    }
}
