package org.duibiao.ingest.claim.prose.coverage;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.duibiao.ingest.claim.figure.Naming;
import org.duibiao.ingest.claim.prose.passage.Lead;
import org.duibiao.ingest.claim.prose.passage.Passage;
import org.duibiao.ingest.language.Token;
import org.duibiao.ingest.language.Token.Word;
import org.duibiao.ingest.language.text.NormalText;
import org.duibiao.ingest.language.word.Cue;

/**
 * What a share is a share of, where its words say so and the whole is the region's own: 占全县进出口的42.76% is a share of
 * its trade. 占全省进出口 and 占制造业到位资金 are shares of what the report does not give.
 */
public final class Wholes {

    private static final Set<String> WITHOUT_LIMIT = Set.of("", "总", "的", "全部", "所有", "整个", "同期", "一般公共预算", "财政拨款");
    /** 一般公共预算项目支出总额 looks like all project expenditure and is that of one budget: a whole to hold a share against. */
    private static final String GENERAL_BUDGET = "一般公共预算";

    private static final char SHARE_OF = '占';

    private final NormalText text;
    private final Passage passage;
    private final Function<Lead, Optional<Naming>> names;

    /** @param names finds the last name of a lead that a share can be of */
    public Wholes(NormalText text, Passage passage, Function<Lead, Optional<Naming>> names) {
        this.text = text;
        this.passage = passage;
        this.names = names;
    }

    /** The indicator of the whole that the words before a share name; empty where they name none, or one that is not the region's. */
    public Optional<String> of(Lead lead) {
        int share = firstShare(lead.tokens());
        if (share < 0) {
            return Optional.empty();
        }
        Token cue = lead.tokens().get(share);
        Lead behind = new Lead(lead.tokens().subList(share + 1, lead.tokens().size()), cue.end(), lead.end());
        return names.apply(behind)
                .filter(name -> name.isClaim() || name.words().startsWith(GENERAL_BUDGET))
                .filter(name -> isOwnWhole(cue, behind, name))
                .flatMap(Naming::indicatorId);
    }

    /** The indicator of the part, where the words before 占 name it: 限上零售额占社会消费品零售总额的38.07%. */
    public Optional<String> part(Lead lead) {
        int share = firstShare(lead.tokens());
        if (share <= 0) {
            return Optional.empty();
        }
        Lead before = new Lead(
                lead.tokens().subList(0, share),
                lead.start(),
                lead.tokens().get(share).start());
        return names.apply(before).filter(Naming::isClaim).flatMap(Naming::indicatorId);
    }

    private boolean isOwnWhole(Token cue, Lead behind, Naming name) {
        String words = text.words(cue.start(), cue.end());
        int share = words.indexOf(SHARE_OF);
        String area = share < 0 ? words : words.substring(0, share) + words.substring(share + 1);
        boolean own = WITHOUT_LIMIT.contains(area) || passage.subject().isOwn(area);
        int from = cue.end();
        for (Token token : behind.tokens()) {
            if (token instanceof Word word && word.is(Cue.REGION_WORD) && word.end() <= name.start()) {
                own &= passage.subject().isOwn(word.meaning().word());
                from = word.end();
            }
        }
        return own && from <= name.start() && WITHOUT_LIMIT.contains(text.words(from, name.start()));
    }

    private static int firstShare(List<Token> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i) instanceof Word word && word.is(Cue.SHARE)) {
                return i;
            }
        }
        return -1;
    }
}
