/**
 * How many characters a second are read on one core, beside the least that a reader of this language has to do and beside
 * a regular expression that only finds quantities.
 */
@NullMarked
package org.duibiao.benchmark;

import org.jspecify.annotations.NullMarked;
