package org.duibiao.app.option;

import java.nio.file.Path;
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

    /**
     * The warehouse asked for: that of the option, else of {@code DUIBIAO_WAREHOUSE}, else {@code ./warehouse}. A local path
     * comes out absolute, since Delta takes a table by its path only where that path is; a URI stays as it is.
     */
    public WarehouseLayout layout() {
        boolean local = !root.contains(":/");
        return new WarehouseLayout(
                local ? Path.of(root).toAbsolutePath().normalize().toString() : root);
    }
}
