package org.duibiao.ingest.claim.prose.coverage;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.duibiao.ingest.claim.figure.Figure;
import org.duibiao.ingest.claim.prose.passage.Lead;
import org.duibiao.ingest.language.Token.Word;
import org.duibiao.ingest.language.text.NormalText;
import org.duibiao.ingest.language.word.Cue;

/** Tells of a figure that it is of firms of a size alone: 进出口额超千万美元企业9户,完成进出口额2.8亿美元. */
final class FirmsOfSize {

    /** Indicators that firms have figures of; capital and projects are of projects. */
    private static final Set<String> OF_FIRMS = Set.of(
            "trade_total",
            "exports",
            "imports",
            "retail_sales",
            "online_retail",
            "ecommerce_turnover",
            "cross_border_ecommerce",
            "wholesale_sales",
            "retail_trade_sales",
            "service_outsourcing");

    /** What firms that were counted sign, in the clauses right behind. */
    private static final Set<String> OF_SIGNERS = Set.of("projects_signed", "investment_signed_amount");

    private static final List<String> COUNTED = List.of("家,", "户,");
    private static final List<String> STRONG = List.of("强", "央企", "龙头", "领军", "头部", "上市公司", "独角兽");
    private static final String BROUGHT = "引进";
    private static final List<String> OF_ALL = List.of("共", "总", "全");
    /** Characters between a count of firms and what they signed. */
    private static final int FURTHEST_SIGNED = 24;

    private static final String FIRMS = "企业";
    private static final List<String> BOUNDS = List.of("超", "过", "以上", "级");
    private static final List<String> SIZES = List.of("亿", "千万", "百万", "万美元", "万元");
    private static final List<String> LARGE = List.of("规模以上", "规上", "规模以上工业", "规上工业", "龙头", "骨干", "重点");
    private static final String CLAUSE_ENDS = ",。;:、\n\0";
    private static final String STATEMENT_ENDS = "。;\n\0";
    private static final int LONGEST_SIZE = 24;
    /** Characters between the firms and the name of what they did: 9户,完成. */
    private static final int FURTHEST = 14;

    private final NormalText text;

    FirmsOfSize(NormalText text) {
        this.text = text;
    }

    /** The words of the firms that a figure is of; empty where it is of all. */
    Optional<String> find(Figure figure, Lead lead, String id) {
        int name = figure.naming().start();
        if (OF_SIGNERS.contains(id) && name >= lead.start()) {
            return ofSigners(lead, name);
        }
        if (!OF_FIRMS.contains(id) || name < lead.start()) {
            return Optional.empty();
        }
        int from = text.startBehind(STATEMENT_ENDS, name - FURTHEST, name);
        for (int at = name - FIRMS.length(); at >= from; at--) {
            if (text.startsWith(FIRMS, at)) {
                return speaksSince(lead, at) ? Optional.empty() : ofSize(at, name);
            }
        }
        return Optional.empty();
    }

    /** 引进500强企业24家,签约项目42个,签约额186亿元: what firms of a class signed that were counted right before. */
    private Optional<String> ofSigners(Lead lead, int name) {
        if (lead.has(Cue.REGION_WORD) || lead.hasPeriod()) {
            return Optional.empty();
        }
        int from = text.startBehind(STATEMENT_ENDS, name - FURTHEST_SIGNED, name);
        for (int at = name - 1; at > from; at--) {
            if (text.at(at) == ',' && text.endsWithAny(COUNTED, at + 1)) {
                int clause = text.startBehind(CLAUSE_ENDS, at - LONGEST_SIZE, at);
                return text.holdsAny(STRONG, clause, at) && !text.holdsAny(OF_ALL, at, name)
                        ? Optional.of(ofFirms(text.words(clause, at)))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** 500强企业, of 引进500强企业24家. */
    private static String ofFirms(String clause) {
        int end = clause.length() - 1;
        while (end > 0 && Character.isDigit(clause.charAt(end - 1))) {
            end--;
        }
        int verb = clause.indexOf(BROUGHT);
        return clause.substring(verb >= 0 && verb + BROUGHT.length() < end ? verb + BROUGHT.length() : 0, end);
    }

    /** 亿元以上企业12家,全县完成进出口额60亿元: whether a region speaks behind the firms. */
    private static boolean speaksSince(Lead lead, int firms) {
        return lead.any(token -> token instanceof Word word && word.is(Cue.REGION_WORD) && word.start() > firms);
    }

    private Optional<String> ofSize(int firms, int name) {
        int from = text.startBehind(CLAUSE_ENDS, firms - LONGEST_SIZE, firms);
        boolean sized = text.endsWithAny(LARGE, firms) && text.firstOf(CLAUSE_ENDS, firms, name) == name
                || text.holdsAny(SIZES, from, firms) && text.holdsAny(BOUNDS, from, firms);
        return sized ? Optional.of(text.words(from, firms + FIRMS.length())) : Optional.empty();
    }
}
