/** Whom figures speak of: the report's own region, or a company, an event, another region. */
@NullMarked
package org.duibiao.ingest.claim.prose.subject;

import org.jspecify.annotations.NullMarked;
