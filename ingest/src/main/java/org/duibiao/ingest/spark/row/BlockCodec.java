package org.duibiao.ingest.spark.row;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;
import org.duibiao.model.document.Block;
import org.duibiao.model.document.Cell;

/** Blocks as rows of {@code blocks}, and the cells of their tables as rows of {@code cells}. */
public final class BlockCodec {

    public static final StructType BLOCKS = ContractRow.schema("blocks");
    public static final StructType CELLS = ContractRow.schema("cells");

    private static final String PATH_SEPARATOR = " > ";

    private BlockCodec() {}

    public static List<Row> blocks(ReadReport report) {
        return report.reading().document().blocks().stream()
                .map(block -> block(report.reportId(), block))
                .toList();
    }

    public static List<Row> cells(ReadReport report) {
        List<Row> rows = new ArrayList<>();
        for (Block block : report.reading().document().blocks()) {
            if (block instanceof Block.Table table) {
                table.cells().forEach(cell -> rows.add(cell(report.reportId(), table, cell)));
            }
        }
        return rows;
    }

    private static Row block(String reportId, Block block) {
        return ContractRow.of(BLOCKS)
                .set("report_id", reportId)
                .set("block_index", block.index())
                .set("kind", kind(block))
                .set("heading_path", String.join(PATH_SEPARATOR, block.headingPath()))
                .set("text", block.text())
                .build();
    }

    private static String kind(Block block) {
        if (block instanceof Block.Heading) {
            return "heading";
        }
        return block instanceof Block.Table ? "table" : "paragraph";
    }

    private static Row cell(String reportId, Block.Table table, Cell cell) {
        return ContractRow.of(CELLS)
                .set("report_id", reportId)
                .set("block_index", table.index())
                .set("row_index", cell.row())
                .set("column_index", cell.column())
                .set("row_span", cell.rowSpan())
                .set("column_span", cell.columnSpan())
                .set("header_path", String.join(PATH_SEPARATOR, cell.headerPath()))
                .set("text", cell.text())
                .build();
    }
}
