package org.duibiao.analytics.chart.font;

import java.awt.Font;
import java.io.File;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.SortedSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.duibiao.analytics.chart.font.ChartFont.Origin;

/**
 * Finds the font for a text: the one that the operator named, else an installed one that can write all of it, else the one
 * that comes with the program. Where none can write all of it, the one that lacks the fewest characters.
 */
public final class FontFinder {

    /** System property that names a font: a family, a file, or {@value #BUNDLED}. */
    public static final String PROPERTY = "duibiao.chart.font";

    /** Environment variable that does, where the property is not set. */
    public static final String VARIABLE = "DUIBIAO_CHART_FONT";

    /** Asks for the font that comes with the program, whatever is installed. */
    public static final String BUNDLED = "bundled";

    /** Families that are made for simplified Chinese, on Linux, Windows and macOS; the best drawn first. */
    private static final List<String> FAMILIES = List.of(
            "Noto Sans SC",
            "Noto Sans CJK SC",
            "Source Han Sans SC",
            "Source Han Sans CN",
            "Microsoft YaHei",
            "PingFang SC",
            "Heiti SC",
            "WenQuanYi Micro Hei",
            "WenQuanYi Zen Hei",
            "SimHei");

    private static final Supplier<Candidate> BUNDLED_FONT = () -> new Candidate(FontFiles.bundled(), Origin.BUNDLED);

    private final Optional<String> configured;
    private final List<String> families;

    /**
     * @param configured a family, a file or {@value #BUNDLED}; empty to look for an installed one
     * @param families installed families that may be taken, in order of preference
     */
    FontFinder(Optional<String> configured, List<String> families) {
        this.configured = configured;
        this.families = List.copyOf(families);
    }

    /** As the operator configured it. */
    public static FontFinder configured(Properties properties, Map<String, String> environment) {
        Optional<String> asked = Optional.ofNullable(properties.getProperty(PROPERTY))
                .or(() -> Optional.ofNullable(environment.get(VARIABLE)))
                .map(String::strip)
                .filter(name -> !name.isEmpty());
        return new FontFinder(asked, FAMILIES);
    }

    /** With the font that comes with the program, so that drawings are the same on every machine. */
    public static FontFinder bundled() {
        return new FontFinder(Optional.of(BUNDLED), List.of());
    }

    /**
     * The font for a text.
     *
     * @throws FontException if the configured font cannot be had
     */
    public ChartFont find(String text) {
        if (configured.isPresent()) {
            String name = configured.get();
            return name.equals(BUNDLED)
                    ? choose(List.of(BUNDLED_FONT), text)
                    : choose(List.of(() -> new Candidate(named(name), Origin.CONFIGURED), BUNDLED_FONT), text);
        }
        Stream<Supplier<Candidate>> installed = families.stream()
                .map(FontFiles::installed)
                .flatMap(Optional::stream)
                .map(font -> () -> new Candidate(font, Origin.INSTALLED));
        return choose(Stream.concat(installed, Stream.of(BUNDLED_FONT)).toList(), text);
    }

    /** The first that lacks nothing, else the first of those that lack the fewest characters. */
    private static ChartFont choose(List<Supplier<Candidate>> candidates, String text) {
        List<ChartFont> tried = new ArrayList<>();
        for (Supplier<Candidate> next : candidates) {
            Candidate candidate = next.get();
            SortedSet<String> lacking = ChartFont.lacking(candidate.font(), text);
            ChartFont font = new ChartFont(candidate.font(), candidate.origin(), lacking);
            if (lacking.isEmpty()) {
                return font;
            }
            tried.add(font);
        }
        return tried.stream()
                .min(Comparator.comparingInt(font -> font.lacking().size()))
                .orElseThrow();
    }

    private static Font named(String name) {
        File file = new File(name);
        if (file.isFile()) {
            return FontFiles.read(file);
        }
        return FontFiles.installed(name)
                .orElseThrow(() -> new FontException(String.format(
                        Locale.ROOT,
                        "There is no font '%s': neither a file nor an installed family. Name another one by %s or -D%s, or leave both out.",
                        name,
                        VARIABLE,
                        PROPERTY)));
    }

    private record Candidate(Font font, Origin origin) {}
}
