package org.duibiao.ingest.claim.prose.coverage;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import org.duibiao.ingest.claim.figure.Figure;
import org.duibiao.ingest.claim.prose.passage.Lead;
import org.duibiao.ingest.claim.prose.passage.Passage;
import org.duibiao.ingest.language.Token;
import org.duibiao.ingest.language.Token.PeriodMention;
import org.duibiao.ingest.language.Token.Word;
import org.duibiao.ingest.language.text.NormalText;
import org.duibiao.ingest.language.text.OneOf;
import org.duibiao.ingest.language.word.Cue;
import org.duibiao.ingest.language.word.Sense;
import org.duibiao.model.catalogue.Catalogue;
import org.duibiao.model.catalogue.Scope;

/** Tells of which part of its indicator a figure is: by sector, class of projects, kind of goods or size (rule 17). */
final class Parts {

    static final Set<String> OF_PROJECTS =
            Set.of("domestic_capital_actual", "investment_signed_amount", "fdi_actual", "fixed_asset_investment");
    private static final List<String> SIDES_OF_CAPITAL = List.of("domestic_capital_actual", "fdi_actual");
    private static final Set<String> OF_SALES =
            Set.of("retail_sales", "retail_sales_above_limit", "wholesale_sales", "retail_trade_sales");

    private static final Set<String> SOLD_ONLINE = Set.of("online_retail", "ecommerce_turnover");

    private static final String NUMERALS = "0123456789一二两三四五六七八九十";
    private static final String PLACES = "位名家";
    private static final String SOURCE = "来自";
    private static final String SIGNED = "projects_signed";
    private static final String FOREIGN = "fdi_actual";
    /** Ends of industries that foreign capital is told of: 金融业, 商务服务业, 批发和零售业. */
    private static final List<String> OF_FOREIGN = List.of("融业", "务业", "售业", "信业", "流业", "筑业", "究业", "产业");

    private static final List<String> INDUSTRIES = List.of("产业", "行业", "领域", "国家");
    private static final int SHORTEST_INDUSTRY = 4;
    /** Characters that make other words of 中: 中央, 中国, 中心. */
    private static final String OTHER_WORDS_OF_MIDDLE = "央国心外方";

    private static final List<String> TOTALS = List.of("总额", "总值", "总量");
    private final NormalText text;
    private final Catalogue catalogue;
    private final ScopeReader scopes;
    private final IntPredicate endsRegion;
    private final TradeParts trade;
    private final Goods goods;
    private final FirmsOfSize firms;
    private final PromotionWays ways;
    private final ProjectParts projects;

    Parts(NormalText text, Catalogue catalogue, ScopeReader scopes, IntPredicate endsRegion) {
        this.text = text;
        this.catalogue = catalogue;
        this.scopes = scopes;
        this.endsRegion = endsRegion;
        this.goods = new Goods(text, endsRegion);
        this.firms = new FirmsOfSize(text);
        this.ways = new PromotionWays(text);
        this.trade = new TradeParts(text, catalogue, endsRegion);
        this.projects = new ProjectParts(text, catalogue, scopes);
    }

    /** The words of the part that a figure is of; empty where it is of the whole. */
    Optional<String> find(Figure figure, Lead lead, String id, Passage passage) {
        Optional<String> named = ofWords(figure, lead, id);
        if (named.isPresent()) {
            return named;
        }
        Optional<String> ofTrade = trade.find(figure, lead, id, passage);
        if (ofTrade.isPresent()) {
            return ofTrade;
        }
        Optional<String> kind = kindOfGoods(figure, lead, id);
        if (kind.isPresent()) {
            return kind;
        }
        Optional<String> ofFirms = firms.find(figure, lead, id);
        if (ofFirms.isPresent()) {
            return ofFirms;
        }
        Optional<String> ofProjects = projects.find(figure, lead, id, passage);
        if (ofProjects.isPresent()) {
            return ofProjects;
        }
        Optional<String> before = goesOn(figure, lead, id, passage);
        return before.isPresent() ? before : ofSentence(figure, lead, id, passage);
    }

    /** The part that words right at the name tell, whatever the indicator. */
    private Optional<String> ofWords(Figure figure, Lead lead, String id) {
        Optional<String> sector = sector(lead, figure, id);
        if (sector.isPresent()) {
            return sector;
        }
        Optional<String> among = among(figure, lead, id);
        if (among.isPresent()) {
            return among;
        }
        Optional<String> industry = ofIndustry(figure, lead);
        if (industry.isPresent()) {
            return industry;
        }
        Optional<String> way = ways.find(lead, id);
        if (way.isPresent()) {
            return way;
        }
        Optional<String> first = ofFirst(lead);
        return first.isPresent() ? first : source(figure, lead, id);
    }

    /** 制造业利用外资大幅增长,实际到位5.1亿美元: the part that the sentence speaks of. */
    private Optional<String> ofSentence(Figure figure, Lead lead, String id, Passage passage) {
        boolean whole = lead.has(Cue.REGION_WORD) || projects.isOfAll(figure, lead) || isOfTotal(figure);
        Optional<String> part = whole ? Optional.empty() : passage.part().of(id);
        passage.part().give(id);
        return part;
    }

    /** 进出口总额: the whole by its name; 投资总额 is what was agreed on some projects as well as on all. */
    private static boolean isOfTotal(Figure figure) {
        String words = figure.naming().words();
        return OneOf.ends(words, TOTALS) && !words.endsWith("投资总额");
    }

