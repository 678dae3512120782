package org.duibiao.analytics.chart.builder;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.duibiao.analytics.chart.Caption;
import org.duibiao.analytics.chart.ChartOutcome;
import org.duibiao.analytics.chart.ChartOutcome.Described;
import org.duibiao.analytics.chart.ChartOutcome.Refused;
import org.duibiao.analytics.chart.ScorecardChart;
import org.duibiao.analytics.chart.ScorecardChart.Check;
import org.duibiao.analytics.chart.ScorecardChart.Line;
import org.duibiao.analytics.chart.ScorecardChart.Points;
import org.duibiao.analytics.chart.text.Label;
import org.duibiao.analytics.scorecard.ScoredForm;
import org.duibiao.analytics.scorecard.ScoredLine;
import org.duibiao.model.claim.Claim;
import org.duibiao.model.period.Period;
import org.duibiao.model.region.Region;

/** Makes charts of self-evaluation forms. */
public final class ScorecardCharts {

    private static final String PROJECT = Claim.PROJECT_PREFIX;

    private final Provenance provenance;

    public ScorecardCharts(Provenance provenance) {
        this.provenance = requireNonNull(provenance, "provenance is null");
    }

    /**
     * The chart of a form, or why there is none.
     *
     * @param forms of the region and year
     * @param subject the form asked for; empty for the only one, or that of the bureau as a whole
     */
    public ChartOutcome describe(Region region, int year, List<ScoredForm> forms, Optional<String> subject) {
        List<ScoredForm> asked = forms.stream()
                .filter(form -> subject.isEmpty() || isNamed(form, subject.get()))
                .toList();
        List<ScoredForm> own =
                asked.stream().filter(form -> form.subject().equals("bureau")).toList();
        List<ScoredForm> chosen = asked.size() > 1 && own.size() == 1 ? own : asked;
        if (chosen.isEmpty()) {
            return new Refused(
                    Label.message("refused.noScorecard", Label.of(region.fullName()), Period.ofYear(year)),
                    choices(forms));
        }
        if (chosen.size() > 1) {
            return new Refused(Label.message("refused.severalScorecards", chosen.size()), choices(chosen));
        }
        return new Described(chart(region, year, chosen.get(0)));
    }

    private static boolean isNamed(ScoredForm form, String subject) {
        return form.subject().equals(subject) || form.subject().equals(PROJECT + subject);
    }

    private static List<Label> choices(List<ScoredForm> forms) {
        return forms.stream()
                .map(form -> Label.of(form.subject() + "  " + form.title() + "  "
                        + form.source().path()))
                .toList();
    }

    private ScorecardChart chart(Region region, int year, ScoredForm form) {
        Label subject = form.subject().startsWith(PROJECT)
                ? Label.of(form.subject().substring(PROJECT.length()))
                : Label.message("scorecard.bureau");
        Caption caption = new Caption(
                Label.message("scorecard.title", Label.of(region.fullName()), subject, Period.ofYear(year)),
                Label.message("period", Period.ofYear(year)),
                form.ruleSet()
                        .map(rules -> Label.message("scorecard.rules", rules))
                        .orElseGet(() -> Label.message("scorecard.noRules")),
                Label.message("group.itself", Label.of(region.fullName())),
                Optional.empty(),
                new TreeSet<>(List.of(form.source().origin())),
                provenance.sources(),
                provenance.dataVersion());
        return new ScorecardChart(
                caption,
                form.lines().stream()
                        .filter(ScoredLine::carriesPoints)
                        .map(ScorecardCharts::line)
                        .toList());
    }

    private static Line line(ScoredLine line) {
        return new Line(
                line.name(),
                line.weight(),
                line.score(),
                line.range().map(range -> new Points(range.low(), range.high())),
                check(line));
    }

    private static Check check(ScoredLine line) {
        if (line.range().isPresent()) {
            return line.differs() ? Check.DIFFERS : Check.AGREES;
        }
        return line.outcome().filter("words_only"::equals).isPresent() ? Check.WORDS : Check.NOT_COMPUTABLE;
    }
}
