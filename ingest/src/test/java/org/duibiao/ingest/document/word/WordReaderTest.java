package org.duibiao.ingest.document.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.duibiao.ingest.document.format.UnreadableDocumentException;
import org.duibiao.model.document.Block;
import org.duibiao.model.document.Cell;
import org.junit.jupiter.api.Test;

/** What Word writes into a document part, and what a reader sees of it. */
class WordReaderTest {

    private static final String OPENING =
            "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
                    + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" xmlns:wps=\"urn:wps\" xmlns:v=\"urn:v\"><w:body>";
    private static final String BOX = "<w:txbxContent><w:p><w:r><w:t>出口1亿元。</w:t></w:r></w:p></w:txbxContent>";

    @Test
    void insertedWordsAreReadAndDeletedAndMovedOnesAreNot() throws UnreadableDocumentException {
        assertThat(texts("<w:p>" + run("出口") + "<w:del><w:r><w:delText>3</w:delText></w:r></w:del><w:ins>" + run("4")
                        + "</w:ins><w:moveFrom>" + run("万") + "</w:moveFrom><w:moveTo>" + run("亿") + "</w:moveTo>"
                        + run("元。") + "</w:p>"))
                .containsExactly("出口4亿元。");
    }

    @Test
    void wordsHiddenOrStruckThroughAreNoTextUnlessThatIsSwitchedOff() throws UnreadableDocumentException {
        assertThat(texts("<w:p>" + run("出口") + formatted("<w:vanish/>", "3") + formatted("<w:strike/>", "4")
                        + formatted("<w:vanish w:val='0'/><w:strike w:val='false'/>", "5亿元。") + "</w:p>"))
                .containsExactly("出口5亿元。");
    }

    @Test
    void cellsMergedSidewaysInTheOldMannerAreOne() throws UnreadableDocumentException {
        String row = "<w:tr><w:tc><w:tcPr><w:hMerge w:val='restart'/></w:tcPr><w:p>" + run("出口")
                + "</w:p></w:tc><w:tc><w:tcPr><w:hMerge/></w:tcPr><w:p/></w:tc>" + cell("3亿元") + "</w:tr>";

        List<Cell> cells =
                ((Block.Table) blocks("<w:tbl>" + row + row + "</w:tbl>").get(0)).cells();

        assertThat(cells).extracting(Cell::columnSpan).containsExactly(2, 1, 2, 1);
    }

    @Test
    void aCellThatClaimsToCoverMillionsOfColumnsIsReadAsOneOfATable() throws UnreadableDocumentException {
        String wide = "<w:tc><w:tcPr><w:gridSpan w:val='2000000000'/></w:tcPr><w:p>" + run("出口") + "</w:p></w:tc>";

        List<Block> blocks = blocks("<w:tbl><w:tr>" + wide + wide + "</w:tr><w:tr>" + cell("3亿元") + "</w:tr></w:tbl>");

        assertThat(((Block.Table) blocks.get(0)).cells()).extracting(Cell::text).containsExactly("出口", "出口", "3亿元");
    }

    private static String formatted(String properties, String words) {
        return "<w:r><w:rPr>" + properties + "</w:rPr><w:t>" + words + "</w:t></w:r>";
    }

    @Test
    void aTextBoxIsReadOnceThoughItIsDrawnForOldProgramsToo() throws UnreadableDocumentException {
        assertThat(texts("<w:p><w:r><mc:AlternateContent><mc:Choice><wps:txbx>" + BOX
                        + "</wps:txbx></mc:Choice><mc:Fallback><v:textbox>" + BOX
                        + "</v:textbox></mc:Fallback></mc:AlternateContent></w:r></w:p>"))
                .containsExactly("出口1亿元。");
    }

    @Test
    void aTextBoxInACellFollowsItsTable() throws UnreadableDocumentException {
        String box = "<w:tc><w:p>" + run("进口") + "<w:r><v:textbox>" + BOX + "</v:textbox></w:r></w:p></w:tc>";

        List<Block> blocks = blocks("<w:tbl><w:tr>" + cell("指标") + box + "</w:tr></w:tbl>");

        assertThat(blocks).hasSize(2);
        assertThat(blocks.get(1).text()).isEqualTo("出口1亿元。");
    }

    @Test
    void theCodeOfAFieldAndHowAWordIsSpokenAreNoText() throws UnreadableDocumentException {
        assertThat(texts("<w:p><w:r><w:instrText> PAGE </w:instrText></w:r>" + run("出口") + "<w:ruby><w:rt>" + run("chū")
                        + "</w:rt><w:rubyBase>" + run("额") + "</w:rubyBase></w:ruby></w:p>"))
                .containsExactly("出口额");
    }

    @Test
    void aRowThatBeginsFurtherInKeepsItsColumns() throws UnreadableDocumentException {
        List<Block> blocks = blocks("<w:tbl><w:tr>" + cell("指标") + cell("完成")
                + "</w:tr><w:tr><w:trPr><w:gridBefore w:val=\"1\"/></w:trPr>" + cell("3亿元") + "</w:tr></w:tbl>");

        assertThat(((Block.Table) blocks.get(0)).cells())
                .extracting(Cell::row, Cell::column, Cell::text)
                .contains(org.assertj.core.groups.Tuple.tuple(1, 1, "3亿元"));
    }

    private static String run(String words) {
        return "<w:r><w:t>" + words + "</w:t></w:r>";
    }

    private static String cell(String words) {
        return "<w:tc><w:p>" + run(words) + "</w:p></w:tc>";
    }

    private static List<String> texts(String body) throws UnreadableDocumentException {
        return blocks(body).stream().map(Block::text).toList();
    }

    private static List<Block> blocks(String body) throws UnreadableDocumentException {
        byte[] part = (OPENING + body + "</w:body></w:document>").getBytes(StandardCharsets.UTF_8);
        return new WordReader().read(WordSamples.withDocumentPart(part)).blocks();
    }
}
