package org.duibiao.ingest.claim.prose.coverage;

import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import org.duibiao.ingest.claim.figure.Figure;
import org.duibiao.ingest.claim.prose.passage.Lead;
import org.duibiao.ingest.claim.prose.passage.NameMention;
import org.duibiao.ingest.claim.prose.passage.Passage;
import org.duibiao.ingest.language.Token;
import org.duibiao.ingest.language.Token.Word;
import org.duibiao.ingest.language.text.NormalText;
import org.duibiao.ingest.language.word.Cue;
import org.duibiao.ingest.language.word.Sense;
import org.duibiao.model.catalogue.Catalogue;

/** Tells of which part of trade a figure is: with a partner, of a form, by a way, or in goods. */
final class TradeParts {

    private static final String TRADE = "trade_total";
    private static final String END_OF_CLAUSE = ",;。:!?\n";
    /** 对外, 对全, 对口 and their like name no partner. */
    private static final String OTHER_THAN_PARTNERS = "外全口于我本照标比接";
    /** Characters of the longest partner's name. */
    private static final int LONGEST_PARTNER = 14;
    /** Characters of the longest list of partners, 分别 behind it. */
    private static final int LONGEST_LIST = 36;

    private static final Set<String> BEHIND_PARTNER =
            Set.of("", "等", "市场", "方向", "地区", "国家", "等国", "等国家", "等地区", "等市场", "等地", "的", "贸易");

    private static final String RESPECTIVELY = "分别";

    private static final int SHORTEST_GOODS = 2;
    private static final String BARE_STARTS = "出进";
    /** Last characters of a name that goods may follow: 出口机电产品, and not 出口额. */
    private static final String SIDES = "口";
    /** Characters of words that say how much, and name no goods: 出口规模, 出口累计达. */
    private static final String OF_AMOUNTS = "额值量模绩计总达到为近约超过完成实现突破仅共累占比创增降已均也又再高历史分别继续保持";
    /** Goods whose name holds a character of 完成. */
    private static final String CIRCUITS = "集成";
    /** First characters of words that go on with the sentence, and name no goods: 出口则由上年的, 出口却, 出口较上年. */
    private static final String NO_GOODS_STARTS = "则由从却仍亦都还较比与同跟按以经因受";

    private final NormalText text;
    private final Catalogue catalogue;
    private final Goods goods;

    TradeParts(NormalText text, Catalogue catalogue, IntPredicate endsRegion) {
        this.text = text;
        this.catalogue = catalogue;
        this.goods = new Goods(text, endsRegion);
    }

    /** The words of the part that a figure is of; empty where it is of trade as a whole, or of none. */
    Optional<String> find(Figure figure, Lead lead, String id, Passage passage) {
        if (!isOfTrade(id)) {
            return Optional.empty();
        }
        int name = figure.naming().start();
        if (name < lead.start()) {
            return partnerBefore(name);
        }
        Optional<String> partner = ofPartner(lead, name);
        if (partner.isPresent()) {
            return partner;
        }
        Optional<String> before = goodsBefore(lead, name);
        if (before.isPresent()) {
            return before;
        }
        Optional<String> behind = goodsBehind(lead, figure.naming().end());
        return behind.isPresent() ? behind : ofNameBefore(lead, id, passage);
    }

    /** With whom, in which form or by which way. */
    private Optional<String> ofPartner(Lead lead, int name) {
        Optional<String> form = form(name);
        if (form.isPresent()) {
            return form;
        }
        Optional<String> way = way(lead, name);
        if (way.isPresent()) {
            return way;
        }
        Optional<String> partner = partnerBefore(name);
        return partner.isPresent() ? partner : partnerRightBefore(lead, name);
    }

    private boolean isOfTrade(String id) {
        return id.equals(TRADE) || catalogue.get(id).partOf().equals(Optional.of(TRADE));
    }

    /** 以保税物流方式出口. */
    private Optional<String> form(int name) {
        return text.startsWith("方式", name - 2) ? Optional.of("贸易方式") : Optional.empty();
    }

