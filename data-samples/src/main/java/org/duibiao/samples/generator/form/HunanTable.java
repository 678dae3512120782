package org.duibiao.samples.generator.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.duibiao.samples.document.Grid;
import org.duibiao.samples.document.GridText;

/** Lays the form of Hunan's family out as a table of ten columns. */
public final class HunanTable {

    private static final String WIDTHS = "6 9 13 6 22 22 12 12 7 15";

    private HunanTable() {}

    /** The table of a form. */
    public static Grid grid(Form form) {
        List<String> rows = new ArrayList<>();
        rows.add("一级指标|二级指标|三级指标|分值|指标解释|指标说明|目标值|完成值|得分|扣分原因");
        String first = "";
        String second = "";
        for (FormLine line : form.lines()) {
            boolean sameFirst = line.first().equals(first);
            rows.add(String.join(
                    "|",
                    sameFirst ? "^" : line.first(),
                    sameFirst && line.second().equals(second) ? "^" : line.second(),
                    line.name(),
                    line.weight().toPlainString(),
                    line.explanation(),
                    line.formula(),
                    line.target(),
                    line.result(),
                    line.score().toPlainString(),
                    line.reason()));
            first = line.first();
            second = line.second();
        }
        rows.add("合计|<|<|100|||||" + form.total().toPlainString() + "|");
        return GridText.parse(WIDTHS, rows, Map.of());
    }
}
