/**
 * Words, numbers and periods of Chinese reports, as tokens.
 *
 * <p>{@link org.duibiao.ingest.language.NormalText} evens out how things are typed and remembers where each character
 * stood; {@link org.duibiao.ingest.language.Tokenizer} walks over it once, from left to right, and asks
 * {@link org.duibiao.ingest.language.Lexicon} for the longest word, {@link org.duibiao.ingest.language.Numerals} for a
 * number, {@link org.duibiao.ingest.language.AmountReader} for its unit and
 * {@link org.duibiao.ingest.language.PeriodReader} for a span of days. Nothing here backtracks further than the longest
 * word, so reading takes time linear in the text.
 */
@NullMarked
package org.duibiao.ingest.language;

import org.jspecify.annotations.NullMarked;
