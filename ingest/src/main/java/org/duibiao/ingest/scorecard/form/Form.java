package org.duibiao.ingest.scorecard.form;

import java.util.List;
import java.util.Optional;
import org.duibiao.ingest.claim.table.facet.TableSetting;

/**
 * The sections that make one form.
 *
 * @param sections in the order of the document
 */
public record Form(List<FormSection> sections) {

    public Form {
        sections = List.copyOf(sections);
    }

    /** The project that the form is about; empty where it is the bureau's own. */
    public Optional<String> project() {
        return sections.stream()
                .map(FormSection::setting)
                .map(TableSetting::project)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Whether it is spread over several tables. */
    public boolean isSplit() {
        return sections.stream()
                        .map(section -> section.setting().table().index())
                        .distinct()
                        .count()
                > 1;
    }
}
