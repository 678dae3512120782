package org.duibiao.samples.generator.phrase;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.duibiao.model.yaml.YamlMapping;

/**
 * One way to word something.
 *
 * @param id its name, unlike any other's of its kind
 * @param template its words
 * @param of the series that it speaks of; empty where it serves for any
 * @param when what must be so for it to serve: {@code up}, {@code whole} …; empty where it always does
 * @param comparison how it bounds the amount, where it does
 * @param unread why the reader does not read it yet; empty where it does
 */
public record Phrasing(
        String id,
        Template template,
        List<String> of,
        Optional<String> when,
        Optional<String> comparison,
        Optional<String> unread) {

    public Phrasing {
        requireNonNull(id, "id is null");
        requireNonNull(template, "template is null");
        of = List.copyOf(of);
    }

    static Phrasing of(YamlMapping mapping) {
        boolean isRead = mapping.findText("read").map("true"::equals).orElse(true);
        Phrasing phrasing = new Phrasing(
                mapping.text("id"),
                Template.parse(mapping.text("text")),
                mapping.texts("of"),
                mapping.findText("when"),
                mapping.findText("comparison"),
                isRead ? Optional.empty() : Optional.of(mapping.text("reason")));
        mapping.requireNothingElse();
        return phrasing;
    }

    /** Whether the reader is known to read it. */
    public boolean isRead() {
        return unread.isEmpty();
    }

    boolean hasSlot(String name) {
        return template.slots().stream().anyMatch(slot -> slot.name().equals(name));
    }
}
