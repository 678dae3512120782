package org.duibiao.ingest.claim.prose.naming;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.duibiao.ingest.claim.figure.Naming;
import org.duibiao.ingest.claim.prose.passage.Lead;
import org.duibiao.ingest.claim.prose.passage.NameMention;
import org.duibiao.ingest.claim.prose.passage.Passage;
import org.duibiao.ingest.claim.prose.passage.Statement;
import org.duibiao.ingest.claim.trace.ReadingListener;
import org.duibiao.ingest.claim.trace.ReadingListener.Loss;
import org.duibiao.ingest.language.Token;
import org.duibiao.ingest.language.Token.Amount;
import org.duibiao.ingest.language.Token.Mark;
import org.duibiao.ingest.language.Token.PeriodMention;
import org.duibiao.ingest.language.Token.Word;
import org.duibiao.ingest.language.text.NormalText;
import org.duibiao.ingest.language.text.OneOf;
import org.duibiao.ingest.language.word.Cue;
import org.duibiao.model.claim.Grade;
import org.duibiao.model.quantity.Dimension;
import org.duibiao.model.quantity.Unit;
import org.jspecify.annotations.Nullable;

/** Finds the name that a number is of: before it in its clause, behind it, or waiting from a clause before. */
public final class Names {

    /** Characters without meaning that may stand between a name of another clause and its figure. */
    private static final int LOOSEST_WAIT = 4;

    /** Characters between a kind of the bureau's money and its budget: 财政拨款, 一般公共预算财政拨款. */
    private static final int LONGEST_OF_FIELD = 12;

    private static final Set<String> AGAINST = Set.of("比", "较");

    /** Names of what is spent in all, which in a budget is what will be spent. */
    private static final Set<String> SPENDING =
            Set.of("支出总计", "支出合计", "本年支出合计", "本年支出", "总支出", "收支总计", "收、支总计", "支出总额");

    private static final String THREE_PUBLIC = "three_public_expenses";
    private static final String OUTTURN = "budget_executed";
    private static final Set<String> BUDGETS = Set.of("budget_initial", "budget_full_year", OUTTURN);

    private static final List<String> OTHER_CLASSES = List.of("结转", "续建", "在建");
    private static final String JOINTS = "、和与及";
    private static final String PROJECTS = "项目";
    private static final List<String> DIVIDING = List.of("中已", "中有", "中,", "中的", "中目前", "当中");
    private static final String POSTS = "编制";
    /** Characters of 共有, 数为 between posts and their number. */
    private static final int LONGEST_OF_POSTS = 3;
    /** Fields that another joins without a number of its own. */
    private static final List<String> JOINED_FIELDS =
            List.of("住宿", "住宿业", "批发", "批发业", "续建", "在建", "结转", "续建项目", "在建项目");

    private final NormalText text;
    private final Passage passage;
    private final NameResolver resolver;
    private final ReadingListener listener;
    private final NearbyFields near;

    /** Finds names in a text. */
    public Names(NormalText text, Passage passage, NameResolver resolver, ReadingListener listener) {
        this.text = text;
        this.passage = passage;
        this.resolver = resolver;
        this.listener = listener;
        this.near = new NearbyFields(text, passage, resolver);
    }

    /** The last name of the lead that a number can be of. */
    public Optional<Naming> inLead(Lead lead, @Nullable Unit unit) {
        int depth = 0;
        Optional<Naming> inBrackets = Optional.empty();
        for (int i = lead.tokens().size() - 1; i >= 0; i--) {
            Token token = lead.tokens().get(i);
            if (token instanceof Mark mark) {
                depth += mark.kind() == Mark.Kind.CLOSE ? 1 : mark.kind() == Mark.Kind.OPEN ? -1 : 0;
            }
            if (token instanceof Word word
                    && word.meaning().isName()
                    && !isVerb(word, lead)
                    && !isDivided(word)
                    && !isBase(word, i == 0 ? null : lead.tokens().get(i - 1))) {
                Optional<Naming> naming = inLead(word, unit, lead, i);
                if (naming.isPresent() && depth <= 0) {
                    return naming;
                }
                listener.passedOver(word, naming.isPresent() ? Loss.IN_BRACKETS : Loss.MEANS_NONE_HERE);
                inBrackets = inBrackets.isPresent() ? inBrackets : naming;
            }
        }
        return inBrackets;
    }

    /** 120个签约项目中已有31个开工: what is divided names no part of it. */
    private boolean isDivided(Word word) {
        return word.meaning().word().endsWith(PROJECTS) && text.startsWithAny(DIVIDING, word.end());
    }

    /** 编制重点招商项目15个: posts are counted right behind their name, and what is drawn up stands between. */
    private static boolean isVerb(Word word, Lead lead) {
        return word.meaning().word().equals(POSTS) && lead.end() - word.end() > LONGEST_OF_POSTS;
    }

