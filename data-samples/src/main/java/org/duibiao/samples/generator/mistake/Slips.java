package org.duibiao.samples.generator.mistake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duibiao.samples.generator.chance.Chance;

/** The mistake that a report is to have, if any, and the note of it once it is made. */
public final class Slips {

    private final Optional<MistakeKind> wanted;
    private final List<Planted> planted = new ArrayList<>();

    private Slips(Optional<MistakeKind> wanted) {
        this.wanted = wanted;
    }

    /** No mistake. */
    public static Slips none() {
        return new Slips(Optional.empty());
    }

    /** One mistake of a kind. */
    public static Slips of(MistakeKind kind) {
        return new Slips(Optional.of(kind));
    }

    /**
     * A mistake drawn among those that a report can have.
     *
     * @param isFirst whether no report of the region comes before
     * @param isLast whether none comes after
     * @param isMinistry whether its form is of the Ministry of Finance's family
     */
    public static Slips draw(Chance chance, boolean isFirst, boolean isLast, boolean isMinistry) {
        List<MistakeKind> possible = new ArrayList<>();
        for (MistakeKind kind : MistakeKind.values()) {
            boolean hasNoBefore = isFirst && kind.needsReportBefore();
            boolean wouldSpread = !isLast && kind.falsifiesLevel();
            if (!hasNoBefore && !wouldSpread && (isMinistry || !kind.needsMinistryForm())) {
                possible.add(kind);
            }
        }
        return of(chance.pick(possible));
    }

    /** Whether any mistake is to be made or is made. */
    public boolean isAny() {
        return wanted.isPresent();
    }

    /** Whether a mistake of this kind is to be made, and is not yet. */
    public boolean wants(MistakeKind kind) {
        return wanted.equals(Optional.of(kind)) && planted.isEmpty();
    }

    /** Whether a mistake of this kind is to be made or is made. */
    public boolean has(MistakeKind kind) {
        return wanted.equals(Optional.of(kind));
    }

    /** Notes a mistake about a figure. */
    public void made(MistakeKind kind, String indicator, String... quotes) {
        planted.add(new Planted(kind, Optional.of(indicator), List.of(quotes)));
    }

    /** Notes a mistake about the form itself. */
    public void madeInForm(MistakeKind kind, String... quotes) {
        planted.add(new Planted(kind, Optional.empty(), List.of(quotes)));
    }

    /** The mistakes that were made. */
    public List<Planted> planted() {
        return List.copyOf(planted);
    }
}
