package org.duibiao.model.catalogue;

import static java.util.Objects.requireNonNull;

/**
 * Why something that looked like a claim is none.
 *
 * @param id as tables carry it: {@code other_region}
 * @param zh in Chinese
 * @param en in English
 */
public record SetAsideReason(String id, String zh, String en) {

    public SetAsideReason {
        requireNonNull(id, "id is null");
        requireNonNull(zh, "zh is null");
        requireNonNull(en, "en is null");
    }
}
