package org.duibiao.ingest.golden;

import java.util.ArrayList;
import java.util.List;

/**
 * One report of a fictitious county, to be written in every format: prose under headings, a table of indicators with merged
 * heads, a form of self-evaluation with merged cells, and a table long enough to go on over a page break.
 */
final class SameReport {

    /** What it is made of, in order. */
    sealed interface Part {}

    record Line(String text) implements Part {}

    record Table(String unit, List<List<Field>> rows) implements Part {}

    /** A cell; covered cells are not named. */
    record Field(String text, int rows, int columns) {}

    private SameReport() {}

    static List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        parts.add(new Line("青禾县商务局2022年工作总结"));
        parts.add(new Line("一、主要指标完成情况"));
        parts.add(new Line(
                "2022年，全县完成社会消费品零售总额82.35亿元，同比增长6.1%；完成进出口总额4.2亿美元，同比下降8.5%，完成年度目标的105%；实际到位内资36.70亿元，同比增长12%。"));
        parts.add(new Line("（一）招商引资"));
        parts.add(new Line("全年新引进项目18个，其中亿元以上项目6个；全县电商交易额15.6亿元，同比增长20.3%。"));
        parts.add(new Line("二、指标表"));
        parts.add(indicators());
        parts.add(new Line("三、绩效自评"));
        parts.add(form());
        for (String duty : List.of("市场运行监测", "商贸流通", "电子商务进农村", "对外开放", "营商环境", "安全生产")) {
            parts.add(
                    new Line("抓好" + duty + "工作，坚持问题导向，压实责任，逐项销号，定期调度，主动上门服务企业，推动各项任务落地见效，群众满意度稳步提高，为全县经济社会发展作出了积极贡献。"));
        }
        parts.add(new Line("四、分月情况"));
        parts.add(months());
        parts.add(new Line("2023年，力争社会消费品零售总额增长7%以上。"));
        return parts;
    }

    private static Table indicators() {
        return new Table(
                "单位：亿元",
                List.of(
                        List.of(field("指标", 2, 1), field("2022年", 1, 2), field("同比增长（%）", 2, 1)),
                        List.of(field("目标", 1, 1), field("完成", 1, 1)),
                        fields("限额以上零售额", "20", "21.40", "7.2"),
                        fields("出口总额", "9.5", "10.2", "8.0"),
                        fields("网络零售额", "6", "5.80", "-3.1")));
    }

    private static Table form() {
        List<List<Field>> rows = new ArrayList<>();
        rows.add(List.of(
                field("资金（万元）", 4, 1),
                field("项目", 1, 2),
                field("年初预算数", 1, 1),
                field("全年预算数", 1, 1),
                field("全年执行数", 1, 1),
                field("执行率", 1, 1)));
        rows.add(List.of(
                field("年度资金总额", 1, 2),
                field("800", 1, 1),
                field("910.5", 1, 1),
                field("900.5", 1, 1),
                field("98.9%", 1, 1)));
        rows.add(List.of(
                field("资金结构", 2, 1),
                field("基本支出", 1, 1),
                field("300", 1, 1),
                field("320", 1, 1),
                field("310.2", 1, 1),
                field("96.94%", 1, 1)));
        rows.add(List.of(
                field("项目支出", 1, 1),
                field("500", 1, 1),
                field("590.5", 1, 1),
                field("590.3", 1, 1),
                field("99.97%", 1, 1)));
        rows.add(fields("绩效指标", "一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "得分"));
        rows.add(List.of(
                field("指标", 3, 1),
                field("产出指标", 2, 1),
                field("数量指标", 2, 1),
                field("实际利用外资", 1, 1),
                field("3000万美元", 1, 1),
                field("3120万美元", 1, 1),
                field("10", 1, 1)));
        rows.add(fields("新增限上企业", "12家", "15家", "10"));
        rows.add(fields("效益指标", "经济效益", "电商交易额", "≥15亿元", "15.6亿元", "20"));
        return new Table("", rows);
    }

    private static Table months() {
        List<List<Field>> rows = new ArrayList<>();
        rows.add(fields("时间", "社会消费品零售总额（亿元）", "进出口总额（万美元）"));
        for (int month = 1; month <= 12; month++) {
            rows.add(fields("2022年1-" + month + "月", 6 * month + "." + month % 10, String.valueOf(350 * month)));
        }
        return new Table("", rows);
    }

    private static List<Field> fields(String... texts) {
        List<Field> fields = new ArrayList<>();
        for (String text : texts) {
            fields.add(field(text, 1, 1));
        }
        return fields;
    }

    private static Field field(String text, int rows, int columns) {
        return new Field(text, rows, columns);
    }
}