    /** What a name of the lead means before a number. */
    private Optional<Naming> inLead(Word word, @Nullable Unit unit, Lead lead, int index) {
        Optional<Naming> resolved = resolver.resolve(word, unit, passage.topics(), lead.start());
        if (resolved.isEmpty()) {
            return resolved;
        }
        Naming ofField = ofMoneyField(resolved.get(), lead.tokens().subList(0, index));
        return Optional.of(lead.has(Cue.RESPECTIVELY) ? ofField : ofJointField(ofField, lead));
    }

    /** 住宿、餐饮业营业额, 续建和新签项目: of two fields together, and of none of them. */
    private Naming ofJointField(Naming found, Lead lead) {
        if (found.isClaim()
                && found.indicatorId().equals(Optional.of("projects_signed"))
                && joinsOtherClass(found, lead)) {
            return found.asideFor("look_alike");
        }
        int joint = found.start() - 1;
        boolean joined = JOINTS.indexOf(text.at(joint)) >= 0 && text.endsWithAny(JOINED_FIELDS, joint);
        return joined && found.isClaim() ? found.asideFor("look_alike") : found;
    }

    /** 新签订和上年结转项目159项: signed ones together with those of another class. */
    private boolean joinsOtherClass(Naming found, Lead lead) {
        return lead.any(token -> token instanceof Word word
                && word.end() <= found.start()
                && OneOf.ends(word.meaning().word(), OTHER_CLASSES)
                && JOINTS.indexOf(text.at(word.start() - 1)) >= 0);
    }

    /** 较上年决算数增加, 比2019年(疫情前)决算数减少: what the bureau's money is held against names nothing. */
    public boolean isBase(Word name, @Nullable Token before) {
        boolean adjoins = before instanceof Word word && word.is(Cue.YEAR_ON_YEAR) && name.start() == word.end();
        return (adjoins || isOfYearHeldAgainst(name, before)) && resolver.isOfBureau(name);
    }

    private boolean isOfYearHeldAgainst(Word name, @Nullable Token before) {
        if (before instanceof Mark mark && mark.kind() == Mark.Kind.CLOSE) {
            String words = text.words(Math.max(0, mark.start() - LONGEST_OF_FIELD), mark.start());
            int open = words.indexOf('(');
            return open >= 1
                    && name.start() == mark.end()
                    && words.charAt(open - 1) == '年'
                    && AGAINST.stream()
                            .anyMatch(word -> words.substring(0, open).contains(word));
        }
        return before instanceof PeriodMention period
                && name.start() == period.end()
                && AGAINST.contains(text.words(Math.max(0, period.start() - 1), period.start()));
    }

    /**
     * 三公经费年初预算6.5万元,实际支出4.1万元: budget and outturn of one kind of money, not of the whole bureau; 公务接待费支出决算
     * and 行政运行(项)…支出决算: of an item.
     */
    private Naming ofMoneyField(Naming found, List<Token> before) {
        if (!isOfBudget(found)) {
            return found;
        }
        for (Token token : before) {
            if (token instanceof Word word && found.start() - word.end() <= LONGEST_OF_FIELD) {
                resolver.bureauMoney(word).ifPresent(passage.statement()::moneyField);
                if (resolver.isItemOfBudget(word)) {
                    passage.statement().moneyField(Statement.ITEM);
                }
            }
        }
        return ofStatementField(found);
    }

    /** Notes of which kind of the bureau's money the statement goes on to speak. */
    void speakOfMoney(String indicatorId) {
        passage.statement().moneyField(indicatorId);
    }

    private static boolean isOfBudget(Naming found) {
        return found.indicatorId().filter(BUDGETS::contains).isPresent() && found.isClaim();
    }

    private Naming ofStatementField(Naming found) {
        if (!isOfBudget(found)) {
            return found;
        }
        if (passage.ofBudgetItem()) {
            return found.asideFor("look_alike");
        }
        if (passage.ofYearAhead()
                && found.indicatorId().equals(Optional.of(OUTTURN))
                && SPENDING.contains(found.words())) {
            return found.of("budget_initial");
        }
        return passage.statement()
                .moneyField()
                .or(() -> passage.statement().lastOf(THREE_PUBLIC).map(figure -> Statement.ITEM))
                .map(field ->
                        !field.equals(Statement.ITEM) && found.indicatorId().equals(Optional.of(OUTTURN))
                                ? found.of(field)
                                : found.asideFor("look_alike"))
                .orElse(found);
    }

