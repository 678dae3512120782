package org.duibiao.ingest.claim.prose.coverage;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.duibiao.ingest.claim.figure.Figure;
import org.duibiao.ingest.claim.figure.Naming;
import org.duibiao.ingest.claim.prose.passage.Lead;
import org.duibiao.ingest.claim.prose.passage.Passage;
import org.duibiao.ingest.language.Token;
import org.duibiao.ingest.language.Token.Word;
import org.duibiao.ingest.language.text.NormalText;
import org.duibiao.ingest.language.text.OneOf;
import org.duibiao.ingest.language.word.Cue;
import org.duibiao.ingest.language.word.Sense;
import org.duibiao.model.catalogue.Scope;

/** Tells from a share that the figure before it is a part: 到位资金36亿元,占总到位资金的55%. */
public final class Shares {

    /** What stands between 占 and the name where the share is of the figure's own total. */
    private static final Set<String> OWN_TOTAL = Set.of("", "总", "全部", "所有", "整个", "全部实际", "同期");

    private static final List<String> TOTALS = List.of("总额的", "总量的", "总数的", "全部的", "总资金的", "总额", "总量", "总数");
    private static final Set<String> LEFT_OUT = Set.of("", "的", "比重", "比重为", "比重达");
    private static final String SHARE = "占比";
    private final NormalText text;
    private final ScopeReader scopes;
    private final IntPredicate endsRegion;

    /**
     * Tells shares of a text.
     *
     * @param endsRegion whether the name of a region ends right before a place
     */
    public Shares(NormalText text, ScopeReader scopes, IntPredicate endsRegion) {
        this.text = text;
        this.scopes = scopes;
        this.endsRegion = endsRegion;
    }

    /**
     * Makes a part of the figure before a share of its own total.
     *
     * @param named the indicator whose name stands in the lead of the share
     */
    public void see(Lead lead, Optional<String> named, Passage passage) {
        passage.statement()
                .current()
                .filter(Figure::isClaim)
                .filter(figure -> !namesOther(lead, figure))
                .filter(figure -> isOfOwnRegion(lead, passage)
                        || (isOfOwnName(lead, named, figure, passage) || isOfTotal(lead, passage))
                                && isOfOwnScope(lead, figure))
                .ifPresent(figure -> figure.scope(Scope.PART_PREFIX + SHARE));
    }

    /** 生产总值286亿元,社零总额占生产总值的31.5%: whether the words before 占 name what else the share is of. */
    private static boolean namesOther(Lead lead, Figure figure) {
        int share = lead.last(Cue.SHARE);
        return share > 0
                && lead.tokens().subList(0, share).stream()
                        .anyMatch(token ->
                                token instanceof Word word && word.meaning().isName() && !isNamedBy(word, figure));
    }

    private static boolean isNamedBy(Word word, Figure figure) {
        String id = figure.naming().indicatorId().orElse("");
        return word.meaning().senses().stream()
                .anyMatch(sense -> sense.indicatorId().equals(id) && sense.role() != Sense.Role.TOPIC);
    }

    /** 分别占项目总数、合同引资、到位资金总额的79%、67%、72%: each of the last figures is a part of its own total. */
    public void seeList(Lead lead, int count, Passage passage) {
        List<Figure> figures = passage.statement().figures();
        boolean ofRegion = isOfOwnRegion(lead, passage);
        boolean ofTotals = !lead.has(Cue.REGION_WORD) && count <= figures.size() && isOfTotals(lead);
        if (!lead.has(Cue.RESPECTIVELY) || !ofRegion && !ofTotals) {
            return;
        }
        for (Figure figure : figures.subList(Math.max(0, figures.size() - count), figures.size())) {
            if (figure.isClaim() && (ofRegion || namesIndicator(lead, figure))) {
                figure.scope(Scope.PART_PREFIX + SHARE);
            }
        }
    }

    /** 占全省78.5%, where the province is the report's own: of its total, whose name is left out. */
    private boolean isOfOwnRegion(Lead lead, Passage passage) {
        for (Token token : lead.tokens()) {
            if (token instanceof Word share && share.is(Cue.SHARE)) {
                String words = share.meaning().word();
                return words.indexOf('全') > 0
                        && isOwnArea(words, passage)
                        && LEFT_OUT.contains(text.words(share.end(), lead.end()));
            }
        }
        return false;
    }

    private boolean isOfTotals(Lead lead) {
        String words = text.words(lead.start(), lead.end());
        return OneOf.ends(words, TOTALS);
    }

    private static boolean namesIndicator(Lead lead, Figure figure) {
        String id = figure.naming().indicatorId().orElseThrow();
        return !Naming.isOfProjects(id)
                && lead.any(token -> token instanceof Word word
                        && word.meaning().senses().stream()
                                .anyMatch(sense -> sense.indicatorId().equals(id) && sense.role() != Sense.Role.TOPIC));
    }

    /** 占, 占全市 of the report's own region; not 占全省, whose total is another. */
    private static boolean isOwnArea(String share, Passage passage) {
        int at = share.indexOf('全');
        return at < 0 || passage.subject().isOwn(share.substring(at));
    }

    private boolean isOfOwnName(Lead lead, Optional<String> named, Figure figure, Passage passage) {
        int name = lead.lastName();
        int share = lastShareBefore(lead, name);
        return share >= 0
                && named.isPresent()
                && named.equals(figure.naming().indicatorId())
                && isOwnArea(
                        text.words(
                                lead.tokens().get(share).start(),
                                lead.tokens().get(share).end()),
                        passage)
                && OWN_TOTAL.contains(text.words(
                        lead.tokens().get(share).end(), lead.tokens().get(name).start()));
    }

    /** Whether the total is of the figure's scope: capital from other provinces is a part of all capital, and a row of its own. */
    private boolean isOfOwnScope(Lead lead, Figure figure) {
        String id = figure.naming().indicatorId().orElseThrow();
        String total = scopes.find(id, text, lead.start(), lead.end()).orElse(scopes.unnamed(id));
        return total.equals(figure.scope());
    }

    private static int lastShareBefore(Lead lead, int end) {
        int share = lead.last(Cue.SHARE);
        while (share > end && end >= 0) {
            share = new Lead(lead.tokens().subList(0, share), lead.start(), lead.end()).last(Cue.SHARE);
        }
        return end < 0 ? -1 : share;
    }

    /** 占到位总额的62%, with no region above whose total it is. */
    private boolean isOfTotal(Lead lead, Passage passage) {
        int share = lead.last(Cue.SHARE);
        if (share < 0 || lead.lastName() >= 0 || lead.has(Cue.REGION_WORD)) {
            return false;
        }
        Token told = lead.tokens().get(share);
        if (!isOwnArea(text.words(told.start(), told.end()), passage)) {
            return false;
        }
        int behind = told.end();
        boolean ofRegion = IntStream.rangeClosed(behind + 1, lead.end()).anyMatch(endsRegion);
        String words = text.words(behind, lead.end());
        return !ofRegion && OneOf.ends(words, TOTALS);
    }
}
