package org.duibiao.ingest.claim.prose.passage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duibiao.ingest.claim.figure.Figure;
import org.duibiao.ingest.claim.figure.Mode;
import org.duibiao.ingest.claim.figure.Span;
import org.duibiao.ingest.claim.prose.subject.SubjectTracker;
import org.duibiao.ingest.language.Token.Mark;
import org.duibiao.ingest.language.Token.PeriodMention;
import org.duibiao.ingest.language.text.NormalText;
import org.duibiao.model.period.Period;

/** What holds where the reader of a paragraph stands: period, mode, subject, open fields, the statement; and the figures. */
public final class Passage {

    private final NormalText text;
    private final int block;
    private final PeriodTracker period;
    private final ModeTracker mode;
    private final SubjectTracker subject;
    private final Topics topics = new Topics();
    private final PartTracker part = new PartTracker();
    private final Statement statement = new Statement();
    private final ListedDays listedDays;
    private final List<Figure> figures = new ArrayList<>();
    private static final int MOST_FIGURES = 24;

    private List<Figure> sentenceBefore = List.of();
    private final List<Figure> sentence = new ArrayList<>();
    private Optional<Figure> lastOfSentence = Optional.empty();
    private Period earlier;
    private Optional<Figure> wholeOfSides = Optional.empty();
    private boolean amongInSentence;
    private boolean amongOpensSentence;
    private boolean projects;
    private boolean projectsBefore;
    private boolean budgetItem;
    private boolean allTrades;
    private boolean yearAhead;

    public Passage(NormalText text, int block, PeriodTracker period, ModeTracker mode, SubjectTracker subject) {
        this.text = text;
        this.block = block;
        this.period = period;
        this.mode = mode;
        this.subject = subject;
        this.earlier = period.period();
        this.listedDays = new ListedDays(text);
    }

    /** Words of the paragraph. */
    public Span span(int start, int end) {
        return new Span(text, block, start, end);
    }

    public PeriodTracker period() {
        return period;
    }

    /** The days that the sentence listed last. */
    public ListedDays listedDays() {
        return listedDays;
    }

    public ModeTracker mode() {
        return mode;
    }

    public SubjectTracker subject() {
        return subject;
    }

    public Topics topics() {
        return topics;
    }

    public Statement statement() {
        return statement;
    }

    /** The part that the sentence speaks of. */
    public PartTracker part() {
        return part;
    }

    /** The figures of the paragraph so far, in the order of the text. */
    public List<Figure> figures() {
        return figures;
    }

    /** The last of them: those further back are of something else. */
    public List<Figure> lastFigures() {
        return last(figures);
    }

    public void add(Figure figure) {
        period.confirm();
        figures.add(figure);
        sentence.add(figure);
        statement.add(figure);
    }

    /** The figures that one after 其中 may be a part of: of its sentence, and further on those of its statement. */
    public List<Figure> wholes() {
        if (!statement.isAmong()) {
            List<Figure> ofStatement = last(statement.parent().isPresent() ? statement.figures() : sentence);
            return amongOpensSentence ? joined(ofStatement, sentenceBefore) : ofStatement;
        }
        return joined(last(sentence), sentenceBefore);
    }

    private static List<Figure> joined(List<Figure> figures, List<Figure> others) {
        List<Figure> joined = new ArrayList<>(figures);
        joined.addAll(others);
        return joined;
    }

    /** The last of many, which bounds the work for each figure. */
    private static List<Figure> last(List<Figure> figures) {
        return figures.subList(Math.max(0, figures.size() - MOST_FIGURES), figures.size());
    }

    /** 以上任务…: the figures of the sentence that ends were goals, where they tell no completion. */
    public void makeGoals() {
        for (Figure figure : sentence) {
            if (figure.isClaim() && figure.completion().isEmpty()) {
                figure.becomeGoal();
            }
        }
    }

    /** Notes that an item of the budget is told: 行政运行(项). */
    public void tellBudgetItem() {
        budgetItem = true;
    }

    /** Whether budgets here are of an item, and not of the bureau. */
    public boolean ofBudgetItem() {
        return budgetItem;
    }

    /** Notes that the headings above are of a budget, and not of accounts. */
    public void tellYearAhead() {
        yearAhead = true;
    }

    /** Whether spending here is what the budget of a year begins with. */
    public boolean ofYearAhead() {
        return yearAhead;
    }

    /** What it leaves to the next paragraph. */
    public Carried carried() {
        return new Carried(period.yearToDate(), budgetItem && sentence.isEmpty() && sentenceBefore.isEmpty(), false);
    }

    /** Notes that enterprises of all trades are spoken of in the sentence: 五上. */
    public void tellAllTrades() {
        allTrades = true;
    }

