package org.duibiao.ingest.claim.prose.coverage;

import java.util.List;
import java.util.Optional;
import org.duibiao.ingest.claim.figure.Naming;
import org.duibiao.ingest.claim.prose.passage.Lead;
import org.duibiao.ingest.language.text.CharacterForms;
import org.duibiao.ingest.language.text.NormalText;

/** Tells of projects and their capital that one way of promotion alone brought them: 以商招商引进项目16个. */
final class PromotionWays {

    private static final List<String> WAYS = List.of(
            "以商招商", "以企招商", "以链招商", "以情招商", "乡情招商", "驻点招商", "委托招商", "中介招商", "基金招商", "小分队招商", "叩门招商", "敲门招商", "上门招商",
            "云招商", "网上招商", "会展招商", "产业链招商");

    private static final List<String> BROUGHT =
            List.of("引进", "新引进", "签约", "新签约", "招引", "成功", "到位", "落地", "共", "累计", "实际", "促成", "达成", "引入", "项目");

    private final NormalText text;

    PromotionWays(NormalText text) {
        this.text = text;
    }

    /** 以商招商引进项目16个, 通过驻点招商签约: of those that one way of promotion brought; 以商招商、驻点招商等方式 are all. */
    Optional<String> find(Lead lead, String id) {
        if (!Naming.isOfProjects(id) && !Parts.OF_PROJECTS.contains(id)) {
            return Optional.empty();
        }
        String words = text.words(lead.start(), lead.end());
        for (int i = 0; i < WAYS.size(); i++) {
            String way = WAYS.get(i);
            int at = words.indexOf(way);
            int start = lead.start() + at;
            boolean alone = at >= 0
                    && !CharacterForms.joins(text.at(start - 1))
                    && text.startsWithAny(BROUGHT, start + way.length());
            if (alone) {
                return Optional.of(way);
            }
        }
        return Optional.empty();
    }
}
