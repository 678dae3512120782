package org.duibiao.ingest.claim.prose.passage;

import java.util.ArrayList;
import java.util.List;
import org.duibiao.ingest.language.Token.PeriodMention;
import org.duibiao.ingest.language.text.CharacterForms;
import org.duibiao.ingest.language.text.NormalText;
import org.duibiao.model.period.Period;

/** Days that a sentence lists, for numbers that follow in their order: 上半年和前三季度,进出口分别为12亿元、20亿元. */
public final class ListedDays {

    private final NormalText text;
    private final List<Period> listed = new ArrayList<>();
    private int end;

    ListedDays(NormalText text) {
        this.text = text;
    }

    /** Takes days that the text tells; those that no joining character parts from the ones before begin another list. */
    public void see(PeriodMention mention, Period days) {
        boolean goesOn = mention.start() == end + 1 && CharacterForms.joins(text.at(end));
        if (!goesOn) {
            listed.clear();
        }
        listed.add(days);
        end = mention.end();
    }

    /** A sentence ends, and what it listed. */
    void startSentence() {
        listed.clear();
    }

    /** The days of a list that numbers are of, as many as they are; none where the list has not as many. */
    public List<Period> of(int count) {
        return listed.size() == count ? List.copyOf(listed) : List.of();
    }
}
