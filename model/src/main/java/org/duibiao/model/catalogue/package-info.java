/** The knowledge of the field: indicators, units, scopes, cue words, regions, rates. */
@NullMarked
package org.duibiao.model.catalogue;

import org.jspecify.annotations.NullMarked;
