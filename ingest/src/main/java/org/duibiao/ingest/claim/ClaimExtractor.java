package org.duibiao.ingest.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.duibiao.ingest.claim.figure.Figure;
import org.duibiao.ingest.claim.grade.Grading;
import org.duibiao.ingest.claim.prose.Headings;
import org.duibiao.ingest.claim.prose.ProseReader;
import org.duibiao.ingest.claim.prose.ReadableText;
import org.duibiao.ingest.claim.prose.passage.Carried;
import org.duibiao.ingest.claim.prose.subject.Locality;
import org.duibiao.ingest.claim.table.TableClaims;
import org.duibiao.ingest.claim.trace.ReadingListener;
import org.duibiao.ingest.language.Tokenizer;
import org.duibiao.model.catalogue.Catalogue;
import org.duibiao.model.claim.Claim;
import org.duibiao.model.claim.Extraction;
import org.duibiao.model.claim.ReportContext;
import org.duibiao.model.claim.SetAside;
import org.duibiao.model.document.Block;
import org.duibiao.model.document.Document;
import org.duibiao.model.document.Place;

/** Reads all claims of a document. Immutable, and safe to share between threads. */
public final class ClaimExtractor {

    private static final Headings NO_HEADINGS = new Headings(List.of(), Optional.empty(), List.of(), false);

    /** No report speaks of figures of years before. */
    private static final int FIRST_YEAR = 1900;

    private final ProseReader prose;
    private final TableClaims tables;
    private final ClaimMaker maker;
    private final SingleProjects singleProjects;
    private final RegionsOfPeriods regions;
    private final Grading grading = new Grading();

    /** Reads with the knowledge of a catalogue. */
    public ClaimExtractor(Catalogue catalogue) {
        Tokenizer tokenizer = new Tokenizer(catalogue);
        this.prose = new ProseReader(catalogue, tokenizer);
        this.maker = new ClaimMaker(catalogue);
        this.singleProjects = new SingleProjects(catalogue);
        this.regions = new RegionsOfPeriods(catalogue.regionHistory());
        this.tables = new TableClaims(catalogue, tokenizer, this::readAlone);
    }

    /** The claims of a document, and what looked like a claim and is none, each in the order of the document. */
    public Extraction extract(Document document, ReportContext context) {
        return extract(document, context, ReadingListener.NONE);
    }

    /** The same, with a listener that is told what is decided on the way. */
    public Extraction extract(Document document, ReportContext context, ReadingListener listener) {
        List<Claim> claims = new ArrayList<>();
        List<SetAside> setAside = new ArrayList<>();
        List<Figure> figures = new ArrayList<>();
        List<ReadableText> texts = new ArrayList<>();
        document.blocks().forEach(block -> texts.add(prose.text(block.text())));
        Locality locality = prose.locality(texts, context);
        Carried carried = Carried.NOTHING;
        HeadingsAbove headings = new HeadingsAbove(prose, document.title());
        UnitLines unitLines = new UnitLines(prose);
        for (Block block : document.blocks()) {
            Optional<String> unitLine = unitLines.above(block, texts.get(block.index()));
            if (block instanceof Block.Table table) {
                Extraction extraction = tables.extract(table, context, listener);
                claims.addAll(extraction.claims());
                setAside.addAll(extraction.setAside());
            } else {
                ProseReader.Reading reading = prose.read(
                        texts.get(block.index()),
                        block.index(),
                        () -> headings.of(block, unitLine),
                        context,
                        locality,
                        carried,
                        listener);
                carried = reading.carried();
                figures.addAll(reading.figures());
                setAside.addAll(reading.setAside());
            }
        }
        CapitalFigures.judge(figures);
        Extraction ofProse = maker.make(figures, context, Dateline.monthsBefore(texts, context));
        claims.addAll(GrowthTying.tieParagraphs(ofProse.claims()));
        setAside.addAll(ofProse.setAside());
        Extraction ofBureau = singleProjects.judge(document, new Extraction(inOrder(claims), setAside));
        Extraction judged = PartsBesideTotals.judge(ofBureau);
        List<Claim> tied = regions.date(
                ProjectReports.judge(GoalTying.tie(GrowthTying.tieReport(judged.claims())), document), context);
        List<Claim> dated =
                tied.stream().map(ClaimExtractor::withoutUnknownYear).toList();
        return new Extraction(grading.grade(dated, texts, listener), inOrderAside(judged.setAside()));
    }

    /** Days of a report that tells no year were counted from none: they are of no period. */
    private static Claim withoutUnknownYear(Claim claim) {
        return claim.period()
                .filter(period -> period.start().getYear() < FIRST_YEAR)
                .map(period -> claim.undated())
                .orElse(claim);
    }

    /** The claims of a text that stands by itself. */
    private Extraction readAlone(String text, boolean results, ReportContext context, ReadingListener listener) {
        Carried before = results ? Carried.RESULTS : Carried.NOTHING;
        ReadableText readable = prose.text(text);
        Locality locality = prose.locality(List.of(readable), context);
        ProseReader.Reading reading = prose.read(readable, 0, () -> NO_HEADINGS, context, locality, before, listener);
        Extraction made = maker.make(reading.figures(), context, Optional.empty());
        List<SetAside> setAside = new ArrayList<>(reading.setAside());
        setAside.addAll(made.setAside());
        return new Extraction(made.claims(), setAside);
    }

    private static List<Claim> inOrder(List<Claim> claims) {
        List<Claim> sorted = new ArrayList<>(claims);
        sorted.sort(Comparator.comparingInt(claim -> claim.place().block()));
        return sorted;
    }

    private static int compare(Place one, Place other) {
        int byBlock = Integer.compare(one.block(), other.block());
        return byBlock != 0 ? byBlock : Integer.compare(one.start(), other.start());
    }

    private static List<SetAside> inOrderAside(List<SetAside> setAside) {
        List<SetAside> sorted = new ArrayList<>(setAside);
        sorted.sort((one, other) -> compare(one.place(), other.place()));
        return sorted;
    }
}
