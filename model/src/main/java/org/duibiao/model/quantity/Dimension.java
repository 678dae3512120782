package org.duibiao.model.quantity;

/** What kind of thing a unit measures; units convert only within their dimension and base unit. */
public enum Dimension {
    MONEY,
    PERCENT,
    POINT,
    COUNT
}
