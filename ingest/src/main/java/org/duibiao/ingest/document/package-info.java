/** Documents of every format, told by their content, read into one model of blocks and cells. */
@NullMarked
package org.duibiao.ingest.document;

import org.jspecify.annotations.NullMarked;
