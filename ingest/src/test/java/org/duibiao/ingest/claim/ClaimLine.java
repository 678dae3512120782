package org.duibiao.ingest.claim;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.duibiao.model.claim.Claim;
import org.duibiao.model.claim.Kind;
import org.duibiao.model.claim.Target;
import org.duibiao.model.period.Period;
import org.duibiao.model.quantity.Comparison;

/** A claim as one line, so that examples can say in full what is to be read. */
final class ClaimLine {

    private ClaimLine() {}

    static String of(Claim claim) {
        StringBuilder line = new StringBuilder(claim.indicatorId());
        claim.period().ifPresent(period -> line.append(' ').append(notation(period)));
        if (claim.kind() != Kind.ACTUAL) {
            line.append(' ').append(claim.kind().id());
        }
        claim.level()
                .ifPresent(level -> line.append(' ')
                        .append(
                                level.number().comparison() == Comparison.EQUAL
                                        ? ""
                                        : level.number().comparison().symbol())
                        .append(plain(level.baseValue()))
                        .append(' ')
                        .append(level.unit().base()));
        claim.growth()
                .ifPresent(growth -> line.append(" yoy ")
                        .append(growth.comparison() == Comparison.ABOUT ? "~" : "")
                        .append(plain(growth.percent())));
        claim.completion().ifPresent(completion -> line.append(" completion ").append(plain(completion)));
        claim.targets().forEach(target -> line.append(target(target)));
        claim.statedRank().ifPresent(rank -> line.append(" rank ").append(rank));
        if (!claim.scope().equals("unstated")) {
            line.append(" scope ").append(claim.scope());
        }
        return line.toString();
    }

    private static String target(Target target) {
        StringBuilder line = new StringBuilder(" target");
        target.tier().ifPresent(tier -> line.append(' ').append(tier));
        target.level().ifPresent(level -> line.append(' ').append(plain(level.baseValue())));
        target.growth().ifPresent(growth -> line.append(" yoy ").append(plain(growth.percent())));
        target.completion().ifPresent(completion -> line.append(" at ").append(plain(completion)));
        return line.toString();
    }

    private static String notation(Period period) {
        LocalDate start = period.start();
        LocalDate end = period.end();
        if (period.isFullYear()) {
            return String.valueOf(start.getYear());
        }
        if (start.getMonthValue() == 1 && end.getMonthValue() == 12) {
            return start.getYear() + "/" + end.getYear();
        }
        String first = start.toString().substring(0, 7);
        String last = end.toString().substring(0, 7);
        return first.equals(last) ? first : first + "/" + last;
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
