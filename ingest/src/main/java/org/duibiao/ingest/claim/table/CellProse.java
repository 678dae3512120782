package org.duibiao.ingest.claim.table;

import java.util.List;
import java.util.Optional;
import org.duibiao.ingest.claim.table.facet.Measure;
import org.duibiao.ingest.claim.table.facet.TableSetting;
import org.duibiao.ingest.claim.trace.ReadingListener;
import org.duibiao.model.claim.Claim;
import org.duibiao.model.claim.Evidence;
import org.duibiao.model.claim.Extraction;
import org.duibiao.model.claim.Grade;
import org.duibiao.model.claim.Kind;
import org.duibiao.model.claim.SetAside;
import org.duibiao.model.claim.Target;
import org.duibiao.model.document.Cell;
import org.duibiao.model.document.Place;
import org.duibiao.model.period.Period;

/** Cells that hold sentences, read as running text and put back into their place. */
final class CellProse {

    static final String RULE = "table.cell_prose/";

    private final ProseReader prose;
    private final TableSetting setting;
    private final Findings findings;
    private final ReadingListener listener;

    CellProse(ProseReader prose, TableSetting setting, Findings findings, ReadingListener listener) {
        this.prose = prose;
        this.setting = setting;
        this.findings = findings;
        this.listener = listener;
    }

    /**
     * Reads a cell.
     *
     * @param measure what its column holds: goals, so that nothing in it has happened, or results
     * @param period the days that its heads name
     */
    void read(Cell cell, Measure measure, Optional<Period> period) {
        boolean goal = measure.isOfGoal();
        String words = Findings.quote(cell);
        int shift = findings.place(cell).start();
        listener.cell(setting.table().index(), cell);
        Extraction read = prose.read(words, measure == Measure.RESULT, setting.context(), listener);
        read.claims().forEach(claim -> findings.claim(placed(claim, cell, shift, goal, period)));
        read.setAside().forEach(found -> findings.setAside(placed(found, cell, shift)));
        findings.use(cell);
    }

    /** Reads a cell that explains how a score came about: what it tells of the region and of staff, not of rates and money. */
    void readFacts(Cell cell, Optional<Period> period) {
        int shift = findings.place(cell).start();
        listener.cell(setting.table().index(), cell);
        Extraction read = prose.read(Findings.quote(cell), true, setting.context(), listener);
        List<Claim> facts = read.claims().stream()
                .filter(claim -> claim.subject().equals(Claim.REGION)
                        || claim.indicatorId().startsWith("staff_"))
                .toList();
        if (facts.isEmpty()) {
            findings.refuse(cell, "criterion", "words about how the form is scored", Optional.empty());
            return;
        }
        facts.forEach(claim -> findings.claim(placed(claim, cell, shift, false, period)));
        read.setAside().forEach(found -> findings.setAside(placed(found, cell, shift)));
        findings.use(cell);
    }

    /**
     * Reads a label and the cell beside it as one sentence; what is found stands in the cell.
     *
     * @param label words that name what the cell speaks of
     */
    void readWithLabel(String label, Cell cell, boolean goal, Optional<Period> period) {
        Extraction read =
                prose.read(label.strip() + Findings.quote(cell), false, setting.context(), ReadingListener.NONE);
        for (Claim claim : read.claims()) {
            Claim placed = placed(claim, cell, 0, goal, period);
            findings.claim(Claims.at(placed, Findings.quote(cell), findings.place(cell), Grade.C.worse(claim.grade())));
            findings.use(cell);
        }
        if (read.claims().isEmpty()) {
            read.setAside().stream()
                    .findFirst()
                    .ifPresent(found -> findings.refuse(cell, found.reason(), found.detail(), found.indicatorId()));
        }
    }

    private Claim placed(Claim claim, Cell cell, int shift, boolean goal, Optional<Period> period) {
        boolean unsaid = setting.context().reportYear().isPresent()
                && claim.period()
                        .equals(Optional.of(
                                Period.ofYear(setting.context().reportYear().getAsInt())));
        Kind kind = goal && claim.kind() == Kind.ACTUAL ? Kind.PLANNED : claim.kind();
        List<Target> targets = claim.targets().stream()
                .map(target -> Claims.at(target, place(target.place(), cell, shift)))
                .toList();
        return new Claim(
                claim.indicatorId(),
                kind,
                claim.subject(),
                claim.region(),
                unsaid && period.isPresent() ? period : claim.period(),
                claim.level(),
                claim.growth(),
                claim.completion(),
                targets,
                claim.statedRank(),
                claim.scope(),
                claim.basis(),
                claim.grade(),
                RULE + claim.rule(),
                claim.quote(),
                place(claim.place(), cell, shift),
                claim.evidence().stream()
                        .map(piece -> new Evidence(piece.part(), place(piece.place(), cell, shift)))
                        .toList(),
                claim.flags());
    }

    private SetAside placed(SetAside found, Cell cell, int shift) {
        return new SetAside(
                found.reason(),
                found.detail(),
                found.indicatorId(),
                found.amount(),
                found.wholeIndicatorId(),
                found.period(),
                found.quote(),
                place(found.place(), cell, shift));
    }

    private Place place(Place inText, Cell cell, int shift) {
        return Place.inCell(setting.table().index(), cell, inText.start() + shift, inText.end() + shift);
    }
}
