package org.duibiao.ingest.claim.prose.coverage;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.duibiao.ingest.claim.figure.Figure;
import org.duibiao.ingest.claim.figure.Naming;
import org.duibiao.ingest.claim.prose.passage.Lead;
import org.duibiao.ingest.claim.prose.passage.Passage;
import org.duibiao.ingest.language.Token;
import org.duibiao.ingest.language.Token.Word;
import org.duibiao.ingest.language.text.CharacterForms;
import org.duibiao.ingest.language.text.NormalText;
import org.duibiao.ingest.language.text.OneOf;
import org.duibiao.ingest.language.word.Cue;
import org.duibiao.model.catalogue.Catalogue;
import org.duibiao.model.catalogue.Scope;

/** Tells of which projects a figure is, where it is not of all: of a kind, a class, a size, or those counted before. */
final class ProjectParts {

    private static final String SIZE_LIMITED = "size_limited";
    private static final List<String> FULL_NAMES = List.of("外资", "外商", "内资");
    private static final String PROJECT = "项目";
    /** What the ids of counts of projects begin with. */
    private static final String OF_INDUSTRY = "产业项目";

    static final Set<String> PROJECTS = Set.of("项目", "产业项目", "招商项目", "招商引资项目");
    /** Words before 项目 that name no kind: 各类项目, 重大项目, 注册规模项目. */
    static final List<String> ALL_KINDS =
            List.of("各", "重", "大", "优", "规模", "招商", "合作", "经贸", "投资", "等", "的", "了", "省", "市", "县", "区", "类");

    private static final char ALL_OF_THEM = '共';

    static final int SHORTEST_KIND = 3;

    private static final Set<String> NEW_ONES =
            Set.of("新开工项目", "开工项目", "落地项目", "新落地项目", "投产项目", "新投产项目", "新签约项目", "新开工建设项目", "新签项目", "新引进项目", "历年签约项目");

    private static final Set<String> CLASSES = Set.of("续建项目", "结转项目", "新建项目");
    private static final List<String> WHOLE = List.of("合计", "总计", "共计");

    /** The end of 国内100强, 民企500强. */
    private static final char STRONG = '强';

    private static final List<String> DIVIDED = List.of("项目中,", "项目当中,", "项目里,");
    private static final String STATEMENT_ENDS = "。;\n\0";
    private static final int FURTHEST = 48;

    private final NormalText text;
    private final Catalogue catalogue;
    private final ScopeReader scopes;

    ProjectParts(NormalText text, Catalogue catalogue, ScopeReader scopes) {
        this.text = text;
        this.catalogue = catalogue;
        this.scopes = scopes;
    }

    /** The words of the projects that a figure is of; empty where it is of all, or of none. */
    Optional<String> find(Figure figure, Lead lead, String id, Passage passage) {
        if (!Naming.isOfProjects(id) && !Parts.OF_PROJECTS.contains(id)) {
            return kindBesideAll(figure, id, passage);
        }
        if (isOfThoseTold(figure, lead, id, passage) || isListedWithSize(figure, lead, id, passage)) {
            return passage.statement().projects().ofClass();
        }
        Optional<String> kind = kindOfProjects(figure, lead, id);
        if (kind.isPresent()) {
            return kind;
        }
        Optional<String> beside = kindBesideAll(figure, id, passage);
        if (beside.isPresent()) {
            return beside;
        }
        Optional<String> ofClass = projectClass(figure, lead, id, passage);
        return ofClass.isPresent() ? ofClass : size(lead, id);
    }

    /** 重点跟踪的42个项目中,已签约26个: how many of projects that words tell have come so far. */
    private boolean isOfThoseTold(Figure figure, Lead lead, String id, Passage passage) {
        return Naming.isOfProjects(id)
                && figure.naming().rule().equals("field_for_name")
                && !lead.has(Cue.REGION_WORD)
                && passage.statement().projects().ofClass().equals(Optional.of(ProjectClasses.LISTED))
                && text.holdsAny(
                        DIVIDED, text.startBehind(STATEMENT_ENDS, lead.end() - FURTHEST, lead.end()), lead.end());
    }

