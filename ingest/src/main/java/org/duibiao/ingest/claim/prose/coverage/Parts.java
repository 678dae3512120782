package org.duibiao.ingest.claim.prose.coverage;

import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import org.duibiao.ingest.claim.figure.Figure;
import org.duibiao.ingest.claim.prose.passage.Lead;
import org.duibiao.ingest.claim.prose.passage.Passage;
import org.duibiao.ingest.language.Token;
import org.duibiao.ingest.language.Token.Word;
import org.duibiao.ingest.language.text.NormalText;
import org.duibiao.ingest.language.word.Cue;
import org.duibiao.ingest.language.word.Sense;
import org.duibiao.model.catalogue.Catalogue;
import org.duibiao.model.catalogue.Scope;

/** Tells of which part of its indicator a figure is: by sector, class of projects, kind of goods or size (rule 17). */
final class Parts {

    private static final Set<String> OF_PROJECTS =
            Set.of("domestic_capital_actual", "investment_signed_amount", "fdi_actual");
    private static final Set<String> OF_SALES =
            Set.of("retail_sales", "retail_sales_above_limit", "wholesale_sales", "retail_trade_sales");

    private final NormalText text;
    private final Catalogue catalogue;
    private final TradeParts trade;

    Parts(NormalText text, Catalogue catalogue, IntPredicate endsRegion) {
        this.text = text;
        this.catalogue = catalogue;
        this.trade = new TradeParts(text, catalogue, endsRegion);
    }

    /** The words of the part that a figure is of; empty where it is of the whole. */
    Optional<String> find(Figure figure, Lead lead, String id, Passage passage) {
        return sector(lead, figure, id)
                .or(() -> trade.find(figure, lead, id, passage))
                .or(() -> kindOfGoods(figure, id))
                .or(() -> projectClass(lead, id, passage))
                .or(() -> size(lead, figure, id))
                .or(() -> goesOn(lead, id, passage));
    }

    /** A word of a sector or kind before the name, which makes it a part. */
    private static Optional<String> sector(Lead lead, Figure figure, String id) {
        if (figure.naming().rule().startsWith("listed")) {
            return Optional.empty();
        }
        for (Token token : lead.tokens()) {
            if (token instanceof Word word
                    && word.is(Cue.PART)
                    && (word.start() < figure.naming().end() || figure.naming().end() <= lead.start())
                    && word.start() != figure.naming().start()
                    && !word.meaning().senses().contains(new Sense(Sense.Role.TOPIC, id))) {
                return Optional.of(word.meaning().word());
            }
        }
        return Optional.empty();
    }

    /** 金银珠宝类零售额, 三大类(粮油、汽车、石油)零售额: a kind of goods right before the name. */
    private Optional<String> kindOfGoods(Figure figure, String id) {
        int end = figure.naming().start();
        if (!OF_SALES.contains(id)) {
            return Optional.empty();
        }
        if (text.at(end - 1) == ')') {
            while (end > 0 && text.at(end - 1) != '(') {
                end--;
            }
            end--;
        }
        return end > 0 && text.at(end - 1) == '类' ? Optional.of("商品类别") : Optional.empty();
    }

    /** 新建项目91个,到位资金4.64亿元: capital of the projects counted before; 新建和续建 together are all. */
    private Optional<String> projectClass(Lead lead, String id, Passage passage) {
        boolean ownWords =
                lead.has(Cue.PROJECT_CLASS) || !catalogue.get(id).topics().isEmpty() && lead.has(Cue.REGION_WORD);
        return OF_PROJECTS.contains(id) && !ownWords ? passage.statement().projectClass() : Optional.empty();
    }

    /** 新签约亿元以上项目18个: of a size, where no other scope is said. */
    private Optional<String> size(Lead lead, Figure figure, String id) {
        boolean sized = lead.namesSize() && (id.startsWith("projects_") || OF_PROJECTS.contains(id));
        return sized && figure.scope().equals(catalogue.get(id).defaultScope()) ? Optional.of("规模") : Optional.empty();
    }

    /** 一带一路国家的离岸合同额…,离岸执行额…: a part goes on for its indicator until the statement ends. */
    private static Optional<String> goesOn(Lead lead, String id, Passage passage) {
        return lead.has(Cue.REGION_WORD)
                ? Optional.empty()
                : passage.statement()
                        .lastOf(id)
                        .map(Figure::scope)
                        .filter(scope -> scope.startsWith(Scope.PART_PREFIX))
                        .map(scope -> scope.substring(Scope.PART_PREFIX.length()));
    }
}
