/** The commands: each reads its arguments, asks the part of the program that knows, and says what came of it. */
@NullMarked
package org.duibiao.app.command;

import org.jspecify.annotations.NullMarked;
