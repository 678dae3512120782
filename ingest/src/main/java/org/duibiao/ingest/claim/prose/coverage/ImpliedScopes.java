package org.duibiao.ingest.claim.prose.coverage;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.duibiao.ingest.claim.figure.Figure;
import org.duibiao.ingest.claim.prose.passage.Lead;
import org.duibiao.ingest.claim.prose.passage.Passage;
import org.duibiao.ingest.language.Token.Word;
import org.duibiao.ingest.language.text.NormalText;
import org.duibiao.ingest.language.word.Cue;

/** The scope of a figure: what its words say, and where they say none, what words before imply that reach to it. */
final class ImpliedScopes {

    private static final String ALL_CAPITAL = "招商引资";
    private static final String OUTWARD = "outward_investment";

    /** 总到位资金: told of all, whatever the sentence before was of. */
    private static final char TOTAL = '总';

    /** Words that name capital only where it is spoken of. */
    private static final Set<String> BARE = Set.of("到位", "实际到位", "到资", "实际到资", "到账", "进资");

    private static final String STATEMENT_ENDS = "。;\n";
    private static final String SENTENCE_END = "。";
    private static final String SEMICOLON = ";";
    private static final String AMONG = "其";
    private static final String WHICH = "其中";
    private static final String BASIS = "口径";
    private static final List<String> BASES = List.of("口径,", "口径计算,", "口径统计,", "口径测算,", "口径核算,");
    private static final int FURTHEST_BASIS = 14;
    private static final int LONGEST_BASIS = 12;

    /** How far back a word of scope reaches, in characters: about a sentence. */
    private static final int FIELD = 80;

    private final NormalText text;
    private final ScopeReader scopes;
    private int lastFigureEnd;
    private Optional<String> reachedScope = Optional.empty();

    /** Reads the scopes of figures of a text. */
    ImpliedScopes(NormalText text, ScopeReader scopes) {
        this.text = text;
        this.scopes = scopes;
    }

    /** The scope of a figure of an indicator. */
    String of(Figure figure, String id, Lead lead, Passage passage) {
        Optional<String> said = scopes.find(id, text, lead.start(), lead.end())
                .or(() -> ofWaitingName(figure, id, lead, passage))
                .or(() -> ofRemark(id, figure.span().end()));
        if (said.isPresent()) {
            reachedScope = Optional.empty();
        }
        return said.orElseGet(() -> unsaid(figure, id, lead, passage));
    }

    /** 限上批发业销售额增幅从24%回落至9.6%: the scope before a name that waited for its number. */
    private Optional<String> ofWaitingName(Figure figure, String id, Lead lead, Passage passage) {
        int name = figure.naming().start();
        return name < lead.start()
                ? passage.statement().names().leadOf(name).flatMap(words -> scopes.find(id, text, words.start(), name))
                : Optional.empty();
    }

    /** 12.3亿美元(全口径): the scope in a bracket right behind a number. */
    private Optional<String> ofRemark(String id, int end) {
        int close = text.at(end) == '(' ? text.firstOf(")", end, end + LONGEST_BASIS) : end;
        return text.holds(BASIS, end, close) ? scopes.find(id, text, end + 1, close) : Optional.empty();
    }

    /** Notes a figure, behind which words of scope reach no further. */
    void pass(String id, Lead lead) {
        if (id.equals("domestic_capital_actual")) {
            lastFigureEnd = lead.end();
        }
    }

    /** 引进市外资金186亿元;2012年到位58亿元: the one scope of the figures before, of which only other days are told. */
    private static Optional<String> ofOtherDays(Figure figure, String id, Lead lead, Passage passage) {
        if (!lead.hasPeriod() || !BARE.contains(figure.naming().words())) {
            return Optional.empty();
        }
        List<Figure> near =
                passage.statement().lastOf(id).isPresent() ? passage.statement().figures() : passage.sentence();
        List<String> told = near.stream()
                .filter(before -> before.isOf(id) && before.isClaim())
                .map(Figure::scope)
                .distinct()
                .toList();
        return told.size() == 1 ? Optional.of(told.get(0)) : Optional.empty();
    }

