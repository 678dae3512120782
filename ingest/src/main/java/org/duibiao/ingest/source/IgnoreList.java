package org.duibiao.ingest.source;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;

/**
 * The files of a source that are no reports, as a file {@value #FILE_NAME} at the source's root names them: one pattern a
 * line, in the manner of {@code .gitignore}. Blank lines and lines that start with {@code #} say nothing.
 *
 * <ul>
 *   <li>{@code notes.md}: every file or folder of that name, wherever it stands
 *   <li>{@code *.tmp}: {@code *} and {@code ?} stand for any characters of one name
 *   <li>{@code src/}: a slash at the end means folders only, with all that is in them
 *   <li>{@code drafts/2023}: a slash inside means the path from the root of the source
 * </ul>
 *
 * Hidden files and folders ({@code .name}) and the lock files of office programs ({@code ~$name}) are always passed over.
 */
public final class IgnoreList {

    /** The file's name, at the root of a source. */
    public static final String FILE_NAME = ".duibiaoignore";

    private static final IgnoreList NONE = new IgnoreList(List.of());

    private final List<Pattern> patterns;

    private IgnoreList(List<Pattern> patterns) {
        this.patterns = patterns;
    }

    /** Passes over nothing but hidden files and lock files: for a source without the file. */
    public static IgnoreList none() {
        return NONE;
    }

    /** The list that the file's content states. */
    public static IgnoreList parse(String content) {
        return new IgnoreList(content.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .map(Pattern::of)
                .toList());
    }

    /**
     * Whether a file is passed over.
     *
     * @param path of the file inside the source, with slashes
     */
    public boolean covers(String path) {
        Path file = Path.of(path);
        for (int depth = 1; depth <= file.getNameCount(); depth++) {
            Path part = file.subpath(0, depth);
            boolean folder = depth < file.getNameCount();
            if (isHidden(part.getFileName().toString())
                    || patterns.stream().anyMatch(pattern -> pattern.matches(part, folder))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isHidden(String name) {
        return name.startsWith(".") || name.startsWith("~$");
    }

    /** One line: what it matches, against the whole path or the last name of it, folders only or files too. */
    private record Pattern(PathMatcher matcher, boolean wholePath, boolean foldersOnly) {

        static Pattern of(String line) {
            boolean foldersOnly = line.endsWith("/");
            String glob = foldersOnly ? line.substring(0, line.length() - 1) : line;
            String relative = glob.startsWith("/") ? glob.substring(1) : glob;
            return new Pattern(
                    FileSystems.getDefault().getPathMatcher("glob:" + relative), glob.contains("/"), foldersOnly);
        }

        boolean matches(Path part, boolean folder) {
            return (folder || !foldersOnly) && matcher.matches(wholePath ? part : part.getFileName());
        }
    }
}
