/** Regions of China, what finds them by name, and what became of them over the years. */
@NullMarked
package org.duibiao.model.region;

import org.jspecify.annotations.NullMarked;
