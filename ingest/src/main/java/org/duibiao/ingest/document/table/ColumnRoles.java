package org.duibiao.ingest.document.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The words that column heads use, read once from {@code column-roles.yaml}. */
public final class ColumnRoles {

    private static final ColumnRoles BUNDLED = read();

    /** Words this short must be the whole head: 完成 stands in 完成率 as well. */
    private static final int LONGEST_WHOLE = 2;

    private static final int LONGEST_HEAD = 30;

    private final Map<String, ColumnRole> roles;

    private ColumnRoles(Map<String, ColumnRole> roles) {
        this.roles = Map.copyOf(roles);
    }

    /** The words that come with the program. */
    public static ColumnRoles bundled() {
        return BUNDLED;
    }

    /** The role of a head, or empty where it has none that is known. */
    public Optional<ColumnRole> find(String head) {
        String words = HeadWords.bare(head);
        if (words.isEmpty() || words.length() > LONGEST_HEAD) {
            return Optional.empty();
        }
        ColumnRole whole = roles.get(words);
        return whole != null ? Optional.of(whole) : longestInside(words);
    }

    private Optional<ColumnRole> longestInside(String words) {
        for (int length = words.length() - 1; length > LONGEST_WHOLE; length--) {
            // From the right: a head says last what it is of, 完成年度目标比例.
            for (int start = words.length() - length; start >= 0; start--) {
                ColumnRole role = roles.get(words.substring(start, start + length));
                if (role != null) {
                    return Optional.of(role);
                }
            }
        }
        return Optional.empty();
    }

    private static ColumnRoles read() {
        try (InputStream in = ColumnRoles.class.getResourceAsStream("column-roles.yaml")) {
            Object loaded = new Load(LoadSettings.builder().build()).loadFromInputStream(in);
            Map<String, ColumnRole> roles = new HashMap<>();
            ((Map<?, ?>) loaded)
                    .forEach((role, words) -> ((List<?>) words)
                            .forEach(word -> roles.put(
                                    HeadWords.bare(String.valueOf(word)),
                                    ColumnRole.valueOf(String.valueOf(role).toUpperCase(Locale.ROOT)))));
            return new ColumnRoles(roles);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read column-roles.yaml", e);
        }
    }
}
