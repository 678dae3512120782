package org.duibiao.ingest.claim.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.duibiao.ingest.claim.table.coverage.TitleScopes;
import org.duibiao.ingest.claim.table.facet.CellReading;
import org.duibiao.ingest.claim.table.facet.CellReadings;
import org.duibiao.ingest.claim.table.facet.Facets;
import org.duibiao.ingest.claim.table.facet.Figure;
import org.duibiao.ingest.claim.table.facet.Measure;
import org.duibiao.ingest.claim.table.facet.RowRegion;
import org.duibiao.ingest.language.Token;
import org.duibiao.ingest.language.word.Cue;
import org.duibiao.model.claim.Claim;
import org.duibiao.model.claim.Grade;
import org.duibiao.model.claim.Growth;
import org.duibiao.model.claim.Kind;
import org.duibiao.model.claim.RegionMention;
import org.duibiao.model.claim.Target;
import org.duibiao.model.quantity.Dimension;
import org.duibiao.model.quantity.Quantity;

/** Makes a claim of the figures that belong together, or says of each why it makes none. */
final class DraftReader {

    static final String RULE = "table.indicator_row";
    static final String UNIT_INFERRED = "unit_inferred";
    static final String REPORTED_BY_SUPERIOR = "reported_by_superior";

    /** A percentage of a level that may be its growth although nothing calls it so; near a hundred it is a completion. */
    private static final BigDecimal LIKELY_GROWTH = new BigDecimal(60);

    private final CellReadings readings;
    private final Naming naming;
    private final DraftTargets targets;
    private final Findings findings;
    private final TitleScopes scopes;
    private final OptionalInt reportYear;

    DraftReader(CellReadings readings, Naming naming, TitleScopes scopes, OptionalInt reportYear, Findings findings) {
        this.reportYear = reportYear;
        this.readings = readings;
        this.naming = naming;
        this.targets = new DraftTargets(readings, naming, findings);
        this.findings = findings;
        this.scopes = scopes;
    }

    /** Reads a draft into the findings. */
    void read(Draft draft) {
        Optional<Figure> main = draft.main();
        if (main.isEmpty()) {
            draft.figures().forEach(figure -> refuse(figure, "no_indicator", "its row gives no level and no growth"));
            return;
        }
        Facets facets = main.get().facets();
        if (facets.entity().isPresent()) {
            draft.figures().forEach(figure -> refuse(figure, facets.entity().get(), "the row speaks of one by itself"));
        } else if (facets.region() instanceof RowRegion.Foreign foreign) {
            draft.figures().forEach(figure -> refuse(figure, foreign.reason(), foreign.words()));
        } else if (isGrowth(draft, main.get())) {
            readGrowth(draft, main.get());
        } else {
            readLevel(draft, main.get());
        }
    }

    /** Whether the main figure is a growth: printed so, or a percentage of what is no percentage. */
    private boolean isGrowth(Draft draft, Figure main) {
        if (main.facets().measure() == Measure.GROWTH || main.speaksOfGrowth()) {
            return true;
        }
        boolean ofPercent = naming.impliedUnit(main.facets().name().orElseThrow())
                .filter("%"::equals)
                .isPresent();
        if (ofPercent || !main.isPercent(readings)) {
            return false;
        }
        CellReading name = readings.of(main.facets().name().orElseThrow());
        boolean said = name.has(Cue.UP)
                || name.has(Cue.YEAR_ON_YEAR)
                || draft.goals().stream().anyMatch(Figure::speaksOfGrowth);
        return said || main.value().abs().compareTo(LIKELY_GROWTH) < 0;
    }

    private void readGrowth(Draft draft, Figure main) {
        Optional<Growth> growth = main.growth();
        if (growth.isEmpty()) {
            refuse(main, "unreadable", "it should be a growth and is no percentage");
            return;
        }
        Naming.Meaning meaning =
                naming.ofGrowth(main.facets().name().orElseThrow(), growth.get().percent());
        if (meaning.claim().isEmpty()) {
            refuseAll(draft, meaning);
            return;
        }
        boolean goal = main.facets().measure().isOfGoal();
        List<Target> promised = goal ? List.of() : targets.ofGrowth(draft);
        Grade grade = main.speaksOfGrowth() || main.facets().measure() == Measure.GROWTH ? Grade.A : Grade.B;
        add(draft, main, meaning.claim().get(), goal, Optional.empty(), growth, promised, grade, List.of());
    }

    private void readLevel(Draft draft, Figure main) {
        String name = main.facets().name().orElseThrow();
        boolean explicit = main.hasOwnUnit() || main.facets().unit().isPresent();
        Optional<Token.Amount> amount = main.amount(readings, naming.impliedUnit(name));
        if (amount.isEmpty()) {
            refuse(main, "no_unit", "neither the cell nor a head, a title or the caption gives a unit");
            return;
        }
        Quantity quantity = amount.get().quantity();
        Naming.Meaning meaning = naming.ofLevel(name, quantity);
        if (meaning.claim().isEmpty() && fallsBackToImplied(main, name, quantity)) {
            Optional<Token.Amount> implied =
                    main.withUnit(readings, naming.impliedUnit(name).orElseThrow());
            quantity = implied.orElseThrow().quantity();
            meaning = naming.ofLevel(name, quantity);
            explicit = false;
        }
        if (meaning.claim().isEmpty()) {
            refuseAll(draft, meaning);
            return;
        }
        boolean goal = main.facets().measure().isOfGoal();
        Optional<Growth> growth = goal ? goalGrowth(draft) : draft.growth().flatMap(Figure::growth);
        List<Target> promised = goal ? List.of() : targets.ofLevel(draft, quantity);
        List<String> flags = explicit && !amount.get().unitInferred() ? List.of() : List.of(UNIT_INFERRED);
        Grade grade = flags.isEmpty() ? Grade.A : Grade.B;
        add(draft, main, meaning.claim().get(), goal, Optional.of(quantity), growth, promised, grade, flags);
    }

