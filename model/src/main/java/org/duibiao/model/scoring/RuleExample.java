package org.duibiao.model.scoring;

import java.math.BigDecimal;

/**
 * What a rule gives for numbers that show it.
 *
 * @param target what was promised, zero where the rule asks for none
 * @param result what was reached
 * @param weight points that can be had
 * @param expected what the rule gives
 */
public record RuleExample(BigDecimal target, BigDecimal result, BigDecimal weight, PointRange expected) {}
