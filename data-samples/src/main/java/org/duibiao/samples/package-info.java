/** Makes the sample reports from their texts, byte for byte the same each time. */
@NullMarked
package org.duibiao.samples;

import org.jspecify.annotations.NullMarked;
