/** A document as blocks and cells, whatever format it came in. */
@NullMarked
package org.duibiao.model.document;

import org.jspecify.annotations.NullMarked;
