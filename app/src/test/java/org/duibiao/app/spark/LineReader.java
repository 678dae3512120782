package org.duibiao.app.spark;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.duibiao.ingest.report.ManifestRow;
import org.duibiao.ingest.report.ReportReader;
import org.duibiao.ingest.report.ReportReading;
import org.duibiao.model.claim.Claim;
import org.duibiao.model.claim.Extraction;
import org.duibiao.model.claim.Grade;
import org.duibiao.model.claim.Growth;
import org.duibiao.model.claim.Kind;
import org.duibiao.model.claim.RegionMention;
import org.duibiao.model.document.Block;
import org.duibiao.model.document.Document;
import org.duibiao.model.document.Place;
import org.duibiao.model.period.Period;
import org.duibiao.model.quantity.Comparison;
import org.duibiao.model.quantity.Dimension;
import org.duibiao.model.quantity.PrintedNumber;
import org.duibiao.model.quantity.Quantity;
import org.duibiao.model.quantity.Unit;

/**
 * Reads reports of one claim a line, {@code retail_sales 11.2 5.0}: indicator, level in 亿元, growth. The first line is
 * the code of the region. A file that begins with {@code !} is rejected.
 */
final class LineReader implements ReportReader {

    private static final int YEAR = 2021;
    private static final Unit HUNDRED_MILLION = new Unit("亿元", Dimension.MONEY, "CNY", new BigDecimal("100000000"));

    @Override
    public ReportReading read(String path, byte[] content, Optional<ManifestRow> row) {
        List<String> lines = new String(content, StandardCharsets.UTF_8).lines().toList();
        if (lines.get(0).startsWith("!")) {
            return new ReportReading.Rejected("text/plain", "begins with an exclamation mark");
        }
        List<Block> blocks = new ArrayList<>();
        List<Claim> claims = new ArrayList<>();
        for (String line : lines) {
            blocks.add(new Block.Paragraph(blocks.size(), List.of(), line));
            if (blocks.size() > 1) {
                claims.add(claim(line, blocks.size() - 1));
            }
        }
        return new ReportReading.Read(
                new Document("text/plain", "", blocks),
                Optional.of("title"),
                Optional.empty(),
                Optional.empty(),
                OptionalInt.empty(),
                Optional.empty(),
                Optional.of(new RegionMention(Optional.of(lines.get(0)), "示例县")),
                "text",
                Optional.empty(),
                OptionalInt.of(YEAR),
                "text",
                new Extraction(claims, List.of()),
                List.of());
    }

    private static Claim claim(String line, int block) {
        String[] words = line.split(" ");
        return new Claim(
                words[0],
                Kind.ACTUAL,
                Claim.REGION,
                Optional.empty(),
                Optional.of(Period.ofYear(YEAR)),
                Optional.of(new Quantity(
                        PrintedNumber.of(words[1], new BigDecimal(words[1]), Comparison.EQUAL), HUNDRED_MILLION)),
                Optional.of(new Growth(new BigDecimal(words[2]), Comparison.EQUAL)),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                "all",
                Optional.empty(),
                Grade.A,
                "line",
                line,
                Place.inText(block, 0, line.length()),
                List.of(),
                List.of());
    }
}
