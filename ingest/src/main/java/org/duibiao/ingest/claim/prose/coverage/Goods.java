package org.duibiao.ingest.claim.prose.coverage;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import org.duibiao.ingest.claim.prose.passage.Lead;
import org.duibiao.ingest.language.Token;
import org.duibiao.ingest.language.Token.PeriodMention;
import org.duibiao.ingest.language.Token.Word;
import org.duibiao.ingest.language.text.CharacterForms;
import org.duibiao.ingest.language.text.NormalText;
import org.duibiao.ingest.language.text.OneOf;
import org.duibiao.ingest.language.word.Cue;

/** Tells of words right before a name, which mean nothing to us, whether they name what is traded or sold. */
final class Goods {

    private static final int SHORTEST = 2;
    /** What may stand between those above the limit and what they sold. */
    private static final Set<String> BETWEEN =
            Set.of("", "单位", "企业", "单位实现", "企业实现", "实现", "单位完成", "企业完成", "商贸企业", "批零企业", "单位通过公共网络实现");

    private static final List<String> ABOVE_LIMIT = List.of("限上", "限额以上");
    /** Characters of what is sold by its name: 年糕, 高山茶叶. */
    private static final int LONGEST_SOLD = 6;
    /** Last characters of places, which trade as a whole. */
    private static final String PLACES = "省市县区州旗盟师团国镇乡";
    /** Words that may stand right before 出口 and name no goods. */
    private static final Set<String> NONE = Set.of(
            "统计", "目前", "以来", "口径", "总体", "整体", "直接", "间接", "商品", "货物", "产品", "全部", "合计", "共计", "年度", "地区", "方面", "新增",
            "期间", "属地", "市场", "国际", "传统", "贸易", "外贸", "业务", "同期", "情况", "数据", "显示", "指标", "扩大", "组织", "自主", "对外", "方式",
            "规模", "总额", "创汇", "期内", "年内", "月份", "预计", "企业", "经济", "拉动", "带动", "推动", "促进", "定的", "达的", "求的", "配的", "解的",
            "出的");

    /** Words in what stands before 网络零售额 that name no goods: 电商平台实现, 通过直播. */
    private static final List<String> NOT_SOLD = List.of(
            "电商", "平台", "直播", "带货", "渠道", "线上", "线下", "网络", "网上", "农村", "乡村", "零售", "批发", "交易", "销售", "消费", "电子", "商务",
            "单位", "主体", "通过", "实现", "完成", "全", "我", "本", "各", "其", "该", "累计", "分别", "以及", "含", "包括", "占", "与", "和", "使",
            "等", "的", "报", "监测", "测算", "初步", "预期", "稳", "快", "高", "新", "第", "型", "化", "增长", "发展", "达到", "突破", "口径",
            "服务", "村", "家", "个", "亿", "万", "主要", "重点", "总", "示范", "域", "园", "中心", "基地");

    private final NormalText text;
    private final IntPredicate endsRegion;

    /**
     * Tells of the words of a text.
     *
     * @param endsRegion whether the name of a region ends right before a place
     */
    Goods(NormalText text, IntPredicate endsRegion) {
        this.text = text;
        this.endsRegion = endsRegion;
    }

    /** 年糕线上销售额: what is sold, told by its name, or by who sells it. */
    Optional<String> sold(Lead lead, int name) {
        Optional<String> sold =
                before(lead, name).filter(words -> words.length() <= LONGEST_SOLD && !OneOf.standsIn(words, NOT_SOLD));
        return sold.isPresent() ? sold : ofAboveLimit(lead, name);
    }

    /** 限额以上单位网上零售额: what those above the limit sold. */
    private Optional<String> ofAboveLimit(Lead lead, int name) {
        for (Token token : lead.tokens()) {
            if (token instanceof Word word
                    && word.end() <= name
                    && BETWEEN.contains(text.words(word.end(), name))
                    && OneOf.begins(word.meaning().word(), ABOVE_LIMIT)) {
                return Optional.of(ABOVE_LIMIT.get(0));
            }
        }
        return Optional.empty();
    }

    /** 集成电路出口, 手机累计出口值: words that mean nothing to us right before a name, days and 累计 between them or not. */
    Optional<String> before(Lead lead, int bareName) {
        int from = lead.start();
        int name = bareName;
        for (Token token : lead.tokens()) {
            if (isOfDays(token) && reachesName(token, lead, bareName)) {
                name = Math.min(name, token.start());
            } else if (token.end() <= bareName) {
                from = Math.max(from, token.end());
            }
        }
        int start = name;
        while (start > from && CharacterForms.isHan(text.at(start - 1)) && !endsRegion.test(start)) {
            start--;
        }
        boolean named = name - start >= SHORTEST && PLACES.indexOf(text.at(name - 1)) < 0;
        String words = text.words(start, name);
        return named && !isNoGoods(words) ? Optional.of(words) : Optional.empty();
    }

    /** 前4月累计出口: days and 累计 in a row up to the name, goods before them or not. */
    private static boolean reachesName(Token token, Lead lead, int name) {
        int at = token.end();
        for (Token next : lead.tokens()) {
            if (next.start() == at && next.end() <= name && isOfDays(next)) {
                at = next.end();
            }
        }
        return at == name;
    }

    private static boolean isOfDays(Token token) {
        return token instanceof PeriodMention || token instanceof Word word && word.is(Cue.CUMULATIVE);
    }

    /** 目前, 据统计: words that say no goods; 水产品 and 纸制品 do, and 产品 alone does not. */
    private static boolean isNoGoods(String words) {
        boolean ofKind = words.length() > SHORTEST && words.endsWith("品");
        return !ofKind && NONE.contains(words.substring(words.length() - SHORTEST));
    }
}
