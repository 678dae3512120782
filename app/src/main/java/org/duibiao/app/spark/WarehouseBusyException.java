package org.duibiao.app.spark;

/** Another refresh of the same warehouse is at work; the message says whose. */
public final class WarehouseBusyException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    WarehouseBusyException(String message) {
        super(message);
    }
}
