/** What the words around a place tell: what a number is, whom and which days it is of, whether goals follow. */
@NullMarked
package org.duibiao.ingest.claim.prose.rule;

import org.jspecify.annotations.NullMarked;
