package org.duibiao.ingest.claim.prose.naming;

import java.util.List;
import java.util.Optional;
import org.duibiao.ingest.claim.figure.Naming;
import org.duibiao.ingest.claim.prose.passage.Lead;
import org.duibiao.ingest.language.Token.Word;
import org.duibiao.ingest.language.text.OneOf;
import org.duibiao.ingest.language.word.Cue;
import org.duibiao.ingest.language.word.Sense;
import org.duibiao.model.claim.Grade;
import org.duibiao.model.quantity.Dimension;
import org.duibiao.model.quantity.Unit;

/** 招商引资任务60亿元: a field of capital, and the word for a goal right behind it, ask for capital in place. */
public final class FieldOfGoal {

    private static final String CAPITAL = "domestic_capital_actual";

    /** Offices, of whose own tasks no region's goal is told. */
    private static final List<String> OFFICES =
            List.of("我局", "本局", "我委", "我办", "我中心", "本单位", "我单位", "各乡镇", "各部门", "各单位", "每个");

    private FieldOfGoal() {}

    /**
     * The name of a goal whose words tell its field alone; empty where something is reached, or an office is given it.
     *
     * @param words the words before the goal
     */
    public static Optional<Naming> find(Lead lead, Unit unit, String words) {
        boolean asks = unit.dimension() == Dimension.MONEY
                && lead.has(Cue.TARGET)
                && !lead.has(Cue.ACHIEVE)
                && lead.lastName() < 0
                && !OneOf.standsIn(words, OFFICES);
        for (int i = lead.tokens().size() - 1; asks && i > 0; i--) {
            if (lead.tokens().get(i) instanceof Word goal
                    && goal.is(Cue.TARGET)
                    && lead.tokens().get(i - 1) instanceof Word field
                    && field.end() == goal.start()
                    && field.meaning().indicators(Sense.Role.TOPIC).contains(CAPITAL)) {
                return Optional.of(new Naming(
                        Optional.of(CAPITAL),
                        Optional.empty(),
                        field.meaning().word(),
                        field.start(),
                        field.end(),
                        Grade.B,
                        "field_of_goal"));
            }
        }
        return Optional.empty();
    }
}
