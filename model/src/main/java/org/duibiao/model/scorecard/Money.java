package org.duibiao.model.scorecard;

import java.util.Optional;

/**
 * The money of a budget line.
 *
 * @param initial planned at the start of the year
 * @param fullYear planned for the year, as adjusted in it
 * @param executed spent
 * @param rate spent over planned, in percent, as printed
 * @param unit base unit of the amounts; empty where none is printed
 */
public record Money(
        Optional<Printed> initial,
        Optional<Printed> fullYear,
        Optional<Printed> executed,
        Optional<Printed> rate,
        Optional<String> unit) {

    /** Of lines that are no budget. */
    public static final Money NONE =
            new Money(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
