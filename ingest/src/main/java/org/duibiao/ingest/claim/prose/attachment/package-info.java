/** Numbers become figures or hang on one: levels, growths, completions, goals and ranks; what becomes none is left over. */
@NullMarked
package org.duibiao.ingest.claim.prose.attachment;

import org.jspecify.annotations.NullMarked;
