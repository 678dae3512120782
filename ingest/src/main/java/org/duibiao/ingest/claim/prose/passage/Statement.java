package org.duibiao.ingest.claim.prose.passage;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duibiao.ingest.claim.figure.Change;
import org.duibiao.ingest.claim.figure.Figure;
import org.duibiao.ingest.claim.figure.Naming;
import org.duibiao.ingest.language.Token.Word;
import org.duibiao.ingest.language.word.Cue;

/** What a statement — the words between two full stops or semicolons — holds open while it is read. */
public final class Statement {

    private static final int NONE = -2;

    /** Stands for the kind of the bureau's money where that is an item of no indicator. */
    public static final String ITEM = "item";

    private final WaitingNames names = new WaitingNames();
    private final List<Figure> figures = new ArrayList<>();
    private final CountedProjects projects = new CountedProjects(figures);
    private final Map<String, Figure> lastByIndicator = new HashMap<>();
    private final Deque<Optional<Figure>> outside = new ArrayDeque<>();
    private final Deque<Naming> distributed = new ArrayDeque<>();
    private Optional<Figure> current = Optional.empty();
    private Optional<Figure> parent = Optional.empty();
    private final Deque<Figure> awaitingGrowth = new ArrayDeque<>();
    private int pendingClause = NONE;

    /** What was counted or measured so far, in order; empty for counts of no indicator. */
    private final List<Optional<Figure>> told = new ArrayList<>();

    private boolean otherCountLast;
    private boolean listsGrowths;
    private Optional<String> moneyField = Optional.empty();
    private final Change change = new Change();
    private boolean otherMeasure;
    private boolean ofAllYears;
    private int clause;
    private int amongClause = -1;
    private boolean amongSinceFigure;

    /** Starts a new statement. */
    public void start() {
        told.clear();
        otherCountLast = false;
        figures.clear();
        lastByIndicator.clear();
        outside.clear();
        distributed.clear();
        pendingClause = NONE;
        projects.startStatement();
        moneyField = Optional.empty();
        listsGrowths = false;
        otherMeasure = false;
        ofAllYears = false;
        awaitingGrowth.clear();
        change.startStatement();
        current = Optional.empty();
        parent = Optional.empty();
        amongSinceFigure = false;
        clause++;
        names.startStatement();
    }

    /** Ends what a head name governs, and the days of changes: another sentence starts. */
    public void endHead() {
        names.endHead();
        change.startSentence();
    }

    /** Starts a clause of the same statement. */
    public void startClause() {
        clause++;
    }

    public int clause() {
        return clause;
    }

    /** Notes a name that waits for its figure. */
    public void name(Word word, Lead lead) {
        names.add(new NameMention(word, clause, outside.size(), lead));
    }

    /** 外资37个: a count right behind a name is what the name waited for. */
    public void answer(int numberStart) {
        tellOther(true);
        names.answer(numberStart);
    }

    /**
     * Notes a number of no indicator; what brackets hold is of what stands before them.
     *
     * @param count whether it counts something
     */
    public void tellOther(boolean count) {
        if (outside.isEmpty()) {
            told.add(Optional.empty());
            otherCountLast = count;
        }
    }

    /** 新增企业120家,增长8%: whether what was told last is a count of no indicator. */
    public boolean endsWithOtherCount() {
        return otherCountLast;
    }

    /** The last of what was told, in order; empty ones are counts of no indicator. */
    public List<Optional<Figure>> lastTold(int count) {
        return told.subList(Math.max(0, told.size() - count), told.size());
    }

    /** Names that wait for their figures. */
    public WaitingNames names() {
        return names;
    }

    /** Opens a bracket; what is said inside hangs on figures inside. */
    public void open() {
        outside.push(current);
        projects.open();
    }

    /** Closes a bracket; names that waited inside wait no longer where others wait outside. */
    public void close() {
        if (outside.isEmpty()) {
            return;
        }
        int depth = outside.size();
        Optional<Figure> before = outside.pop();
        current = before.isPresent() ? before : current;
        projects.close();
        names.closeBracket(depth);
    }

    public boolean inBrackets() {
        return !outside.isEmpty();
    }

