package org.duibiao.ingest.claim.prose.coverage;

import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.duibiao.ingest.claim.prose.passage.Lead;
import org.duibiao.ingest.claim.prose.passage.Statement;
import org.duibiao.ingest.language.Token;
import org.duibiao.ingest.language.Token.Amount;
import org.duibiao.ingest.language.Token.Mark;
import org.duibiao.ingest.language.Token.Word;
import org.duibiao.ingest.language.text.CharacterForms;
import org.duibiao.ingest.language.text.NormalText;
import org.duibiao.ingest.language.text.OneOf;
import org.duibiao.ingest.language.word.Cue;
import org.duibiao.model.catalogue.Scope;
import org.duibiao.model.quantity.Dimension;

/** Keeps which projects a count is of, where it is not of all: figures that follow are of these alone. */
public final class ProjectClasses {

    /** Endings of the words of a size: 亿元以上, 10亿级. */
    private static final List<String> SIZE_ENDINGS = List.of("以上", "以下", "级");

    private static final List<String> THESE = List.of("以上", "上述", "这", "该");
    private static final String SOURCE = "来自";
    private static final String BOUNDS = "超过";
    /** The class of projects that stand after 其中. */
    static final String OF_WHICH = "其中项目";

    /** The class of projects that the words before them tell. */
    static final String LISTED = "所列项目";

    /** Projects under way: old and new ones. */
    private static final String CURRENT = "在建";

    private static final char QUOTE = '"';
    private static final int LONGEST_KIND_WORD = 4;
    private final NormalText text;
    private final PromotionWays ways;
    private final IntPredicate endsRegion;

    /**
     * Keeps the classes of a text.
     *
     * @param endsRegion whether the name of a region ends right before a place
     */
    public ProjectClasses(NormalText text, IntPredicate endsRegion) {
        this.text = text;
        this.ways = new PromotionWays(text);
        this.endsRegion = endsRegion;
    }

    /** The words of the size of projects in a lead: 亿元以上. */
    static Optional<String> size(NormalText text, Lead lead) {
        for (Token token : lead.tokens()) {
            boolean sized = token instanceof Word word && word.is(Cue.SIZE)
                    || token instanceof Amount amount && amount.unit().dimension() == Dimension.MONEY;
            if (sized) {
                return Optional.of(withBound(text.words(token.start(), token.end())));
            }
        }
        return Optional.empty();
    }

    /** 超1000万美元, 1000万美元及以上 and 1000万美元以上 are one size. */
    private static String withBound(String words) {
        String amount = BOUNDS.indexOf(words.charAt(0)) >= 0 ? words.substring(1) : words;
        String bare = amount.replace("及以上", "以上");
        return OneOf.ends(bare, SIZE_ENDINGS) ? bare : bare + "以上";
    }

    /** Whether a class gives way to a scope: capital from other provinces is a row of its own, of whatever size. */
    static boolean isOfAllScopes(String words) {
        return words.equals(OF_WHICH) || words.startsWith(CURRENT) || isSize(words);
    }

    static boolean isSize(String words) {
        return OneOf.ends(words, SIZE_ENDINGS);
    }

    /** Takes the words that lead up to a level. */
    public void seeCount(Token number, Lead lead, Statement statement) {
        if (goesOnOverSemicolon(number, lead, statement)) {
            statement.projects().count(statement.projects().ofClassBefore());
            return;
        }
        Optional<String> way = ways.find(lead, "projects_signed");
        if (way.isPresent()) {
            statement.projects().count(way);
            return;
        }
        if (isWhole(lead)) {
            statement.projects().count(Optional.empty());
            return;
        }
        if (isListed(number, lead)) {
            statement.projects().count(Optional.of(LISTED));
            return;
        }
        if (joinsOtherClass(lead, statement)) {
            statement.projects().count(Optional.empty());
            return;
        }
        if (countsProjects(lead)) {
            seeClass(lead, statement);
        }
    }

