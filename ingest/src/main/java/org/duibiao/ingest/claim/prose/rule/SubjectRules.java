package org.duibiao.ingest.claim.prose.rule;

import java.util.List;
import org.duibiao.ingest.claim.prose.passage.Lead;
import org.duibiao.ingest.claim.prose.passage.Passage;
import org.duibiao.ingest.claim.prose.subject.ActorWords;
import org.duibiao.ingest.claim.prose.subject.SubjectTracker;
import org.duibiao.ingest.language.Token;
import org.duibiao.ingest.language.Token.Amount;
import org.duibiao.ingest.language.Token.Mark;
import org.duibiao.ingest.language.Token.Word;
import org.duibiao.ingest.language.text.OneOf;
import org.duibiao.ingest.language.word.Cue;
import org.duibiao.model.quantity.Dimension;

/**
 * Tells from words and numbers whom what follows speaks of: the region, companies, teams; of places below {@link PlaceRules} tell,
 * of projects {@link ProjectRules}.
 */
public final class SubjectRules {

    /** 58家限上企业: all that the measure covers. */
    private static final List<String> ABOVE_LIMIT = List.of("限上", "限额以上");

    private static final List<String> SETS = List.of("下达", "下达给", "分配给", "分解给", "分解到", "分解下达", "下达到", "交给");
    private static final String INVESTMENT = "招商引资任务";
    private static final int LONGEST_QUOTA = 12;

    /** Verbs whose object is where capital and customers are sought. */
    private static final List<String> AIMS = List.of(
            "紧盯", "瞄准", "聚焦", "面向", "抢抓", "对接", "融入", "紧扣", "锁定", "深耕", "主攻", "依托", "承接", "走进", "赴", "前往", "奔赴", "围绕",
            "立足", "盯紧", "盯住", "突出", "拓展", "向");

    /** What companies did that came, and that makes no figure behind the comma theirs. */
    private static final List<String> OPENED =
            List.of("开业", "运营", "营业", "经营", "挂牌", "上市", "成立", "设立", "入驻", "落户", "开张", "获批", "投用", "注册");

    /** Characters of 小额贷款公司. */
    private static final int LONGEST_COMPANIES = 12;

    private static final int SHORTEST_TEAM = 2;

    /** Words before 专班 that tell of all teams, or that they are founded. */
    private static final List<String> NO_TEAM = List.of("各", "个", "成立", "组建", "支", "设立", "抽调", "全部", "工作", "建立");

    private SubjectRules() {}

    /** Takes a word where the reader stands. */
    public static void see(Word word, Position position, Passage passage) {
        if (word.is(Cue.REGION_WORD) && isHeldAgainst(word, position) || isAimedAt(word, position)) {
            return;
        }
        if (word.is(Cue.REGION_WORD) && passage.subject().isOwn(word.meaning().word())) {
            passage.part().close();
        }
        if (word.is(Cue.COMPANY) && isCounted(word, position) || PlaceRules.isSummedUp(word, position)) {
            return;
        }
        if (SubjectTracker.minds(word, position.text())) {
            boolean nameBefore = position.lead().lastName() >= 0;
            passage.subject().see(word, position.text(), nameBefore, position.opensClause());
        }
        if (isTeam(word, position) || isQuotaOfBureau(word, position)) {
            passage.subject().seeTeam();
        }
        PlaceRules.see(word, position, passage);
        ProjectRules.see(word, position, passage);
    }

    /** 高于全省平均, 比全市快: a region that is held against does not speak. */
    private static boolean isHeldAgainst(Word word, Position position) {
        return position.previous() instanceof Word before
                && before.end() == word.start()
                && (before.is(Cue.EXCEEDS) || before.is(Cue.AGAINST) || before.is(Cue.SHARE));
    }

