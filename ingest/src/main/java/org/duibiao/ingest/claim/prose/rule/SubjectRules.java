package org.duibiao.ingest.claim.prose.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.duibiao.ingest.claim.prose.passage.ActorWords;
import org.duibiao.ingest.claim.prose.passage.Lead;
import org.duibiao.ingest.claim.prose.passage.Passage;
import org.duibiao.ingest.claim.prose.passage.SubjectTracker;
import org.duibiao.ingest.language.Token;
import org.duibiao.ingest.language.Token.Amount;
import org.duibiao.ingest.language.Token.Mark;
import org.duibiao.ingest.language.Token.Word;
import org.duibiao.ingest.language.text.OneOf;
import org.duibiao.ingest.language.word.Cue;
import org.duibiao.model.quantity.Dimension;

/** Tells from words and numbers whom what follows speaks of. */
public final class SubjectRules {

    /** Characters of words that say that there are some: 有, 共有. */
    private static final int LONGEST_HAVING = 2;

    private static final int SHORTEST_PROJECT_NAME = 3;
    private static final List<String> OTHER_THAN_PLACES = List.of("方面", "领域", "百分点", "月", "季度", "单位", "行业", "大类");
    private static final String PROJECT = "项目";
    private static final List<String> PRICES = List.of("总投资", "拟投资", "计划投资", "计划总投资", "投资额", "估算总投资", "概算总投资");
    private static final int SHORTEST_NAME = 2;
    /** Words before 项目 that tell many of them. */
    private static final List<String> OF_MANY = List.of(
            "各", "类", "重", "大", "新", "招商", "签约", "引进", "等", "些", "产业", "全部", "所有", "亿元", "合作", "投资", "合同", "协议");

    private static final String INVESTS = "投资";
    private static final List<String> AMONG_THEM = List.of("项目中", "签约项目中", "项目当中", "签约项目当中", "项目里");
    private static final Set<String> OF_OTHERS = Set.of("event", "other_region", "park");

    /** 58家限上企业: all that the measure covers. */
    private static final List<String> ABOVE_LIMIT = List.of("限上", "限额以上");

    private static final List<String> TOWNS = List.of("镇", "乡", "街道");
    private static final List<String> NO_TOWN =
            List.of("城镇", "各镇", "各乡", "乡镇", "个镇", "个乡", "城乡", "重点镇", "镇街", "建制镇", "小镇");
    private static final int SHORTEST_TOWN = 3;
    private static final int LONGEST_TOWN = 5;
    private static final int SHORTEST_INVESTOR = 3;
    private static final int SHORTEST_TEAM = 2;
    /** Words before 专班 that tell of all teams, or that they are founded. */
    private static final List<String> NO_TEAM = List.of("各", "个", "成立", "组建", "支", "设立", "抽调", "全部", "工作", "建立");
    /** Characters of what one project is called. */
    private static final int LONGEST_PROJECT_NAME = 24;
    /** Words that tell of more than one project. */
    private static final List<String> NO_ONE_PROJECT = List.of("个", "等", "批", "多", "项", "各", "所有", "重大");

    private static final List<String> BUILDS =
            List.of("建设", "新建", "兴建", "扩建", "改扩建", "改建", "上马", "新上", "实施", "打造", "的");
    private static final String PLACES = "市县区州旗地";
    private static final String NUMERALS = "两二三四五六七八九十";
    private static final String END_OF_CLAUSE = ",;。:";
    private static final List<String> GROUPS = List.of("州市", "市州", "县区", "区县", "县市", "市县", "省市", "省区", "盟市", "旗县");
    /** From so many on, projects are more than those named. */
    private static final BigDecimal MANY = BigDecimal.TEN;
    /** More words without meaning to us before a count of projects are their names. */
    private static final int LONGEST_PREFACE = 8;

    /** Characters of the words between a count and the projects that it counts. */
    private static final int LONGEST_KIND = 14;

    private SubjectRules() {}

