/** What is read again and what is not. */
@NullMarked
package org.duibiao.ingest.intake;

import org.jspecify.annotations.NullMarked;
