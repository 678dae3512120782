package org.duibiao.ingest.language.word;

import java.util.Locale;
import java.util.Set;

/** What a word tells of the figures near it. The words of each stand in {@code cues.yaml}, under its {@link #id()}. */
public enum Cue {
    /** Over the same period of the year before: 同比, 比上年. */
    YEAR_ON_YEAR,
    /** 增长, 增幅. */
    UP,
    /** 下降, 减少. */
    DOWN,
    /** The level that a change ends at: 增长到, 增至. */
    CHANGE_TO,
    /** No growth: 持平. */
    LEVEL_WITH,
    /** 环比, 比上月. */
    MONTH_ON_MONTH,
    /** 年均, 两年平均. */
    AVERAGE,
    /** 拉动, 贡献. */
    CONTRIBUTION,
    /** Against others: 高于, 快于. */
    EXCEEDS,
    /** Against something that is not last year: 比, 较. */
    AGAINST,
    /** 占, 比重. */
    SHARE,
    /** 目标, 任务, 考核. */
    TARGET,
    /** Who set a goal, or how hard it is: 省下达, 必达. */
    TIER,
    /** 完成, 实现: it happened, or is to. */
    ACHIEVE,
    /** 完成率: completion of a target by itself. */
    COMPLETION,
    /** 完成情况, 回顾: what follows happened. */
    RESULTS,
    /** 超序时进度, 超额: ahead of a plan. */
    AHEAD,
    /** 去年同期: what follows is last year's level. */
    LAST_YEAR,
    /** 力争, 确保: what follows is a goal. */
    PLAN,
    /** 预计, 有望. */
    FORECAST,
    /** 分别. */
    RESPECTIVELY,
    /** 其中. */
    AMONG,
    /** 累计. */
    CUMULATIVE,
    /** 净增. */
    NET,
    /** 居, 排名. */
    RANK,
    /** 前移: a rank that moved, and is none. */
    RANK_CHANGE,
    /** 全市, 全县, 我区: a region by its level. */
    REGION_WORD,
    /** An area that holds many provinces or the world: 长三角. */
    WIDER_AREA,
    /** The bureau: 我局, 本单位. */
    BUREAU,
    /** 公司, 集团: a single company. */
    COMPANY,
    /** 下属, 所属: a unit below the bureau. */
    SUBORDINATE,
    /** 企业, 单位: companies, as a class or by number. */
    ENTERPRISES,
    /** 博览会, 签约仪式: an event. */
    EVENT,
    /** 经开区, 工业园. */
    PARK,
    /** 专班: a team of the region for one field. */
    TEAM,
    /** 街道, 镇: a place below the region. */
    TOWN,
    /** 项目 with its name before it. */
    PROJECT,
    /** Words that make something the object of an action: 引进, 支持. */
    ACTION,
    /** A sector, kind of goods, partner or owner: what makes a figure a part. */
    PART,
    /** A country or market that a region trades with: 东盟, 美国. */
    PARTNER,
    /** Which projects are counted: 新建, 续建; figures that follow are of these alone. */
    PROJECT_CLASS,
    /** A size: 亿元以上. */
    SIZE,
    /** 破零, 暂无实绩. */
    SAID_NONE,
    /** An item of the bureau's money that is no indicator: 因公出国, 公务接待. */
    BUDGET_ITEM,
    /** 主要原因: a period that follows explains and is of no figure. */
    REASON,
    /** Projects that are talked of and not yet signed, begun or done: 在谈, 拟开工, 尚未开工. */
    PENDING,
    /** A measure that is no indicator of ours: 增加值, 营业收入. */
    OTHER_MEASURE,
    /** 未突破, 未达到: it did not happen. */
    NEGATED,
    /** 突破 … 大关 ends with it. */
    MILESTONE,
    /** At least or more than. */
    ABOVE,
    /** Short of. */
    BELOW,
    /** About. */
    ABOUT,
    /** 五上: enterprises above a size in all trades, of which only some are of commerce. */
    ALL_TRADES,
    /** 贸易业, 批零住餐业: the trades of commerce together. */
    TRADE_ENTERPRISES,
    /** 批零住餐: the four trades in one word, in their order. */
    FOUR_TRADES,
    /** 成立初期: days long ago, that no year tells. */
    LONG_AGO,
    /** 如今: days that are the report's again. */
    NOWADAYS,
    /** 建成后, 投产后: what something not yet built will bring. */
    ONCE_BUILT,
    /** A word that hides the words inside it and means nothing itself: 城镇, 上年结转. */
    PLAIN;

    private final long bit = bitOf(ordinal());

    /** Its key in {@code cues.yaml}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The bit that stands for it where cues are kept as one number, so that asking for one is one step. */
    public long bit() {
        return bit;
    }

    private static long bitOf(int ordinal) {
        if (ordinal >= Long.SIZE) {
            throw new IllegalStateException("there are more cues than bits of one number");
        }
        return 1L << ordinal;
    }

    /** The bits of several. */
    public static long bits(Set<Cue> cues) {
        long bits = 0;
        for (Cue cue : cues) {
            bits |= cue.bit;
        }
        return bits;
    }
}
