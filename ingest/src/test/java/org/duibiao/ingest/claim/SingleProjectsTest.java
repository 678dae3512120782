package org.duibiao.ingest.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import org.duibiao.model.catalogue.Catalogue;
import org.duibiao.model.claim.Claim;
import org.duibiao.model.claim.Extraction;
import org.duibiao.model.claim.ReportContext;
import org.duibiao.model.claim.SetAside;
import org.duibiao.model.document.Block;
import org.duibiao.model.document.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SingleProjectsTest {

    private final Catalogue catalogue = Catalogue.bundled();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1、会展工作经费：全年预算数30万元，执行数27万元，执行率90%，自评得分97分。",
                "（2）老街改造补助资金项目绩效自评综述：项目全年预算数12万元，执行数12万元。",
            })
    void aProjectsOwnBudgetAndScoreAreNotTheBureaus(String text) {
        Extraction extraction = read(text);

        assertThat(extraction.claims()).isEmpty();
        assertThat(extraction.setAside()).extracting(SetAside::reason).contains("single_project");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1、公用经费：全年支出45万元，其中办公费10万元。",
                "2、“三公”经费：全年支出0.8万元。",
                "全年项目支出320万元。",
            })
    void aNameOfAnIndicatorIsNoProject(String text) {
        assertThat(read(text).claims()).extracting(Claim::subject).contains(Claim.BUREAU);
    }

    @Test
    void theBureausOwnScoreStands() {
        assertThat(read("综上，部门整体支出绩效自评得分94分。").claims())
                .extracting(Claim::indicatorId)
                .containsExactly("self_evaluation_score");
    }

    private Extraction read(String text) {
        ReportContext context = new ReportContext(
                catalogue.regions().find("430104"), OptionalInt.of(2023), OptionalInt.empty(), OptionalInt.empty(), "");
        Document document = new Document("text/plain", "", List.of(new Block.Paragraph(0, List.of(), text)));
        return new ClaimExtractor(catalogue).extract(document, context);
    }
}
