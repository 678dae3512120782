package org.duibiao.ingest.claim.prose.subject;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.duibiao.ingest.language.Token.Word;
import org.duibiao.ingest.language.text.NormalText;
import org.duibiao.ingest.language.text.OneOf;
import org.duibiao.ingest.language.word.Cue;

/**
 * Whom figures speak of where the reader stands: the report's own region, or somebody whose figures are not the region's.
 * A company, park or event that opens a clause speaks until another subject does or the statement ends. Decides who speaks;
 * how far is the {@link Speaker}'s, and what an event is the {@link EventTracker}'s.
 */
public final class SubjectTracker {

    private static final String OBJECT_PARTICLES = "的在与和";
    /** Words of regions that speak wherever they stand: those beside, and towns below. */
    private static final List<String> NEIGHBOURS = List.of("邻", "周", "兄", "全镇", "全乡", "全村");

    private static final String COMPANY = "company";
    private static final String SUBORDINATE = "subordinate_unit";
    private static final String OTHER_REGION = "other_region";
    private static final String SINGLE_PROJECT = "single_project";
    /** 参加全市签约活动, 在全省前移2位: words that a region above is the object of. */
    private static final List<String> TAKES_PART = List.of("在", "参加", "承办", "出席", "荣获", "列入", "纳入", "参与", "被评");

    /** Cues of the words that may change who speaks; events are told by some more words. */
    private static final long MINDED = Cue.bits(EnumSet.of(
            Cue.REGION_WORD,
            Cue.WIDER_AREA,
            Cue.BUREAU,
            Cue.SUBORDINATE,
            Cue.EVENT,
            Cue.COMPANY,
            Cue.ENTERPRISES,
            Cue.PARK,
            Cue.TOWN,
            Cue.ACTION,
            Cue.ONCE_BUILT));

    private final Speaker speaker = new Speaker();
    private final EventTracker events = new EventTracker(speaker);
    private final Locality locality;
    private boolean acted;
    private boolean onceBuilt;
    private int regionEnd = -1;
    private boolean companyActedOn;

    public SubjectTracker(Locality locality) {
        this.locality = locality;
    }

    /** Whether a word such as 全县 means the report's own region. */
    public boolean isOwn(String word) {
        return locality.isOwn(word);
    }

    /**
     * Starts a statement: nobody is spoken of but the region. Behind a semicolon who spoke goes on.
     *
     * @param ofSameSentence whether a semicolon stands before it
     * @param aside why the last figure before was set aside; empty where it was not
     * @param amongOwn whether it was among figures of the region: 新签约21项,其中在洽谈会上8项;已开工17项 goes on without the event
     */
    public void startStatement(boolean ofSameSentence, Optional<String> aside, boolean amongOwn) {
        boolean eventAlone = events.isClass() || amongOwn && speaker.isFor(EventTracker.EVENT);
        speaker.startStatement(ofSameSentence && !eventAlone && speaker.goesOn(aside));
        events.startStatement();
        companyActedOn = false;
        acted = false;
        onceBuilt = false;
    }

    /** 其中 at the begin of a sentence: who was spoken of in the one before goes on. */
    public void goOn(String reason) {
        speaker.takeUp(reason);
        if (speaker.isFor(EventTracker.EVENT)) {
            speaker.stayForSentence();
        }
    }

    /** Somebody else speaks for a reason, over semicolons until the sentence ends. */
    public void speakForSentence(String reason) {
        speaker.speakForSentence(reason);
    }

    /** Starts a clause; who was spoken of goes on. */
    public void startClause() {
        speaker.startClause();
        events.startClause();
        companyActedOn = false;
        acted = false;
    }

    /** Whether a word may change who speaks; most do not, and need not be taken. */
    public static boolean minds(Word word, NormalText text) {
        return (word.meaning().cues() & MINDED) != 0 || Events.minds(word, text);
    }

    /**
     * Takes a word of the text.
     *
     * @param nameBefore whether a name stands before it in its clause
     * @param opensClause whether nothing of weight stands before it in its clause
     */
    public void see(Word word, NormalText text, boolean nameBefore, boolean opensClause) {
        if (word.is(Cue.REGION_WORD)) {
            boolean neighbour = OneOf.begins(word.meaning().word(), NEIGHBOURS);
            boolean object = text.endsWithAny(TAKES_PART, word.start());
            seeRegionWord(locality.isOwn(word.meaning().word()), opensClause && !object || neighbour);
            regionEnd = word.end();
        } else if (word.is(Cue.WIDER_AREA)) {
            seeRegionWord(false, opensClause);
        } else if (word.is(Cue.BUREAU)) {
            speaker.own();
            acted = false;
        } else if (word.is(Cue.SUBORDINATE)) {
            speaker.speak(SUBORDINATE, !opensClause);
        } else if (word.is(Cue.ONCE_BUILT)) {
            onceBuilt = reason().isEmpty();
            speaker.speak(reason().orElse(SINGLE_PROJECT), false);
        } else if (Events.takesPlace(word, text)) {
            if (!events.isAt()) {
                events.see(word, text);
            }
        } else if (events.starts(word, text, opensClause)) {
            events.start();
        } else if (acted && word.is(Cue.COMPANY)) {
            companyActedOn = true;
        } else if (!nameBefore && !acted) {
            seeActor(word, text, opensClause);
        }
    }

