package org.duibiao.ingest.claim.table;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.duibiao.ingest.document.table.ColumnRole;
import org.duibiao.ingest.document.table.Section;
import org.duibiao.ingest.language.Token;
import org.duibiao.ingest.language.Tokenizer;
import org.duibiao.model.claim.Claim;
import org.duibiao.model.claim.Grade;
import org.duibiao.model.claim.Kind;
import org.duibiao.model.document.Cell;

/** The total row of a scoring form: its score is what the bureau gave itself. */
final class TotalScore {

    static final String RULE = "table.total_score";

    private static final Set<String> LABELS =
            Set.of("总分", "合计", "总计", "总得分", "得分合计", "自评总分", "总分值", "自评得分", "最终得分", "合计得分", "总评分", "小计合计");
    private static final String INDICATOR = "self_evaluation_score";

    private final Tokenizer tokenizer;
    private final TableSetting setting;
    private final Findings findings;
    private final Periods periods;

    TotalScore(Tokenizer tokenizer, TableSetting setting, Findings findings) {
        this.tokenizer = tokenizer;
        this.setting = setting;
        this.findings = findings;
        this.periods = new Periods(tokenizer, setting);
    }

    void read(Section section) {
        for (int row = section.dataStart(); row < section.dataEnd(); row++) {
            List<Cell> cells = setting.layout().grid().startingIn(row);
            boolean total = cells.stream()
                    .map(cell -> cell.text().replaceAll("[\\s\\u00a0\\u3000（）()分：:0-9]+$|[\\s\\u3000\\u00a0]+", ""))
                    .filter(words -> !words.isEmpty())
                    .findFirst()
                    .filter(words -> LABELS.contains(words) || LABELS.contains(words + "分"))
                    .isPresent();
            if (total) {
                cells.stream()
                        .filter(cell -> section.columns()
                                .get(cell.column())
                                .role()
                                .filter(ColumnRole.SCORE::equals)
                                .isPresent())
                        .forEach(cell -> claim(section, cell));
            }
        }
    }

    private void claim(Section section, Cell cell) {
        CellReading reading = CellReading.of(tokenizer, cell.text());
        if (reading.numbers().size() != 1 || findings.isUsed(cell)) {
            return;
        }
        Facets facets = Facets.ofResult(cell, INDICATOR, periods.find(section, cell), Optional.of("分"));
        Optional<Token.Amount> amount = new Figure(facets, reading).amount(tokenizer, Optional.empty());
        amount.ifPresent(found -> findings.claim(new Claim(
                INDICATOR,
                Kind.ACTUAL,
                setting.project().map(name -> "project:" + name).orElse(Claim.BUREAU),
                Optional.empty(),
                facets.period(),
                Optional.of(found.quantity()),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                setting.project().isPresent() ? "project" : "unstated",
                Optional.empty(),
                Grade.A,
                RULE,
                Findings.quote(cell),
                findings.place(cell),
                List.of())));
        findings.use(cell);
    }
}
