package org.duibiao.app.console;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.Writer;

/**
 * A print stream as a writer, in the stream's own charset. {@link PrintWriter} would wrap one in the charset of the
 * platform, which is not that of the stream where the locale is unset.
 */
public final class StreamWriter extends Writer {

    private final PrintStream stream;

    private StreamWriter(PrintStream stream) {
        this.stream = stream;
    }

    /** A print writer onto a stream that flushes at the end of a line. */
    public static PrintWriter onto(PrintStream stream) {
        return new PrintWriter(new StreamWriter(stream), true);
    }

    @Override
    public void write(char[] buffer, int offset, int length) {
        stream.print(String.valueOf(buffer, offset, length));
    }

    @Override
    public void flush() {
        stream.flush();
    }

    @Override
    public void close() {
        stream.close();
    }
}