    /** A word of a sector or kind before the name, which makes it a part. */
    private Optional<String> sector(Lead lead, Figure figure, String id) {
        if (figure.naming().rule().startsWith("listed")) {
            return Optional.empty();
        }
        for (Token token : lead.tokens()) {
            if (token instanceof Word word
                    && word.is(Cue.PART)
                    && !endsRegion.test(word.end())
                    && (word.start() < figure.naming().end()
                            || figure.naming().end() <= lead.start()
                            || text.at(figure.naming().end()) == ':')
                    && word.start() != figure.naming().start()
                    && !word.meaning().indicators(Sense.Role.TOPIC).contains(id)) {
                return Optional.of(word.meaning().word());
            }
        }
        return Optional.empty();
    }

    /** 到位资金中新能源项目达172亿元: what stands behind the name's 中 is a part of it. */
    private Optional<String> among(Figure figure, Lead lead, String id) {
        int name = figure.naming().end();
        boolean part = OF_PROJECTS.contains(id)
                && text.at(name) == '中'
                && name >= lead.start()
                && lead.end() - name > SHORTEST_INDUSTRY
                && OTHER_WORDS_OF_MIDDLE.indexOf(text.at(name + 1)) < 0;
        return part ? Optional.of(text.words(name + 1, lead.end())) : Optional.empty();
    }

    /** 来自欧美日实际外资: capital by where it comes from, where that is no scope. */
    private Optional<String> source(Figure figure, Lead lead, String id) {
        if (!OF_PROJECTS.contains(id) && !id.equals(SIGNED)) {
            return Optional.empty();
        }
        int name = Math.min(figure.naming().start(), lead.end());
        if (!text.holds(SOURCE, lead.start(), name)) {
            return Optional.empty();
        }
        int from = text.words(lead.start(), Math.max(lead.start(), name)).indexOf(SOURCE);
        return from >= 0 && projects.isOfNoScope(figure, id)
                ? Optional.of(text.words(lead.start() + from + SOURCE.length(), name))
                : Optional.empty();
    }

    /** 支柱产业2009年出口: where a period right before a name starts. */
    private static int beforePeriod(int name, Lead lead) {
        for (Token token : lead.tokens()) {
            if (token instanceof PeriodMention && token.end() == name) {
                return token.start();
            }
        }
        return name;
    }

    /** 高端装备产业实际使用外资: words that mean nothing to us and end in 产业 right before the name. */
    private Optional<String> ofIndustry(Figure figure, Lead lead) {
        int before = beforePeriod(figure.naming().start(), lead);
        int name = text.at(before - 1) == '共' ? before - 1 : before;
        boolean industry = name - SHORTEST_INDUSTRY >= lead.start()
                && text.startsWithAny(INDUSTRIES, name - 2)
                && !lead.any(token -> token.start() < name && token.end() > name - SHORTEST_INDUSTRY);
        boolean foreign = figure.isOf(FOREIGN) && name - 2 >= lead.start() && text.startsWithAny(OF_FOREIGN, name - 2);
        if (foreign) {
            return Optional.of(text.words(Math.max(lead.start(), name - SHORTEST_INDUSTRY), name));
        }
        return industry ? Optional.of(text.words(name - SHORTEST_INDUSTRY, name)) : Optional.empty();
    }

    /** 居前5位的行业共到位资金: of the first of a list. */
    private Optional<String> ofFirst(Lead lead) {
        int unit = lead.start() - 1;
        int first = unit - 1;
        while (NUMERALS.indexOf(text.at(first)) >= 0) {
            first--;
        }
        boolean told = PLACES.indexOf(text.at(unit)) >= 0
                && first < unit - 1
                && text.at(first) == '前'
                && text.at(lead.start()) == '的';
        return told ? Optional.of(text.words(first, lead.start())) : Optional.empty();
    }

    /** 金银珠宝类零售额, 三大类(粮油、汽车、石油)零售额, 年糕线上销售额: a kind of goods right before the name. */
    private Optional<String> kindOfGoods(Figure figure, Lead lead, String id) {
        int end = figure.naming().start();
        if (SOLD_ONLINE.contains(id) && end >= lead.start()) {
            return goods.sold(lead, end);
        }
        if (!OF_SALES.contains(id) && !OF_PROJECTS.contains(id)) {
            return Optional.empty();
        }
        if (text.at(end - 1) == ')') {
            while (end > 0 && text.at(end - 1) != '(') {
                end--;
            }
            end--;
        }
        return end > 0 && text.at(end - 1) == '类' && text.at(end - 2) != '各' ? Optional.of("商品类别") : Optional.empty();
    }

    /** 一带一路国家的离岸合同额…,离岸执行额…: a part goes on for its indicator until the statement ends. */
    private Optional<String> goesOn(Figure figure, Lead lead, String id, Passage passage) {
        return lead.has(Cue.REGION_WORD) || projects.isOfAll(figure, lead) || isOfTotal(figure)
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
        List<String> sectors = catalogue.cues().get("part");
        for (String id : SIDES_OF_CAPITAL) {
            Optional<String> part = partOf(id, passage).filter(sectors::contains);
            if (part.isPresent()) {
                return part;
            }
        }
        return Optional.empty();
    }
}
