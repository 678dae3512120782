package org.duibiao.ingest.claim.prose.coverage;

import java.util.Optional;
import org.duibiao.ingest.claim.figure.Figure;
import org.duibiao.ingest.claim.prose.passage.Lead;
import org.duibiao.ingest.claim.prose.passage.Passage;
import org.duibiao.ingest.language.Token;
import org.duibiao.ingest.language.Token.Word;
import org.duibiao.ingest.language.text.NormalText;
import org.duibiao.ingest.language.word.Cue;
import org.duibiao.ingest.language.word.Sense;
import org.duibiao.model.catalogue.Catalogue;
import org.duibiao.model.catalogue.Indicator;
import org.duibiao.model.catalogue.Scope;
import org.duibiao.model.claim.Claim;
import org.duibiao.model.quantity.Unit;

/** Tells what a figure covers: its scope, whether it is a part of another, and of what. */
public final class Coverage {

    private final NormalText text;
    private final Catalogue catalogue;
    private final ScopeReader scopes;
    private int lastFigureEnd;
    private Optional<String> reachedScope = Optional.empty();

    public Coverage(NormalText text, Catalogue catalogue, ScopeReader scopes) {
        this.text = text;
        this.catalogue = catalogue;
        this.scopes = scopes;
    }

    /** Whether figures of an indicator speak of a region, and not of the bureau. */
    public boolean isOfRegion(String indicatorId) {
        return catalogue.get(indicatorId).subject().equals(Claim.REGION);
    }

    /** Whether figures of an indicator are counted in a unit. */
    public boolean fits(String indicatorId, Unit unit) {
        return catalogue.get(indicatorId).units().contains(unit.base());
    }

