package org.duibiao.ingest.document.table;

/** What a column holds, as its head says. The words of each are in {@code column-roles.yaml}. */
public enum ColumnRole {
    /** Names of indicators or of parts of a budget. */
    NAME,
    /** Names of regions. */
    REGION,
    /** Periods that the rows speak of. */
    PERIOD,
    /** Running numbers of the rows. */
    NUMBER,
    /** Units of the figures in the row. */
    UNIT,
    /** Points that an indicator can score. */
    WEIGHT,
    /** Points that it scored. */
    SCORE,
    /** What was promised. */
    TARGET,
    /** The growth that was promised, in percent. */
    GROWTH_TARGET,
    /** What was reached. */
    ACTUAL,
    /** Reached over promised, in percent. */
    COMPLETION,
    /** Growth over the year before, in percent. */
    GROWTH,
    /** The level of the year before. */
    PRIOR,
    /** Place in a ranking. */
    RANK,
    /** One month or quarter alone. */
    MONTH,
    /** Money planned at the start of the year. */
    BUDGET_INITIAL,
    /** Money planned for the year, as adjusted in it. */
    BUDGET_FULL_YEAR,
    /** Money spent. */
    BUDGET_EXECUTED,
    /** Spent over planned, in percent. */
    EXECUTION_RATE,
    /** Words about the figures. */
    REMARK;

    /** Whether cells of the column name their row. */
    public boolean isLabel() {
        return this == NAME || this == REGION || this == PERIOD || this == NUMBER;
    }

    /** Whether cells of the column are money planned or spent. */
    public boolean isMoney() {
        return this == BUDGET_INITIAL || this == BUDGET_FULL_YEAR || this == BUDGET_EXECUTED;
    }

    /** Whether cells of the column are points, those that can be scored or those that were. */
    public boolean isOfPoints() {
        return this == WEIGHT || this == SCORE;
    }
}
