/** How the program talks: its streams, languages, tables, machine formats and exit codes. */
@NullMarked
package org.duibiao.app.console;

import org.jspecify.annotations.NullMarked;
