package org.duibiao.ingest.claim.table;

import java.util.stream.Collectors;
import org.duibiao.model.claim.Claim;
import org.duibiao.model.claim.Extraction;
import org.duibiao.model.claim.SetAside;
import org.duibiao.model.claim.Target;
import org.duibiao.model.quantity.Quantity;

/** Claims as lines that a person can compare with a table. */
final class ClaimListing {

    private ClaimListing() {}

    static String of(Extraction extraction) {
        return extraction.claims().stream().map(claim -> of(claim) + "\n").collect(Collectors.joining())
                + extraction.setAside().stream().map(ClaimListing::of).collect(Collectors.joining());
    }

    static String of(Claim claim) {
        StringBuilder words =
                new StringBuilder(claim.indicatorId() + " " + claim.kind().id());
        claim.level().ifPresent(level -> words.append(" ").append(amount(level)));
        claim.growth()
                .ifPresent(growth -> words.append(claim.level().isPresent() ? ", growth " : " growth ")
                        .append(growth.comparison().symbol())
                        .append(growth.percent()));
        claim.completion().ifPresent(completion -> words.append(", completion ").append(completion));
        claim.targets().forEach(target -> words.append(", target").append(of(target)));
        words.append(claim.period()
                .map(period -> ", " + period.start() + ".." + period.end())
                .orElse(", no period"));
        words.append(", ").append(claim.subject()).append(", ").append(claim.scope());
        claim.basis().ifPresent(basis -> words.append(", ").append(basis));
        claim.region().ifPresent(region -> words.append(", of ").append(region.name()));
        claim.statedRank().ifPresent(rank -> words.append(", ").append(rank));
        return words.append(", ")
                .append(claim.grade())
                .append(" ")
                .append(claim.flags())
                .append(" \"")
                .append(claim.quote())
                .append("\" ")
                .append(claim.place().locator())
                .toString();
    }

    private static String of(Target target) {
        return target.tier().map(tier -> " " + tier).orElse("")
                + target.level().map(level -> " " + amount(level)).orElse("")
                + target.growth().map(growth -> " growth " + growth.percent()).orElse("");
    }

    private static String amount(Quantity quantity) {
        return quantity.number().comparison().symbol()
                + quantity.number().text()
                + quantity.unit().text();
    }

    private static String of(SetAside found) {
        return "- %s \"%s\" %s%n"
                .formatted(
                        found.reason(),
                        found.quote().replace("\n", "⏎"),
                        found.place().locator());
    }
}
