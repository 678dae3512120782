/** How sure a claim is: the rule that named it, and what about its sentence speaks against it. */
@NullMarked
package org.duibiao.ingest.claim.grade;

import org.jspecify.annotations.NullMarked;