    /** Takes the class of projects that a count names, or what 其中 makes of it. */
    private void seeClass(Lead lead, Statement statement) {
        if (lead.has(Cue.AMONG)
                && !namesRegion(lead)
                && statement.projects().ofClass().isEmpty()) {
            statement.projects().countAmong(OF_WHICH);
        }
        int classes = lead.last(Cue.PROJECT_CLASS);
        int part = lastPart(lead);
        int named = isOfAllClasses(lead) || areCurrent(lead, classes) || isJoined(lead, classes)
                ? -1
                : part >= 0 ? part : classes;
        Optional<String> words = named >= 0
                ? Optional.of(text.words(
                        lead.tokens().get(named).start(),
                        lead.tokens().get(named).end()))
                : size(text, lead);
        if (words.isPresent() && !isTogether(lead, named)) {
            if (hasWhole(statement)) {
                statement.projects().countBesideWhole(words.get());
            } else if (lead.has(Cue.AMONG) || statement.projects().isAmong() && isSize(words.get())) {
                statement.projects().countAmong(words.get());
            } else {
                statement.projects().count(words);
            }
        }
    }

    /** 签约亿元以上项目25个;已履约22个: a count behind a semicolon that names no projects is of those counted before. */
    private boolean goesOnOverSemicolon(Token number, Lead lead, Statement statement) {
        return statement
                        .projects()
                        .ofClassBefore()
                        .filter(ProjectClasses::isSize)
                        .isPresent()
                && statement.projects().ofClass().isEmpty()
                && text.at(lead.start() - 1) == ';'
                && number instanceof Amount amount
                && amount.unit().dimension() == Dimension.COUNT
                && lead.lastName() < 0
                && !lead.has(Cue.REGION_WORD);
    }

    /** The last word of a part, or -1; one in brackets, 招商引资项目(不含石油项目), is what the count leaves out. */
    private static int lastPart(Lead lead) {
        int part = lead.last(Cue.PART);
        for (int i = part + 1; part >= 0 && i < lead.tokens().size(); i++) {
            if (lead.tokens().get(i) instanceof Mark mark) {
                return mark.kind() == Mark.Kind.CLOSE ? -1 : part;
            }
        }
        return part;
    }

    /** 全州实施项目90个,其中我县30个: what follows 其中 is of a region, and not of some projects. */
    private boolean namesRegion(Lead lead) {
        int among = lead.last(Cue.AMONG);
        for (int at = lead.tokens().get(among).end() + 1; at < lead.end(); at++) {
            if (endsRegion.test(at)) {
                return true;
            }
        }
        return lead.last(Cue.REGION_WORD) > among;
    }

    /** 总协议资金147亿元: of all again. */
    private boolean isWhole(Lead lead) {
        int name = lead.lastName();
        return name >= 0 && text.at(lead.tokens().get(name).start() - 1) == '总';
    }

    /** 化工类项目6个, 跟踪统计的31个项目: of a kind, or of those that the words before tell. */
    private boolean isListed(Token number, Lead lead) {
        boolean ofKind =
                text.startsWith("类等项目", lead.end() - 4) || text.startsWith("类", lead.end() - 1) || isOfKind(lead);
        boolean told = text.endsWithAny(THESE, lead.end()) && countsKind(number.end())
                || text.startsWith("的项目", lead.end() - 3)
                || text.at(lead.end() - 1) == '的' && countsKind(number.end());
        return ofKind || told || text.holds(SOURCE, lead.start(), lead.end()) && countsProjects(lead);
    }

    /** 31个项目, 34个产业项目: projects right behind a count, a short word of their kind between or not. */
    private boolean countsKind(int end) {
        int at = end;
        while (at < end + LONGEST_KIND_WORD && CharacterForms.isHan(text.at(at)) && !text.startsWith("项目", at)) {
            at++;
        }
        return text.startsWith("项目", at);
    }

