package org.duibiao.ingest.language.number;

import java.math.BigDecimal;

/**
 * A number as it stands, without its unit.
 *
 * @param end where the text goes on
 * @param value what it says; its scale is the number of printed decimals
 * @param resolution the size of one unit in the last printed place
 * @param chinese whether it is written in Chinese numerals
 */
public record Numeral(int end, BigDecimal value, BigDecimal resolution, boolean chinese) {}
