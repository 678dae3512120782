package org.duibiao.app;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.duibiao.app.command.CatalogueCommand;
import org.duibiao.app.command.CommandList;
import org.duibiao.app.command.CommandList.Group;
import org.duibiao.app.console.Terminal;
import org.duibiao.model.catalogue.Catalogue;

/** The one place where the parts of the program are put together. */
final class Composition {

    private Composition() {}

    /** The commands, each wired to what it needs when it is asked for. */
    static CommandList commands(Terminal terminal) {
        Map<String, Supplier<Callable<Integer>>> makers = new LinkedHashMap<>();
        makers.put("catalogue", () -> new CatalogueCommand(terminal, Catalogue.bundled()));
        return new CommandList(List.of(new Group("help.inspect", List.of("catalogue"))), makers);
    }
}
