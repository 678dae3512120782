package org.duibiao.benchmark;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.duibiao.ingest.claim.ClaimExtractor;
import org.duibiao.ingest.document.text.PlainTextReader;
import org.duibiao.ingest.reading.CatalogueReportReader;
import org.duibiao.model.catalogue.Catalogue;
import org.duibiao.model.catalogue.Indicator;
import org.duibiao.model.quantity.Unit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** All texts of a corpus, read once an operation; counted in characters. See {@code benchmark/README.md}. */
@State(Scope.Benchmark)
public class ReadingBenchmark {

    @Param({"REPORTS", "DENSE"})
    private Corpus corpus = Corpus.REPORTS;

    private List<Text> texts = List.of();
    private int characters;
    private ClaimExtractor extractor = new ClaimExtractor(Catalogue.bundled());
    private CatalogueReportReader reader = CatalogueReportReader.of(Catalogue.bundled());
    private TermAutomaton terms = new TermAutomaton(terms(Catalogue.bundled()));

    /** Characters read, which JMH then gives by the second. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    public static class Read {
        public long characters;
    }

    @Setup
    public void readTexts() {
        texts = corpus.texts(Catalogue.bundled());
        characters = texts.stream().mapToInt(Text::characters).sum();
    }

    private static Set<String> terms(Catalogue catalogue) {
        Set<String> terms = new LinkedHashSet<>();
        for (Indicator indicator : catalogue.indicators()) {
            terms.addAll(indicator.aliases());
            terms.addAll(indicator.lookAlikes());
            terms.addAll(indicator.inContext());
            terms.addAll(indicator.topics());
        }
        catalogue.cues().byKind().values().forEach(terms::addAll);
        catalogue.scopes().forEach(scope -> terms.addAll(scope.words()));
        catalogue.units().stream().map(Unit::text).forEach(terms::add);
        return terms;
    }

    /** Text to claims: the bytes of a plain text are decoded, laid out in blocks, and its claims extracted. */
    @Benchmark
    public void claims(Read read, Blackhole blackhole) {
        for (Text text : texts) {
            String decoded = new String(text.utf8(), StandardCharsets.UTF_8);
            blackhole.consume(extractor.extract(PlainTextReader.read(decoded), text.context()));
        }
        read.characters += characters;
    }

    /** The part of it from blocks on, which is the same for every format. */
    @Benchmark
    public void claimsOfBlocks(Read read, Blackhole blackhole) {
        for (Text text : texts) {
            blackhole.consume(extractor.extract(text.document(), text.context()));
        }
        read.characters += characters;
    }

    /** All that a refresh does with a file: format, encoding, blocks, whose it is and of what year, claims. */
    @Benchmark
    public void report(Read read, Blackhole blackhole) {
        for (Text text : texts) {
            blackhole.consume(reader.read(text.path(), text.utf8(), Optional.empty()));
        }
        read.characters += characters;
    }

    /** The floor: decode, find the catalogue's terms, find the numerals. */
    @Benchmark
    public void floor(Read read, Blackhole blackhole) {
        for (Text text : texts) {
            char[] decoded = new String(text.utf8(), StandardCharsets.UTF_8).toCharArray();
            blackhole.consume(terms.find(decoded));
            blackhole.consume(NumeralScan.find(decoded));
        }
        read.characters += characters;
    }

    /** Quantities alone, by a regular expression with 43 branches. */
    @Benchmark
    public void regex(Read read, Blackhole blackhole) {
        for (Text text : texts) {
            blackhole.consume(QuantityExpression.find(new String(text.utf8(), StandardCharsets.UTF_8)));
        }
        read.characters += characters;
    }
}
