package org.duibiao.ingest.claim.prose.coverage;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duibiao.ingest.language.text.NormalText;
import org.duibiao.ingest.language.text.OneOf;
import org.duibiao.ingest.language.word.Lexicon;
import org.duibiao.model.catalogue.Catalogue;
import org.duibiao.model.catalogue.Indicator;
import org.duibiao.model.catalogue.Scope;
import org.duibiao.model.region.Region;

/** Tells what a figure covers from the words around its name: 省外境内, 限上, 一般公共预算. */
public final class ScopeReader {

    /** 全县外贸, 我市外资: a region word and another word, and no 县外 or 市外. */
    private static final List<String> OF_REGION = List.of("全", "我", "本", "该", "各");

    /** 某省外经集团, 某市外商, 某县外出招商: the end of a region's name and the begin of another word. */
    private static final List<String> OF_OTHER_WORDS = List.of("经", "贸", "商", "汇", "办", "事", "出", "向型", "派", "宣");

    /** Provinces that are called 区 for short. */
    private static final List<String> AUTONOMOUS = List.of("内蒙古", "广西", "西藏", "宁夏", "新疆");

    private static final String OUTSIDE_DISTRICT = "区外";

    private final Catalogue catalogue;
    private final Map<String, Lexicon<Optional<Scope>>> scopesByIndicator;
    private final Optional<String> outsideDistrict;

    /** Reads with the words of a catalogue, for a region that is not known. */
    public ScopeReader(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.scopesByIndicator = new HashMap<>();
        this.outsideDistrict = Optional.empty();
        for (Indicator indicator : catalogue.indicators()) {
            Map<String, Optional<Scope>> words = words(catalogue, indicator);
            if (!words.isEmpty()) {
                scopesByIndicator.put(indicator.id(), new Lexicon<>(words));
            }
        }
    }

    private ScopeReader(ScopeReader other, Optional<String> outsideDistrict) {
        this.catalogue = other.catalogue;
        this.scopesByIndicator = other.scopesByIndicator;
        this.outsideDistrict = outsideDistrict;
    }

    /**
     * The same words as a report of a region means them: 区外 is outside of an autonomous region, of a 地区 or of a district,
     * as the report's own region lies in one or is one.
     */
    public ScopeReader of(Optional<Region> region) {
        return new ScopeReader(this, region.flatMap(ScopeReader::outsideDistrict));
    }

    private static Optional<String> outsideDistrict(Region region) {
        String name = region.fullName();
        if (OneOf.begins(name, AUTONOMOUS)) {
            return Optional.empty();
        }
        if (name.endsWith("区") && region.level() == Region.Level.COUNTY) {
            return Optional.of("out_of_county");
        }
        boolean ofCity = name.contains("地区") || region.level() == Region.Level.PREFECTURE;
        return ofCity ? Optional.of("out_of_city") : Optional.empty();
    }

    private static Map<String, Optional<Scope>> words(Catalogue catalogue, Indicator indicator) {
        Map<String, Optional<Scope>> words = new LinkedHashMap<>();
        for (Scope scope : catalogue.scopes()) {
            if (!scope.appliesTo().isEmpty() && scope.appliesTo(indicator.id())) {
                for (String word : scope.words()) {
                    words.put(NormalText.of(word).toString(), Optional.of(scope));
                    OF_REGION.forEach(before -> words.putIfAbsent(before + NormalText.of(word), Optional.empty()));
                    if (word.endsWith("外")) {
                        OF_OTHER_WORDS.forEach(
                                behind -> words.putIfAbsent(NormalText.of(word) + behind, Optional.empty()));
                    }
                }
            }
        }
        return words;
    }

    /** The scope that words of a span name, the last of them where there are several. */
    public Optional<String> find(String indicatorId, NormalText text, int start, int end) {
        Lexicon<Optional<Scope>> scopes = scopesByIndicator.get(indicatorId);
        if (scopes == null) {
            return Optional.empty();
        }
        Optional<String> last = Optional.empty();
        for (int at = start; at < end; ) {
            int entry = scopes.findWithin(text, at, end);
            Optional<Scope> scope = entry == Lexicon.NONE ? Optional.empty() : scopes.meaning(entry);
            last = scope.isPresent() ? Optional.of(idOf(scope.get(), scopes.word(entry))) : last;
            at += entry == Lexicon.NONE ? 1 : scopes.word(entry).length();
        }
        return last;
    }

    private String idOf(Scope scope, String word) {
        return word.startsWith(OUTSIDE_DISTRICT) ? outsideDistrict.orElse(scope.id()) : scope.id();
    }

    /** Whether words of scope before a bare name hold for it: where the bare name means all. */
    boolean reachesBack(String indicatorId) {
        return catalogue.get(indicatorId).defaultScope().equals("all");
    }

    /** The scope of a wording that names none. */
    public String unnamed(String indicatorId) {
        return catalogue.get(indicatorId).defaultScope();
    }
}
