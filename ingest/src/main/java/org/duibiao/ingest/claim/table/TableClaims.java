package org.duibiao.ingest.claim.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duibiao.ingest.claim.table.facet.CellReading;
import org.duibiao.ingest.claim.table.facet.CellReadings;
import org.duibiao.ingest.claim.table.facet.TableSetting;
import org.duibiao.ingest.claim.trace.ReadingListener;
import org.duibiao.ingest.document.table.Section;
import org.duibiao.ingest.document.table.TableGrid;
import org.duibiao.ingest.document.table.TableLayout;
import org.duibiao.ingest.language.Token;
import org.duibiao.ingest.language.Tokenizer;
import org.duibiao.ingest.language.word.CuePhrases;
import org.duibiao.model.catalogue.Catalogue;
import org.duibiao.model.claim.Claim;
import org.duibiao.model.claim.Extraction;
import org.duibiao.model.claim.ReportContext;
import org.duibiao.model.claim.SetAside;
import org.duibiao.model.document.Block;
import org.duibiao.model.document.Cell;
import org.duibiao.model.document.Place;

/** Claims from the tables of a report. Pure: the same table in the same context gives the same claims. */
public final class TableClaims {

    private final Catalogue catalogue;
    private final CuePhrases words;
    private final Tokenizer tokenizer;
    private final ProseReader prose;

    /**
     * Reads with the words of a catalogue.
     *
     * @param tokenizer of that catalogue
     * @param prose reads sentences in cells, and says what names mean
     */
    public TableClaims(Catalogue catalogue, Tokenizer tokenizer, ProseReader prose) {
        this.catalogue = catalogue;
        this.words = new CuePhrases(catalogue);
        this.tokenizer = tokenizer;
        this.prose = prose;
    }

    /** The claims of a table, and every amount in it that is none, with the reason. */
    public Extraction extract(Block.Table printed, ReportContext context, ReadingListener listener) {
        Block.Table table = withoutTranslations(printed);
        TableLayout layout = TableLayout.of(new TableGrid(table.cells()));
        TableSetting setting = TableSetting.of(table, layout, context);
        Findings findings = new Findings(table, layout.grid());
        CellReadings readings = new CellReadings(tokenizer);
        SectionReader reader = new SectionReader(catalogue, words, readings, prose, setting, findings, listener);
        layout.sections().forEach(reader::read);
        TableReconciler reconciler = new TableReconciler(findings.claims());
        List<Claim> claims = reconciler.claims();
        List<SetAside> setAside = new ArrayList<>(findings.setAside());
        setAside.addAll(reconciler.setAside());
        setAside.addAll(unspoken(layout, findings, readings));
        List<Claim> inOrder = new ArrayList<>(claims);
        inOrder.sort((one, other) -> compare(one.place(), other.place()));
        setAside.sort((one, other) -> compare(one.place(), other.place()));
        return new Extraction(inOrder, setAside);
    }

    private static Block.Table withoutTranslations(Block.Table table) {
        List<Cell> cells = Translations.dropped(table.cells());
        return cells == table.cells()
                ? table
                : new Block.Table(table.index(), table.headingPath(), table.text(), cells);
    }

    private static int compare(Place one, Place other) {
        int byRow = Integer.compare(one.row().orElse(0), other.row().orElse(0));
        int byColumn = Integer.compare(one.column().orElse(0), other.column().orElse(0));
        return byRow != 0 ? byRow : byColumn != 0 ? byColumn : Integer.compare(one.start(), other.start());
    }

    /** The cells that hold a figure and made no claim. */
    private List<SetAside> unspoken(TableLayout layout, Findings findings, CellReadings readings) {
        List<SetAside> unspoken = new ArrayList<>();
        for (Section section : layout.sections()) {
            for (int row = section.dataStart(); row < section.dataEnd(); row++) {
                for (Cell cell : layout.grid().startingIn(row)) {
                    if (!findings.isUsed(cell)) {
                        setAside(findings, cell, readings).ifPresent(unspoken::add);
                    }
                }
            }
        }
        return unspoken;
    }

    private Optional<SetAside> setAside(Findings findings, Cell cell, CellReadings readings) {
        Optional<Findings.Refusal> refusal = findings.refusal(cell);
        CellReading reading = readings.of(cell.text());
        Optional<Token.Amount> amount = reading.firstAmount();
        if (refusal.isEmpty() && amount.isEmpty()) {
            return Optional.empty();
        }
        Findings.Refusal why = refusal.orElse(
                new Findings.Refusal("no_indicator", "its heads name no indicator of the catalogue", Optional.empty()));
        return Optional.of(new SetAside(
                why.reason(),
                why.detail(),
                why.indicatorId(),
                amount.map(Token.Amount::quantity),
                Optional.empty(),
                Optional.empty(),
                Findings.quote(cell),
                findings.place(cell)));
    }
}
