package org.duibiao.ingest.claim.prose.attachment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duibiao.ingest.claim.prose.passage.Lead;
import org.duibiao.ingest.language.Token.Word;
import org.duibiao.ingest.language.word.Cue;

/** Tells who set a goal, or how hard it is: 省下达 is 省, 必达 stays. */
final class TierReader {

    private static final String LEVELS = "省市州县区";
    private static final String JOINS = "、和及";

    private TierReader() {}

    /** The tier that the words before a goal name. */
    static Optional<String> read(Lead lead) {
        int at = lead.last(Cue.TIER);
        if (at < 0 || !(lead.tokens().get(at) instanceof Word word)) {
            return Optional.empty();
        }
        String text = word.meaning().word();
        boolean level = LEVELS.indexOf(text.charAt(0)) >= 0;
        return Optional.of(level ? text.substring(0, 1) : text.replace("目标", ""));
    }

    /** 省、市下达目标, 市和县任务: the tiers that the words before a list of completions name; none where they name no list. */
    static List<String> listed(String words) {
        List<String> tiers = new ArrayList<>();
        for (int at = 0; at < words.length(); at++) {
            boolean starts = at == 0
                    || !Character.isIdeographic(words.charAt(at - 1))
                    || JOINS.indexOf(words.charAt(at - 1)) >= 0;
            boolean joined = at + 1 < words.length() && JOINS.indexOf(words.charAt(at + 1)) >= 0;
            if (LEVELS.indexOf(words.charAt(at)) >= 0 && (joined || starts && !tiers.isEmpty())) {
                tiers.add(words.substring(at, at + 1));
            }
        }
        return tiers;
    }
}
