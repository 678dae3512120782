/** What is to be read in a generated report. */
@NullMarked
package org.duibiao.samples.generator.truth;

import org.jspecify.annotations.NullMarked;
