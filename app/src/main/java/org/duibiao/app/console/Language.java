package org.duibiao.app.console;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A language that the program speaks. */
public enum Language {
    ENGLISH("en", Locale.ENGLISH),
    CHINESE("zh", Locale.CHINESE);

    /** The option that asks for one. */
    public static final String OPTION = "--lang";
    /** The environment variable that asks for one. */
    public static final String VARIABLE = "DUIBIAO_LANG";

    private final String id;
    private final Locale locale;

    Language(String id, Locale locale) {
        this.id = id;
        this.locale = locale;
    }

    /** As options name it. */
    @Override
    public String toString() {
        return id;
    }

    /** As resource bundles and pictures are told of it. */
    public Locale locale() {
        return locale;
    }

    /** The language of an id, {@code zh_CN} and {@code zh-Hans} included. */
    public static Optional<Language> find(String id) {
        String lower = id.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(language -> lower.equals(language.id)
                        || lower.startsWith(language.id + "_")
                        || lower.startsWith(language.id + "-"))
                .findFirst();
    }

    /**
     * The language to speak: that of {@code --lang}, else of {@code DUIBIAO_LANG}, else of the locale; English where none
     * of them names one that is spoken. Read before all else, so that complaints about arguments are in it too.
     */
    public static Language chosen(List<String> arguments, Map<String, String> environment, Locale locale) {
        return asked(arguments)
                .or(() -> Optional.ofNullable(environment.get(VARIABLE)).flatMap(Language::find))
                .or(() -> find(locale.getLanguage()))
                .orElse(ENGLISH);
    }

    private static Optional<Language> asked(List<String> arguments) {
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            if (argument.startsWith(OPTION + "=")) {
                return find(argument.substring(OPTION.length() + 1));
            }
            if (argument.equals(OPTION) && i + 1 < arguments.size()) {
                return find(arguments.get(i + 1));
            }
        }
        return Optional.empty();
    }
}
