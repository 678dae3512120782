package org.duibiao.ingest.document.textrows.grid;

import java.util.List;
import org.duibiao.ingest.document.table.CellWords;
import org.duibiao.ingest.language.text.OneOf;

/**
 * The kinds of criteria that a form names under 一级指标 and 二级指标: 产出指标, 数量指标, 社会效益. Where a form names its criteria so, other words
 * are none of them, and words that were cut in a narrow column are told from those that were not.
 *
 * @param outer the column of the kinds; negative where the form has other kinds, or none
 * @param inner the column of what the kinds are divided into; negative where there is none
 */
record CriteriaKinds(int outer, int inner) {

    private static final String OUTER = "一级指标";
    private static final String INNER = "二级指标";
    private static final String SIGN = "数量指标";
    private static final List<String> OUTER_BEGIN =
            List.of("产出", "效益", "效果", "满意", "成本", "预算", "资金", "投入", "过程", "管理", "履职", "部门", "决策");
    private static final List<String> INNER_BEGIN = List.of(
            "数量", "质量", "时效", "成本", "经济", "社会", "生态", "环境", "可持续", "服务", "满意", "公众", "群众", "受益", "产出", "效益", "预算",
            "资金");
    private static final List<String> ENDINGS =
            List.of("指标", "效益", "影响", "满意度", "成本", "执行率", "执行", "管理", "履职", "决策", "投入", "过程");
    private static final String OPEN = "（(";

    /** The kinds below some heads, as the first lines there tell. */
    static CriteriaKinds of(List<String> heads, List<String> first) {
        return first.contains(SIGN)
                ? new CriteriaKinds(heads.indexOf(OUTER), heads.indexOf(INNER))
                : new CriteriaKinds(-1, -1);
    }

    /** Whether the form names them at all. */
    boolean areNamed() {
        return outer >= 0 && inner >= 0;
    }

    /** Whether a name in a column is no kind of criteria though the column holds them. */
    boolean isStray(int column, String name) {
        if (!areNamed() || column != outer && column != inner) {
            return false;
        }
        String kind = withoutBrackets(name.replace("\n", ""));
        return !CellWords.isVoid(kind)
                && (!OneOf.begins(kind, column == outer ? OUTER_BEGIN : INNER_BEGIN) || !OneOf.ends(kind, ENDINGS));
    }

    /** 产出指标（50分） is 产出指标. */
    private static String withoutBrackets(String name) {
        for (int i = 1; i < name.length(); i++) {
            if (OPEN.indexOf(name.charAt(i)) >= 0) {
                return name.substring(0, i).strip();
            }
        }
        return name;
    }
}
