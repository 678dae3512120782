package org.duibiao.ingest.claim.prose.naming;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.duibiao.ingest.claim.figure.Naming;
import org.duibiao.ingest.claim.prose.passage.Lead;
import org.duibiao.ingest.claim.prose.passage.Topics;
import org.duibiao.ingest.language.Token.Word;
import org.duibiao.ingest.language.text.OneOf;
import org.duibiao.ingest.language.word.Cue;
import org.duibiao.ingest.language.word.Meaning;
import org.duibiao.ingest.language.word.Sense;
import org.duibiao.model.catalogue.Catalogue;
import org.duibiao.model.catalogue.Indicator;
import org.duibiao.model.claim.Claim;
import org.duibiao.model.claim.Grade;
import org.duibiao.model.quantity.Dimension;
import org.duibiao.model.quantity.Unit;
import org.jspecify.annotations.Nullable;

/**
 * Tells which indicator a name means. A name may be shared: 到位资金 is of domestic capital by itself, of foreign capital
 * after 外资, of returning entrepreneurs after 湘商回归. What stands nearer decides, and the unit must fit.
 */
public final class NameResolver {

    /** Shorter names, such as 资金 and 项目, need their field in the same sentence. */
    private static final String FOREIGN_CAPITAL = "fdi_actual";

    private static final String HOME_CURRENCY = "CNY";
    /** 到资, 到位 by themselves may be of anything. */
    private static final int SHORTEST_BY_CURRENCY = 4;

    private static final int SHORTEST_OF_OTHER_SENTENCE = 3;

    /** Shorter names, such as 总投资, are of another sentence's field only where a later one takes them from it. */
    private static final int SHORTEST_BY_ITSELF = 4;

    /** Shorter names of things counted, such as 项目, need their field in the same clause. */
    private static final int SHORTEST_COUNTED = 5;

    private static final List<String> FOUR_TRADES =
            List.of("wholesale_sales", "retail_trade_sales", "accommodation_turnover", "catering_turnover");
    private static final String THREE_PUBLIC = "three_public_expenses";

    private final Catalogue catalogue;

