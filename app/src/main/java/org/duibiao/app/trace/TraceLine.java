package org.duibiao.app.trace;

/**
 * A line with what it says.
 *
 * @param key of the message that names it, after {@code trace.}
 * @param text what it says
 */
record TraceLine(String key, String text) {}
