/** What a machine needs to run the program, looked at one thing after the other. */
@NullMarked
package org.duibiao.app.health;

import org.jspecify.annotations.NullMarked;
