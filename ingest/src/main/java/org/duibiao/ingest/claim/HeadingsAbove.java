package org.duibiao.ingest.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duibiao.ingest.claim.prose.Headings;
import org.duibiao.ingest.claim.prose.ProseReader;
import org.duibiao.ingest.language.Token;
import org.duibiao.model.document.Block;
import org.jspecify.annotations.Nullable;

/** The headings above the blocks of one document: each is read once for all that stands below it. */
final class HeadingsAbove {

    private final ProseReader prose;
    private final String title;
    private final Map<List<String>, Headings> byPath = new HashMap<>();
    private final Map<String, List<Token>> tokens = new HashMap<>();
    private List<String> lastPath = List.of();
    private @Nullable Headings last;

    /** @param title of the document, which stands above all */
    HeadingsAbove(ProseReader prose, String title) {
        this.prose = prose;
        this.title = title;
    }

    /**
     * Those above a block; neighbours mostly share one path.
     *
     * @param unitLine the line that heads the block, below its headings
     */
    Headings of(Block block, Optional<String> unitLine) {
        List<String> path = block.headingPath();
        if (unitLine.isPresent()) {
            List<String> below = new ArrayList<>(path);
            below.add(unitLine.get());
            return byPath.computeIfAbsent(below, this::read);
        }
        if (last == null || path != lastPath) {
            lastPath = path;
            last = byPath.computeIfAbsent(path, this::read);
        }
        return last;
    }

    private Headings read(List<String> path) {
        List<String> words = new ArrayList<>();
        words.add(title);
        words.addAll(path);
        return prose.headings(words, heading -> tokens.computeIfAbsent(heading, prose::headingTokens));
    }
}