    /** Takes a word where the reader stands. */
    public static void see(Word word, Position position, Passage passage) {
        if (word.is(Cue.REGION_WORD) && isHeldAgainst(word, position)) {
            return;
        }
        if (word.is(Cue.REGION_WORD) && passage.subject().isOwn(word.meaning().word())) {
            passage.part().close();
        }
        if (word.is(Cue.COMPANY) && isCounted(word, position)) {
            return;
        }
        if (SubjectTracker.minds(word, position.text())) {
            boolean nameBefore = position.lead().lastName() >= 0;
            passage.subject().see(word, position.text(), nameBefore, position.opensClause());
        }
        if (isTeam(word, position)) {
            passage.subject().seeTeam();
        }
        if ((word.meaning().isName() || word.is(Cue.ACHIEVE))
                && !passage.subject().namesRegionBefore(word)
                && isTown(word, position)) {
            passage.subject().seeTown();
        }
        if (word.meaning().isName() && isOfCountedPlaces(word, position)) {
            passage.subject().seeCountedRegions();
        }
        if (position.text().startsWith(PROJECT, word.start())) {
            seeProject(word, position, passage);
        }
    }

    private static void seeProject(Word word, Position position, Passage passage) {
        if (word.meaning().word().equals(PROJECT) && isNamedProject(position.lead())) {
            passage.subject().seeNamedProject();
        }
        if (isPricedProject(word, position)) {
            passage.subject().seePricedProject();
        }
    }

    /** 高于全省平均, 比全市快: a region that is held against does not speak. */
    private static boolean isHeldAgainst(Word word, Position position) {
        return position.previous() instanceof Word before
                && before.end() == word.start()
                && (before.is(Cue.EXCEEDS) || before.is(Cue.AGAINST) || before.is(Cue.SHARE));
    }

    /** Takes a number where the reader stands, before it is attached. */
    public static void seeNumber(Position position, Passage passage) {
        Token number = position.token();
        Lead lead = position.lead();
        if (ActorWords.countsCompanies(number)
                && lead.lastName() < 0
                && !position.text().startsWithAny(ABOVE_LIMIT, number.end())
                && companiesSpeak(position)) {
            passage.subject().seeCountedCompanies();
        }
        if (countsRegions(position) && (lead.isBare() || opensWithRegion(lead))) {
            passage.subject().seeCountedRegions();
        } else if (countsPlaces(position)) {
            passage.subject().seeCountedPlaces();
        }
        if (isInvestorsOwn(position)) {
            passage.subject().seeInvestor();
        }
        reasonOfCounted(position, passage).ifPresent(passage.subject()::speakForSentence);
        if (tellsOneProject(position)) {
            passage.subject().seeListedProjects(true);
        }
        if (listsProjects(position)) {
            passage.subject().seeListedProjects(position.text().at(number.start() - 1) == '等');
        }
        if (number instanceof Amount amount && amount.unit().dimension() == Dimension.MONEY) {
            passage.subject().seeMoney(lead.endsWith(Cue.COMPANY) && lead.gap() == 0);
        }
        passage.subject().seeNumber();
    }

    /** 洽谈会上签约项目68个。68个项目中,: projects counted again are those that were none of the region's. */
    private static Optional<String> reasonOfCounted(Position position, Passage passage) {
        if (!(position.token() instanceof Amount count) || !position.text().startsWithAny(AMONG_THEM, count.end())) {
            return Optional.empty();
        }
        return passage.lastFigures().stream()
                .filter(figure -> figure.isOf("projects_signed"))
                .filter(figure -> figure.level()
                        .filter(level ->
                                level.number().value().compareTo(count.number().value()) == 0)
                        .isPresent())
                .flatMap(figure -> figure.naming().setAside().stream())
                .filter(OF_OTHERS::contains)
                .findFirst();
    }

