package org.duibiao.ingest.claim;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.duibiao.ingest.claim.prose.ReadableText;
import org.duibiao.ingest.language.Token.PeriodMention;
import org.duibiao.ingest.language.period.PeriodExpression.Shape;
import org.duibiao.model.claim.ReportContext;

/** The day that a report of the press opens with: 11月10日,市政府召开…. What it tells was over by then. */
final class Dateline {

    /** Texts before the one that the day opens: a title, a source. */
    private static final int FURTHEST = 4;

    private static final List<String> TO_COME = List.of("将", "拟", "前", "之前", "起", "以前", "至", "-", "~", "到");

    private Dateline() {}

    /** The last day of the month before; empty where no text opens with a day that is over, or nothing tells its year. */
    static Optional<LocalDate> monthsBefore(List<ReadableText> texts, ReportContext context) {
        if (context.publicationYear().isEmpty()) {
            return Optional.empty();
        }
        int published = context.publicationYear().getAsInt();
        for (int i = 0; i < Math.min(FURTHEST, texts.size()); i++) {
            ReadableText text = texts.get(i);
            if (!text.tokens().isEmpty()
                    && text.tokens().get(0) instanceof PeriodMention day
                    && day.start() == 0
                    && day.expression().shape() == Shape.DAY
                    && day.expression().first() > 0
                    && !text.text().startsWithAny(TO_COME, day.end())) {
                int year = day.expression().yearWithin(published, published);
                return Optional.of(YearMonth.of(year, day.expression().first())
                        .minusMonths(1)
                        .atEndOfMonth());
            }
        }
        return Optional.empty();
    }
}