    /** Adds a figure, which what follows hangs on. */
    public void add(Figure figure) {
        figures.add(figure);
        told.add(Optional.of(figure));
        otherCountLast = false;
        figure.naming().indicatorId().ifPresent(id -> lastByIndicator.put(id, figure));
        current = Optional.of(figure);
        amongSinceFigure = false;
    }

    /** The figure that what follows hangs on. */
    public Optional<Figure> current() {
        return current;
    }

    /** Goes back to a figure of the statement. */
    public void current(Figure figure) {
        current = Optional.of(figure);
    }

    /** 其中亿元以上项目18个: what follows hangs on a number that is no figure, and so on none. */
    public void leaveCurrent() {
        current = Optional.empty();
        names.clear();
    }

    /** Figures of the statement, in order. */
    public List<Figure> figures() {
        return figures;
    }

    /** 其中 at the begin of a sentence: what follows is of a figure of the sentence before. */
    public void among(Optional<Figure> before) {
        amongClause = clause;
        amongSinceFigure = true;
        parent = current.isPresent() ? current : before;
    }

    /** Whether 其中 stands in this clause. */
    public boolean isAmong() {
        return amongClause == clause;
    }

    /** Whether 其中 stands behind the last figure: what follows is said of a part of it, until that has a figure of its own. */
    public boolean isAmongSinceFigure() {
        return amongSinceFigure;
    }

    /** Whether growths are listed here: 增速为: and what follows the colon. */
    public boolean listsGrowths() {
        return listsGrowths;
    }

    /** Starts a list of growths. */
    public void listGrowths() {
        listsGrowths = true;
    }

    /** 历年累计批准外资企业588家,实际利用外资7亿美元: whether totals of all years are told. */
    public boolean isOfAllYears() {
        return ofAllYears;
    }

    /** Notes that totals of all years are told. */
    public void tellAllYears() {
        ofAllYears = true;
    }

    /** 财政收入由15亿元增加到53亿元: whether a measure of no indicator was named last. */
    public boolean isOfOtherMeasure() {
        return otherMeasure;
    }

    /** Notes a word that names an indicator, or a measure of none. */
    public void seeMeasure(Word word) {
        otherMeasure =
                word.is(Cue.OTHER_MEASURE) || otherMeasure && !word.meaning().isName();
    }

    /** The change of levels that is told. */
    public Change change() {
        return change;
    }

    /** The kind of the bureau's money that is spoken of. */
    public Optional<String> moneyField() {
        return moneyField;
    }

    /** 政府性基金预算财政拨款…,本年支出…: opens with money that is none of the whole, unless figures came before. */
    public void openWithItem() {
        moneyField = current().isEmpty() && moneyField.isEmpty() ? Optional.of(ITEM) : moneyField;
    }

    /** Notes the kind of the bureau's money that is spoken of. */
    public void moneyField(String indicatorId) {
        moneyField = Optional.of(indicatorId);
    }

    /** The projects that it counted. */
    public CountedProjects projects() {
        return projects;
    }

    /** Notes whether projects that are only talked of, or those signed, were spoken of last. */
    public void pending(boolean talkedOf) {
        pendingClause = talkedOf ? clause : NONE;
    }

    /** 在谈某某等项目31个,总投资: whether projects only talked of were spoken of in this clause or the one before. */
    public boolean isOfPending() {
        return clause - pendingClause <= 1;
    }

    /** Which projects figures of an indicator that follow are of. */
    public Optional<String> projectClassOf(String indicatorId) {
        boolean ownWhole = lastOf(indicatorId)
                .filter(figure -> figure.isClaim() && figure.level().isPresent())
                .isPresent();
        return projects.ofFigures(ownWhole);
    }

    /** Figures of a list whose growths come one by one. */
    public Deque<Figure> awaitingGrowth() {
        return awaitingGrowth;
    }

    /** The figure that those after 其中 are of. */
    public Optional<Figure> parent() {
        return parent;
    }

    /** Names that 分别 gives the next figures to. */
    public Deque<Naming> distributed() {
        return distributed;
    }

    /** The last figure of an indicator in the statement. */
    public Optional<Figure> lastOf(String indicatorId) {
        return Optional.ofNullable(lastByIndicator.get(indicatorId));
    }
}
