package org.duibiao.ingest.claim.prose.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.duibiao.ingest.claim.prose.passage.Lead;
import org.duibiao.ingest.claim.prose.passage.Passage;
import org.duibiao.ingest.language.Token.Amount;
import org.duibiao.ingest.language.Token.Mark;
import org.duibiao.ingest.language.Token.Word;
import org.duibiao.ingest.language.text.OneOf;
import org.duibiao.ingest.language.word.Cue;
import org.duibiao.model.quantity.Dimension;

/** Tells where projects speak: those told one by one, or counted again, whose money is not the region's. */
final class ProjectRules {

    private static final int SHORTEST_PROJECT_NAME = 3;
    private static final List<String> PRICES = List.of("总投资", "拟投资", "计划投资", "计划总投资", "投资额", "估算总投资", "概算总投资");
    private static final int SHORTEST_NAME = 2;
    private static final int SHORTEST_PARTED_NAME = 4;

    /** Words before 项目 that tell many of them. */
    private static final List<String> OF_MANY = List.of(
            "各", "类", "重", "大", "新", "招商", "签约", "引进", "等", "些", "产业", "全部", "所有", "亿元", "合作", "投资", "合同", "协议");

    private static final List<String> AMONG_THEM = List.of("项目中", "签约项目中", "项目当中", "签约项目当中", "项目里");
    private static final Set<String> OF_OTHERS = Set.of("event", "other_region", "park");
    private static final int SHORTEST_INVESTOR = 3;

    /** Characters of what one project is called. */
    private static final int LONGEST_PROJECT_NAME = 24;

    /** Words that tell of more than one project. */
    private static final List<String> NO_ONE_PROJECT = List.of("个", "等", "批", "多", "项", "各", "所有", "重大");

    private static final List<String> BUILDS =
            List.of("建设", "新建", "兴建", "扩建", "改扩建", "改建", "上马", "新上", "实施", "打造", "的");
    private static final List<String> SIGNED =
            List.of("签约", "成功签约", "顺利签约", "正式签约", "集中签约", "相继签约", "签约落地", "成功落户", "成功签下");

    private static final String INVESTS = "投资";
    private static final String PROJECT = "项目";
    /** What one project that was told so goes on with: its own money. */
    private static final List<String> GOES_ON = List.of(",", "年内", "当年", "今年", "已", "目前", "累计", "到位", "到账", "实际到");

    /** What it has reached, where no word of many stands before it. */
    private static final List<String> REACHES = List.of("完成", "实现", "实际");

    private static final String END_OF_CLAUSE = ",;。:";

    /** From so many on, projects are more than those named. */
    private static final BigDecimal MANY = BigDecimal.TEN;

    /** More words without meaning to us before a count of projects are their names. */
    private static final int LONGEST_PREFACE = 8;

    /** Characters of the words between a count and the projects that it counts. */
    private static final int LONGEST_KIND = 14;

    private ProjectRules() {}

    /** Takes a word for projects. */
    static void see(Word word, Position position, Passage passage) {
        if (position.text().startsWith(PROJECT, word.start())) {
            seeProject(word, position, passage);
        }
    }

    /** Takes a number that may tell of projects, or count them. */
    static void seeNumber(Position position, Passage passage) {
        if (isInvestorsOwn(position)) {
            passage.subject().seeInvestor();
        }
        reasonOfCounted(position, passage).ifPresent(passage.subject()::speakForSentence);
        if (tellsOneProject(position)) {
            passage.subject().seeListedProjects(true);
        }
        if (listsProjects(position)) {
            passage.subject()
                    .seeListedProjects(position.text().at(position.token().start() - 1) == '等');
        }
    }

    private static void seeProject(Word word, Position position, Passage passage) {
        if (word.meaning().word().equals(PROJECT) && isNamedProject(position.lead())) {
            passage.subject().seeNamedProject();
        }
        if (listsByNames(word, position)) {
            passage.subject().seeListedProjects(true);
        }
        if (isPricedProject(word, position)) {
            passage.subject().seePricedProject();
        }
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
            int behind = at + PROJECT.length();
            boolean project = position.text().startsWith(PROJECT, at);
            boolean goesOn = project && position.text().startsWithAny(GOES_ON, behind);
            if (goesOn || project && position.text().startsWithAny(REACHES, behind)) {
                return !OneOf.standsIn(position.text().words(amount.end(), at), NO_ONE_PROJECT)
                        && (goesOn || !position.text().endsWithAny(OF_MANY, at));
            }
            if (END_OF_CLAUSE.indexOf(position.text().at(at)) >= 0) {
                return false;
            }
        }
        return false;
    }

    /** 某某食品投资3.5亿元建设…: somebody whose name means nothing to us invests, and what follows is of what he builds. */
    private static boolean isInvestorsOwn(Position position) {
        Lead lead = position.lead();
        return position.token() instanceof Amount amount
                && amount.unit().dimension() == Dimension.MONEY
                && lead.lastName() < 0
                && position.text().holds(INVESTS, lead.start(), lead.end())
                && lead.all(token -> token instanceof Word word && word.is(Cue.ABOUT))
                && position.text().words(lead.start(), lead.end()).indexOf(INVESTS) >= SHORTEST_INVESTOR
                && position.text().startsWithAny(BUILDS, amount.end());
    }

    /** 冷链物流项目: words that mean nothing to us stand right before 项目 and open the clause. */
    private static boolean isNamedProject(Lead lead) {
        return lead.hasOnlyMarks() && lead.uncovered() >= SHORTEST_PROJECT_NAME;
    }

    /**
     * 风电项目总投资, 改造项目拟投资, 茶文化园项目,投资额约10亿元: words that mean nothing to us right before 项目, and what it costs right behind; more of
     * them where a comma parts the two.
     */
    private static boolean isPricedProject(Word word, Position position) {
        int behind = word.start() + PROJECT.length();
        boolean parted = position.text().at(behind) == ',';
        if (!word.meaning().word().startsWith(PROJECT)
                || !position.text().startsWithAny(PRICES, parted ? behind + 1 : behind)) {
            return false;
        }
        int from = word.start() - position.lead().gap();
        return position.lead().gap() >= (parted ? SHORTEST_PARTED_NAME : SHORTEST_NAME)
                && !position.text().holdsAny(OF_MANY, from, word.start());
    }

    /**
     * 某某研发制造、某某养殖基地项目成功签约: projects by their names, none counted, whose money is none of the
     * region's total; 信息收集、项目签约、开工建设 are steps of a work.
     */
    private static boolean listsByNames(Word word, Position position) {
        Lead lead = position.lead();
        return position.text().startsWithAny(SIGNED, word.start() + PROJECT.length())
                && lead.any(token -> token instanceof Mark mark && mark.kind() == Mark.Kind.ENUMERATION)
                && lead.uncovered() >= LONGEST_PREFACE
                && !lead.hasNumber()
                && position.text().at(word.start() - 1) != '、'
                && !position.text().endsWithAny(OF_MANY, word.start());
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
}
