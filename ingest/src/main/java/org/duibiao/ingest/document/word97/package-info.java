/** Documents of Word 97 to 2003. */
@NullMarked
package org.duibiao.ingest.document.word97;

import org.jspecify.annotations.NullMarked;
