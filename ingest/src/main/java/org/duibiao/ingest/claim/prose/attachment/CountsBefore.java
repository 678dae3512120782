package org.duibiao.ingest.claim.prose.attachment;

import java.util.Optional;
import java.util.Set;
import org.duibiao.ingest.claim.figure.Figure;
import org.duibiao.ingest.claim.figure.Naming;
import org.duibiao.ingest.claim.prose.coverage.Coverage;
import org.duibiao.ingest.claim.prose.naming.Names;
import org.duibiao.ingest.claim.prose.passage.Lead;
import org.duibiao.ingest.claim.prose.passage.Passage;
import org.duibiao.ingest.language.Token.Amount;
import org.duibiao.model.claim.Grade;
import org.duibiao.model.quantity.Dimension;

/** Tells of a number without a name of its own whether the count before says what it is: the money of projects, the staff in posts. */
final class CountsBefore {

    private static final int LONGEST_JOINT = 3;

    /** What may stand between a count of projects and their money: 70个、480亿元, 签约7个项目30亿元. */
    private static final Set<String> JOINTS = Set.of("、", "项目", "项目、", "项目,");

    /** What may stand between posts and those in them: 编制13名,实有11名. */
    private static final Set<String> FILLED =
            Set.of("实有", "现有", "在编", "在岗", "现实有", "实际在编", "实际在岗", "实有在编", "现有在编", "目前实有", "年末实有");

    private final Passage passage;
    private final Names names;
    private final Coverage coverage;

    CountsBefore(Passage passage, Names names, Coverage coverage) {
        this.passage = passage;
        this.names = names;
        this.coverage = coverage;
    }

    /** What a number is by the count before it. */
    Optional<Naming> naming(Lead lead, Amount amount) {
        return amount.unit().dimension() == Dimension.MONEY ? ofProjects(lead) : ofPosts(lead, amount);
    }

    /** 签约项目70个、480亿元: money right behind a count of signed projects is what was agreed on them. */
    private Optional<Naming> ofProjects(Lead lead) {
        boolean behind =
                lead.end() - lead.start() <= LONGEST_JOINT && JOINTS.contains(names.words(lead.start(), lead.end()));
        return behind
                ? before("projects_signed")
                        .filter(Naming::isClaim)
                        .map(naming -> naming.of("investment_signed_amount").by("count_and_amount", Grade.C))
                : Optional.empty();
    }

    /** 编制13名,实有11名: who is in the posts before. */
    private Optional<Naming> ofPosts(Lead lead, Amount amount) {
        boolean behind =
                FILLED.contains(names.words(lead.start(), lead.end())) && coverage.fits("staff_actual", amount.unit());
        return behind
                ? before("staff_authorised")
                        .map(naming -> naming.of("staff_actual").by("staff_in_posts_before", Grade.B))
                : Optional.empty();
    }

    private Optional<Naming> before(String indicator) {
        return passage.statement()
                .current()
                .filter(count -> count.isOf(indicator))
                .map(Figure::naming);
    }
}
