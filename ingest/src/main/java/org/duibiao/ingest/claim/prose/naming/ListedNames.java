package org.duibiao.ingest.claim.prose.naming;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.duibiao.ingest.claim.figure.Figure;
import org.duibiao.ingest.claim.figure.Naming;
import org.duibiao.ingest.claim.prose.passage.Lead;
import org.duibiao.ingest.claim.prose.passage.NameMention;
import org.duibiao.ingest.claim.prose.passage.Passage;
import org.duibiao.ingest.language.Token;
import org.duibiao.ingest.language.Token.Word;
import org.duibiao.ingest.language.word.Cue;
import org.duibiao.ingest.language.word.Sense;
import org.duibiao.model.quantity.Unit;
import org.jspecify.annotations.Nullable;

/** Finds the names that the numbers of a list are of, one each: 出口、进口分别增长5%、6%. */
final class ListedNames {

    /** So many figures of the sentence before are looked at for a trade. */
    private static final int MOST_TRADES = 8;

    private final Passage passage;
    private final NameResolver resolver;

    ListedNames(Passage passage, NameResolver resolver) {
        this.passage = passage;
        this.resolver = resolver;
    }

    /** The names that a list of numbers is of, in order; other than as many as there are numbers where these are not told. */
    List<Naming> waitingFor(int count, @Nullable Unit unit, Lead lead) {
        List<Naming> listed = new ArrayList<>();
        Set<String> named = namedInList(lead);
        for (NameMention mention : passage.statement().names().inOrder()) {
            if (!isInsideLead(mention, lead) && unit == null) {
                continue;
            }
            resolver.resolveListed(mention.word(), unit, passage.topics(), lead.start(), named)
                    .ifPresent(listed::add);
        }
        List<Naming> byTopic = count > 1 ? ofTopics(lead, unit) : List.of();
        if (byTopic.size() == count && listed.size() != count && areOfDifferentIndicators(byTopic)) {
            return byTopic;
        }
        if (listed.isEmpty()) {
            return ofTrades(count, lead, unit);
        }
        return listed.size() > count && !lead.has(Cue.RESPECTIVELY)
                ? listed.subList(listed.size() - count, listed.size())
                : listed;
    }

    /**
     * The names of a list in which measures of no indicator stand too: 生产总值、工业增加值、零售总额分别增长5%、6%、7%.
     *
     * @return one for each number, empty where it is of no indicator; none where the list has other measures than numbers,
     *     or no measure of no indicator
     */
    List<Optional<Naming>> listedWithOthers(int count, Lead lead) {
        List<Optional<Naming>> listed = new ArrayList<>();
        boolean others = false;
        for (Token token : lead.tokens()) {
            if (token instanceof Word word && word.is(Cue.OTHER_MEASURE)) {
                listed.add(Optional.empty());
                others = true;
            } else if (token instanceof Word word && word.meaning().isName()) {
                resolver.resolve(word, null, passage.topics(), lead.start())
                        .ifPresent(naming -> listed.add(Optional.of(naming)));
            }
        }
        return others && listed.size() == count ? listed : List.of();
    }

    /** A list names each of its fields once. */
    private static boolean areOfDifferentIndicators(List<Naming> listed) {
        return listed.stream().map(Naming::indicatorId).distinct().count() == listed.size();
    }

    /** The indicators that the names of a list are of by themselves. */
    private Set<String> namedInList(Lead lead) {
        Set<String> named = new HashSet<>();
        for (NameMention mention : passage.statement().names().inOrder()) {
            if (isInsideLead(mention, lead)) {
                named.addAll(mention.word().meaning().indicators(Sense.Role.ALIAS));
            }
        }
        return named;
    }

    private static boolean isInsideLead(NameMention mention, Lead lead) {
        return mention.word().start() >= lead.start();
    }

    /** 四个行业增速为:批发15.2%、零售11.4%: a field right before a growth, where growths are listed. */
    Optional<Naming> ofListedField(Lead lead) {
        boolean last = !lead.tokens().isEmpty() && lead.gap() <= 1;
        return last
                        && passage.statement().listsGrowths()
                        && lead.tokens().get(lead.tokens().size() - 1) instanceof Word word
                ? resolver.ofTopic(word, null)
                : Optional.empty();
    }

    /** 批发业、零售业、住宿业和餐饮业销售额(营业额): a list of fields that share their heads, the last of them in one word. */
    private List<Naming> ofTopics(Lead lead, @Nullable Unit unit) {
        List<Naming> found = new ArrayList<>();
        for (Token token : lead.tokens()) {
            if (token instanceof Word word && word.is(Cue.FOUR_TRADES)) {
                found.addAll(resolver.fourTrades(word));
            } else if (token instanceof Word word) {
                resolver.ofField(word, unit, lead).ifPresent(found::add);
            }
        }
        return found;
    }

    /**
     * 批发业销售额增长6%,零售业、住宿业分别增长5%、3%: trades without their heads, behind one of them that was told with its own.
     *
     * @return as many as there are numbers, or none
     */
    List<Naming> ofTrades(int count, Lead lead, @Nullable Unit unit) {
        if (lead.lastName() >= 0 || lead.has(Cue.OTHER_MEASURE)) {
            return List.of();
        }
        List<Naming> found = new ArrayList<>();
        for (Token token : lead.tokens()) {
            if (token instanceof Word word) {
                resolver.ofTradeAlone(word, unit).ifPresent(found::add);
            }
        }
        return found.size() == count && tellsTrades() ? found : List.of();
    }

    private boolean tellsTrades() {
        List<Figure> sentence = passage.sentence();
        for (int i = Math.max(0, sentence.size() - MOST_TRADES); i < sentence.size(); i++) {
            Figure figure = sentence.get(i);
            if (figure.isClaim()
                    && figure.naming()
                            .indicatorId()
                            .filter(NameResolver::isOfTrade)
                            .isPresent()) {
                return true;
            }
        }
        return false;
    }
}
