package org.duibiao.ingest.claim.prose.naming;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.duibiao.ingest.claim.figure.Naming;
import org.duibiao.ingest.claim.prose.passage.Lead;
import org.duibiao.ingest.claim.prose.passage.Passage;
import org.duibiao.ingest.language.Token;
import org.duibiao.ingest.language.Token.Amount;
import org.duibiao.ingest.language.Token.Mark;
import org.duibiao.ingest.language.Token.Word;
import org.duibiao.ingest.language.text.NormalText;
import org.duibiao.ingest.language.text.OneOf;
import org.duibiao.ingest.language.word.Cue;
import org.duibiao.model.claim.Grade;
import org.duibiao.model.quantity.Dimension;
import org.duibiao.model.quantity.Unit;
import org.jspecify.annotations.Nullable;

/** Finds what a number is of right behind it, or by a field that stands for a name: 12个项目开工, 开工40个, 其中省外28亿元. */
final class NearbyFields {

    private static final int FURTHEST_BEHIND = 4;
    private static final String BUILD = "建设";
    /** 14个项目开工活动: what is held when projects begin. */
    private static final List<String> HELD = List.of("活动", "仪式", "现场", "大会");

    private static final List<String> PLACES = List.of("县", "市", "区", "旗", "镇", "乡", "街道", "村", "企业", "单位", "部门");
    private static final List<String> DONE =
            List.of("引进", "签约", "新签", "新引", "招引", "开工", "新开工", "落地", "投产", "到位", "利用", "实际");

    private static final int LOOSEST_LEAD = 8;

    /** Characters of 在我县. */
    private static final int LONGEST_PLACE = 3;

    private static final String NEW_ENTERPRISES = "new_above_limit_enterprises";

    private static final String DOMESTIC_CAPITAL = "domestic_capital_actual";
    private static final String CLAUSE_ENDS = ",。;、()\n\0";
    private static final String RETAIL = "retail_sales";
    private static final String ABOVE_LIMIT = "retail_sales_above_limit";

    private static final List<String> FROM_OUTSIDE = List.of("外", "境内", "省内", "域内");

    private static final Set<String> ALL_OF_THEM =
            Set.of("全部", "均", "已", "相继", "先后", "陆续", "正式", "集中", "成功", "顺利", "竣工", "建成", "如期", "全面", "实现", "现");

    private static final List<String> OTHER_STAGES =
            List.of("建成或", "建成完", "完工", "推进", "续建", "复工", "在建", "正在", "列入", "纳入", "获", "被", "进展");

    private final NormalText text;
    private final Passage passage;
    private final NameResolver resolver;

    NearbyFields(NormalText text, Passage passage, NameResolver resolver) {
        this.text = text;
        this.passage = passage;
        this.resolver = resolver;
    }

    /** What a number is of where no name stands, and a field right before or behind it stands for one. */
    Optional<Naming> ofFieldAlone(Lead lead, Unit unit, List<Token> tokens, int last) {
        if (unit.base().equals(Unit.COUNT)) {
            return ofCount(lead, unit, tokens, last);
        }
        Optional<Naming> ofScope = ofScopeAlone(lead, unit);
        return ofScope.isPresent() || !endsClause(tokens.get(last)) ? ofScope : ofAboveLimit(lead, unit);
    }

    private Optional<Naming> ofCount(Lead lead, Unit unit, List<Token> tokens, int last) {
        Optional<Naming> before = ofTopicAlone(lead, unit);
        if (before.isPresent()) {
            return before;
        }
        Optional<Naming> trade = ofTrade(lead);
        if (trade.isPresent()) {
            return trade;
        }
        return lead.has(Cue.NET) ? ofNet(lead, unit) : ofTopicBehind(unit, tokens, last);
    }

    /** 限上单位158家,净增21家: how many more of the above-limit units that were just counted (rule 23). */
    private Optional<Naming> ofNet(Lead lead, Unit unit) {
        boolean net = lead.endsWith(Cue.NET) && lead.gap() <= 1;
        return net && !lead.has(Cue.ALL_TRADES)
                ? passage.lastFigure()
                        .filter(figure -> figure.isOf(NEW_ENTERPRISES) && !figure.isClaim() && figure.isIn(unit))
                        .map(figure -> resolver.naming(
                                (Word) lead.tokens().get(lead.tokens().size() - 1), NEW_ENTERPRISES, "net_increase"))
                : Optional.empty();
    }

