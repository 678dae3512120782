@NullMarked
package org.duibiao.model.correction;

import org.jspecify.annotations.NullMarked;
