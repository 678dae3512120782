package org.duibiao.ingest.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.duibiao.model.catalogue.Catalogue;
import org.duibiao.model.claim.Claim;
import org.duibiao.model.claim.Extraction;
import org.duibiao.model.claim.SetAside;
import org.duibiao.model.document.Block;
import org.duibiao.model.document.Document;

/**
 * A report on a whole department lists its projects, each with a budget and a score of its own: 1、招商引资工作经费：全年预算数
 * 100万元，…自评得分91分. Those are no figures of the bureau (rule 1). A paragraph is such an item where the words before its
 * first colon end as names of projects do and name no indicator themselves, as 公用经费 does.
 */
final class SingleProjects {

    private static final List<String> ENDINGS =
            List.of("经费", "资金", "专项", "项目", "工程", "补助", "项目绩效自评综述", "项目自评综述", "绩效自评综述", "项目绩效");
    private static final int LONGEST_NAME = 40;
    private static final String QUOTES_AND_BLANKS = "“”\" \t\n\u000b\f\r";

    private final Set<String> indicatorNames;

    SingleProjects(Catalogue catalogue) {
        indicatorNames = catalogue.indicators().stream()
                .flatMap(indicator -> indicator.aliases().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Sets the bureau's figures aside that are those of one of its projects. */
    Extraction judge(Document document, Extraction extraction) {
        if (extraction.claims().stream().noneMatch(claim -> claim.subject().equals(Claim.BUREAU))) {
            return extraction;
        }
        List<Claim> standing = new ArrayList<>();
        List<SetAside> setAside = new ArrayList<>(extraction.setAside());
        for (Claim claim : extraction.claims()) {
            Optional<String> project = claim.subject().equals(Claim.BUREAU)
                    ? project(document.blocks().get(claim.place().block()))
                    : Optional.empty();
            project.ifPresentOrElse(
                    name -> setAside.add(SetAside.of(claim, "single_project", name)), () -> standing.add(claim));
        }
        return new Extraction(standing, setAside);
    }

    private Optional<String> project(Block block) {
        return block instanceof Block.Table
                ? Optional.empty()
                : opening(block.text()).filter(this::namesProject);
    }

    /** The words before the first colon, without the item's number. */
    private static Optional<String> opening(String text) {
        int colon = text.indexOf('：') >= 0 ? text.indexOf('：') : text.indexOf(':');
        if (colon < 0 || colon > LONGEST_NAME) {
            return Optional.empty();
        }
        String words = text.substring(0, colon).strip();
        int from = 0;
        while (from < words.length() && "0123456789０１２３４５６７８９一二三四五六七八九十（）()、．. ".indexOf(words.charAt(from)) >= 0) {
            from++;
        }
        return Optional.of(words.substring(from));
    }

    private boolean namesProject(String words) {
        String bare = withoutQuotes(words);
        return ENDINGS.stream().anyMatch(bare::endsWith) && !endsAsIndicator(bare);
    }

    private static String withoutQuotes(String words) {
        StringBuilder bare = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); i++) {
            if (QUOTES_AND_BLANKS.indexOf(words.charAt(i)) < 0) {
                bare.append(words.charAt(i));
            }
        }
        return bare.toString();
    }

    /** Looks each ending up among the names, which are many more. */
    private boolean endsAsIndicator(String words) {
        for (int from = 0; from < words.length(); from++) {
            if (indicatorNames.contains(words.substring(from))) {
                return true;
            }
        }
        return false;
    }
}