    /** Tells meanings by the indicators of a catalogue. */
    public NameResolver(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * What a name means before a number. 新签约项目增长8%: a growth, which any unit fits, is of what the name says by itself, where
     * only the name opened the field that it could also be of.
     *
     * @param unit of the number; null where the number is a growth, which fits any
     * @param leadStart where the words begin that lead up to the number
     * @return empty where the name means nothing here
     */
    Optional<Naming> resolve(Word word, @Nullable Unit unit, Topics topics, int leadStart) {
        return resolveListed(word, unit, topics, leadStart, Set.of());
    }

    /**
     * What a name of a list means: 社零总额、限上零售额分别增长, each of its own, whatever field the others open.
     *
     * @param named indicators that the names of the list are of by themselves
     */
    Optional<Naming> resolveListed(Word word, @Nullable Unit unit, Topics topics, int leadStart, Set<String> named) {
        List<String> aliases = fitting(word.meaning(), Sense.Role.ALIAS, unit);
        List<String> inContext = fitting(word.meaning(), Sense.Role.IN_CONTEXT, unit);
        if (!named.isEmpty() && !aliases.isEmpty()) {
            inContext = kept(inContext, id -> !named.contains(id));
        }
        if (unit == null && !aliases.isEmpty()) {
            inContext = notOpenedAt(word.start(), inContext, topics);
        }
        String near = latest(inContext, topics, leadStart);
        if (near != null && isClosed(near, topics)) {
            return Optional.of(naming(word, near, Grade.B, "look_alike").asideFor("look_alike"));
        }
        if (near != null && (aliases.isEmpty() || isNearer(near, aliases.get(0), topics, leadStart))) {
            return Optional.of(naming(word, near, Grade.A, "name_in_its_field"));
        }
        if (!aliases.isEmpty()) {
            return Optional.of(ofAlias(word, aliases.get(0), inContext, topics));
        }
        List<String> lookAlikes = fitting(word.meaning(), Sense.Role.LOOK_ALIKE, unit);
        return lookAlikes.isEmpty()
                ? further(word, unit, inContext, topics)
                : Optional.of(
                        naming(word, lookAlikes.get(0), Grade.B, "look_alike").asideFor(lookAlikeReason(word)));
    }

    private static List<String> notOpenedAt(int place, List<String> ids, Topics topics) {
        return kept(ids, id -> topics.lastSeen(id) != place);
    }

    /** Those ids that pass a test; most words have none to test. */
    private static List<String> kept(List<String> ids, Predicate<String> test) {
        if (ids.isEmpty()) {
            return ids;
        }
        List<String> kept = new ArrayList<>(ids.size());
        for (String id : ids) {
            if (test.test(id)) {
                kept.add(id);
            }
        }
        return kept;
    }

    /** The kind of the bureau's money that a word names, other than a budget or outturn of the whole. */
    Optional<String> bureauMoney(Word word) {
        for (String id : word.meaning().indicators(Sense.Role.ALIAS)) {
            boolean ofBureau = catalogue.get(id).subject().equals(Claim.BUREAU);
            if (ofBureau
                    && !id.startsWith("budget_")
                    && catalogue.get(id).unit().equals("CNY")) {
                return Optional.of(id);
            }
        }
        return Optional.empty();
    }

    /** Whether a word names an item of the bureau's money that is no indicator: 公务接待费. */
    boolean isItemOfBudget(Word word) {
        return word.is(Cue.BUDGET_ITEM)
                || word.meaning().indicators(Sense.Role.LOOK_ALIKE).contains(THREE_PUBLIC);
    }

    /** Whether a word names money or posts of the bureau. */
    boolean isOfBureau(Word word) {
        for (String id : word.meaning().indicators(Sense.Role.ALIAS)) {
            if (catalogue.get(id).subject().equals(Claim.BUREAU)) {
                return true;
            }
        }
        return false;
    }

    /** What a word of a list of fields means: a name by itself, or a field whose head stands further on in the lead. */
    Optional<Naming> ofField(Word word, @Nullable Unit unit, Lead lead) {
        List<String> aliases = fitting(word.meaning(), Sense.Role.ALIAS, unit);
        List<String> meant = aliases.isEmpty()
                ? kept(fitting(word.meaning(), Sense.Role.TOPIC, unit), id -> headStands(lead, id))
                : aliases;
        return meant.isEmpty() ? Optional.empty() : Optional.of(naming(word, meant.get(0), Grade.A, "listed_field"));
    }

    /** What a word means that is the field of one of the four trades alone; empty where it names more. */
    Optional<Naming> ofTradeAlone(Word word, @Nullable Unit unit) {
        List<String> trades = kept(fitting(word.meaning(), Sense.Role.TOPIC, unit), FOUR_TRADES::contains);
        return trades.isEmpty() ? Optional.empty() : Optional.of(naming(word, trades.get(0), "listed_field"));
    }

    /** Whether an indicator is of one of the four trades. */
    static boolean isOfTrade(String id) {
        return FOUR_TRADES.contains(id);
    }

    private boolean headStands(Lead lead, String id) {
        List<String> heads = catalogue.get(id).inContext();
        return lead.any(
                token -> token instanceof Word word && OneOf.ends(word.meaning().word(), heads));
    }

    /** What a word means that only opens a field, where it stands for the name itself. */
    Optional<Naming> ofTopic(Word word, @Nullable Unit unit) {
        List<String> fields = fitting(word.meaning(), Sense.Role.TOPIC, unit);
        return fields.isEmpty()
                ? Optional.empty()
                : Optional.of(naming(word, fields.get(0), Grade.B, "field_for_name"));
    }

    /** What 批零住餐 means: the sales or turnover of each of the four trades. */
    List<Naming> fourTrades(Word word) {
        return FOUR_TRADES.stream()
                .map(id -> naming(word, id, Grade.A, "listed_field"))
                .toList();
    }

    /** A word that is taken for the name of an indicator. */
    Naming naming(Word word, String id, String rule) {
        return naming(word, id, Grade.C, rule);
    }

    /** Whether the field of one was opened in the lead after that of the other. */
    private static boolean isNearer(String rival, String owner, Topics topics, int leadStart) {
        return topics.lastSeen(rival) > topics.lastSeen(owner)
                || topics.lastSeen(owner) < leadStart
                || topics.lastSeen(rival) >= leadStart;
    }

    private Naming ofAlias(Word word, String owner, List<String> rivals, Topics topics) {
        boolean generic = !rivals.isEmpty()
                && !word.meaning().indicators(Sense.Role.TOPIC).contains(owner);
        if (generic) {
            for (String rival : rivals) {
                if (topics.waitsInSentence(rival) && topics.lastSeen(rival) > ownSeen(owner, word, topics)) {
                    return naming(word, rival, Grade.C, "name_in_field_of_sentence");
                }
            }
        }
        return naming(word, owner, Grade.A, "name");
    }

    /** Where the owner's field was opened by another word than the name itself. */
    private static int ownSeen(String owner, Word word, Topics topics) {
        int seen = topics.lastSeen(owner);
        return seen == word.start() ? topics.lastSeenBefore(owner, word.start()) : seen;
    }

    private Optional<Naming> further(Word word, @Nullable Unit unit, List<String> inContext, Topics topics) {
        boolean counted = unit != null && unit.base().equals(Unit.COUNT);
        if (counted && word.meaning().word().length() < SHORTEST_COUNTED) {
            return Optional.empty();
        }
        List<String> reaching = kept(inContext, id -> catalogue.get(id).topicsReachSentence());
        for (String id : reaching) {
            if (counted ? topics.waitsInSentence(id) : topics.isOpenInSentence(id)) {
                String best = mostRecent(reaching, topics);
                if (isClosed(best, topics)) {
                    return Optional.of(naming(word, best, Grade.B, "look_alike").asideFor("look_alike"));
                }
                return Optional.of(naming(word, best, Grade.C, "name_in_field_of_sentence"));
            }
        }
        boolean generic = counted || word.meaning().word().length() < SHORTEST_OF_OTHER_SENTENCE;
        List<String> nearby = generic ? List.of() : kept(reaching, topics::isOpenNearby);
        if (!nearby.isEmpty()) {
            String best = mostRecent(nearby, topics);
            if (isClosed(best, topics)) {
                return Optional.of(naming(word, best, Grade.B, "look_alike").asideFor("look_alike"));
            }
            return word.meaning().word().length() < SHORTEST_BY_ITSELF
                    ? Optional.empty()
                    : Optional.of(naming(word, best, Grade.C, "name_in_field_nearby"));
        }
        return inContext.contains(FOREIGN_CAPITAL) && comesFromAbroad(word, unit)
                ? Optional.of(naming(word, FOREIGN_CAPITAL, Grade.C, "name_by_currency"))
                : Optional.empty();
    }

    /** 实际到资1080万美元: capital that arrives in foreign money is foreign, whatever field is open. */
    private static boolean comesFromAbroad(Word word, @Nullable Unit unit) {
        return unit != null
                && unit.dimension() == Dimension.MONEY
                && !unit.base().equals(HOME_CURRENCY)
                && word.meaning().word().length() >= SHORTEST_BY_CURRENCY
                && word.meaning().word().indexOf('到') >= 0;
    }

    /** Whether another field was opened later that takes the names of this one. */
    private boolean isClosed(String id, Topics topics) {
        for (String other : catalogue.get(id).closedBy()) {
            if (topics.lastSeen(other) > topics.lastSeen(id)) {
                return true;
            }
        }
        return false;
    }

    private static String mostRecent(List<String> ids, Topics topics) {
        String best = ids.get(0);
        for (String id : ids) {
            best = topics.lastSeen(id) > topics.lastSeen(best) ? id : best;
        }
        return best;
    }

    /** The one whose field was opened last in the lead, or null. */
    private static @Nullable String latest(List<String> ids, Topics topics, int leadStart) {
        String latest = null;
        for (String id : ids) {
            if (topics.isOpenSince(id, leadStart)
                    && (latest == null || topics.lastSeen(id) > topics.lastSeen(latest))) {
                latest = id;
            }
        }
        return latest;
    }

    private static String lookAlikeReason(Word word) {
        String name = word.meaning().word();
        return name.contains("合同") || name.contains("协议") || name.startsWith("签约") ? "contracted" : "look_alike";
    }

    private List<String> fitting(Meaning meaning, Sense.Role role, @Nullable Unit unit) {
        List<String> named = meaning.indicators(role);
        return unit == null ? named : kept(named, id -> fits(catalogue.get(id), unit));
    }

    private static boolean fits(Indicator indicator, Unit unit) {
        return indicator.units().contains(unit.base())
                && (indicator.counters().isEmpty() || OneOf.ends(unit.text(), indicator.counters()));
    }

    private static Naming naming(Word word, String id, Grade grade, String rule) {
        return new Naming(
                Optional.of(id), Optional.empty(), word.meaning().word(), word.start(), word.end(), grade, rule);
    }
}