    /** 化工类项目, 产业类招商引资项目, 央企入滇项目, 民间投资项目, "三类500强"项目: a kind, or words that mean nothing to us, right before the projects. */
    private boolean isOfKind(Lead lead) {
        int last = lead.tokens().size() - 1;
        while (last >= 0
                && lead.tokens().get(last) instanceof Word word
                && (word.is(Cue.ACHIEVE) || word.is(Cue.PLAIN))) {
            last--;
        }
        if (last < 0
                || !(lead.tokens().get(last) instanceof Word projects)
                || !projects.meaning().word().endsWith("项目")) {
            return false;
        }
        if (last > 0
                && lead.tokens().get(last - 1) instanceof Word measure
                && measure.is(Cue.OTHER_MEASURE)
                && measure.end() == projects.start()) {
            return true;
        }
        if (text.at(projects.start() - 1) == QUOTE) {
            return true;
        }
        int from = last == 0 ? lead.start() : lead.tokens().get(last - 1).end();
        String words = text.words(from, projects.start());
        boolean told = words.length() >= ProjectParts.SHORTEST_KIND && !OneOf.standsIn(words, ProjectParts.ALL_KINDS);
        boolean bare = ProjectParts.PROJECTS.contains(projects.meaning().word());
        boolean counted = bare && text.words(projects.end(), lead.end()).indexOf('共') < 0;
        return words.endsWith("类") && !words.endsWith("各类") || told && counted;
    }

    /** 续建项目85个,新建项目54个: one class after another is all. */
    private boolean joinsOtherClass(Lead lead, Statement statement) {
        int classes = lead.last(Cue.PROJECT_CLASS);
        return classes >= 0
                && !lead.has(Cue.AMONG)
                && !statement.projects().isAnswered()
                && statement
                        .projects()
                        .ofClass()
                        .filter(words -> !isSize(words)
                                && !words.equals(text.words(
                                        lead.tokens().get(classes).start(),
                                        lead.tokens().get(classes).end())))
                        .isPresent();
    }

    private static boolean countsProjects(Lead lead) {
        return lead.any(
                token -> token instanceof Word word && word.meaning().word().endsWith("项目"));
    }

    /** 全县在建项目81个: those under way in the region are all that capital comes for. */
    private static boolean areCurrent(Lead lead, int classes) {
        return classes >= 0
                && lead.has(Cue.REGION_WORD)
                && !lead.has(Cue.AMONG)
                && lead.last(Cue.PART) < 0
                && lead.tokens().get(classes) instanceof Word word
                && word.meaning().word().startsWith(CURRENT);
    }

    /** 新建、续建项目: new ones and those under way together are all. */
    private static boolean isOfAllClasses(Lead lead) {
        int last = lead.last(Cue.PROJECT_CLASS);
        return last > 0
                && lead.tokens().subList(0, last).stream()
                        .anyMatch(token -> token instanceof Word word && word.is(Cue.PROJECT_CLASS));
    }

    /** 签约、在建项目: a class together with projects of a field of their own. */
    private boolean isTogether(Lead lead, int named) {
        return named > 0
                && CharacterForms.joins(text.at(lead.tokens().get(named).start() - 1))
                && lead.any(token -> token instanceof Word word
                        && opensOtherField(word, lead.tokens().get(named)));
    }

    private static boolean opensOtherField(Word word, Token named) {
        return word.meaning().isTopic()
                && !word.is(Cue.PROJECT_CLASS)
                && !word.is(Cue.REGION_WORD)
                && word.end() <= named.start();
    }

    /** 续建和新签项目: a class that others are joined to. */
    private boolean isJoined(Lead lead, int classes) {
        return classes >= 0
                && CharacterForms.joins(text.at(lead.tokens().get(classes).end()));
    }

    private static boolean hasWhole(Statement statement) {
        return statement.figures().stream()
                .anyMatch(figure -> figure.isClaim() && !figure.scope().startsWith(Scope.PART_PREFIX));
    }
}
