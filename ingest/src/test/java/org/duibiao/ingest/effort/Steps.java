package org.duibiao.ingest.effort;

/** Counts steps: each call of a method of ours, and each turn of a loop of ours, in the classes that {@link StepCountingLoader} loads. */
public final class Steps {

    private static long taken;

    private Steps() {}

    /** Called by the counted classes. */
    public static void take() {
        taken++;
    }

    /** The steps that some work takes. */
    static long of(Runnable work) {
        long before = taken;
        work.run();
        return taken - before;
    }
}
