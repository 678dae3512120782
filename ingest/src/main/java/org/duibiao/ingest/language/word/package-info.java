/** The words that mean something: names of indicators and cues, from the catalogue. */
@NullMarked
package org.duibiao.ingest.language.word;

import org.jspecify.annotations.NullMarked;
