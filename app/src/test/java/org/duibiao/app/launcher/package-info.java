/** The launcher, run by bash in a made-up installation whose Java and Maven only say what they were asked. */
@NullMarked
package org.duibiao.app.launcher;

import org.jspecify.annotations.NullMarked;
