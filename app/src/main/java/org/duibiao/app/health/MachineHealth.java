package org.duibiao.app.health;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.duibiao.app.console.Messages;

/** The machine: Java, memory, disk, and whether Chinese gets in and out unharmed. */
public final class MachineHealth {

    private static final int OLDEST_JAVA = 17;
    private static final long MEGABYTE = 1024L * 1024;
    private static final long LEAST_MEMORY = 3500 * MEGABYTE;
    private static final long LEAST_DISK = 2048 * MEGABYTE;
    private static final String CHINESE = "对标";

    private final Messages messages;
    private final Path warehouse;

    /**
     * @param warehouse whose disk is looked at
     */
    public MachineHealth(Messages messages, Path warehouse) {
        this.messages = messages;
        this.warehouse = warehouse;
    }

    /** What was found, one thing after the other. */
    public List<Diagnosis> check() {
        return List.of(java(), memory(), disk(), charset());
    }

    private Diagnosis java() {
        String detail =
                messages.text("doctor.javaIs", Runtime.version(), System.getProperty("java.home"), processors());
        return Runtime.version().feature() >= OLDEST_JAVA
                ? Diagnosis.good("java", detail)
                : Diagnosis.bad("java", detail, messages.text("doctor.javaAdvice"));
    }

    private static int processors() {
        return Runtime.getRuntime().availableProcessors();
    }

    private Diagnosis memory() {
        OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        long total = system.getTotalMemorySize();
        String detail = messages.text("doctor.memoryIs", total / MEGABYTE, total / 2 / MEGABYTE);
        return total >= LEAST_MEMORY
                ? Diagnosis.good("memory", detail)
                : Diagnosis.bad("memory", detail, messages.text("doctor.memoryAdvice", LEAST_MEMORY / MEGABYTE));
    }

    private Diagnosis disk() {
        Path existing = warehouse.toAbsolutePath();
        while (!Files.exists(existing) && existing.getParent() != null) {
            existing = existing.getParent();
        }
        try {
            long free = Files.getFileStore(existing).getUsableSpace();
            String detail = messages.text("doctor.diskIs", free / MEGABYTE, existing);
            return free >= LEAST_DISK
                    ? Diagnosis.good("disk", detail)
                    : Diagnosis.bad("disk", detail, messages.text("doctor.diskAdvice"));
        } catch (IOException e) {
            return Diagnosis.bad("disk", String.valueOf(e.getMessage()), messages.text("doctor.diskAdvice"));
        }
    }

    /** Names of files and words of the command line come in through the charset of the locale. */
    private Diagnosis charset() {
        String name =
                System.getProperty("sun.jnu.encoding", Charset.defaultCharset().name());
        boolean able =
                Charset.isSupported(name) && Charset.forName(name).newEncoder().canEncode(CHINESE);
        String detail = messages.text("doctor.charsetIs", name, CHINESE);
        return able
                ? Diagnosis.good("charset", detail)
                : Diagnosis.bad("charset", detail, messages.text("doctor.charsetAdvice"));
    }
}
