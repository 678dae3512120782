package org.duibiao.ingest.golden;

import static org.duibiao.ingest.golden.BlockLines.oneLine;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.duibiao.model.claim.Claim;
import org.duibiao.model.claim.Extraction;
import org.duibiao.model.claim.Growth;
import org.duibiao.model.claim.SetAside;
import org.duibiao.model.claim.Target;
import org.duibiao.model.period.Period;
import org.duibiao.model.quantity.Quantity;

/** Writes what was understood of a document: a readable line a claim, with its quote and its targets below. */
final class ClaimLines {

    private ClaimLines() {}

    static List<String> of(Extraction extraction) {
        List<String> lines = new ArrayList<>();
        extraction.claims().forEach(claim -> add(claim, lines));
        lines.add("");
        lines.add("set aside:");
        extraction.setAside().forEach(item -> lines.add(line(item)));
        return lines;
    }

    private static void add(Claim claim, List<String> lines) {
        List<String> words = new ArrayList<>();
        words.add(claim.place().locator());
        words.add(claim.indicatorId());
        words.add(claim.kind().id());
        words.add(claim.subject());
        claim.region()
                .ifPresent(region -> words.add(
                        "of " + region.name() + region.code().map(c -> " " + c).orElse("")));
        words.add(claim.period().map(ClaimLines::words).orElse("no period"));
        claim.level().ifPresent(level -> words.add(words(level)));
        claim.growth().ifPresent(growth -> words.add("growth " + words(growth)));
        claim.completion().ifPresent(percent -> words.add("completion " + plain(percent) + "%"));
        claim.statedRank().ifPresent(rank -> words.add("rank '" + rank + "'"));
        words.add("scope " + claim.scope());
        claim.basis().ifPresent(words::add);
        words.add("grade " + claim.grade());
        words.add("by " + claim.rule());
        claim.flags().forEach(flag -> words.add("!" + flag));
        lines.add(String.join(" | ", words));
        lines.add("    「" + oneLine(claim.quote()) + "」");
        claim.targets().forEach(target -> lines.add("    target " + words(target)));
    }

    private static String words(Target target) {
        List<String> words = new ArrayList<>();
        target.tier().ifPresent(words::add);
        target.level().ifPresent(level -> words.add(words(level)));
        target.growth().ifPresent(growth -> words.add("growth " + words(growth)));
        target.completion().ifPresent(percent -> words.add("completion " + plain(percent) + "%"));
        words.add(target.place().locator() + " 「" + oneLine(target.quote()) + "」");
        return String.join(" | ", words);
    }

    private static String line(SetAside item) {
        List<String> words = new ArrayList<>();
        words.add(item.place().locator());
        words.add(item.reason());
        words.add(item.detail());
        item.indicatorId().ifPresent(words::add);
        item.amount()
                .ifPresent(amount ->
                        words.add(amount.number().text() + amount.unit().text()));
        item.period().ifPresent(period -> words.add(words(period)));
        words.add("「" + oneLine(item.quote()) + "」");
        return String.join(" | ", words);
    }

    private static String words(Quantity level) {
        return level.number().comparison().symbol() + " "
                + oneLine(level.number().text())
                + level.unit().text() + " = " + plain(level.baseValue()) + " "
                + level.unit().base();
    }

    private static String words(Growth growth) {
        return growth.comparison().symbol() + " " + plain(growth.percent()) + "%";
    }

    private static String words(Period period) {
        return period.start() + ".." + period.end();
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
