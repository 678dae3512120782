package org.duibiao.ingest.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.duibiao.ingest.language.text.OneOf;
import org.duibiao.model.claim.Claim;
import org.duibiao.model.document.Block;
import org.duibiao.model.document.Document;

/**
 * A report on one project of a bureau (2021年电子商务进农村综合示范项目支出绩效自评报告) tells the budget and the score of that project, and
 * not of the bureau.
 */
final class ProjectReports {

    private static final List<String> ENDINGS = List.of("项目支出绩效", "项目绩效", "专项资金绩效", "专项支出绩效", "资金绩效");
    private static final List<String> OF_THE_WHOLE = List.of("整体", "部门项目");
    /** Money of the bureau as such, and no project's name: 2021年部门预算资金绩效自评. */
    private static final List<String> NO_PROJECT =
            List.of("", "财政", "预算", "财政预算", "财政专项", "专项", "项目", "财政支出", "部门预算项目");

    private static final Set<String> OF_PROJECTS = Set.of(
            "budget_initial", "budget_full_year", "budget_executed", "budget_execution_rate", "self_evaluation_score");
    private static final List<String> BUREAUS = List.of("局", "委", "委员会", "办", "办公室", "中心", "单位", "部门", "部门预算", "所有");
    private static final List<String> REPORTS = List.of("报告", "自评", "评价", "自评表", "自评结果", "评价结果");
    private static final String YEAR = "年";
    private static final String YEARS = "年度";

    private ProjectReports() {}

    /** The claims of a report, those of the bureau's money and score as of the project that its title names. */
    static List<Claim> judge(List<Claim> claims, Document document) {
        Optional<String> project = project(document.title()).or(() -> projectOfHeadings(document));
        return project.isEmpty()
                ? claims
                : claims.stream()
                        .map(claim -> isOfProject(claim) ? claim.ofProject(project.get()) : claim)
                        .toList();
    }

    /** Where a page shows its title below the words of its site: that of the first heading which is a report's. */
    private static Optional<String> projectOfHeadings(Document document) {
        for (Block block : document.blocks()) {
            if (block instanceof Block.Heading heading
                    && OneOf.ends(heading.text().strip(), REPORTS)) {
                return project(heading.text().strip());
            }
        }
        return Optional.empty();
    }

    private static boolean isOfProject(Claim claim) {
        return claim.subject().equals(Claim.BUREAU) && OF_PROJECTS.contains(claim.indicatorId());
    }

    /** The project that a title names: the words behind its year; empty where it names none. */
    static Optional<String> project(String title) {
        if (OneOf.standsIn(title, OF_THE_WHOLE)) {
            return Optional.empty();
        }
        for (String ending : ENDINGS) {
            int end = title.indexOf(ending);
            int year = title.lastIndexOf(YEAR, end);
            if (end > 0 && year >= 0) {
                int start = title.startsWith(YEARS, year) ? year + YEARS.length() : year + YEAR.length();
                String name = title.substring(Math.min(start, end), end).strip();
                return NO_PROJECT.contains(name) || OneOf.ends(name, BUREAUS) ? Optional.empty() : Optional.of(name);
            }
        }
        return Optional.empty();
    }
}
