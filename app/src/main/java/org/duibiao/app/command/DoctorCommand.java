package org.duibiao.app.command;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.duibiao.analytics.duckdb.MartsFolder;
import org.duibiao.app.console.DisplayWidth;
import org.duibiao.app.console.ExitCode;
import org.duibiao.app.console.Terminal;
import org.duibiao.app.health.Diagnosis;
import org.duibiao.app.health.MachineHealth;
import org.duibiao.app.health.WarehouseHealth;
import org.duibiao.app.option.GlobalOptions;
import org.duibiao.app.option.WarehouseOption;
import org.duibiao.model.table.WarehouseLayout;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code duibiao doctor}: whether all is as it should be, and what to do where it is not. */
@Command(name = "doctor")
public final class DoctorCommand implements Callable<Integer> {

    private static final int STATUS = 8;
    private static final int SUBJECT = 11;

    @Mixin
    private final WarehouseOption warehouse = new WarehouseOption();

    @Mixin
    private final GlobalOptions options = new GlobalOptions();

    private final Terminal terminal;

    public DoctorCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        WarehouseLayout layout = warehouse.layout();
        List<Diagnosis> found =
                new ArrayList<>(new MachineHealth(terminal.messages(), MartsFolder.local(layout.root())).check());
        found.addAll(new WarehouseHealth(terminal.messages(), layout).check());
        found.forEach(this::print);
        boolean allGood = found.stream().allMatch(Diagnosis::isGood);
        terminal.print(allGood ? "doctor.allGood" : "doctor.notAllGood");
        return (allGood ? ExitCode.DONE : ExitCode.CHECK_NOT_PASSED).code();
    }

    private void print(Diagnosis diagnosis) {
        String status = terminal.text(diagnosis.isGood() ? "doctor.good" : "doctor.bad");
        String subject = terminal.text("doctor.subject." + diagnosis.subject());
        terminal.out()
                .println(DisplayWidth.padRight(status, STATUS)
                        + DisplayWidth.padRight(subject, SUBJECT)
                        + diagnosis.detail());
        diagnosis.advice().ifPresent(advice -> terminal.out().println(" ".repeat(STATUS + SUBJECT) + advice));
    }
}
