package org.duibiao.ingest.identification;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duibiao.ingest.report.ManifestRow;

/** Finds the year that a report speaks of: by the manifest, the title, the year most spoken of, or the publication. */
final class YearIdentifier {

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(20\\d{2}|二[〇○Ｏ零一二三四五六七八九]{3})\\s*(年度|年|(?=[部整]))");
    /** 2021年度 says what a report is about; 2021年 may only be a date. */
    private static final int YEAR_OF_REPORT = 3;
    /** What may stand before a year that a sentence begins with; 比2019年 and 到2025年 are not what it is about. */
    private static final String BEFORE_YEAR = "。；;，,、：:！（(《“\n\t 　将在对现年";

    private YearIdentifier() {}

    /**
     * The year a report speaks of.
     *
     * @param year empty where nothing tells
     * @param foundBy manifest, title, text, publication, or none
     */
    record YearFinding(OptionalInt year, String foundBy) {}

    static YearFinding find(
            ReportLines lines, List<String> titles, Optional<ManifestRow> row, OptionalInt publishedYear) {
        if (row.isPresent() && row.get().reportYear().isPresent()) {
            return new YearFinding(row.get().reportYear(), "manifest");
        }
        for (String title : titles) {
            Matcher year = YEAR.matcher(title);
            if (year.find()) {
                return new YearFinding(OptionalInt.of(DateText.year(year.group(1))), "title");
            }
        }
        OptionalInt most = mostSpokenOf(lines, publishedYear);
        if (most.isPresent()) {
            return new YearFinding(most, "text");
        }
        return new YearFinding(publishedYear, publishedYear.isPresent() ? "publication" : "none");
    }

    /** The year most spoken of, dates aside; of years alike the one named first, as a report goes on to other years. */
    private static OptionalInt mostSpokenOf(ReportLines lines, OptionalInt publishedYear) {
        Map<Integer, Integer> weights = new LinkedHashMap<>();
        int newestHead = 0;
        for (String line : lines.lines()) {
            OptionalInt head = yearAlone(line);
            if (head.isEmpty() && newestHead > 0) {
                weights.merge(newestHead, 1, Integer::sum);
                newestHead = 0;
            }
            if (head.isPresent() && isPast(head.getAsInt(), publishedYear)) {
                newestHead = Math.max(newestHead, head.getAsInt());
            }
            if (head.isPresent() || DateText.whole(line).isPresent()) {
                continue;
            }
            Matcher matcher = YEAR.matcher(line);
            while (mayNameYear(line) && matcher.find()) {
                int year = DateText.year(matcher.group(1));
                boolean ofReport = matcher.group(2).equals("年度");
                boolean begins = matcher.start() == 0 || BEFORE_YEAR.indexOf(line.charAt(matcher.start() - 1)) >= 0;
                if (isPast(year, publishedYear) && (ofReport || begins)) {
                    weights.merge(year, ofReport ? YEAR_OF_REPORT : 1, Integer::sum);
                }
            }
        }
        if (newestHead > 0) {
            weights.merge(newestHead, 1, Integer::sum);
        }
        return heaviest(weights);
    }

    /** Most lines name no year, and have nothing that the name of one begins with. */
    private static boolean mayNameYear(String line) {
        return line.contains("20") || line.indexOf('二') >= 0;
    }

    /** The year that a line is, and nothing else: the head of a column. Of those side by side a table is about the newest. */
    private static OptionalInt yearAlone(String line) {
        Matcher whole = YEAR.matcher(line.strip());
        return whole.matches() && whole.group(2).equals("年")
                ? OptionalInt.of(DateText.year(whole.group(1)))
                : OptionalInt.empty();
    }

    private static boolean isPast(int year, OptionalInt publishedYear) {
        return publishedYear.isEmpty() || year <= publishedYear.getAsInt();
    }

    private static OptionalInt heaviest(Map<Integer, Integer> weights) {
        OptionalInt most = OptionalInt.empty();
        int heaviest = 0;
        for (Map.Entry<Integer, Integer> entry : weights.entrySet()) {
            if (entry.getValue() > heaviest) {
                heaviest = entry.getValue();
                most = OptionalInt.of(entry.getKey());
            }
        }
        return most;
    }
}