    /** 引进投资2亿元的年产30万辆摩托车项目,: one project, told by what it costs and what it is; what follows is of it. */
    private static boolean tellsOneProject(Position position) {
        if (!(position.token() instanceof Amount amount)
                || amount.unit().dimension() != Dimension.MONEY
                || amount.threshold()
                || position.text().at(amount.end()) != '的'
                || !position.text().holds(INVESTS, position.lead().start(), amount.start())) {
            return false;
        }
        for (int at = amount.end(); at < amount.end() + LONGEST_PROJECT_NAME; at++) {
            if (position.text().startsWith("项目,", at)) {
                return !OneOf.standsIn(position.text().words(amount.end(), at), NO_ONE_PROJECT);
            }
            if (END_OF_CLAUSE.indexOf(position.text().at(at)) >= 0) {
                return false;
            }
        }
        return false;
    }

    /** 商务物流专班20个签约项目, 能源专班签约项目2个: a team that opens the clause by the name of its field, and speaks. */
    private static boolean isTeam(Word word, Position position) {
        if (!word.is(Cue.TEAM) || !position.lead().all(token -> token instanceof Mark || isOfTeam(token))) {
            return false;
        }
        String field = position.text().words(position.lead().start(), word.start());
        boolean named = field.length() >= SHORTEST_TEAM && !OneOf.standsIn(field, NO_TEAM);
        Token next = position.next();
        return named
                && next != null
                && position.text().at(word.end()) != '的'
                && next.start() - word.end() <= 1
                && !(next instanceof Mark);
    }

    /** 开设网店10.7万家: companies that are counted do not speak. */
    private static boolean isCounted(Word word, Position position) {
        return position.next() instanceof Amount count
                && count.start() - word.end() <= 1
                && count.unit().dimension() == Dimension.COUNT;
    }

    private static boolean isOfTeam(Token token) {
        return token instanceof Word word
                && (word.is(Cue.PART) || word.meaning().isTopic() || word.is(Cue.PLAIN));
    }

    /** 中心镇完成到位资金: a town of a name that means nothing to us opens the clause, and speaks. */
    private static boolean isTown(Word word, Position position) {
        int start = position.lead().start();
        int length = word.start() - start;
        return position.lead().all(token -> token instanceof Mark)
                && length >= SHORTEST_TOWN
                && length <= LONGEST_TOWN
                && position.text().endsWithAny(TOWNS, word.start())
                && !OneOf.standsIn(position.text().words(start, word.start()), NO_TOWN);
    }

    /** 五市进出口, 三县到位资金: places counted in words open the clause, right before a name. */
    private static boolean isOfCountedPlaces(Word word, Position position) {
        int place = word.start() - 1;
        return PLACES.indexOf(position.text().at(place)) >= 0
                && NUMERALS.indexOf(position.text().at(place - 1)) >= 0
                && (place == 1 || END_OF_CLAUSE.indexOf(position.text().at(place - 2)) >= 0);
    }

    /** 某某食品投资3.5亿元建设…: somebody whose name means nothing to us invests, and what follows is of what he builds. */
    private static boolean isInvestorsOwn(Position position) {
        Lead lead = position.lead();
        return position.token() instanceof Amount amount
                && amount.unit().dimension() == Dimension.MONEY
                && lead.lastName() < 0
                && lead.all(token -> token instanceof Word word && word.is(Cue.ABOUT))
                && position.text().words(lead.start(), lead.end()).indexOf(INVESTS) >= SHORTEST_INVESTOR
                && position.text().startsWithAny(BUILDS, amount.end());
    }

    /** (含新区): what a remark includes is not who is spoken of. */
    public static boolean isIncluded(Word word, Position position, Passage passage) {
        return passage.statement().inBrackets()
                && (position.text().at(word.start() - 1) == '含'
                        || position.text().startsWith("包括", word.start() - 2));
    }

    /** 冷链物流项目: words that mean nothing to us stand right before 项目 and open the clause. */
    private static boolean isNamedProject(Lead lead) {
        return lead.hasOnlyMarks() && lead.uncovered() >= SHORTEST_PROJECT_NAME;
    }

