package org.duibiao.app.refresh;

/** Hears how far a refresh is. Called from the thread that runs it. */
public interface ProgressListener {

    /** What a refresh does, in order. */
    enum Stage {
        /** The engine starts, the warehouse is locked and looked at. */
        STARTING,
        /** Sources are listed and compared with what was read before. */
        LISTING,
        /** Reports are read; a step is a report. */
        READING,
        /** Claims become observations and facts; a step is a table. */
        TRANSFORMING,
        /** Quality checks; a step is a check. */
        CHECKING,
        /** The marts are made and put in force. */
        PUBLISHING
    }

    /** A stage begins, of so many steps; 0 where they are not counted. */
    void started(Stage stage, int steps);

    /** So many steps of the stage are done. */
    void advanced(Stage stage, int done);

    /** One that does not care. */
    static ProgressListener deaf() {
        return new ProgressListener() {
            @Override
            public void started(Stage stage, int steps) {}

            @Override
            public void advanced(Stage stage, int done) {}
        };
    }
}
