package org.duibiao.app.refresh;

/** Another refresh holds the warehouse. */
public final class WarehouseBusyException extends RefreshException {

    public WarehouseBusyException(String message) {
        super(message);
    }
}