    /** 紧盯长三角, 面向大湾区: an area that some verb before it is turned to does not speak. */
    private static boolean isAimedAt(Word word, Position position) {
        return word.is(Cue.WIDER_AREA) && position.text().endsWithAny(AIMS, word.start());
    }

    /** Takes a number where the reader stands, before it is attached. */
    public static void seeNumber(Position position, Passage passage) {
        Token number = position.token();
        Lead lead = position.lead();
        if (ActorWords.countsCompanies(number)
                && lead.lastName() < 0
                && !position.text().startsWithAny(ABOVE_LIMIT, number.end())
                && (companiesSpeak(position) || ActorWords.areMonitored(number, position.text()))) {
            passage.subject().seeCountedCompanies();
        }
        PlaceRules.seeNumber(position, passage);
        ProjectRules.seeNumber(position, passage);
        if (number instanceof Amount amount && amount.unit().dimension() == Dimension.MONEY) {
            passage.subject().seeMoney(lead.endsWith(Cue.COMPANY) && lead.gap() == 0);
        }
        passage.subject().seeNumber();
    }

    /** 市下达我局招商引资任务5亿元: what each department has to bring, and no total of the region. */
    private static boolean isQuotaOfBureau(Word word, Position position) {
        return word.is(Cue.BUREAU)
                && position.text().endsWithAny(SETS, word.start())
                && position.text().holds(INVESTMENT, word.end(), word.end() + LONGEST_QUOTA);
    }

    /** 商务物流专班20个签约项目, 能源专班签约项目2个: a team that opens the clause by the name of its field, and speaks. */
    private static boolean isTeam(Word word, Position position) {
        if (!word.is(Cue.TEAM) || !position.lead().all(token -> token instanceof Mark || isOfTeam(token))) {
            return false;
        }
        String field = position.text().words(position.lead().start(), word.start());
        boolean named = field.length() >= SHORTEST_TEAM && !OneOf.standsIn(field, NO_TEAM);
        Token next = position.next();
        return named
                && next != null
                && position.text().at(word.end()) != '的'
                && next.start() - word.end() <= 1
                && !(next instanceof Mark);
    }

    /** 开设网店10.7万家: companies that are counted do not speak. */
    private static boolean isCounted(Word word, Position position) {
        return position.next() instanceof Amount count
                        && count.start() - word.end() <= 1
                        && count.unit().dimension() == Dimension.COUNT
                || position.nextMarkOrAmount() instanceof Mark comma
                        && comma.kind() == Mark.Kind.COMMA
                        && position.text().endsWithAny(OPENED, comma.start())
                        && isCountedBefore(word, position);
    }

    /** 109家小额贷款公司开业运营,: companies that were counted, and only opened. */
    private static boolean isCountedBefore(Word word, Position position) {
        int first = position.index() - position.lead().tokens().size();
        return first > 0
                && position.tokens().get(first - 1) instanceof Amount count
                && count.unit().dimension() == Dimension.COUNT
                && word.start() - count.end() <= LONGEST_COMPANIES;
    }

    private static boolean isOfTeam(Token token) {
        return token instanceof Word word
                && (word.is(Cue.PART) || word.meaning().isTopic() || word.is(Cue.PLAIN));
    }

    /** (含新区): what a remark includes is not who is spoken of. */
    public static boolean isIncluded(Word word, Position position, Passage passage) {
        return passage.statement().inBrackets()
                && (position.text().at(word.start() - 1) == '含'
                        || position.text().startsWith("包括", word.start() - 2));
    }

    /** Whether companies that are counted right there act in the same clause: 6家企业实现…. */
    private static boolean companiesSpeak(Position position) {
        boolean companies = false;
        for (int i = position.index() + 1; i < position.tokens().size(); i++) {
            Token token = position.tokens().get(i);
            if (token instanceof Mark) {
                return false;
            }
            companies |= ActorWords.isCompanies(token);
            if (token instanceof Amount) {
                return companies;
            }
        }
        return false;
    }
}
