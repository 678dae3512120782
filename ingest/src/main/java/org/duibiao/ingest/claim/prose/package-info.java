/**
 * Running text to figures: a paragraph's tokens are walked over once, from left to right, and each number is told by the
 * words before it what it is — a level, a growth, a completion, a goal — and of what.
 */
@NullMarked
package org.duibiao.ingest.claim.prose;

import org.jspecify.annotations.NullMarked;
