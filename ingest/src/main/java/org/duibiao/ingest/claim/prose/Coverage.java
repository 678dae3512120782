package org.duibiao.ingest.claim.prose;

import java.util.Optional;
import org.duibiao.ingest.claim.figure.Figure;
import org.duibiao.ingest.language.Cue;
import org.duibiao.ingest.language.NormalText;
import org.duibiao.ingest.language.Sense;
import org.duibiao.ingest.language.Token;
import org.duibiao.ingest.language.Token.Word;
import org.duibiao.model.catalogue.Catalogue;
import org.duibiao.model.catalogue.Indicator;
import org.duibiao.model.catalogue.Scope;
import org.duibiao.model.claim.Claim;

/** Tells what a figure covers: its scope, whether it is a part of another, and of what. */
final class Coverage {

    private final NormalText text;
    private final Catalogue catalogue;
    private final ScopeReader scopes;
    private int lastFigureEnd;

    Coverage(NormalText text, Catalogue catalogue, ScopeReader scopes) {
        this.text = text;
        this.catalogue = catalogue;
        this.scopes = scopes;
    }

    /** Whether figures of an indicator speak of a region, and not of the bureau. */
    boolean isOfRegion(String indicatorId) {
        return catalogue.get(indicatorId).subject().equals(Claim.REGION);
    }

    /** Sets scope and part of a figure, and sets it aside where it is a part of one that stands beside it. */
    void apply(Figure figure, Lead lead, Passage passage) {
        Optional<String> id = figure.naming().indicatorId();
        if (id.isEmpty()) {
            return;
        }
        Optional<String> said = scopes.find(id.get(), text, lead.start(), lead.end());
        figure.scope(said.orElseGet(() -> unsaid(id.get(), lead, figure)));
        partWord(lead, figure, id.get()).ifPresent(word -> figure.scope(Scope.PART_PREFIX + word));
        Optional<Figure> parent = passage.statement().parent();
        if (parent.isPresent()) {
            judgeChild(figure, parent.get(), lead, catalogue.get(id.get()));
        }
        if (lead.namesSize() && figure.isClaim()) {
            figure.flag("size_limited");
        }
        if (id.get().equals("domestic_capital_actual")) {
            lastFigureEnd = lead.end();
        }
    }

    /** The scope of words since the last figure of the indicator, where the name itself says none. */
    private String unsaid(String id, Lead lead, Figure figure) {
        if (lead.has(Cue.AMONG)) {
            return scopes.unnamed(id);
        }
        int from = Math.max(lastFigureEnd, lead.start() - FIELD);
        return scopes.find(id, text, from, lead.start()).orElse(scopes.unnamed(id));
    }

    /** How far back a word of scope reaches, in characters: about a sentence. */
    private static final int FIELD = 80;

    /** A word of a sector or kind before the name, which makes it a part. */
    private Optional<String> partWord(Lead lead, Figure figure, String id) {
        for (Token token : lead.tokens()) {
            if (token instanceof Word word
                    && word.is(Cue.PART)
                    && word.start() < figure.naming().end()
                    && word.start() != figure.naming().start()
                    && !word.meaning().senses().contains(new Sense(Sense.Role.TOPIC, id))) {
                return Optional.of(word.meaning().word());
            }
        }
        return Optional.empty();
    }

    /** What follows 其中: set aside with its whole, or as a part where it is of the same name and scope. */
    private static void judgeChild(Figure child, Figure parent, Lead lead, Indicator indicator) {
        boolean sibling = indicator.partOf().isPresent();
        if (!lead.has(Cue.AMONG) && !sibling) {
            return;
        }
        if (sibling
                && parent.naming().indicatorId().isPresent()
                && !parent.isOf(indicator.partOf().get())
                && !parent.isOf(indicator.id())
                && !(parent.isClaim() && catalogueSibling(parent, indicator))) {
            child.setAside("part_of_total");
        } else if (!parent.isClaim() && parent.naming().setAside().isPresent() && sibling) {
            child.setAside("part_of_total");
        } else if (parent.isOf(indicator.id())
                && parent.scope().equals(child.scope())
                && parent.period().equals(child.period())) {
            child.setAside("part_of_total");
        }
    }

    private static boolean catalogueSibling(Figure parent, Indicator indicator) {
        return indicator.id().equals("imports") && parent.isOf("exports")
                || indicator.id().equals("exports") && parent.isOf("imports");
    }
}
