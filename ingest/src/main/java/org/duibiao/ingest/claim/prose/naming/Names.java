package org.duibiao.ingest.claim.prose.naming;

import java.util.List;
import java.util.Optional;
import org.duibiao.ingest.claim.figure.Naming;
import org.duibiao.ingest.claim.prose.passage.Lead;
import org.duibiao.ingest.claim.prose.passage.NameMention;
import org.duibiao.ingest.claim.prose.passage.Passage;
import org.duibiao.ingest.claim.trace.ReadingListener;
import org.duibiao.ingest.claim.trace.ReadingListener.Loss;
import org.duibiao.ingest.language.Token;
import org.duibiao.ingest.language.Token.Amount;
import org.duibiao.ingest.language.Token.Mark;
import org.duibiao.ingest.language.Token.Word;
import org.duibiao.ingest.language.text.CharacterForms;
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

    private static final List<String> OTHER_CLASSES = List.of("结转", "续建", "在建");
    private static final String PROJECTS = "项目";
    private static final List<String> DIVIDING = List.of("中已", "中有", "中,", "中的", "中目前", "当中");
    /** 利用省外资金项目86个,总投资256亿元: words that say what a number is, and that no name of a clause before waits for it. */
    private static final List<String> PRICES =
            List.of("总投资", "投资总额", "计划投资", "计划总投资", "注册资本", "注册资金", "总产值", "总投资额", "概算投资", "估算投资");

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
    private final BureauMoney money;
    private final ListedNames listed;

    /** Finds names in a text. */
    public Names(NormalText text, Passage passage, NameResolver resolver, ReadingListener listener) {
        this.text = text;
        this.passage = passage;
        this.resolver = resolver;
        this.listener = listener;
        this.near = new NearbyFields(text, passage, resolver);
        this.money = new BureauMoney(text, passage, resolver);
        this.listed = new ListedNames(passage, resolver);
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
                    && !money.isBase(word, i == 0 ? null : lead.tokens().get(i - 1))) {
                Optional<Naming> naming = inLead(word, unit, lead, i);
                if (naming.isPresent() && depth <= 0) {
                    return sumsUpItems(inBrackets, naming.get()) ? inBrackets : naming;
                }
                listener.passedOver(word, naming.isPresent() ? Loss.IN_BRACKETS : Loss.MEANS_NONE_HERE);
                inBrackets = inBrackets.isPresent() ? inBrackets : naming;
            }
        }
        return inBrackets;
    }

    /** 公务接待费、公车运行费("三公"经费)决算总额: the name in a bracket that sums up the items before it. */
    private static boolean sumsUpItems(Optional<Naming> inBrackets, Naming before) {
        return !before.isClaim()
                && inBrackets
                        .filter(sum -> sum.isClaim() && sum.indicatorId().equals(before.indicatorId()))
                        .isPresent();
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
        Naming ofField = money.ofKind(resolved.get(), lead.tokens().subList(0, index));
        return Optional.of(lead.has(Cue.RESPECTIVELY) ? ofField : ofJointField(ofField, lead));
    }

    /** 住宿、餐饮业营业额, 续建和新签项目: of two fields together, and of none of them. */
    private Naming ofJointField(Naming found, Lead lead) {
        if (found.isClaim() && found.countsProjects() && joinsOtherClass(found, lead)) {
            return found.asideFor("look_alike");
        }
        int joint = found.start() - 1;
        boolean joined = CharacterForms.joins(text.at(joint)) && text.endsWithAny(JOINED_FIELDS, joint);
        return joined && found.isClaim() ? found.asideFor("look_alike") : found;
    }

    /** 新签订和上年结转项目159项, 续建和新开工重点项目218个: those of a stage together with those of another class. */
    private boolean joinsOtherClass(Naming found, Lead lead) {
        return lead.any(token -> token instanceof Word word
                && word.end() <= found.start()
                && OneOf.ends(word.meaning().word(), OTHER_CLASSES)
                && (CharacterForms.joins(text.at(word.start() - 1)) || CharacterForms.joins(text.at(word.end()))));
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
        List<NameMention> waiting = passage.statement().names().inOrder();
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
                return naming.map(found -> money.ofKind(found, before).by("name_of_clause_before", Grade.C));
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
        boolean ofOther = lead.uncovered() > LOOSEST_WAIT || text.endsWithAny(PRICES, lead.end());
        return field.isPresent() || ofOther || countsProjects(tokens, last) ? field : waiting(unit);
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
                    .or(() -> unit == null ? listed.ofListedField(lead) : Optional.empty())
                    .or(() -> lead.has(Cue.CHANGE_TO) ? changed(unit) : Optional.empty())
                    .or(() -> listed.ofTrades(1, lead, unit).stream().findFirst())
                    .or(() -> unansweredInClauseBefore(unit))
                    .map(List::of)
                    .orElse(List.of());
        }
        return listed.waitingFor(count, unit, lead);
    }

    /** 投资增幅由8.6%降至2.1%: the name in the same clause before where the change began. */
    private Optional<Naming> changed(@Nullable Unit unit) {
        List<NameMention> waiting = passage.statement().names().inOrder();
        boolean ofClause = !waiting.isEmpty()
                && waiting.get(waiting.size() - 1).clause()
                        == passage.statement().clause();
        return ofClause ? waiting(unit) : Optional.empty();
    }

    /** A name of the clause before that no figure came for. */
    private Optional<Naming> unansweredInClauseBefore(@Nullable Unit unit) {
        if (passage.statement().current().isPresent()) {
            return Optional.empty();
        }
        return waiting(unit);
    }

    /**
     * The names of a list in which measures of no indicator stand too: 生产总值、工业增加值、零售总额分别增长5%、6%、7%.
     *
     * @return one for each number, empty where it is of no indicator; none where the list has other measures than numbers,
     *     or no measure of no indicator
     */
    public List<Optional<Naming>> listedWithOthers(int count, Lead lead) {
        return listed.listedWithOthers(count, lead);
    }

    /** 四个行业增速为:批发15.2%、零售11.4%: a field right before a growth, where growths are listed. */
    public Optional<Naming> ofListedField(Lead lead) {
        return listed.ofListedField(lead);
    }

    /** 较上年决算数增加, 比2019年(疫情前)决算数减少: what the bureau's money is held against names nothing. */
    public boolean isBase(Word name, @Nullable Token before) {
        return money.isBase(name, before);
    }

    /** Notes of which kind of the bureau's money the statement goes on to speak. */
    void speakOfMoney(String indicatorId) {
        money.speakOf(indicatorId);
    }

    /** 增长5%,仅8亿元来自餐饮: whether nothing goes on behind a number, so that it is said of nothing else. */
    public boolean endsClause(Token number) {
        return near.endsClause(number);
    }

    /** The words between two places, as far as the text goes. */
    public String words(int start, int end) {
        return text.words(start, Math.min(end, text.length()));
    }
}
