package org.duibiao.ingest.claim.prose.subject;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** Who speaks where the reader stands, why his figures are not the region's, and how far he speaks: a clause, a statement or a sentence. */
final class Speaker {

    /** Who speaks outside of a bracket. */
    private record Outside(Optional<String> other, boolean ownSaid, boolean clauseOnly, boolean otherOpens) {}

    private final Deque<Outside> outside = new ArrayDeque<>();
    private Optional<String> other = Optional.empty();
    private boolean ownSaid;
    private boolean clauseOnly;
    private boolean otherOpens;
    private boolean forSentence;
    private Optional<String> before = Optional.empty();

    /** Why figures here are not the region's; empty where they are. */
    Optional<String> reason() {
        return other;
    }

    boolean isFor(String reason) {
        return other.equals(Optional.of(reason));
    }

    /** Whether the own region was spoken of in the sentence, and nobody by himself since. */
    boolean isOwnSaid() {
        return ownSaid;
    }

    /**
     * Whether who spoke in the statement that ends goes on behind a semicolon.
     *
     * @param aside why the last figure of that statement was set aside; empty where it was not
     */
    boolean goesOn(Optional<String> aside) {
        return other.isPresent() && !clauseOnly && (forSentence || aside.equals(other));
    }

    /** Starts a statement: nobody is spoken of but the region, unless who spoke goes on. */
    void startStatement(boolean goesOn) {
        outside.clear();
        before = clauseOnly ? Optional.empty() : other;
        other = goesOn ? other : Optional.empty();
        forSentence &= goesOn;
        ownSaid = false;
        clauseOnly = false;
    }

    /** Starts a clause; who was spoken of goes on, unless he speaks for a clause only. */
    void startClause() {
        otherOpens = false;
        if (clauseOnly) {
            own();
            clauseOnly = false;
        }
    }

    /** 其中 at the begin of a sentence: who was spoken of in the one before goes on. */
    void takeUp(String reason) {
        other = other.isPresent() || ownSaid ? other : before.filter(reason::equals);
    }

    /** The region itself is spoken of. */
    void own() {
        other = Optional.empty();
    }

    /** The region itself is spoken of, by a word of its own: nobody in the midst of a clause speaks any more. */
    void sayOwn() {
        ownSaid = true;
    }

    /** Another region is spoken of by a word that opens a clause. */
    void sayOther(String reason) {
        replace(reason);
        ownSaid = false;
    }

    /** Somebody else speaks as far as who spoke before. */
    void replace(String reason) {
        other = Optional.of(reason);
    }

    /** Somebody else speaks, until his clause or until the statement ends. */
    void speak(String reason, boolean forClause) {
        replace(reason);
        clauseOnly = forClause;
    }

    /** Somebody else speaks, over semicolons until the sentence ends. */
    void speakForSentence(String reason) {
        speak(reason, false);
        forSentence = true;
    }

    /** Who is spoken of is so until the sentence ends. */
    void stayForSentence() {
        forSentence = true;
    }

    /** A region by its name speaks: until the statement ends where it opens its clause, for its clause else. */
    void speakByName(String reason, boolean opensClause) {
        speak(reason, !opensClause);
        otherOpens = opensClause;
    }

    /** Whether another region opens the clause by its name. */
    boolean isOpenedByOther() {
        return otherOpens;
    }

    /** Opens a bracket: who is spoken of in it is spoken of no longer behind it. */
    void openBracket() {
        outside.push(new Outside(other, ownSaid, clauseOnly, otherOpens));
    }

    /** Closes a bracket. */
    void closeBracket() {
        if (!outside.isEmpty()) {
            Outside speaker = outside.pop();
            other = speaker.other();
            ownSaid = speaker.ownSaid();
            clauseOnly = speaker.clauseOnly();
            otherOpens = speaker.otherOpens();
        }
    }
}
