package org.duibiao.ingest.document.pdf.page;

import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;

/** An operator that says nothing about words or lines, such as those of colour, whose profiles are slow to load. */
final class IgnoredOperator extends OperatorProcessor {

    static final List<String> NAMES = List.of(
            "CS", "cs", "SC", "SCN", "sc", "scn", "G", "g", "RG", "rg", "K", "k", "ri", "sh", "BI", "BMC", "BDC",
            "EMC");

    private final String name;

    IgnoredOperator(PageEngine engine, String name) {
        super(engine);
        this.name = name;
    }

    @Override
    public void process(Operator operator, List<COSBase> operands) {
        // Says nothing of words.
    }

    @Override
    public String getName() {
        return name;
    }
}