    /** 新增五上企业36家,其中贸易业3家: of enterprises of all trades those of commerce are above-limit ones (rule 23). */
    private Optional<Naming> ofTrade(Lead lead) {
        boolean last = lead.endsWith(Cue.TRADE_ENTERPRISES) && lead.gap() == 0;
        return passage.speaksOfAllTrades() && last && passage.topics().isOpenInSentence(NEW_ENTERPRISES)
                ? Optional.of(resolver.naming(
                        (Word) lead.tokens().get(lead.tokens().size() - 1), NEW_ENTERPRISES, "field_for_name"))
                : Optional.empty();
    }

    /** 其中15个开工建设, where projects are spoken of: a field right behind the number stands for its name. */
    private Optional<Naming> ofTopicBehind(Unit unit, List<Token> tokens, int last) {
        return passage.speaksOfProjects()
                        && last + 1 < tokens.size()
                        && tokens.get(last + 1) instanceof Word word
                        && word.start() - tokens.get(last).end() <= 1
                ? ofStage(word, unit)
                : Optional.empty();
    }

    /** 开工40个 where projects are spoken of: a field right before the number stands for its name. */
    private Optional<Naming> ofTopicAlone(Lead lead, Unit unit) {
        boolean last = !lead.tokens().isEmpty() && lead.gap() <= 1;
        return last
                        && passage.speaksOfProjects()
                        && lead.tokens().get(lead.tokens().size() - 1) instanceof Word word
                ? ofStage(word, unit)
                : Optional.empty();
    }

    /** 签约, 开工, 投产: the stage of projects that a field is. */
    private Optional<Naming> ofStage(Word field, Unit unit) {
        return resolver.ofTopic(field, unit).filter(Naming::countsProjects);
    }

    /** 到位资金40亿元,其中省外28亿元: where capital comes from stands for its name, right behind capital. */
    private Optional<Naming> ofScopeAlone(Lead lead, Unit unit) {
        boolean ofCapital = passage.lastFigure()
                .filter(figure -> figure.isOf(DOMESTIC_CAPITAL))
                .isPresent();
        int last = lead.tokens().size() - 1;
        if (last > 0
                && lead.tokens().get(last) instanceof Word share
                && (share.is(Cue.SHARE) || share.is(Cue.ACHIEVE))) {
            last--;
        }
        return ofCapital
                        && last >= 0
                        && lead.gap() <= 1
                        && (last == lead.tokens().size() - 1 || lead.uncovered() <= 1)
                        && lead.tokens().get(last) instanceof Word word
                        && OneOf.ends(word.meaning().word(), FROM_OUTSIDE)
                ? resolver.ofTopic(word, unit)
                : Optional.empty();
    }

    /** Whether nothing goes on behind a token in its clause. */
    boolean endsClause(Token token) {
        return CLAUSE_ENDS.indexOf(text.at(token.end())) >= 0;
    }

    /** 社零总额21.8亿元,其中限额以上单位实现3.65亿元: units above the limit stand for their retail sales, where those of all were told. */
    private Optional<Naming> ofAboveLimit(Lead lead, Unit unit) {
        boolean ofRetail = unit.dimension() == Dimension.MONEY
                && passage.sentence().stream().anyMatch(figure -> figure.isClaim() && figure.isOf(RETAIL))
                && passage.sentence().stream().noneMatch(figure -> figure.isOf(ABOVE_LIMIT));
        int field = lead.tokens().size() - 1;
        while (ofRetail && field >= 0 && lead.tokens().get(field) instanceof Word word && !isAboveLimit(word)) {
            boolean between = word.is(Cue.ENTERPRISES) || word.is(Cue.ACHIEVE) || word.is(Cue.CUMULATIVE);
            field = between ? field - 1 : -1;
        }
        return ofRetail && field >= 0 && lead.uncovered() <= 1 && lead.tokens().get(field) instanceof Word word
                ? Optional.of(resolver.naming(word, ABOVE_LIMIT, "field_for_name"))
                : Optional.empty();
    }

    private static boolean isAboveLimit(Word word) {
        return word.meaning().word().startsWith("限额以上") || word.meaning().word().startsWith("限上");
    }

