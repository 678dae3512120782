package org.duibiao.ingest.claim.trace;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duibiao.ingest.claim.figure.Mode;
import org.duibiao.ingest.claim.figure.Role;
import org.duibiao.ingest.claim.prose.passage.Lead;
import org.duibiao.ingest.claim.prose.passage.Passage;
import org.duibiao.ingest.claim.table.facet.Facets;
import org.duibiao.ingest.claim.trace.Change.What;
import org.duibiao.ingest.language.Token;
import org.duibiao.ingest.language.text.NormalText;
import org.duibiao.model.claim.Claim;
import org.duibiao.model.claim.Doubt;
import org.duibiao.model.document.Cell;
import org.duibiao.model.period.Period;

/** Keeps what is decided while one document is read. */
public final class Recorder implements ReadingListener {

    /**
     * What the heads of a cell say.
     *
     * @param table index of its block
     */
    public record Heads(int table, Facets facets) {}

    private final List<Open> paragraphs = new ArrayList<>();
    private final List<Heads> heads = new ArrayList<>();
    private final Map<Claim, List<Doubt>> doubts = new LinkedHashMap<>();
    private Optional<Cell> inCell = Optional.empty();
    private int table;

    /** The paragraphs and cells that were read as running text, in their order. */
    public List<ParagraphTrace> paragraphs() {
        return paragraphs.stream().map(Open::close).toList();
    }

    /** What the heads of cells say. */
    public List<Heads> heads() {
        return List.copyOf(heads);
    }

    /** What made claims less sure than their rules. */
    public Map<Claim, List<Doubt>> doubts() {
        return Map.copyOf(doubts);
    }

    @Override
    public void paragraph(NormalText text, List<Token> tokens, List<String> headings, Passage passage) {
        paragraphs.add(new Open(table, inCell, text, tokens, headings, passage));
        inCell = Optional.empty();
    }

    @Override
    public void passed(Token token, Passage passage) {
        last().passed(token);
    }

    @Override
    public void told(List<Token> numbers, Role role, Lead lead, Passage passage) {
        last().told(numbers, role, lead);
    }

    @Override
    public void passedOver(Token.Word name, Loss why) {
        last().passedOver(name, why);
    }

    @Override
    public void cell(int ofTable, Cell entered) {
        table = ofTable;
        inCell = Optional.of(entered);
    }

    @Override
    public void facets(int ofTable, Facets facets) {
        heads.add(new Heads(ofTable, facets));
    }

    @Override
    public void graded(Claim claim, List<Doubt> ofClaim) {
        doubts.put(claim, List.copyOf(ofClaim));
    }

    private Open last() {
        return paragraphs.get(paragraphs.size() - 1);
    }

    /** A paragraph while it is read. */
    private static final class Open {

        private final int block;
        private final Optional<Cell> cell;
        private final NormalText text;
        private final List<Token> tokens;
        private final List<String> headings;
        private final Passage passage;
        private final Period atStart;
        private final List<Change> changes = new ArrayList<>();
        private final List<NumberTrace> numbers = new ArrayList<>();
        private Mode mode;
        private Optional<String> notRegion;

        Open(
                int table,
                Optional<Cell> cell,
                NormalText text,
                List<Token> tokens,
                List<String> headings,
                Passage passage) {
            this.block = cell.isPresent() ? table : passage.span(0, 0).block();
            this.cell = cell;
            this.text = text;
            this.tokens = tokens;
            this.headings = headings;
            this.passage = passage;
            this.atStart = passage.period().period();
            this.mode = passage.mode().mode();
            this.notRegion = passage.subject().reason();
        }

        void passed(Token token) {
            if (token instanceof Token.PeriodMention mention
                    && passage.period().resolve(mention).equals(passage.period().period())) {
                change(What.PERIOD, token, passage.period().period().toString());
            }
            if (mode != passage.mode().mode()) {
                mode = passage.mode().mode();
                change(What.MODE, token, mode.name());
            }
            if (!notRegion.equals(passage.subject().reason())) {
                notRegion = passage.subject().reason();
                change(What.SUBJECT, token, notRegion.orElse(""));
            }
        }

        private void change(What what, Token token, String now) {
            changes.add(new Change(what, token, now));
        }

        void told(List<Token> list, Role role, Lead lead) {
            numbers.add(new NumberTrace(
                    list,
                    role,
                    new Lead(List.copyOf(lead.tokens()), lead.start(), lead.end()),
                    passage.period().period(),
                    passage.mode().mode(),
                    passage.subject().reason(),
                    passage.statement().figures(),
                    passage.statement().current(),
                    new LinkedHashMap<>()));
        }

        /** Names of the lead only: a number may ask for those of another list. */
        void passedOver(Token.Word name, Loss why) {
            if (!numbers.isEmpty()) {
                NumberTrace number = numbers.get(numbers.size() - 1);
                Map<Token.Word, Loss> lost = number.passedOver();
                if (number.lead().tokens().contains(name)) {
                    lost.putIfAbsent(name, why);
                }
            }
        }

        ParagraphTrace close() {
            return new ParagraphTrace(
                    block, cell, text, tokens, headings, atStart, changes, numbers, passage.figures());
        }
    }
}
