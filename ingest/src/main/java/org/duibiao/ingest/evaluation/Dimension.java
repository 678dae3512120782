package org.duibiao.ingest.evaluation;

import java.util.Locale;

/** What scores are shown by. */
public enum Dimension {
    INDICATOR,
    /** What makes a case hard, as its gold says. */
    PHENOMENON,
    /** Format of the case's file; of a case that is a passage, {@code passage}. */
    FORMAT,
    /** The reading rules that a case tests. */
    RULE,
    /** How sure the rule was that read it; of what was missed there is none. */
    GRADE;

    /** As the command line has it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
