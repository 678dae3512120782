package org.duibiao.app.ranking;

import org.duibiao.app.console.Language;
import org.duibiao.model.catalogue.Catalogue;
import org.duibiao.model.catalogue.Indicator;
import org.duibiao.model.catalogue.Scope;
import org.duibiao.model.catalogue.SetAsideReason;

/** What things of the catalogue are called in a language. */
public final class Titles {

    private Titles() {}

    /** The name of an indicator. */
    public static String of(Indicator indicator, Language language) {
        return language == Language.CHINESE ? indicator.titleZh() : indicator.titleEn();
    }

    /** The name of a reason that things are set aside for. */
    public static String of(SetAsideReason reason, Language language) {
        return language == Language.CHINESE ? reason.zh() : reason.en();
    }

    /** The name of a scope; of a part, its words. */
    public static String ofScope(Catalogue catalogue, String scope, Language language) {
        if (scope.startsWith(Scope.PART_PREFIX)) {
            return scope.substring(Scope.PART_PREFIX.length());
        }
        return catalogue
                .findScope(scope)
                .map(found -> language == Language.CHINESE ? found.titleZh() : found.titleEn())
                .orElse(scope);
    }
}
