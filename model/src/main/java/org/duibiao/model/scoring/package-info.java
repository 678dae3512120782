/** The rules by which forms are scored, as data, and their arithmetic. */
@NullMarked
package org.duibiao.model.scoring;

import org.jspecify.annotations.NullMarked;
