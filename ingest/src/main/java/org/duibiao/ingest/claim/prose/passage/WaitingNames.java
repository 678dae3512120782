package org.duibiao.ingest.claim.prose.passage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Names of a statement that wait for their figures. */
public final class WaitingNames {

    /** Names further back wait for nothing; this also bounds the work for each number. */
    private static final int MOST = 24;

    private final List<NameMention> names = new ArrayList<>();
    private Optional<NameMention> head = Optional.empty();

    /** Starts a new statement: none waits but one that heads the sentence. */
    void startStatement() {
        names.clear();
        head.ifPresent(names::add);
    }

    /** 社会消费品零售总额: what follows the colon is of that name, until the sentence ends. */
    public void head() {
        head = names.isEmpty() ? Optional.empty() : Optional.of(names.get(names.size() - 1));
    }

    /** Ends what a head name governs: another sentence starts. */
    void endHead() {
        head = Optional.empty();
    }

    void add(NameMention name) {
        names.add(name);
        if (names.size() > MOST) {
            names.remove(0);
        }
    }

    /** All that wait, in order. */
    public List<NameMention> inOrder() {
        return names;
    }

    /** None waits any longer. */
    public void clear() {
        names.clear();
    }

    /** 进出口(其中出口3亿元)达5亿元: what a name in brackets is answered with leaves those waiting that stand outside. */
    public void answered(int start) {
        int depth = names.stream()
                .filter(mention -> mention.word().start() == start)
                .mapToInt(NameMention::depth)
                .findFirst()
                .orElse(0);
        names.removeIf(mention -> mention.depth() >= depth);
    }

    /** Names right before a number wait for no other. */
    void answer(int numberStart) {
        names.removeIf(mention -> mention.word().end() == numberStart);
    }

    /** 占全县生产总值的12%,: names from a place on say what a share is of, and wait for nothing. */
    public void leaveSince(int place) {
        names.removeIf(mention -> mention.word().start() >= place);
    }

    /** Names that waited inside of a bracket wait no longer where others wait outside. */
    void closeBracket(int depth) {
        boolean others = names.stream().anyMatch(name -> name.depth() < depth);
        if (others) {
            names.removeIf(name -> name.depth() >= depth);
        }
    }

    /** The words before a name that waits, told by where it starts. */
    public Optional<Lead> leadOf(int start) {
        return names.stream()
                .filter(mention -> mention.word().start() == start)
                .map(NameMention::lead)
                .findFirst();
    }
}
