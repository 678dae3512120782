package org.duibiao.ingest.claim.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duibiao.ingest.claim.trace.ReadingListener;
import org.duibiao.ingest.language.Token;
import org.duibiao.ingest.language.Tokenizer;
import org.duibiao.ingest.language.text.NormalText;
import org.duibiao.ingest.language.word.Cue;
import org.duibiao.ingest.language.word.Sense;
import org.duibiao.model.catalogue.Catalogue;
import org.duibiao.model.catalogue.Indicator;
import org.duibiao.model.claim.Claim;
import org.duibiao.model.claim.Extraction;
import org.duibiao.model.claim.Grade;
import org.duibiao.model.claim.Growth;
import org.duibiao.model.claim.Kind;
import org.duibiao.model.claim.ReportContext;
import org.duibiao.model.document.Place;
import org.duibiao.model.period.Period;
import org.duibiao.model.quantity.Dimension;

/** A small reader of running text: a name, then its amount; a percentage after a word of growth is its growth. */
final class PlainProse implements ProseReader {

    private final Catalogue catalogue;
    private final Tokenizer tokenizer;

    PlainProse(Catalogue catalogue, Tokenizer tokenizer) {
        this.catalogue = catalogue;
        this.tokenizer = tokenizer;
    }

    @Override
    public Extraction read(String words, boolean results, ReportContext context, ReadingListener listener) {
        NormalText text = NormalText.of(words);
        List<Claim> claims = new ArrayList<>();
        Optional<Token.Word> name = Optional.empty();
        boolean up = false;
        for (Token token : tokenizer.tokenize(text)) {
            if (token instanceof Token.Word word) {
                up |= word.is(Cue.YEAR_ON_YEAR) || word.is(Cue.UP) || word.is(Cue.DOWN);
                name = word.meaning().isName() ? Optional.of(word) : name;
            } else if (token instanceof Token.Amount amount && name.isPresent()) {
                claim(text, name.get(), amount, up, context).ifPresent(claims::add);
            }
        }
        return new Extraction(claims, List.of());
    }

    private Optional<Claim> claim(
            NormalText text, Token.Word name, Token.Amount amount, boolean up, ReportContext context) {
        Optional<Indicator> indicator = name.meaning().senses().stream()
                .filter(sense -> sense.role() == Sense.Role.ALIAS || sense.role() == Sense.Role.IN_CONTEXT)
                .map(sense -> catalogue.get(sense.indicatorId()))
                .findFirst();
        if (indicator.isEmpty()) {
            return Optional.empty();
        }
        boolean percent = amount.unit().dimension() == Dimension.PERCENT;
        boolean fits = indicator.get().units().contains(amount.unit().base());
        if (percent ? !up : !fits) {
            return Optional.empty();
        }
        String scope = catalogue.scopes().stream()
                .filter(found -> found.appliesTo(indicator.get().id())
                        && !found.appliesTo().isEmpty())
                .filter(found -> found.words().stream()
                        .anyMatch(word -> name.meaning().word().contains(word)))
                .map(found -> found.id())
                .findFirst()
                .orElse(indicator.get().defaultScope());
        boolean down = text.toString().contains("下降");
        return Optional.of(new Claim(
                indicator.get().id(),
                Kind.ACTUAL,
                indicator.get().subject(),
                Optional.empty(),
                context.reportYear().isPresent()
                        ? Optional.of(Period.ofYear(context.reportYear().getAsInt()))
                        : Optional.empty(),
                percent ? Optional.empty() : Optional.of(amount.quantity()),
                percent
                        ? Optional.of(new Growth(
                                down
                                        ? amount.number().value().negate()
                                        : amount.number().value(),
                                amount.number().comparison()))
                        : Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                scope,
                Optional.empty(),
                Grade.A,
                "plain",
                text.quote(name.start(), amount.end()),
                Place.inText(0, text.originOf(name.start()), text.originAfter(amount.end())),
                List.of(),
                List.of()));
    }
}