    /** 风电项目总投资, 改造项目拟投资: words that mean nothing to us right before 项目, and what it costs right behind. */
    private static boolean isPricedProject(Word word, Position position) {
        if (!word.meaning().word().startsWith(PROJECT)
                || !position.text().startsWithAny(PRICES, word.start() + PROJECT.length())) {
            return false;
        }
        int from = word.start() - position.lead().gap();
        return position.lead().gap() >= SHORTEST_NAME && !position.text().holdsAny(OF_MANY, from, word.start());
    }

    /** 甲、乙等4个项目已开工: projects told by their names; where they are signed, or are many, the count may be of all. */
    private static boolean listsProjects(Position position) {
        return position.token() instanceof Amount amount
                && listsProjectsBehind(position, amount)
                && amount.number().value().compareTo(MANY) < 0
                && (position.text().at(amount.start() - 1) == '等'
                        || position.lead().uncovered() >= LONGEST_PREFACE)
                && !position.lead()
                        .any(token ->
                                token instanceof Word word && word.meaning().isTopic());
    }

    /** 全省有, 全市共有: nothing but the region that those counted are in. */
    private static boolean opensWithRegion(Lead lead) {
        return lead.uncovered() <= LONGEST_HAVING
                && lead.all(token -> isRegionOrMark(token) || token instanceof Word word && word.is(Cue.PLAIN));
    }

    /** 4个项目, and behind 等 also 等6个招商周重点项目. */
    private static boolean listsProjectsBehind(Position position, Amount amount) {
        int end = amount.end();
        if (!position.text().holds(PROJECT, end, end + LONGEST_KIND)) {
            return false;
        }
        String behind = position.text().words(end, Math.min(position.text().length(), end + LONGEST_KIND));
        int at = behind.indexOf(PROJECT);
        boolean listed = position.text().at(amount.start() - 1) == '等';
        return at == 0
                || at > 0 && listed && behind.substring(0, at).chars().noneMatch(c -> END_OF_CLAUSE.indexOf(c) >= 0);
    }

    /** 8个市, 5个县: regions below are counted. */
    private static boolean countsRegions(Position position) {
        return position.token() instanceof Amount amount
                && amount.unit().text().equals("个")
                && "市县区州盟旗".indexOf(position.text().at(amount.end())) >= 0;
    }

    /** 全省100个产业园区, 全县38个村: places are counted right behind the region that they are in, and speak. */
    private static boolean countsPlaces(Position position) {
        Lead lead = position.lead();
        return position.token() instanceof Amount amount
                && amount.unit().text().equals("个")
                && !lead.tokens().isEmpty()
                && lead.uncovered() == 0
                && lead.all(SubjectRules::isRegionOrMark)
                && countsNoProjects(position, amount);
    }

    private static boolean isRegionOrMark(Token token) {
        return token instanceof Mark || token instanceof Word word && word.is(Cue.REGION_WORD);
    }

    private static boolean countsNoProjects(Position position, Amount amount) {
        int end = amount.end();
        String behind = position.text().words(end, Math.min(position.text().length(), end + LONGEST_PREFACE));
        return !behind.contains("项目") && !behind.contains("指标") && !OneOf.begins(behind, OTHER_THAN_PLACES);
    }

    /** 沿边8州市, 4省市: places counted without a measure speak for the statement. */
    public static void seeBare(Position position, Passage passage) {
        int end = position.token().end();
        if (position.text().startsWithAny(GROUPS, end)) {
            passage.subject().seeCountedPlaces();
        }
    }

    /** Whether companies that are counted right there act in the same clause: 6家企业实现…. */
    private static boolean companiesSpeak(Position position) {
        boolean companies = false;
        for (int i = position.index() + 1; i < position.tokens().size(); i++) {
            Token token = position.tokens().get(i);
            if (token instanceof Mark) {
                return false;
            }
            companies |= ActorWords.isCompanies(token);
            if (token instanceof Amount) {
                return companies;
            }
        }
        return false;
    }
}