    private void seeActor(Word word, NormalText text, boolean opensClause) {
        boolean object =
                OBJECT_PARTICLES.indexOf(text.at(word.end())) >= 0 || !opensClause && text.at(word.end()) == '、';
        if (word.is(Cue.COMPANY)) {
            speaker.speak(COMPANY, false);
        } else if (ActorWords.isLeader(word, text) || ActorWords.areSome(word, text)) {
            speaker.speak(COMPANY, true);
        } else if (word.is(Cue.EVENT)) {
            events.see(word, text);
        } else if (word.is(Cue.PARK) && word.start() == regionEnd) {
            speaker.replace("park");
        } else if (word.is(Cue.PARK) && !speaker.isOwnSaid() && !locality.mayBePark() && !object) {
            speaker.replace("park");
        } else if (word.is(Cue.TOWN) && !object && opensClause) {
            speaker.replace(OTHER_REGION);
        } else if (word.is(Cue.ACTION) && text.at(word.end()) != '的') {
            acted = true;
        }
    }

    /** Opens a bracket: who is spoken of in it is spoken of no longer behind it. */
    public void open() {
        speaker.openBracket();
    }

    /** Closes a bracket. */
    public void close() {
        speaker.closeBracket();
    }

    /** 全市 speaks wherever it stands where it is the own region; a region above or below only where it opens its clause. */
    private void seeRegionWord(boolean isOwn, boolean opensClause) {
        if (isOwn && !events.isAt()) {
            speaker.own();
            speaker.sayOwn();
        } else if (!isOwn && opensClause) {
            speaker.sayOther(OTHER_REGION);
        }
    }

    /**
     * Takes a region that the text names; one inside a clause speaks for that clause only.
     *
     * @param end of its name, where that of a park of its may begin
     */
    public void seeRegion(boolean isOwn, boolean opensClause, int end) {
        regionEnd = end;
        if (!isOwn && !acted && (opensClause || reason().isEmpty() && !speaker.isOwnSaid())) {
            speaker.speakByName(OTHER_REGION, opensClause);
        } else if (isOwn && (opensClause || !speaker.isOpenedByOther())) {
            // 下属单位1个,即某县执法大队: the name of a unit below begins with the region's.
            if (!events.isAt() && !speaker.isFor(SUBORDINATE)) {
                speaker.own();
            }
            speaker.sayOwn();
        }
    }

    /** 全年, 1-9月 at the begin of a clause: what was done at an event, or what something will bring once it is built, is told. */
    public void seeSpan() {
        if (speaker.isFor(EventTracker.EVENT) || onceBuilt) {
            speaker.own();
            events.leave();
            onceBuilt = false;
        }
    }

    /** 10月1日-8日: what was sold or signed on some days is told as at an event. */
    public void seeFewDays() {
        events.start();
    }

    /** Takes a number of its clause: what is counted is no event to speak at. */
    public void seeNumber() {
        events.seeNumber();
    }

    /** Takes an ordinal: 第七届 tells an event of its own. */
    public void seeOrdinal() {
        events.seeOrdinal();
    }

    /**
     * 引进宏达公司投资5亿元: money in the clause of a company that is acted on is its own, and what follows too.
     *
     * @param ofCompany whether a company stands right before it: 宏达公司500万元
     */
    public void seeMoney(boolean ofCompany) {
        if (companyActedOn || ofCompany) {
            speaker.speak(COMPANY, false);
        }
    }

    /** 6家企业 that speak: the count stands at the begin of the clause, before any name. */
    public void seeCountedCompanies() {
        if (!acted) {
            speaker.replace(COMPANY);
        }
    }

    /** Whether the text named a region of the catalogue behind a place. */
    public boolean namesRegionSince(int place) {
        return regionEnd > place;
    }

    /** Whether the name of a region of the catalogue ends where a word starts: 景德镇. */
    public boolean namesRegionBefore(Word word) {
        return regionEnd == word.start();
    }

    /** 某某镇: a town speaks until the statement ends. */
    public void seeTown() {
        if (!acted) {
            speaker.speak(OTHER_REGION, false);
        }
    }

    /** 8个市增幅超过100%: regions below that are counted speak for their clause. */
    public void seeCountedRegions() {
        if (!acted) {
            speaker.speak(OTHER_REGION, true);
        }
    }

    /** 全省100个园区, 沿边8州市: places below that are counted speak until the statement ends. */
    public void seeCountedPlaces() {
        if (!acted) {
            speaker.speakForSentence(OTHER_REGION);
        }
    }

    /** 受某集团并购影响,: who influenced what follows is not who is spoken of. */
    public void leaveInfluence() {
        if (speaker.isFor(COMPANY)) {
            speaker.own();
        }
    }

    /** 某某食品投资3.5亿元建设: an investor by his name speaks until the statement ends. */
    public void seeInvestor() {
        if (!acted && reason().isEmpty()) {
            speaker.speak(COMPANY, false);
        }
    }

    /** 冷链物流项目到位资金: a project by its name speaks for its clause. */
    public void seeNamedProject() {
        if (!acted && reason().isEmpty()) {
            speaker.speak(SINGLE_PROJECT, true);
        }
    }

    /** 风电项目总投资15亿元,…,到位资金2.6亿元: a project that is told with what it costs speaks until the statement ends. */
    public void seePricedProject() {
        if (!acted && (reason().isEmpty() || speaker.isFor(SINGLE_PROJECT))) {
            speaker.speak(SINGLE_PROJECT, false);
        }
    }

    /**
     * 甲、乙等4个项目: projects by their names speak until the statement ends.
     *
     * @param byName whether 等 ends their names, so that they are meant whatever is done with them
     */
    public void seeListedProjects(boolean byName) {
        if (!acted || byName) {
            speaker.speak(SINGLE_PROJECT, false);
        }
    }

    /** 能源专班签约项目: what one of several teams of the region has done speaks until the statement ends. */
    public void seeTeam() {
        speaker.speak("part_of_total", false);
    }

    /** Why figures here are not the region's; empty where they are. */
    public Optional<String> reason() {
        return speaker.reason();
    }
}