    /** A caption's 万元 does not reach a count: 新增企业 12 under 单位：万元 is 12. */
    private boolean fallsBackToImplied(Figure main, String name, Quantity quantity) {
        Optional<String> implied = naming.impliedUnit(name);
        return !main.hasOwnUnit() && implied.isPresent() && quantity.unit().dimension() == Dimension.MONEY;
    }

    private Optional<Growth> goalGrowth(Draft draft) {
        return draft.goals().stream().filter(Figure::speaksOfGrowth).findFirst().flatMap(Figure::growth);
    }

    /** The region that the row is keyed by, where it is. */
    private static Optional<RegionMention> regionOfRow(Figure main) {
        return main.facets().region() instanceof RowRegion.Keyed keyed
                ? Optional.of(new RegionMention(
                        Optional.of(keyed.region().code()), keyed.region().name()))
                : Optional.empty();
    }

    private void add(
            Draft draft,
            Figure main,
            Claim meaning,
            boolean goal,
            Optional<Quantity> level,
            Optional<Growth> growth,
            List<Target> targets,
            Grade grade,
            List<String> flags) {
        List<String> allFlags = new ArrayList<>(meaning.flags());
        allFlags.remove(UNIT_INFERRED);
        allFlags.addAll(flags);
        Optional<RegionMention> region = regionOfRow(main);
        region.ifPresent(keyed -> allFlags.add(REPORTED_BY_SUPERIOR));
        Kind kind = goal || isOfYearAhead(main)
                ? Kind.PLANNED
                : meaning.kind() == Kind.PLANNED ? Kind.ACTUAL : meaning.kind();
        if (isRefused(draft, main, meaning, kind == Kind.PLANNED ? level : Optional.empty())) {
            return;
        }
        findings.claim(new Claim(
                meaning.indicatorId(),
                kind,
                meaning.subject(),
                region,
                main.facets().period().or(meaning::period),
                level,
                growth,
                goal ? Optional.empty() : draft.completion().map(Figure::value),
                targets,
                draft.rank().map(Figure::rank),
                scope(meaning),
                meaning.basis(),
                meaning.grade() == Grade.D ? Grade.D : main.facets().part() ? Grade.C : grade,
                RULE,
                Findings.quote(main.cell()),
                findings.place(main.cell()),
                draft.evidence(findings, level.isPresent()),
                allFlags.stream().distinct().toList()));
        use(draft, main);
    }

    /** Parts beside their total, and goals of points: those are given, and promised by nobody. */
    private boolean isRefused(Draft draft, Figure main, Claim meaning, Optional<Quantity> promised) {
        boolean part = main.facets().summedUp()
                || main.facets().part() && meaning.subject().equals(Claim.BUREAU);
        boolean points = promised.filter(level -> level.unit().dimension() == Dimension.POINT)
                .isPresent();
        if (part) {
            draft.figures().forEach(figure -> refuse(figure, "part_of_total", "a row of what its column sums up"));
        } else if (points) {
            draft.figures().forEach(figure -> refuse(figure, "weight_or_score", "points that a form can give"));
        }
        return part || points;
    }

    private void use(Draft draft, Figure main) {
        findings.use(main.cell());
        draft.growth().map(Figure::cell).ifPresent(findings::use);
        draft.completion().map(Figure::cell).ifPresent(findings::use);
        draft.rank().map(Figure::cell).ifPresent(findings::use);
    }

    /** 2025年 in a report of 2021: what is to be reached. */
    private boolean isOfYearAhead(Figure main) {
        return main.facets()
                .period()
                .filter(period -> reportYear.isPresent() && period.start().getYear() > reportYear.getAsInt())
                .isPresent();
    }

    /** The scope of the words; of the bureau's money, where they name none, that of the table's title. */
    private String scope(Claim meaning) {
        boolean unnamed = meaning.subject().equals(Claim.BUREAU)
                && meaning.basis().isPresent()
                && meaning.scope().equals(scopes.unnamed(meaning.indicatorId()));
        return unnamed ? scopes.of(meaning.indicatorId()) : meaning.scope();
    }

    private void refuseAll(Draft draft, Naming.Meaning meaning) {
        String reason = meaning.refusal().map(found -> found.reason()).orElse("no_indicator");
        String detail =
                meaning.refusal().map(found -> found.detail()).orElse("its heads name no indicator of the catalogue");
        Optional<String> indicator = meaning.refusal().flatMap(found -> found.indicatorId());
        draft.figures().forEach(figure -> findings.refuse(figure.cell(), reason, detail, indicator));
    }

    private void refuse(Figure figure, String reason, String detail) {
        findings.refuse(figure.cell(), reason, detail, Optional.empty());
    }
}