    /** Sets scope and part of a figure, and sets it aside where it is a part of one that stands beside it. */
    public void apply(Figure figure, Lead lead, Passage passage) {
        Optional<String> id = figure.naming().indicatorId();
        if (id.isEmpty()) {
            return;
        }
        Optional<String> said = scopes.find(id.get(), text, lead.start(), lead.end());
        if (said.isPresent()) {
            reachedScope = Optional.empty();
        }
        figure.scope(said.orElseGet(() -> unsaid(id.get(), lead, figure)));
        partWord(lead, figure, id.get())
                .or(() -> tradePart(figure, lead, id.get()))
                .or(() -> projectClass(lead, id.get(), passage))
                .or(() -> partBefore(lead, id.get(), passage))
                .ifPresent(word -> figure.scope(Scope.PART_PREFIX + word));
        if (passage.isAmongInSentence()) {
            judgeChild(figure, passage);
        }
        if (lookAlikeBefore(lead, figure, id.get())) {
            figure.setAside("look_alike");
        }
        if (isPending(lead, id.get())) {
            figure.setAside("look_alike");
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
        if (lead.has(Cue.AMONG) || !scopes.reachesBack(id)) {
            return scopes.unnamed(id);
        }
        int from = Math.max(lastFigureEnd, lead.start() - FIELD);
        Optional<String> reached = scopes.find(id, text, from, lead.start());
        reachedScope = reached.isPresent() ? reached : reachedScope;
        return reachedScope.orElse(scopes.unnamed(id));
    }

    /** How far back a word of scope reaches, in characters: about a sentence. */
    private static final int FIELD = 80;

    /** 一带一路国家的离岸合同额…,离岸执行额…: a part goes on for its indicator until the statement ends. */
    private static Optional<String> partBefore(Lead lead, String id, Passage passage) {
        return lead.has(Cue.REGION_WORD)
                ? Optional.empty()
                : passage.statement()
                        .lastOf(id)
                        .map(Figure::scope)
                        .filter(scope -> scope.startsWith(Scope.PART_PREFIX))
                        .map(scope -> scope.substring(Scope.PART_PREFIX.length()));
    }

    /** 新建项目91个,到位资金4.64亿元: capital of the projects counted before; 新建和续建 together are all. */
    private Optional<String> projectClass(Lead lead, String id, Passage passage) {
        boolean ofProjects = id.equals("domestic_capital_actual")
                || id.equals("investment_signed_amount")
                || id.equals("fdi_actual");
        boolean ownWords =
                lead.has(Cue.PROJECT_CLASS) || !catalogue.get(id).topics().isEmpty() && lead.has(Cue.REGION_WORD);
        return ofProjects && !ownWords ? passage.statement().projectClass() : Optional.empty();
    }

    /** A word of a sector or kind before the name, which makes it a part. */
    private Optional<String> partWord(Lead lead, Figure figure, String id) {
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

    /** 对东盟进出口, 以保税物流方式出口: trade with a partner or of a form is a part. */
    private Optional<String> tradePart(Figure figure, Lead lead, String id) {
        boolean trade = id.equals(TRADE) || catalogue.get(id).partOf().equals(Optional.of(TRADE));
        int name = figure.naming().start();
        if (!trade || name <= lead.start()) {
            return Optional.empty();
        }
        if (text.startsWith("方式", name - 2)) {
            return Optional.of("贸易方式");
        }
        for (int at = name - 2; at >= Math.max(lead.start(), name - LONGEST_PARTNER); at--) {
            if (text.at(at) == '对' && OTHER_THAN_PARTNERS.indexOf(text.at(at + 1)) < 0) {
                return Optional.of(text.words(at + 1, name));
            }
        }
        return Optional.empty();
    }

    private static final String TRADE = "trade_total";
    /** 对外, 对全, 对口 and their like name no partner. */
    private static final String OTHER_THAN_PARTNERS = "外全口于我本照标比接";

    /** Characters of the longest partner's name. */
    private static final int LONGEST_PARTNER = 14;

    /** What follows 其中: set aside with its whole, or as a part where it repeats its name and scope. */
    private void judgeChild(Figure child, Passage passage) {
        Indicator indicator = catalogue.get(child.naming().indicatorId().orElseThrow());
        Optional<Figure> parent = passage.statement().parent();
        boolean repeated = passage.wholes().stream().anyMatch(other -> repeats(child, other));
        if (repeated) {
            child.setAside("part_of_total");
        } else if (parent.isPresent() && indicator.partOf().isPresent() && !isSideOf(indicator, parent.get())) {
            child.setAside("part_of_total");
        } else if (parent.filter(one -> one.isClaim() && splitsCapital(child, one))
                .isPresent()) {
            parent.get().setAside("look_alike");
        }
    }

    /** 市内县际到位资金: a look-alike of the indicator stands right before its name. */
    private static boolean lookAlikeBefore(Lead lead, Figure figure, String id) {
        for (Token token : lead.tokens()) {
            if (token instanceof Word word
                    && word.end() == figure.naming().start()
                    && word.meaning().senses().contains(new Sense(Sense.Role.LOOK_ALIKE, id))) {
                return true;
            }
        }
        return false;
    }

    /** 拟开工项目, 在谈项目的拟投资总额: talked of, with no word behind that it happened. */
    private static boolean isPending(Lead lead, String id) {
        boolean ofProjects = id.startsWith("projects_") || id.equals("investment_signed_amount");
        int pending = lead.last(Cue.PENDING);
        if (pending >= 0 && lead.tokens().get(pending) instanceof Word word && isNotYet(word)) {
            return ofProjects;
        }
        for (int i = pending + 1; ofProjects && i < lead.tokens().size(); i++) {
            if (lead.tokens().get(i) instanceof Word word
                    && word.meaning().senses().contains(new Sense(Sense.Role.TOPIC, id))) {
                return false;
            }
        }
        return ofProjects && pending >= 0;
    }

    /** 拟于, 尚未: whatever follows has not happened. */
    private static boolean isNotYet(Word word) {
        return NOT_YET.indexOf(word.meaning().word().charAt(0)) >= 0;
    }

    private static final String NOT_YET = "拟待未尚";

    private static boolean repeats(Figure child, Figure other) {
        return other.isClaim()
                && child.naming().indicatorId().equals(other.naming().indicatorId())
                && other.scope().equals(child.scope())
                && other.period().equals(child.period())
                && other.mode() == child.mode();
    }

    /** Whether a figure is the whole that an indicator is a side of, or another side of it. */
    private boolean isSideOf(Indicator side, Figure other) {
        String whole = side.partOf().orElseThrow();
        return other.isClaim()
                && (other.isOf(whole)
                        || other.naming()
                                .indicatorId()
                                .map(catalogue::get)
                                .flatMap(Indicator::partOf)
                                .equals(Optional.of(whole)));
    }

    /** Whether capital that was given as one is split into foreign and domestic (rule 16). */
    private static boolean splitsCapital(Figure child, Figure parent) {
        return parent.isOf("domestic_capital_actual") && parent.scope().equals("all") && child.isOf("fdi_actual");
    }
}