    /** 通过国际班列进出口: a way that goods take. */
    private Optional<String> way(Lead lead, int name) {
        int from = Math.max(lead.start(), name - LONGEST_PARTNER);
        for (int at = name - SHORTEST_GOODS; at >= from && END_OF_CLAUSE.indexOf(text.at(at)) < 0; at--) {
            if (text.startsWith("通过", at) || text.startsWith("经由", at)) {
                return Optional.of(text.words(at, name));
            }
        }
        return Optional.empty();
    }

    /** 对东盟进出口, 自东盟进口. */
    private Optional<String> partnerBefore(int name) {
        int longest = text.startsWith(RESPECTIVELY, name - RESPECTIVELY.length()) ? LONGEST_LIST : LONGEST_PARTNER;
        for (int at = name - 2; at >= Math.max(0, name - longest); at--) {
            char character = text.at(at);
            if (END_OF_CLAUSE.indexOf(character) >= 0) {
                return Optional.empty();
            }
            if (character == '对' && OTHER_THAN_PARTNERS.indexOf(text.at(at + 1)) < 0) {
                return Optional.of(text.words(at + 1, name));
            }
        }
        return Optional.empty();
    }

    /** 自澳大利亚进口, 东盟市场出口: a partner that is known by its name right before the name. */
    private Optional<String> partnerRightBefore(Lead lead, int name) {
        for (Token token : lead.tokens()) {
            if (token instanceof Word word
                    && word.is(Cue.PARTNER)
                    && word.end() <= name
                    && BEHIND_PARTNER.contains(text.words(word.end(), name))) {
                return Optional.of(word.meaning().word());
            }
        }
        return Optional.empty();
    }

    /** 集成电路出口, 手机累计出口值: words that mean nothing to us right before a bare name are goods. */
    private Optional<String> goodsBefore(Lead lead, int bareName) {
        return BARE_STARTS.indexOf(text.at(bareName)) < 0 ? Optional.empty() : goods.before(lead, bareName);
    }

    /** 出口劳动密集型产品(家具、服装)37亿元: goods between the name and the number. */
    private Optional<String> goodsBehind(Lead lead, int end) {
        if (SIDES.indexOf(text.at(end - 1)) < 0) {
            return Optional.empty();
        }
        for (Token token : lead.tokens()) {
            if (token.start() == end && token instanceof Word word && word.is(Cue.PART)) {
                return Optional.of(word.meaning().word());
            }
            if (token.start() >= end) {
                return goods(end, token.start());
            }
        }
        return goods(end, lead.end());
    }

    private Optional<String> goods(int start, int end) {
        String words = start < end ? text.words(start, end) : "";
        boolean tells = words.length() >= SHORTEST_GOODS
                && NO_GOODS_STARTS.indexOf(words.charAt(0)) < 0
                && words.replace(CIRCUITS, "").chars().noneMatch(c -> OF_AMOUNTS.indexOf(c) >= 0);
        return tells ? Optional.of(words) : Optional.empty();
    }

    /** 对东盟进出口大幅增长,贸易总值788亿元: the name of the clause before, that waits, is of a partner. */
    private Optional<String> ofNameBefore(Lead lead, String id, Passage passage) {
        for (NameMention mention : passage.statement().names().inOrder()) {
            boolean same = mention.word().meaning().indicators(Sense.Role.ALIAS).contains(id);
            if (same && mention.word().end() <= lead.start()) {
                int start = mention.word().start();
                return partnerBefore(start).or(() -> formBefore(mention)).or(() -> goodsOf(mention, lead));
            }
        }
        return Optional.empty();
    }

    /** 与加工贸易有关的贸易方式进出口占六成,进出口额17亿元: the name of the clause before is of a form of trade. */
    private static Optional<String> formBefore(NameMention mention) {
        for (Token token : mention.lead().tokens()) {
            if (token instanceof Word word && word.is(Cue.PART)) {
                return Optional.of(word.meaning().word());
            }
        }
        return Optional.empty();
    }

    /** 集成电路出口增长较快,前4月累计出口2.5亿美元: the name of the clause before is of goods, and no region speaks since. */
    private Optional<String> goodsOf(NameMention mention, Lead lead) {
        boolean regionSpeaks = lead.has(Cue.REGION_WORD) || mention.lead().has(Cue.REGION_WORD);
        boolean grows = mention.lead().lastName() < 0;
        return regionSpeaks || !grows
                ? Optional.empty()
                : goodsBefore(mention.lead(), mention.word().start());
    }
}
