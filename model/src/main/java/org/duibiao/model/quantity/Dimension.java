package org.duibiao.model.quantity;

/** What kind of thing a unit measures; units convert only within their dimension and base unit. */
public enum Dimension {
    MONEY,
    PERCENT,
    /** 个百分点: the distance of two percentages, which is never growth. */
    PERCENTAGE_POINT,
    /** 分 of a score. */
    POINT,
    COUNT
}
