package org.rapaio.jupyter.kernel.channels;

/**
 * Stands before the class of this name in version 3.0.1 of the Java kernel, which loses the kernel's ears where a machine is
 * slow: it lets a thread run before it is told to, so that the thread may end at once, and it ends the thread at the first
 * message that comes before the kernel knows what to do with messages. Here the thread is told first, and what fails is
 * passed over: Jupyter asks again a second later.
 */
public final class LoopThread extends Thread {

    /** A body that fails so often in a row does not fail for want of a moment. */
    private static final int MOST_FAILURES = 600;

    private final long sleep;
    private final Runnable body;
    private volatile boolean running;

    /**
     * @param sleep milliseconds between two looks for a message
     * @param body one look
     */
    public LoopThread(String name, long sleep, Runnable body) {
        super(name);
        this.sleep = sleep;
        this.body = body;
    }

    @Override
    public synchronized void start() {
        running = true;
        super.start();
    }

    @Override
    public void run() {
        int failures = 0;
        while (running) {
            try {
                body.run();
                failures = 0;
            } catch (RuntimeException e) {
                failures++;
                if (failures > MOST_FAILURES) {
                    throw e;
                }
            }
            try {
                Thread.sleep(sleep);
            } catch (InterruptedException e) {
                running = false;
            }
        }
    }

    /** Ends the loop after the look that it is at. */
    public void shutdown() {
        running = false;
    }
}
