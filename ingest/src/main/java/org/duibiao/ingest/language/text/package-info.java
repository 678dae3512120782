/** Text evened out for reading, each character of it knowing where it stood. */
@NullMarked
package org.duibiao.ingest.language.text;

import org.jspecify.annotations.NullMarked;
