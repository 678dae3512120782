/** The self-evaluation forms at the end of reports, scored by the official rules. */
@NullMarked
package org.duibiao.samples.generator.form;

import org.jspecify.annotations.NullMarked;
