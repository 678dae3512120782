package org.duibiao.ingest.claim.prose.coverage;

import java.util.List;
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
    private static final Set<String> SIDES_OF_CAPITAL = Set.of("domestic_capital_actual", "fdi_actual");
    private static final Set<String> OF_SALES =
            Set.of("retail_sales", "retail_sales_above_limit", "wholesale_sales", "retail_trade_sales");

    private static final String SIZE_LIMITED = "size_limited";
    private static final List<String> FULL_NAMES = List.of("外资", "外商", "内资");
    private static final String SOURCE = "来自";
    private static final List<String> INDUSTRIES = List.of("产业", "行业", "领域", "国家");
    private static final int SHORTEST_INDUSTRY = 4;
    private static final String PROJECT = "项目";
    static final Set<String> PROJECTS = Set.of("项目", "产业项目", "招商项目", "招商引资项目");
    private static final List<String> TOTALS = List.of("总额", "总值", "总量");
    private static final List<String> WHOLE = List.of("合计", "总计", "共计");
    static final int SHORTEST_KIND = 3;
    /** Words before 项目 that name no kind: 各类项目, 重大项目, 注册规模项目. */
    static final Set<String> ALL_KINDS =
            Set.of("各", "重", "大", "优", "规模", "招商", "合作", "经贸", "投资", "等", "的", "了", "省", "市", "县", "区", "类");

    private final NormalText text;
    private final Catalogue catalogue;
    private final ScopeReader scopes;
    private final TradeParts trade;
    private final Set<String> sectors;

    Parts(NormalText text, Catalogue catalogue, ScopeReader scopes, IntPredicate endsRegion) {
        this.text = text;
        this.catalogue = catalogue;
        this.scopes = scopes;
        this.sectors = Set.copyOf(catalogue.cues().get("part"));
        this.trade = new TradeParts(text, catalogue, endsRegion);
    }

    /** The words of the part that a figure is of; empty where it is of the whole. */
    Optional<String> find(Figure figure, Lead lead, String id, Passage passage) {
        return sector(lead, figure, id)
                .or(() -> ofIndustry(figure, lead))
                .or(() -> source(figure, lead, id))
                .or(() -> trade.find(figure, lead, id, passage))
                .or(() -> kindOfGoods(figure, id))
                .or(() -> kindOfProjects(figure, lead, id))
                .or(() -> projectClass(figure, lead, id, passage))
                .or(() -> size(lead, id))
                .or(() -> goesOn(figure, lead, id, passage))
                .or(() -> ofSentence(figure, lead, id, passage));
    }

    /** 制造业利用外资大幅增长,实际到位5.1亿美元: the part that the sentence speaks of. */
    private Optional<String> ofSentence(Figure figure, Lead lead, String id, Passage passage) {
        boolean whole = lead.has(Cue.REGION_WORD)
                || isOfAll(figure, lead)
                || TOTALS.stream().anyMatch(figure.naming().words()::endsWith);
        Optional<String> part = whole ? Optional.empty() : passage.part().of(id);
        passage.part().give(id);
        return part;
    }

    /** 总到位资金, 合计实现到位资金: the words before the name say that it is the whole. */
    private boolean isOfAll(Figure figure, Lead lead) {
        int name = figure.naming().start();
        return text.at(name - 1) == '总'
                || name > lead.start() && WHOLE.stream().anyMatch(text.words(lead.start(), name)::contains);
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
                    && !word.meaning().indicators(Sense.Role.TOPIC).contains(id)) {
                return Optional.of(word.meaning().word());
            }
        }
        return Optional.empty();
    }

    /** 来自欧美日实际外资: capital by where it comes from, where that is no scope. */
    private Optional<String> source(Figure figure, Lead lead, String id) {
        if (!OF_PROJECTS.contains(id)) {
            return Optional.empty();
        }
        int name = Math.min(figure.naming().start(), lead.end());
        int from = text.words(lead.start(), Math.max(lead.start(), name)).indexOf(SOURCE);
        return from >= 0 && isOfNoScope(figure, id)
                ? Optional.of(text.words(lead.start() + from + SOURCE.length(), name))
                : Optional.empty();
    }

    /** 高端装备产业实际使用外资: words that mean nothing to us and end in 产业 right before the name. */
    private Optional<String> ofIndustry(Figure figure, Lead lead) {
        int name = figure.naming().start();
        boolean industry = name - SHORTEST_INDUSTRY >= lead.start()
                && text.startsWithAny(INDUSTRIES, name - 2)
                && lead.tokens().stream()
                        .noneMatch(token -> token.start() < name && token.end() > name - SHORTEST_INDUSTRY);
        return industry ? Optional.of(text.words(name - SHORTEST_INDUSTRY, name)) : Optional.empty();
    }

    /** Where the projects stand that a figure counts: at its name, or right before it in 5个热电联产项目签约. */
    private int projectsOf(Figure figure, Lead lead) {
        int name = figure.naming().start();
        int before = name - PROJECT.length();
        return before > lead.end() && text.startsWith(PROJECT, before) ? before : name;
    }

    /** 新建项目开工26个: how many of a class have come so far. */
    private static Optional<String> stageBefore(Lead lead, int name) {
        for (Token token : lead.tokens()) {
            if (token instanceof Word word
                    && word.is(Cue.PROJECT_CLASS)
                    && word.meaning().word().endsWith("项目")
                    && word.end() <= name) {
                return Optional.of(word.meaning().word());
            }
        }
        return Optional.empty();
    }

    /** Where the words begin that stand between a count and its projects: 5个热电联产项目. */
    private int afterCount(int number, int name) {
        int at = name;
        while (at > number && !Character.isDigit(text.at(at - 1))) {
            at--;
        }
        return Math.min(name, at + 1);
    }

    /** 引进电子信息项目4个, 5个热电联产项目: words that mean nothing to us right before 项目 name a kind of projects. */
    private Optional<String> kindOfProjects(Figure figure, Lead lead, String id) {
        int name = projectsOf(figure, lead);
        if (!id.startsWith("projects_") || name < lead.start()) {
            return Optional.empty();
        }
        Optional<String> stage = stageBefore(lead, name);
        if (stage.isPresent()
                || !PROJECTS.contains(figure.naming().words())
                        && name == figure.naming().start()) {
            return stage;
        }
        int from = name > lead.end() ? afterCount(lead.end(), name) : lead.start();
        for (Token token : lead.tokens()) {
            from = token.end() <= name ? Math.max(from, token.end()) : from;
        }
        String words = text.words(from, name);
        boolean kind = words.length() >= SHORTEST_KIND && ALL_KINDS.stream().noneMatch(words::contains);
        return kind ? Optional.of(words) : Optional.empty();
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
    private Optional<String> projectClass(Figure figure, Lead lead, String id, Passage passage) {
        boolean ownWords =
                lead.has(Cue.PROJECT_CLASS) || !catalogue.get(id).topics().isEmpty() && lead.has(Cue.REGION_WORD);
        boolean whole = isOfAll(figure, lead);
        if (!OF_PROJECTS.contains(id) || ownWords || whole) {
            return Optional.empty();
        }
        Optional<String> words = passage.statement().projectClassOf(id).filter(kind -> isOfProjects(figure, passage));
        boolean scoped = scopes.find(
                        id, text, figure.naming().start(), figure.naming().end())
                .isPresent();
        boolean givesWay =
                words.isPresent() && (scoped || ProjectClasses.isOfAllScopes(words.get()) && !isOfNoScope(figure, id));
        if (givesWay) {
            figure.flag(SIZE_LIMITED);
            return Optional.empty();
        }
        return words.or(() -> projectsAmong(lead, figure));
    }

    /** 其中20亿元以上项目一个,到位资金9亿元,实际利用外资1亿美元: capital by its full name is of all projects again. */
    private static boolean isOfProjects(Figure figure, Passage passage) {
        return !passage.statement().isClassAmong()
                || FULL_NAMES.stream().noneMatch(figure.naming().words()::contains);
    }

    /** 其中当年新签约项目到资22亿元: of some of the projects, though they are not counted. */
    private static Optional<String> projectsAmong(Lead lead, Figure figure) {
        boolean some = lead.has(Cue.AMONG)
                && figure.scope().equals("all")
                && lead.tokens().stream()
                        .anyMatch(token -> token instanceof Word word
                                && word.meaning().word().endsWith("项目")
                                && word.end() <= figure.naming().start());
        return some ? Optional.of(ProjectClasses.OF_WHICH) : Optional.empty();
    }

    /** 新签约亿元以上项目18个: of a size, where no other scope is said. */
    private Optional<String> size(Lead lead, String id) {
        boolean sized = lead.namesSize() && (id.startsWith("projects_") || OF_PROJECTS.contains(id));
        return sized && scopes.find(id, text, lead.start(), lead.end()).isEmpty()
                ? ProjectClasses.size(text, lead)
                : Optional.empty();
    }

    private boolean isOfNoScope(Figure figure, String id) {
        return figure.scope().equals(catalogue.get(id).defaultScope());
    }

    /** 一带一路国家的离岸合同额…,离岸执行额…: a part goes on for its indicator until the statement ends. */
    private Optional<String> goesOn(Figure figure, Lead lead, String id, Passage passage) {
        return lead.has(Cue.REGION_WORD)
                        || isOfAll(figure, lead)
                        || TOTALS.stream().anyMatch(figure.naming().words()::endsWith)
                ? Optional.empty()
                : partOf(id, passage)
                        .or(() -> catalogue.get(id).partOf().flatMap(whole -> partOf(whole, passage)))
                        .or(() -> SIDES_OF_CAPITAL.contains(id) ? partOfCapital(passage) : Optional.empty());
    }

    private static Optional<String> partOf(String id, Passage passage) {
        return passage.statement()
                .lastOf(id)
                .map(Figure::scope)
                .filter(scope -> scope.startsWith(Scope.PART_PREFIX))
                .map(scope -> scope.substring(Scope.PART_PREFIX.length()));
    }

    /** 第二产业实际使用外资…,实际到位内资…: capital of one sector, of whatever source. */
    private Optional<String> partOfCapital(Passage passage) {
        return SIDES_OF_CAPITAL.stream()
                .flatMap(id -> partOf(id, passage).stream())
                .filter(words -> sectors.contains(words))
                .findFirst();
    }
}