    /** Whether enterprises of all trades are spoken of in the sentence. */
    public boolean speaksOfAllTrades() {
        return allTrades;
    }

    /** Notes that projects are spoken of in the sentence. */
    public void speakOfProjects() {
        projects = true;
    }

    /** Whether projects are spoken of in the sentence or the one before. */
    public boolean speaksOfProjects() {
        return projects || projectsBefore;
    }

    /** Whether 其中 stood in the sentence. */
    public boolean isAmongInSentence() {
        return amongInSentence;
    }

    /** 一般贸易12亿元,其中出口3亿元;进口9亿元: the figure that what follows 其中 is of, over semicolons. */
    public Optional<Figure> wholeOfSides() {
        return wholeOfSides;
    }

    /** The last figure of the sentence, or of the one before. */
    public Optional<Figure> lastFigure() {
        return sentence.isEmpty() ? lastOfSentence : Optional.of(sentence.get(sentence.size() - 1));
    }

    /** The last figure told before a statement that has none of its own yet. */
    public Optional<Figure> figureBeforeStatement() {
        return statement.figures().isEmpty() ? lastFigure() : Optional.empty();
    }

    /** The figure of an indicator that the sentence before told, where the statement has none of its own yet. */
    public Optional<Figure> figureOfSentenceBefore(String id) {
        return statement.figures().isEmpty() && sentence.isEmpty()
                ? sentenceBefore.stream().filter(figure -> figure.isOf(id)).findFirst()
                : Optional.empty();
    }

    /** The last figure of the sentence before a semicolon, behind which the statement has none of its own yet. */
    public Optional<Figure> figureBeforeSemicolon() {
        boolean toldSince = !statement.lastTold(1).isEmpty();
        return sentence.isEmpty() || toldSince ? Optional.empty() : figureBeforeStatement();
    }

    /** The figures of the sentence, over its semicolons. */
    public List<Figure> sentence() {
        return sentence;
    }

    /** Adds a figure that nothing hangs on. */
    public void addAside(Figure figure) {
        figures.add(figure);
    }

    public void startClause() {
        statement.startClause();
        subject.startClause();
        period.startClause();
    }

    public void startStatement(Mark mark) {
        List<Figure> before = statement.figures();
        lastOfSentence = before.isEmpty() ? lastOfSentence : Optional.of(mainFigure(before));
        if (mark.kind() != Mark.Kind.SEMICOLON) {
            statement.endHead();
            period.startSentence();
        }
        Optional<Figure> mainOfBefore = before.isEmpty() ? Optional.empty() : Optional.of(mainFigure(before));
        if (mode.mode() == Mode.EXPECTED && before.stream().anyMatch(figure -> figure.mode() == Mode.RESULT)) {
            mode.endExpected();
            period.endExpected();
        }
        boolean amongOwn = statement.parent().filter(Figure::isClaim).isPresent();
        statement.start();
        if (mark.kind() != Mark.Kind.SEMICOLON) {
            sentenceBefore = List.copyOf(last(sentence));
            sentence.clear();
            amongInSentence = false;
            wholeOfSides = Optional.empty();
            amongOpensSentence = false;
            projectsBefore = projects;
            allTrades = false;
            projects = false;
            topics.startSentence(mark.end());
            listedDays.startSentence();
            mode.startSentence();
        }
        topics.endStatement();
        part.startStatement(mark.kind() == Mark.Kind.SEMICOLON);
        subject.startStatement(
                mark.kind() == Mark.Kind.SEMICOLON,
                mainOfBefore.flatMap(figure -> figure.naming().setAside()),
                amongOwn);
        period.startClause();
    }

    /** The last figure of a statement that stands for itself. */
    private static Figure mainFigure(List<Figure> figures) {
        return figures.get(figures.size() - 1);
    }

    /** 其中: what follows is of the figure before, in this sentence or the one before. */
    public void among(int at) {
        topics.among(at);
        if (sentence.isEmpty()) {
            amongOpensSentence = true;
            period.goOn();
            part.goOn();
            lastOfSentence.flatMap(figure -> figure.naming().setAside()).ifPresent(subject::goOn);
        }
        amongInSentence = true;
        part.among();
        statement.among(lastOfSentence);
        wholeOfSides = statement.parent();
    }

    /** Takes days that the text says; a year that is expected, or said to be whole, is not the part of it spoken of so far. */
    public void see(PeriodMention mention, boolean opensClause, boolean whole) {
        earlier = period.period();
        period.see(mention, opensClause, whole);
    }

    /** The days of a figure. */
    public Period daysOf(boolean cumulative) {
        return period.current(cumulative, earlier);
    }
}
