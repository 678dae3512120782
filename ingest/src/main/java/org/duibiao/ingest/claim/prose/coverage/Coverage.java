package org.duibiao.ingest.claim.prose.coverage;

import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.duibiao.ingest.claim.figure.Figure;
import org.duibiao.ingest.claim.prose.passage.Lead;
import org.duibiao.ingest.claim.prose.passage.Passage;
import org.duibiao.ingest.language.text.NormalText;
import org.duibiao.ingest.language.text.OneOf;
import org.duibiao.model.catalogue.Catalogue;
import org.duibiao.model.catalogue.Scope;
import org.duibiao.model.claim.Claim;
import org.duibiao.model.quantity.Unit;

/**
 * Tells what a figure covers: its scope ({@link ImpliedScopes}), whether it is a part of another, and of what ({@link Parts},
 * {@link Breakdowns}), and whether it is of its indicator at all ({@link LookAlikes}).
 */
public final class Coverage {

    private static final List<String> TALKED_OF = List.of("在谈", "意向", "洽谈", "储备");

    private final Catalogue catalogue;
    private final ImpliedScopes implied;
    private final LookAlikes lookAlikes;
    private final Breakdowns breakdowns;
    private final Parts parts;

    /** 电子商务进农村综合示范项目年初预算: what a project of the bureau is for, and no part of its money. */
    private static final String VILLAGES = "农村";

    /**
     * Reads what figures of a text cover.
     *
     * @param endsRegion whether the name of a region ends right before a place
     */
    public Coverage(NormalText text, Catalogue catalogue, ScopeReader scopes, IntPredicate endsRegion) {
        this.catalogue = catalogue;
        this.implied = new ImpliedScopes(text, scopes);
        this.lookAlikes = new LookAlikes(text);
        this.breakdowns = new Breakdowns(text, catalogue);
        this.parts = new Parts(text, catalogue, scopes, endsRegion);
    }

    /** Whether figures of an indicator speak of a region, and not of the bureau. */
    public boolean isOfRegion(String indicatorId) {
        return catalogue.get(indicatorId).subject().equals(Claim.REGION);
    }

    /** Whether figures of an indicator are counted in a unit. */
    public boolean fits(String indicatorId, Unit unit) {
        return catalogue.get(indicatorId).units().contains(unit.base());
    }

    /** The lead of a figure's name: where the name waited from a clause before, the words before it there. */
    private static Lead leadOfName(Figure figure, Lead lead, Passage passage) {
        return figure.naming().start() >= lead.start()
                ? lead
                : passage.statement().names().leadOf(figure.naming().start()).orElse(lead);
    }

    /** Sets scope and part of a figure, and sets it aside where it is a part of one that stands beside it. */
    public void apply(Figure figure, Lead lead, Passage passage) {
        Optional<String> id = figure.naming().indicatorId();
        if (id.isEmpty()) {
            return;
        }
        figure.scope(implied.of(figure, id.get(), lead, passage));
        parts.find(figure, leadOfName(figure, lead, passage), id.get(), passage)
                .filter(word -> isOfRegion(id.get()) || !word.equals(VILLAGES))
                .ifPresent(word -> setPart(figure, word));
        if (passage.isAmongInSentence()) {
            breakdowns.judge(figure, lead, passage);
        }
        if (lookAlikes.isOne(figure, id.get(), lead, passage)) {
            figure.setAside("look_alike");
        }
        if (lead.namesSize() && figure.isClaim()) {
            figure.flag("size_limited");
        }
        implied.pass(id.get(), lead);
    }

    /** 在谈项目132个,总投资额83亿元: of projects that are talked of, and of none signed. */
    private static void setPart(Figure figure, String word) {
        figure.scope(Scope.PART_PREFIX + word);
        if (OneOf.begins(word, TALKED_OF)) {
            figure.setAside("look_alike");
        }
    }
}