    /** The scope of words since the last figure of the indicator, where the name itself says none. */
    private String unsaid(Figure figure, String id, Lead lead, Passage passage) {
        Optional<String> again = ofOtherDays(figure, id, lead, passage);
        if (again.isPresent()) {
            return again.get();
        }
        Optional<String> basis = ofBasis(id, lead);
        if (basis.isPresent()) {
            return basis.get();
        }
        if (id.equals(OUTWARD) && passage.statement().lastOf(id).isEmpty()) {
            return scopes.find(
                            id,
                            text,
                            text.startBehind(STATEMENT_ENDS, lead.start() - FIELD, lead.start()),
                            lead.start())
                    .orElse(scopes.unnamed(id));
        }
        if (lead.has(Cue.AMONG) || !scopes.reachesBack(id)) {
            return scopes.unnamed(id);
        }
        int field = Math.max(Math.max(lastFigureEnd, lead.start() - FIELD), 0);
        boolean total = text.at(figure.naming().start() - 1) == TOTAL;
        int from = total || ofWholeRegion(lead) ? text.startBehind(SENTENCE_END, field, lead.start()) : field;
        Optional<String> reached = reaching(id, from, lead.start());
        reachedScope = reached.isPresent() || total || ofWholeRegion(lead) ? reached : reachedScope;
        return reachedScope.or(() -> ofNameAgain(figure, id, lead)).orElse(scopes.unnamed(id));
    }

    /** 项目36个,其中省外20个;到位资金36亿元: words of a part that ended with its statement reach no further. */
    private Optional<String> reaching(String id, int from, int end) {
        int statement = text.startBehind(SEMICOLON, from, end);
        int among = statement > from ? text.startBehind(AMONG, from, statement - 1) : from;
        if (among <= from || !text.startsWith(WHICH, among - 1)) {
            return scopes.find(id, text, from, end);
        }
        return scopes.find(id, text, statement, end).or(() -> scopes.find(id, text, from, among - 1));
    }

    /** 区外资金9亿元。2019年这一数字要达到10亿元: a name that is meant again says its scope again. */
    private Optional<String> ofNameAgain(Figure figure, String id, Lead lead) {
        int end = figure.naming().end();
        return figure.naming().start() == end && end <= lead.start()
                ? scopes.find(id, text, end - figure.naming().words().length(), end)
                : Optional.empty();
    }

    /** 今年,全市招商引资计划完成到位资金: all capital of the region is told anew, whatever scope was spoken of before. */
    private static boolean ofWholeRegion(Lead lead) {
        return lead.has(Cue.REGION_WORD)
                && lead.any(token ->
                        token instanceof Word word && word.meaning().word().startsWith(ALL_CAPITAL));
    }

    /** 按商务部口径, or 按商务部口径,1-6月, in a clause of its own. */
    private Optional<String> ofBasis(String id, Lead lead) {
        int from = Math.max(0, lead.start() - FURTHEST_BASIS);
        if (!text.holds(BASIS, from, lead.start())) {
            return Optional.empty();
        }
        String before = text.words(from, lead.start());
        int at = basisEnd(before);
        if (at < 0) {
            return Optional.empty();
        }
        boolean ended = before.indexOf('。', at) >= 0 || before.indexOf(';', at) >= 0;
        return ended ? Optional.empty() : scopes.find(id, text, Math.max(0, from + at - LONGEST_BASIS), from + at);
    }

    /** Where 口径 and a word for counting by it end a clause, or -1. */
    private static int basisEnd(String words) {
        for (String basis : BASES) {
            int at = words.lastIndexOf(basis);
            if (at >= 0) {
                return at + basis.length();
            }
        }
        return -1;
    }
}
