/** Sample reports read whole and held against files that a person compared with the document, line by line. */
@NullMarked
package org.duibiao.ingest.golden;

import org.jspecify.annotations.NullMarked;
