package org.duibiao.transform.spark;

/**
 * How much a refresh has to do. Compiling a query pays only where many rows run through it: of a few reports, the
 * compiler would cost more than the work.
 */
public enum WorkSize {
    /** A few reports, of a county or of a test: queries are interpreted. */
    SMALL,
    /** Many reports, of a province or of a first load: queries are compiled, as Spark does by default. */
    BULK;

    /** Files from which on compiling pays. */
    private static final int MANY_FILES = 200;
    /** Bytes from which on it pays, however few the files. */
    private static final long MANY_BYTES = 50L * 1024 * 1024;

    /** Claims from which on the driver should not hold them. */
    private static final long MANY_CLAIMS = 50_000;

    /**
     * The size of a work.
     *
     * @param files to be read
     * @param bytes in them
     * @param claims that the warehouse holds already
     */
    public static WorkSize of(int files, long bytes, long claims) {
        return files >= MANY_FILES || bytes >= MANY_BYTES || claims >= MANY_CLAIMS ? BULK : SMALL;
    }
}
