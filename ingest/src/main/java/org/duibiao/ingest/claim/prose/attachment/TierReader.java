package org.duibiao.ingest.claim.prose.attachment;

import java.util.Optional;
import org.duibiao.ingest.claim.prose.passage.Lead;
import org.duibiao.ingest.language.Token.Word;
import org.duibiao.ingest.language.word.Cue;

/** Tells who set a goal, or how hard it is: 省下达 is 省, 必达 stays. */
final class TierReader {

    private static final String LEVELS = "省市州县区";

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
}
