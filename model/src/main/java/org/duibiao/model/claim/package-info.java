/** What a report says: claims, targets, and what was set aside. */
@NullMarked
package org.duibiao.model.claim;

import org.jspecify.annotations.NullMarked;
