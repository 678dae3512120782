package org.duibiao.samples.generator.report;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.duibiao.samples.generator.chance.Chance;
import org.duibiao.samples.generator.phrase.Fillers;
import org.duibiao.samples.generator.phrase.Phrasebook;
import org.duibiao.samples.generator.phrase.Teller;
import org.duibiao.samples.generator.phrase.Telling;
import org.duibiao.samples.generator.phrase.Voice;

/** A summary of a bureau's work in the first months of a year, written before it is over: prose throughout. */
final class WorkSummary {

    private final ReportFigures figures;
    private final Voice voice;
    private final Teller teller;
    private final Fillers fillers;
    private final Chance chance;
    private final Manuscript manuscript = new Manuscript();

    WorkSummary(ReportFigures figures, Voice voice, Chance chance) {
        this.figures = requireNonNull(figures, "figures is null");
        this.voice = requireNonNull(voice, "voice is null");
        this.chance = requireNonNull(chance, "chance is null");
        this.teller = new Teller(Phrasebook.bundled(), voice, chance);
        this.fillers = new Fillers(voice.facts(), chance);
    }

    /** The whole document. */
    Manuscript write() {
        manuscript.title(fillers.fill("{bureau}"));
        manuscript.title(fillers.fill("{year}年1-" + voice.months() + "月工作总结"));
        manuscript.paragraph(fillers.one("lead"));
        manuscript.heading("一、主要工作情况", 1);
        section("（一）消费市场", "single", List.of("retail_sales"), "consumption");
        section("（二）对外贸易", "trade", List.of("trade_total", "exports", "imports"), "trade");
        section(
                "（三）招商引资",
                "capital",
                List.of("domestic_capital_actual@all", "domestic_capital_actual@out_of_province", "fdi_actual"),
                "investment");
        section(
                "（四）项目建设",
                "projects",
                List.of("projects_signed", "projects_started", "projects_operational", "investment_signed_amount"),
                "investment");
        section("（五）电子商务", "single", List.of("ecommerce_turnover"), "ecommerce");
        manuscript.heading("二、存在的问题", 1);
        fillers.some("problems", 3).forEach(manuscript::paragraph);
        manuscript.heading("三、下一步工作", 1);
        fillers.some("measures", 3).forEach(manuscript::paragraph);
        manuscript.paragraph(fillers.fill("{bureau}"));
        manuscript.paragraph("%d年%d月%d日".formatted(voice.year(), voice.months() + 1, chance.between(5, 25)));
        return manuscript;
    }

    private void section(String heading, String kind, List<String> series, String filler) {
        manuscript.heading(heading, 2);
        Telling telling = teller.tell(kind, figures.get(series), true);
        manuscript.paragraph(telling.between("", "。"));
        manuscript.paragraph(String.join("", fillers.some(filler, chance.between(1, 3))));
    }
}
