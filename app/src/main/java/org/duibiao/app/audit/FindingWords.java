package org.duibiao.app.audit;

import static java.util.Objects.requireNonNull;

import java.util.stream.Collectors;
import org.duibiao.analytics.audit.Contradiction;
import org.duibiao.app.console.Language;
import org.duibiao.app.console.Messages;
import org.duibiao.app.ranking.Titles;
import org.duibiao.model.catalogue.Catalogue;

/** The words for findings: kinds, severities, roles and explanations in the language asked for. */
public final class FindingWords {

    private final Messages messages;
    private final Catalogue catalogue;

    public FindingWords(Messages messages, Catalogue catalogue) {
        this.messages = requireNonNull(messages, "messages is null");
        this.catalogue = requireNonNull(catalogue, "catalogue is null");
    }

    /** The name of a kind. */
    public String kind(String kind) {
        return messages.textOr("finding." + kind, kind);
    }

    /** The name of a severity. */
    public String severity(String severity) {
        return messages.textOr("severity." + severity, severity);
    }

    /** What a statement is in a finding. */
    public String role(String role) {
        return messages.textOr("side." + role, role);
    }

    /** The sum done again: in Chinese as it was spelled out, elsewhere in numbers and signs under the name of the kind. */
    public String arithmetic(Contradiction finding) {
        return messages.language() == Language.CHINESE ? finding.arithmetic() : finding.formula();
    }

    /** The difference that would have been no finding, and why: in Chinese with its numbers, elsewhere by the rule of the kind. */
    public String tolerance(Contradiction finding) {
        return messages.language() == Language.CHINESE
                ? finding.tolerance()
                : messages.textOr("tolerance." + finding.kind(), messages.text("tolerance.digits"));
    }

    /** What may explain it; empty where nothing is known to. */
    public String explanations(Contradiction finding) {
        return finding.explanations().stream()
                .map(id -> messages.textOr("explanation." + id, id))
                .collect(Collectors.joining(messages.text("list.separator")));
    }

    /** The indicator, or nothing for a form as a whole. */
    public String indicator(Contradiction finding) {
        return finding.indicatorId()
                .flatMap(catalogue::find)
                .map(indicator -> Titles.of(indicator, messages.language()))
                .orElse("");
    }

    /** A text of the messages. */
    public String text(String key, Object... arguments) {
        return messages.text(key, arguments);
    }
}
