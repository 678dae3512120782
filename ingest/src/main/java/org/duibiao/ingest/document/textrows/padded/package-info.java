/** Heads of tables whose rows were filled up with empty cells at their ends, where merges were lost. */
@NullMarked
package org.duibiao.ingest.document.textrows.padded;

import org.jspecify.annotations.NullMarked;
