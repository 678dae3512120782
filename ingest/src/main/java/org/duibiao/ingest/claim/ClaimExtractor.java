package org.duibiao.ingest.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duibiao.ingest.claim.figure.Figure;
import org.duibiao.ingest.claim.prose.Headings;
import org.duibiao.ingest.claim.prose.ProseReader;
import org.duibiao.ingest.claim.prose.passage.Carried;
import org.duibiao.ingest.claim.prose.passage.Locality;
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

/** Reads all claims of a document. Immutable, and safe to share between threads. */
public final class ClaimExtractor {

    private static final Headings NO_HEADINGS = new Headings(List.of(), Optional.empty(), List.of());

    private final ProseReader prose;
    private final TableClaims tables;
    private final ClaimMaker maker;
    private final SingleProjects singleProjects;
    private final RegionsOfPeriods regions;

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
        Locality locality =
                prose.locality(document.blocks().stream().map(Block::text).toList(), context);
        Carried carried = Carried.NOTHING;
        Map<List<String>, Headings> headings = new HashMap<>();
        for (Block block : document.blocks()) {
            if (block instanceof Block.Table table) {
                Extraction extraction = tables.extract(table, context, listener);
                claims.addAll(extraction.claims());
                setAside.addAll(extraction.setAside());
            } else {
                Headings above = headings.computeIfAbsent(headings(document, block), prose::headings);
                ProseReader.Reading reading =
                        prose.read(block.text(), block.index(), above, context, locality, carried, listener);
                carried = reading.carried();
                figures.addAll(reading.figures());
                setAside.addAll(reading.setAside());
            }
        }
        CapitalFigures.judge(figures);
        Extraction ofProse = maker.make(figures, context);
        claims.addAll(ofProse.claims());
        setAside.addAll(ofProse.setAside());
        Extraction ofBureau = singleProjects.judge(document, new Extraction(inOrder(claims), setAside));
        Extraction judged = PartsBesideTotals.judge(ofBureau);
        return new Extraction(regions.date(GoalTying.tie(judged.claims()), context), inOrderAside(judged.setAside()));
    }

    /** The claims of a text that stands by itself. */
    private Extraction readAlone(String text, ReportContext context, ReadingListener listener) {
        ProseReader.Reading reading = prose.read(
                text, 0, NO_HEADINGS, context, prose.locality(List.of(text), context), Carried.NOTHING, listener);
        Extraction made = maker.make(reading.figures(), context);
        List<SetAside> setAside = new ArrayList<>(reading.setAside());
        setAside.addAll(made.setAside());
        return new Extraction(made.claims(), setAside);
    }

    private static List<Claim> inOrder(List<Claim> claims) {
        return claims.stream()
                .sorted(Comparator.comparing((Claim claim) -> claim.place().block()))
                .toList();
    }

    private static List<SetAside> inOrderAside(List<SetAside> setAside) {
        return setAside.stream()
                .sorted(Comparator.comparing((SetAside one) -> one.place().block())
                        .thenComparing(one -> one.place().start()))
                .toList();
    }

    private static List<String> headings(Document document, Block block) {
        List<String> headings = new ArrayList<>();
        headings.add(document.title());
        headings.addAll(block.headingPath());
        return headings;
    }
}
