package org.duibiao.ingest.claim.prose;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.duibiao.ingest.claim.figure.Figure;
import org.duibiao.ingest.claim.prose.attachment.Attachment;
import org.duibiao.ingest.claim.prose.attachment.Leftovers;
import org.duibiao.ingest.claim.prose.coverage.Coverage;
import org.duibiao.ingest.claim.prose.coverage.ProjectClasses;
import org.duibiao.ingest.claim.prose.coverage.ScopeReader;
import org.duibiao.ingest.claim.prose.coverage.Shares;
import org.duibiao.ingest.claim.prose.coverage.SmallerRepeats;
import org.duibiao.ingest.claim.prose.naming.NameResolver;
import org.duibiao.ingest.claim.prose.naming.Names;
import org.duibiao.ingest.claim.prose.passage.Carried;
import org.duibiao.ingest.claim.prose.passage.ModeTracker;
import org.duibiao.ingest.claim.prose.passage.Passage;
import org.duibiao.ingest.claim.prose.passage.PeriodTracker;
import org.duibiao.ingest.claim.prose.subject.Locality;
import org.duibiao.ingest.claim.prose.subject.OtherLevels;
import org.duibiao.ingest.claim.prose.subject.OwnRegion;
import org.duibiao.ingest.claim.prose.subject.SubjectTracker;
import org.duibiao.ingest.claim.trace.ReadingListener;
import org.duibiao.ingest.language.HeadUnits;
import org.duibiao.ingest.language.Token;
import org.duibiao.ingest.language.Token.Word;
import org.duibiao.ingest.language.Tokenizer;
import org.duibiao.ingest.language.text.NormalText;
import org.duibiao.ingest.language.word.Cue;
import org.duibiao.ingest.region.RegionOccurrence;
import org.duibiao.ingest.region.RegionScanners;
import org.duibiao.model.catalogue.Catalogue;
import org.duibiao.model.claim.ReportContext;
import org.duibiao.model.claim.SetAside;

/** Reads running text: a paragraph to its figures and to what is set aside. */
public final class ProseReader {

    private static final int NO_YEAR = 1;
    private static final String UNIT = "单位";

    private final Catalogue catalogue;
    private final Tokenizer tokenizer;
    private final NameResolver resolver;
    private final ScopeReader scopes;
    private final RegionScanners regions;
    private final OtherLevels otherLevels;

    /** Reads with the words of a catalogue and a tokenizer of the same. */
    public ProseReader(Catalogue catalogue, Tokenizer tokenizer) {
        this.catalogue = catalogue;
        this.tokenizer = tokenizer;
        this.resolver = new NameResolver(catalogue);
        this.scopes = new ScopeReader(catalogue);
        this.regions = new RegionScanners(catalogue);
        this.otherLevels = new OtherLevels(catalogue.regionHistory());
    }

    /**
     * What a paragraph says.
     *
     * @param figures in the order of the text, those set aside among them
     * @param setAside numbers that became no figure
     * @param carried what it leaves to the next
     */
    public record Reading(List<Figure> figures, List<SetAside> setAside, Carried carried) {

        public Reading {
            figures = List.copyOf(figures);
            setAside = List.copyOf(setAside);
        }
    }

    /**
     * Reads a paragraph.
     *
     * @param words its text, made by {@link #text}
     * @param block index of its block
     * @param headingsAbove what they say that stand above it; asked only where the paragraph tells a figure
     * @param locality of its document
     * @param carried what the paragraph before leaves
     * @param listener is told what is decided
     */
    public Reading read(
            ReadableText words,
            int block,
            Supplier<Headings> headingsAbove,
            ReportContext context,
            Locality locality,
            Carried carried,
            ReadingListener listener) {
        NormalText text = words.text();
        if (!tokenizer.mayTellFigure(text) || !tellFigure(words.tokens())) {
            return new Reading(List.of(), List.of(), carriedPast(text, carried));
        }
        Headings headings = headingsAbove.get();
        List<Token> tokens = HeadUnits.applied(text, words.tokens(), headings.unit());
        Leftovers leftovers = new Leftovers(text, block);
        Passage passage = passage(text, block, headings, context, locality);
        tellCarried(passage, headings, context, carried);
        List<RegionOccurrence> named = regions.atEndOf(context.reportYear())
                .scan(text.toString(), context.region().map(Set::of).orElse(Set.of()));
        Attachment attachment = attachment(text, passage, named, scopes.of(context.region()), leftovers, listener);
        listener.paragraph(text, tokens, headings.words(), passage);
        ParagraphReader reader = new ParagraphReader(
                text, tokens, passage, attachment, new OwnRegion(text, named, context.region()), listener);
        reader.read();
        SmallerRepeats.replaceDoublings(reader.figures(), text);
        return new Reading(reader.figures(), leftovers.list(), passage.carried());
    }

