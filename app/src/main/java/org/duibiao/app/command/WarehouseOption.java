package org.duibiao.app.command;

import org.duibiao.model.table.WarehouseLayout;
import picocli.CommandLine.Option;

/** Which warehouse a command speaks of. */
public final class WarehouseOption {

    @Option(
            names = "--warehouse",
            paramLabel = "DIR",
            defaultValue = "${env:DUIBIAO_WAREHOUSE:-warehouse}",
            descriptionKey = "option.warehouse")
    private String root = "warehouse";

    /** The warehouse asked for: that of the option, else of {@code DUIBIAO_WAREHOUSE}, else {@code ./warehouse}. */
    WarehouseLayout layout() {
        return new WarehouseLayout(root);
    }
}
