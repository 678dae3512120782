/** What an operator corrects in what reports say, with who, when and why. */
@NullMarked
package org.duibiao.model.correction;

import org.jspecify.annotations.NullMarked;
