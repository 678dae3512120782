/** What the audit found, for people and for machines. */
@NullMarked
package org.duibiao.app.audit;

import org.jspecify.annotations.NullMarked;
