/** Forms in which bureaus score themselves, as printed and as scored again. */
@NullMarked
package org.duibiao.model.scorecard;

import org.jspecify.annotations.NullMarked;