    /** 亿元以上项目新开工32个、竣工18个: the next stage of projects of a size, in the same list. */
    private boolean isListedWithSize(Figure figure, Lead lead, String id, Passage passage) {
        return Naming.isOfProjects(id)
                && text.at(lead.start()) == '、'
                && figure.naming().rule().equals("field_for_name")
                && !lead.has(Cue.REGION_WORD)
                && passage.statement()
                        .current()
                        .filter(before -> before.scope().startsWith(Scope.PART_PREFIX))
                        .isPresent()
                && passage.statement()
                        .projects()
                        .ofClass()
                        .filter(ProjectClasses::isSize)
                        .isPresent();
    }

    /** 共签约24个项目,引进10个产业项目: 产业项目 are all that there are, but not where more of them were counted before. */
    private static Optional<String> kindBesideAll(Figure figure, String id, Passage passage) {
        boolean beside = figure.naming().words().equals(OF_INDUSTRY)
                && passage.statement()
                        .lastOf(id)
                        .filter(all -> all.isClaim() && !all.naming().words().contains(OF_INDUSTRY))
                        .isPresent();
        return beside ? Optional.of(OF_INDUSTRY) : Optional.empty();
    }

    /** Where the projects stand that a figure counts: at its name, or right before it in 5个热电联产项目签约. */
    private int projectsOf(Figure figure, Lead lead) {
        int name = figure.naming().start();
        int before = name - PROJECT.length();
        return before > lead.end() && text.startsWith(PROJECT, before) ? before : name;
    }

    /** 新建项目开工26个: how many of a class have come so far. */
    private static Optional<String> stageBefore(Lead lead, int name) {
        for (Token token : lead.tokens()) {
            if (token instanceof Word word
                    && word.is(Cue.PROJECT_CLASS)
                    && word.meaning().word().endsWith("项目")
                    && word.end() <= name) {
                return Optional.of(word.meaning().word());
            }
        }
        return Optional.empty();
    }

    /** Where the words begin that stand between a count and its projects: 5个热电联产项目. */
    private int afterCount(int number, int name) {
        int at = name;
        while (at > number && !Character.isDigit(text.at(at - 1))) {
            at--;
        }
        return Math.min(name, at + 1);
    }

    /** 引进电子信息项目4个, 5个热电联产项目: words that mean nothing to us right before 项目 name a kind of projects. */
    private Optional<String> kindOfProjects(Figure figure, Lead lead, String id) {
        int name = projectsOf(figure, lead);
        if (!Naming.isOfProjects(id) || name < lead.start()) {
            return Optional.empty();
        }
        Optional<String> stage = stageBefore(lead, name);
        if (stage.isPresent()
                || !PROJECTS.contains(figure.naming().words())
                        && name == figure.naming().start()) {
            return stage;
        }
        int from = name > lead.end() ? afterCount(lead.end(), name) : lead.start();
        for (Token token : lead.tokens()) {
            from = token.end() <= name ? Math.max(from, token.end()) : from;
        }
        if (text.at(name - 1) == STRONG) {
            return Optional.of(text.words(startOfStrong(name), name));
        }
        String words = text.words(from, name);
        boolean kind = words.length() >= SHORTEST_KIND && !OneOf.standsIn(words, ALL_KINDS);
        return kind ? Optional.of(words) : Optional.empty();
    }

    /** Where 100强 begins before 项目: at its number, in digits or as 百. */
    private int startOfStrong(int name) {
        int at = name - 2;
        while (Character.isDigit(text.at(at)) && Character.isDigit(text.at(at - 1))) {
            at--;
        }
        return at;
    }

