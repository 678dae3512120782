package org.duibiao.app.console;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class LanguageTest {

    @Test
    void theOptionWinsOverTheVariableAndTheVariableOverTheLocale() {
        Map<String, String> chineseVariable = Map.of(Language.VARIABLE, "zh");

        assertThat(Language.chosen(List.of("rank", "--lang", "en"), chineseVariable, Locale.CHINA))
                .isEqualTo(Language.ENGLISH);
        assertThat(Language.chosen(List.of("rank"), chineseVariable, Locale.ENGLISH))
                .isEqualTo(Language.CHINESE);
        assertThat(Language.chosen(List.of("rank"), Map.of(), Locale.CHINA)).isEqualTo(Language.CHINESE);
    }

    @Test
    void aLanguageThatIsNotSpokenIsAnsweredInEnglish() {
        assertThat(Language.chosen(List.of(), Map.of(), Locale.FRENCH)).isEqualTo(Language.ENGLISH);
    }

    @Test
    void bothLanguagesSayTheSameThings() {
        assertThat(messages("messages_zh.properties").stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(
                        messages("messages.properties").stringPropertyNames());
    }

    @Test
    void aTranslationAsksForAsManyArguments() {
        Properties english = messages("messages.properties");
        Properties chinese = messages("messages_zh.properties");

        assertThat(chinese.stringPropertyNames())
                .allSatisfy(key -> assertThat(places(chinese.getProperty(key)))
                        .as(key)
                        .isEqualTo(places(english.getProperty(key))));
    }

    private static long places(String message) {
        return message.replace("%%", "")
                .replace("%n", "")
                .chars()
                .filter(character -> character == '%')
                .count();
    }

    private static Properties messages(String file) {
        Properties properties = new Properties();
        try (Reader in = new InputStreamReader(
                requireNonNull(Messages.class.getResourceAsStream(file), file), StandardCharsets.UTF_8)) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
