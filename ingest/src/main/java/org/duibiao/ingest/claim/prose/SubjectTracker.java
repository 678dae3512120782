package org.duibiao.ingest.claim.prose;

import java.util.Optional;
import org.duibiao.ingest.language.Cue;
import org.duibiao.ingest.language.NormalText;
import org.duibiao.ingest.language.Token;
import org.duibiao.ingest.language.Token.Amount;
import org.duibiao.ingest.language.Token.Word;
import org.duibiao.model.catalogue.Region;

/**
 * Whom figures speak of where the reader stands: the report's own region, or somebody whose figures are not the region's.
 * A company, park or event that opens a clause speaks until another subject does or the statement ends.
 */
final class SubjectTracker {

    private static final String SUBJECT_PARTICLES = "的在与和、";
    private final Optional<Region> own;
    private final boolean ownsPark;
    private Optional<String> other = Optional.empty();
    private boolean ownSaid;
    private boolean acted;
    private boolean clauseOnly;

    SubjectTracker(Optional<Region> own) {
        this.own = own;
        this.ownsPark = own.isEmpty() || own.get().name().endsWith("开发区");
    }

    /** Starts a sentence: nobody is spoken of but the region. */
    void startSentence() {
        other = Optional.empty();
        ownSaid = false;
        acted = false;
    }

    /** Starts a clause; who was spoken of goes on. */
    void startClause() {
        acted = false;
        if (clauseOnly) {
            other = Optional.empty();
            clauseOnly = false;
        }
    }

    /** Takes a word of the text. */
    void see(Word word, NormalText text, boolean namesBefore, boolean opensClause) {
        if (word.is(Cue.REGION_WORD)) {
            seeRegionWord(isOwn(word.meaning().word()), opensClause);
        } else if (word.is(Cue.BUREAU)) {
            other = Optional.empty();
            acted = false;
        } else if (namesBefore || acted) {
            return;
        } else if (word.is(Cue.COMPANY)) {
            other = Optional.of("company");
        } else if (word.is(Cue.EVENT) && !ownSaid) {
            other = Optional.of("event");
        } else if (word.is(Cue.PARK) && !ownSaid && !ownsPark && speaks(word, text)) {
            other = Optional.of("park");
        } else if (word.is(Cue.TOWN) && speaks(word, text)) {
            other = Optional.of("other_region");
        } else if (word.is(Cue.ACTION) && text.at(word.end()) != '的') {
            acted = true;
        }
    }

    /** 全市 speaks wherever it stands where it is the own region; a region above or below only where it opens its clause. */
    private void seeRegionWord(boolean isOwn, boolean opensClause) {
        if (isOwn) {
            other = Optional.empty();
            ownSaid = true;
        } else if (opensClause) {
            other = Optional.of("other_region");
            ownSaid = false;
        }
    }

    /** Takes a region that the text names; one inside a clause speaks for that clause only. */
    void seeRegion(boolean isOwn, boolean opensClause) {
        if (isOwn) {
            other = Optional.empty();
        } else if (!acted && !ownSaid) {
            other = Optional.of("other_region");
            clauseOnly = !opensClause;
        }
        ownSaid |= isOwn;
    }

    /** 6家企业 that speak: the count stands at the begin of the clause, before any name. */
    void seeCountedCompanies() {
        if (!acted) {
            other = Optional.of("company");
        }
    }

    private static boolean speaks(Word word, NormalText text) {
        return SUBJECT_PARTICLES.indexOf(text.at(word.end())) < 0;
    }

    /** Whether 全市 and its like mean the report's own region. */
    private boolean isOwn(String word) {
        if (own.isEmpty()) {
            return !word.equals("全国") && !word.equals("我国");
        }
        char level = word.charAt(word.length() - 1);
        return switch (level) {
            case '国' -> false;
            case '省' -> own.get().level() == Region.Level.PROVINCE;
            case '市' -> own.get().name().endsWith("市") || own.get().level() == Region.Level.PREFECTURE;
            case '州' -> own.get().name().endsWith("州");
            case '县' ->
                own.get().level() == Region.Level.COUNTY && !own.get().name().endsWith("区");
            case '区' ->
                own.get().name().endsWith("区")
                        && !word.equals("市区")
                        && !word.equals("城区")
                        && !word.equals("中心城区")
                        && !word.equals("主城区");
            case '旗' -> own.get().name().endsWith("旗");
            case '盟' -> own.get().name().endsWith("盟");
            case '镇', '乡' -> false;
            default -> !word.equals("各县市") && !word.equals("各县区");
        };
    }

    /** Why figures here are not the region's; empty where they are. */
    Optional<String> reason() {
        return other;
    }

    /** Whether the region was named in this statement. */
    boolean isOwnSaid() {
        return ownSaid;
    }

    /** Whether a token counts things in the measure of companies: 6家. */
    static boolean countsCompanies(Token count) {
        return count instanceof Amount amount && "家户个名".contains(amount.unit().text());
    }

    /** Whether a token is a word for companies. */
    static boolean isCompanies(Token token) {
        return token instanceof Word word
                && (word.is(Cue.ENTERPRISES)
                        || word.is(Cue.COMPANY)
                        || word.meaning().word().endsWith("企业")
                        || word.meaning().word().endsWith("大个体"));
    }
}