    /** 签约12个项目, 实现5亿元的进出口额: the name right behind the number. */
    Optional<Naming> behind(List<Token> tokens, int last, Unit unit, Lead lead) {
        if (isSingular(tokens.get(last))) {
            return Optional.empty();
        }
        int end = tokens.get(last).end();
        for (int i = last + 1; i < tokens.size() && i <= last + FURTHEST_BEHIND; i++) {
            if (tokens.get(i) instanceof Mark
                    || tokens.get(i).start() - end > LOOSEST_LEAD
                    || describesCounted(tokens.get(last), tokens.get(i))) {
                break;
            }
            if (tokens.get(i) instanceof Word word && word.meaning().isName()) {
                if (isOfOtherStage(word, unit) || isDoneByCounted(word, end) || text.at(word.end()) == '率') {
                    return Optional.empty();
                }
                Optional<Naming> naming = resolver.resolve(word, unit, passage.topics(), lead.start());
                Optional<Naming> found =
                        ofFieldBehind(behindPlace(tokens, i), word, unit).or(() -> naming);
                if (found.isPresent()) {
                    return found.map(one -> one.by("name_behind", Grade.C));
                }
            }
            end = tokens.get(i).end();
        }
        return Optional.empty();
    }

    /** 65个贫困县引进项目: places are counted, and the name is of what they did. */
    private boolean isDoneByCounted(Word name, int end) {
        return name.start() > end && text.endsWithAny(PLACES, name.start()) && text.startsWithAny(DONE, name.start());
    }

    /** 总投资35亿元的12个项目已到位资金8亿元: money that says which things are counted behind it, whose names are not its own. */
    private boolean describesCounted(Token money, Token behind) {
        return behind instanceof Amount count
                && count.unit().dimension() == Dimension.COUNT
                && money instanceof Amount amount
                && amount.unit().dimension() == Dimension.MONEY
                && text.at(amount.end()) == '的';
    }

    /** 26个项目在我县落地: what follows a name, a place of the region between them or not; null at the end. */
    private static @Nullable Token behindPlace(List<Token> tokens, int name) {
        int next = name + 1;
        if (next < tokens.size()
                && tokens.get(next) instanceof Word word
                && (word.is(Cue.REGION_WORD) || word.is(Cue.PLAIN))) {
            next++;
        }
        return next < tokens.size() ? tokens.get(next) : null;
    }

    /** 18个项目建成: what became of the projects counted is none of the stages that are told apart. */
    private boolean isOfOtherStage(Word projects, Unit unit) {
        return unit.base().equals(Unit.COUNT)
                && projects.meaning().word().endsWith("项目")
                && text.startsWithAny(OTHER_STAGES, projects.end());
    }

    /** 3个项目开工建设: the field that opens right behind the projects counted. */
    private Optional<Naming> ofFieldBehind(@Nullable Token next, Word projects, Unit unit) {
        boolean counted =
                unit.base().equals(Unit.COUNT) && projects.meaning().word().endsWith("项目");
        return counted
                        && next instanceof Word field
                        && isRightBehind(projects, field)
                        && !isCountedItself(field)
                        && !text.startsWithAny(HELD, field.end())
                ? resolver.ofTopic(field, unit)
                : Optional.empty();
    }

    /** 69个重点项目开工建设52个: the field that has a count of its own says nothing of the projects before it. */
    private boolean isCountedItself(Word field) {
        int behind = text.startsWith(BUILD, field.end()) ? field.end() + BUILD.length() : field.end();
        return Character.isDigit(text.at(behind));
    }

    /** 项目开工, 项目全部开工: nothing between but how many of them. */
    private boolean isRightBehind(Word projects, Word field) {
        String between = withoutManner(text.words(projects.end(), field.start()));
        return between.length() <= 1 || between.charAt(0) == '在' && between.length() <= LONGEST_PLACE;
    }

    /** 已全部, 均已顺利: words of how many of them, and how, in any number. */
    private static String withoutManner(String words) {
        String rest = words;
        boolean found = true;
        while (found) {
            String left = rest;
            Optional<String> manner =
                    ALL_OF_THEM.stream().filter(left::startsWith).findFirst();
            found = manner.isPresent();
            rest = manner.map(word -> left.substring(word.length())).orElse(rest);
        }
        return rest;
    }

    /** 一个投资3亿元的项目签约: one of them, in words, is no count. */
    private static boolean isSingular(Token number) {
        return number instanceof Amount amount
                && amount.chinese()
                && amount.number().value().compareTo(BigDecimal.ONE) == 0;
    }
}