    private Attachment attachment(
            NormalText text,
            Passage passage,
            List<RegionOccurrence> named,
            ScopeReader ofRegion,
            Leftovers leftovers,
            ReadingListener listener) {
        BitSet regionEnds = new BitSet();
        named.forEach(region -> regionEnds.set(region.end()));
        Names names = new Names(text, passage, resolver, listener);
        Coverage coverage = new Coverage(text, catalogue, ofRegion, regionEnds::get);
        return new Attachment(
                text,
                passage,
                names,
                coverage,
                new Shares(text, ofRegion, regionEnds::get),
                new ProjectClasses(text, regionEnds::get),
                leftovers,
                listener);
    }

    /** Tells a passage what holds where it starts: by its headings, its title, and the paragraph before. */
    private static void tellCarried(Passage passage, Headings headings, ReportContext context, Carried carried) {
        if (headings.ofYearAhead()
                || context.title().contains("部门预算") && !context.title().contains("决算")) {
            passage.tellYearAhead();
        }
        carried.toDate().filter(earlier -> isOfOwnYear(context)).ifPresent(passage.period()::carryOn);
        if (carried.budgetItem()) {
            passage.tellBudgetItem();
        }
        if (carried.results()) {
            passage.mode().numberResults();
        }
    }

    /** What is carried past a paragraph without figures, which may name an item of the budget. */
    private static Carried carriedPast(NormalText text, Carried carried) {
        boolean item = false;
        for (int at = 0; at < text.length(); at++) {
            item |= namesBudgetItem(text, at);
        }
        return new Carried(carried.toDate(), item, false);
    }

    /** Whether a bracket names a class of the budget that an item stands in: 商贸事务(款)行政运行(项). */
    static boolean namesBudgetItem(NormalText text, int at) {
        return text.at(at) == '(' && (text.startsWith("(款)", at) || text.startsWith("(项)", at));
    }

    /** Whether a report came out in the year that it speaks of, so that its figures are of a part of it. */
    private static boolean isOfOwnYear(ReportContext context) {
        return context.publicationYear().isPresent()
                && context.publicationYear().equals(context.reportYear());
    }

    /**
     * What headings say to the paragraphs below them.
     *
     * @param words outermost first
     * @param tokensOf the tokens of a heading, which {@link #headingTokens} gives; a heading stands above many others
     */
    public Headings headings(List<String> words, Function<String, List<Token>> tokensOf) {
        return Headings.of(words, words.stream().map(tokensOf).toList());
    }

    /** Whether a text names a unit by itself, (单位:万元), and tells no number but days. */
    public boolean namesUnitAlone(ReadableText words) {
        return words.text().holds(UNIT, 0, words.text().length())
                && HeadUnits.in(words.tokens()).isPresent()
                && words.tokens().stream().noneMatch(Tokenizer::isNumber);
    }

    /** The tokens of a heading. */
    public List<Token> headingTokens(String heading) {
        return tokenizer.tokenize(NormalText.of(heading));
    }

    private static boolean tellFigure(List<Token> tokens) {
        for (Token token : tokens) {
            if (Tokenizer.isNumber(token) || token instanceof Word word && word.is(Cue.SAID_NONE)) {
                return true;
            }
        }
        return false;
    }

    private Passage passage(NormalText text, int block, Headings headings, ReportContext context, Locality locality) {
        int reportYear = yearOf(context);
        int publicationYear = context.publicationYear().orElse(reportYear);
        PeriodTracker period = new PeriodTracker(reportYear, publicationYear);
        ModeTracker mode = new ModeTracker();
        headings.tell(period, mode);
        return new Passage(text, block, period, mode, new SubjectTracker(locality));
    }

    private static int yearOf(ReportContext context) {
        OptionalInt year = context.reportYear().isPresent() ? context.reportYear() : context.publicationYear();
        return year.orElse(NO_YEAR);
    }

    /** A text to be read. */
    public ReadableText text(String words) {
        return new ReadableText(tokenizer, words);
    }

    /** The locality of a document with these texts. */
    public Locality locality(List<ReadableText> texts, ReportContext context) {
        if (context.region().isPresent()) {
            LocalDate day = Catalogue.endOf(context.reportYear());
            List<String> words = new ArrayList<>();
            texts.forEach(text -> words.add(text.text().original()));
            words.add(context.title());
            return Locality.of(
                    context.region().get(), otherLevels.of(context.region().get(), day, words));
        }
        List<Word> regionWords = new ArrayList<>();
        for (ReadableText text : texts) {
            for (Token token : text.tokens()) {
                if (token instanceof Word word && word.is(Cue.REGION_WORD)) {
                    regionWords.add(word);
                }
            }
        }
        return Locality.of(regionWords);
    }
}