    /** 新引进产业项目开工29个: the stage right before a count says of which projects it is, whatever they are called. */
    public Naming ofStage(Naming found, Lead lead, Unit unit) {
        int last = lead.tokens().size() - 1;
        boolean projects = unit.dimension() == Dimension.COUNT && found.countsProjects();
        if (!projects || last < 0 || lead.gap() > 0 || !(lead.tokens().get(last) instanceof Word word)) {
            return found;
        }
        return word.start() < found.end()
                ? found
                : resolver.ofTopic(word, unit).filter(Naming::countsProjects).orElse(found);
    }

    /** The last name of an earlier clause that still waits for its figure. */
    public Optional<Naming> waiting(@Nullable Unit unit) {
        List<NameMention> waiting = passage.statement().names();
        for (int i = waiting.size() - 1; i >= 0; i--) {
            if (waiting.get(i).word().meaning().word().equals(POSTS)) {
                continue;
            }
            Optional<Naming> naming = resolver.resolve(
                    waiting.get(i).word(),
                    unit,
                    passage.topics(),
                    waiting.get(i).word().start());
            if (naming.isPresent()) {
                List<Token> before = waiting.get(i).lead().tokens();
                return naming.map(found -> ofMoneyField(found, before).by("name_of_clause_before", Grade.B));
            }
        }
        return Optional.empty();
    }

    /** The name of a level: in its lead, right behind it, or waiting where little else stands between. */
    public Optional<Naming> ofLevel(Lead lead, Unit unit, List<Token> tokens, int last) {
        Optional<Naming> before = inLead(lead, unit);
        if (before.isPresent()) {
            return before;
        }
        Optional<Naming> behind = near.behind(tokens, last, unit, lead);
        if (behind.isPresent()) {
            return behind;
        }
        Optional<Naming> field = near.ofFieldAlone(lead, unit, tokens, last);
        return field.isPresent() || lead.uncovered() > LOOSEST_WAIT || countsProjects(tokens, last)
                ? field
                : waiting(unit);
    }

    /** 18个项目建成: what is counted stands right behind the count, so that no name of a clause before waits for it. */
    private static boolean countsProjects(List<Token> tokens, int last) {
        return tokens.get(last) instanceof Amount amount
                && amount.unit().dimension() == Dimension.COUNT
                && last + 1 < tokens.size()
                && tokens.get(last + 1) instanceof Word word
                && word.start() == amount.end()
                && word.meaning().word().endsWith("项目");
    }

    /** 完成引进3900亿元国内到位资金的年度目标: the name behind a goal. */
    public Optional<Naming> ofGoalBehind(List<Token> tokens, int last, Unit unit, Lead lead) {
        boolean behind = last + 1 < tokens.size()
                && tokens.get(last + 1) instanceof Word word
                && word.meaning().isName();
        return behind ? near.behind(tokens, last, unit, lead) : Optional.empty();
    }

    /**
     * The names that a list of numbers is of, in order: as many as there are numbers.
     *
     * @return empty where no name waits in the clause
     */
    public List<Naming> waitingFor(int count, @Nullable Unit unit, Lead lead) {
        if (count == 1 && !lead.has(Cue.RESPECTIVELY)) {
            return inLead(lead, unit)
                    .or(() -> unit == null ? ofListedField(lead) : Optional.empty())
                    .or(() -> unansweredInClauseBefore(unit))
                    .map(List::of)
                    .orElse(List.of());
        }
        List<Naming> listed = new ArrayList<>();
        for (NameMention mention : passage.statement().names()) {
            if (!isInsideLead(mention, lead) && unit == null) {
                continue;
            }
            resolver.resolve(mention.word(), unit, passage.topics(), lead.start())
                    .ifPresent(listed::add);
        }
        List<Naming> byTopic = count > 1 ? ofTopics(lead, unit) : List.of();
        if (byTopic.size() == count && listed.size() != count && areOfDifferentIndicators(byTopic)) {
            return byTopic;
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
    public List<Optional<Naming>> listedWithOthers(int count, Lead lead) {
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

    private static boolean isInsideLead(NameMention mention, Lead lead) {
        return mention.word().start() >= lead.start();
    }

    /** 四个行业增速为:批发15.2%、零售11.4%: a field right before a growth, where growths are listed. */
    public Optional<Naming> ofListedField(Lead lead) {
        boolean last = !lead.tokens().isEmpty() && lead.gap() <= 1;
        return last
                        && passage.statement().listsGrowths()
                        && lead.tokens().get(lead.tokens().size() - 1) instanceof Word word
                ? resolver.ofTopic(word, null)
                : Optional.empty();
    }

    /** A name of the clause before that no figure came for. */
    private Optional<Naming> unansweredInClauseBefore(@Nullable Unit unit) {
        if (passage.statement().current().isPresent()) {
            return Optional.empty();
        }
        return waiting(unit);
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

    /** The words between two places, as far as the text goes. */
    public String words(int start, int end) {
        return text.words(start, Math.min(end, text.length()));
    }
}
