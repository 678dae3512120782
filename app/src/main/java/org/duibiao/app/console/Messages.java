package org.duibiao.app.console;

import java.util.ResourceBundle;

/** What the program says, in one language. */
public final class Messages {

    private final Language language;
    private final ResourceBundle bundle;

    private Messages(Language language) {
        this.language = language;
        this.bundle = ResourceBundle.getBundle(
                "org.duibiao.app.console.messages",
                language.locale(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** What is said in a language. */
    public static Messages in(Language language) {
        return new Messages(language);
    }

    public Language language() {
        return language;
    }

    /** For the help pages, which read their own keys. */
    public ResourceBundle bundle() {
        return bundle;
    }

    /**
     * A message.
     *
     * @param key of the bundle
     * @param arguments for its places, as {@link String#format} takes them
     * @throws java.util.MissingResourceException if there is no such message
     */
    public String text(String key, Object... arguments) {
        return String.format(bundle.getString(key), arguments);
    }

    /** The message of a key that may be unknown, such as a reason's; the fallback where it is. */
    public String textOr(String key, String fallback) {
        return bundle.containsKey(key) ? text(key) : fallback;
    }
}
