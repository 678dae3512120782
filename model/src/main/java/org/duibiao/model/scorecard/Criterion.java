package org.duibiao.model.scorecard;

import java.util.Optional;

/**
 * What a line scores, in the words of the form.
 *
 * @param levelOne level-one criterion, the points in its brackets with it; of a budget line its label
 * @param levelTwo level-two criterion
 * @param levelThree level-three criterion
 * @param definition what the form says that it means
 * @param printedRule how the form says that points are given
 */
public record Criterion(
        Optional<String> levelOne,
        Optional<String> levelTwo,
        Optional<String> levelThree,
        Optional<String> definition,
        Optional<String> printedRule) {

    /** A line known by one name. */
    public static Criterion named(String name) {
        return new Criterion(Optional.of(name), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** All its names, outermost first, in one. */
    public String words() {
        return levelOne.orElse("") + levelTwo.orElse("") + levelThree.orElse("");
    }
}
