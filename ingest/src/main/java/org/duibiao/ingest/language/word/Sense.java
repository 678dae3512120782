package org.duibiao.ingest.language.word;

/**
 * One thing that a word may mean.
 *
 * @param role how it speaks of the indicator
 * @param indicatorId an id of the catalogue
 */
public record Sense(Role role, String indicatorId) {

    /** How a word speaks of an indicator. */
    public enum Role {
        /** It names it wherever it stands. */
        ALIAS,
        /** It names it where the field is open: 营业额 after 对外承包工程. */
        IN_CONTEXT,
        /** It opens the field. */
        TOPIC,
        /** It looks like its name and means something else. */
        LOOK_ALIKE
    }
}
