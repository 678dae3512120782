package org.duibiao.ingest.identification;

import java.util.ArrayList;
import java.util.List;
import org.duibiao.ingest.language.text.Phrases;
import org.duibiao.ingest.region.RegionOccurrence;
import org.duibiao.model.catalogue.Catalogue;
import org.duibiao.model.catalogue.Indicator;
import org.duibiao.model.region.RegionNames;

/** How much one occurrence of a region's name says for the report being that region's own. */
final class RegionVote {

    /** The author names himself: 保靖县商务局. */
    static final int AUTHOR = 6;
    /** A bureau of another field, or a bureau of the region's government, speaks of itself. */
    static final int OFFICE = 5;
    /** A sentence begins with the region and goes on to an indicator: 福州市货物贸易进出口额. */
    static final int SUBJECT = 4;
    /** It is merely named. */
    static final int NAMED = 1;

    private static final String CLAUSE_MARKS = "。；;，,！\n：:　 \t";
    /** How far after the region's name what it did begins. */
    private static final int REACH = 14;
    /** How far after the region's name that of a zone ends. */
    private static final int ZONE_REACH = 12;

    private final IdentificationWords words;
    /** Indicators, and what is done: what is said of a region whose report it is. */
    private final Phrases said;

    RegionVote(IdentificationWords words, Catalogue catalogue) {
        this.words = words;
        List<String> said = new ArrayList<>(words.topics());
        said.addAll(words.predicates());
        catalogue.indicators().stream()
                .map(Indicator::aliases)
                .flatMap(List::stream)
                .filter(alias -> alias.length() > 2)
                .forEach(said::add);
        this.said = new Phrases(said);
    }

    /** The weight of an occurrence; 0 where it says nothing. */
    int weight(String text, RegionOccurrence occurrence) {
        int end = occurrence.end();
        if (isZone(text, end)
                || startsWithAny(text, end, words.superior()) && !isOffice(text, end)
                || followsAny(text, occurrence.start(), words.companions())) {
            return 0;
        }
        if (isCited(text, occurrence.start())) {
            return NAMED;
        }
        int bureau = bureauWeight(text, end);
        if (bureau > 0) {
            return bureau;
        }
        return beginsClause(text, occurrence.start()) && speaksOfIndicator(text, occurrence) ? SUBJECT : NAMED;
    }

    /** Whether the name begins that of a zone or town: 怀化国际陆港经济开发区. */
    private boolean isZone(String text, int end) {
        String next = clause(text, end, ZONE_REACH);
        return BureauName.at(text, end, words).isEmpty()
                        && words.zones().stream().anyMatch(next::contains)
                || startsWithAny(text, end, words.zones());
    }

    private int bureauWeight(String text, int end) {
        return BureauName.at(text, end, words)
                .map(bureau -> switch (bureau.kind()) {
                    case COMMERCE -> AUTHOR;
                    case CITED -> isOffice(text, end) ? OFFICE : NAMED;
                    case OTHER -> startsWithAny(text, bureau.end(), words.own()) ? OFFICE : NAMED;
                })
                .orElse(0);
    }

    /** 人民政府工作部门: the office says whose it is. */
    private static boolean isOffice(String text, int end) {
        String next = text.substring(end, Math.min(text.length(), end + REACH));
        return next.contains("政府") && (next.contains("工作部门") || next.contains("组成部门"));
    }

    /** Whether it stands in the name of a document. */
    static boolean isCited(String text, int start) {
        int open = text.lastIndexOf('《', start);
        return open >= 0 && text.lastIndexOf('》', start) < open && text.lastIndexOf('\n', start) < open;
    }

    private static boolean beginsClause(String text, int start) {
        int at = start - 1;
        while (at >= 0 && isTimeOrSource(text, at)) {
            at--;
        }
        return at < 0 || CLAUSE_MARKS.indexOf(text.charAt(at)) >= 0;
    }

    /** 2022年, 上半年 and the like, which come before the region. */
    private static boolean isTimeOrSource(String text, int at) {
        return "0123456789〇一二三四五六七八九十年月日季度前上下半全初末底今去本至到截止".indexOf(text.charAt(at)) >= 0;
    }

    /**
     * Whether an indicator, or what was done, follows in the same clause. It follows at once where the name is not
     * official, as 江西铜业实现 speaks of a company.
     */
    private boolean speaksOfIndicator(String text, RegionOccurrence occurrence) {
        String clause = clause(text, occurrence.end(), REACH);
        return occurrence.form() == RegionNames.Form.OFFICIAL ? said.standIn(clause) : said.begin(clause);
    }

    /** What follows a place, up to the end of its clause. */
    private static String clause(String text, int start, int reach) {
        int end = start;
        while (end < text.length() && end < start + reach && CLAUSE_MARKS.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return text.substring(start, end);
    }

    private static boolean startsWithAny(String text, int at, List<String> options) {
        return options.stream().anyMatch(option -> text.startsWith(option, at));
    }

    private static boolean followsAny(String text, int at, List<String> options) {
        return options.stream().anyMatch(option -> text.startsWith(option, at - option.length()));
    }
}