    /** 新建项目91个,到位资金4.64亿元: capital of the projects counted before; 新建和续建 together are all. */
    private Optional<String> projectClass(Figure figure, Lead lead, String id, Passage passage) {
        boolean ownWords =
                lead.has(Cue.PROJECT_CLASS) || !catalogue.get(id).topics().isEmpty() && lead.has(Cue.REGION_WORD);
        boolean whole = isOfAll(figure, lead);
        Optional<String> alone = whole ? Optional.empty() : classAlone(figure, lead);
        if (Parts.OF_PROJECTS.contains(id) && alone.isPresent()) {
            return alone;
        }
        if (!Parts.OF_PROJECTS.contains(id) || ownWords || whole) {
            return Optional.empty();
        }
        Optional<String> words = passage.statement()
                .projectClassOf(id)
                .filter(kind -> isOfProjects(figure, passage))
                .or(() -> classBeforeSemicolon(lead, passage));
        boolean scoped = scopes.find(
                        id, text, figure.naming().start(), figure.naming().end())
                .isPresent();
        boolean givesWay =
                words.isPresent() && (scoped || ProjectClasses.isOfAllScopes(words.get()) && !isOfNoScope(figure, id));
        if (givesWay) {
            figure.flag(SIZE_LIMITED);
            return Optional.empty();
        }
        return words.or(() -> projectsAmong(lead, figure)).or(() -> newOnes(lead, figure));
    }

    /** 引进农业项目45个;共利用资金3亿元: all that the projects counted before the semicolon brought. */
    private Optional<String> classBeforeSemicolon(Lead lead, Passage passage) {
        boolean goesOn = text.at(lead.start() - 1) == ';' && text.at(lead.start()) == ALL_OF_THEM;
        return goesOn ? passage.statement().projects().ofClassBefore() : Optional.empty();
    }

    /** 续建项目到位资金12亿元: of one class, named right before it; 新建、续建项目 together are all. */
    private Optional<String> classAlone(Figure figure, Lead lead) {
        Optional<String> found = Optional.empty();
        for (Token token : lead.tokens()) {
            if (token instanceof Word word && word.is(Cue.PROJECT_CLASS)) {
                boolean right = word.end() == figure.naming().start()
                        && figure.scope().equals("all")
                        && CLASSES.contains(word.meaning().word())
                        && !CharacterForms.joins(text.at(word.start() - 1));
                if (!right) {
                    return Optional.empty();
                }
                found = Optional.of(word.meaning().word());
            }
        }
        return found;
    }

    /** 其中20亿元以上项目一个,到位资金9亿元,实际利用外资1亿美元: capital by its full name is of all projects again. */
    private static boolean isOfProjects(Figure figure, Passage passage) {
        return !passage.statement().projects().isAmong()
                || !OneOf.standsIn(figure.naming().words(), FULL_NAMES);
    }

    /** 其中当年新签约项目到资22亿元: of some of the projects, though they are not counted. */
    private static Optional<String> projectsAmong(Lead lead, Figure figure) {
        boolean some = lead.has(Cue.AMONG)
                && figure.scope().equals("all")
                && lead.any(token -> token instanceof Word word
                        && word.meaning().word().endsWith("项目")
                        && word.end() <= figure.naming().start());
        return some ? Optional.of(ProjectClasses.OF_WHICH) : Optional.empty();
    }

    /** 新开工项目到位资金3亿元: capital of the projects of a stage, named right before it. */
    private static Optional<String> newOnes(Lead lead, Figure figure) {
        for (Token token : lead.tokens()) {
            if (token instanceof Word word
                    && word.end() == figure.naming().start()
                    && figure.scope().equals("all")
                    && NEW_ONES.contains(word.meaning().word())) {
                return Optional.of(word.meaning().word());
            }
        }
        return Optional.empty();
    }

    /** 新签约亿元以上项目18个: of a size, where no other scope is said. */
    private Optional<String> size(Lead lead, String id) {
        return lead.namesSize()
                        && scopes.find(id, text, lead.start(), lead.end()).isEmpty()
                ? ProjectClasses.size(text, lead)
                : Optional.empty();
    }

    boolean isOfNoScope(Figure figure, String id) {
        return figure.scope().equals(catalogue.get(id).defaultScope());
    }

    /** 总到位资金, 合计实现到位资金: the words before the name say that it is the whole. */
    boolean isOfAll(Figure figure, Lead lead) {
        int name = figure.naming().start();
        int end = name > lead.start() ? name : lead.end();
        return text.at(name - 1) == '总' || text.holdsAny(WHOLE, lead.start(), end);
    }
}
