package org.duibiao.ingest.claim.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.duibiao.model.claim.Claim;
import org.duibiao.model.claim.SetAside;
import org.duibiao.model.document.Block;
import org.duibiao.model.document.Cell;
import org.duibiao.model.document.Place;

/** What was found in a table so far, and which cells have spoken. */
final class Findings {

    /** Why a cell made no claim. */
    record Refusal(String reason, String detail, Optional<String> indicatorId) {}

    private final Block.Table table;
    private final List<Claim> claims = new ArrayList<>();
    private final List<SetAside> setAside = new ArrayList<>();
    private final Map<Cell, Refusal> refusals = new IdentityHashMap<>();
    private final Set<Cell> used = Collections.newSetFromMap(new IdentityHashMap<>());

    Findings(Block.Table table) {
        this.table = table;
    }

    void claim(Claim claim) {
        claims.add(claim);
    }

    void setAside(SetAside found) {
        setAside.add(found);
    }

    /** Notes that a cell is part of a claim or has been read whole. */
    void use(Cell cell) {
        used.add(cell);
    }

    boolean isUsed(Cell cell) {
        return used.contains(cell);
    }

    /** Notes why a cell makes no claim; the first reason stays. */
    void refuse(Cell cell, String reason, String detail, Optional<String> indicatorId) {
        refusals.putIfAbsent(cell, new Refusal(reason, detail, indicatorId));
    }

    Optional<Refusal> refusal(Cell cell) {
        return Optional.ofNullable(refusals.get(cell));
    }

    List<Claim> claims() {
        return claims;
    }

    List<SetAside> setAside() {
        return setAside;
    }

    /** The words of a cell without the blanks around them. */
    static String quote(Cell cell) {
        return cell.text().strip();
    }

    /** Where those words stand. */
    Place place(Cell cell) {
        String text = cell.text();
        String quote = quote(cell);
        int start = quote.isEmpty() || quote.length() == text.length() ? 0 : text.indexOf(quote);
        return Place.inCell(table.index(), cell, start, start + quote.length());
    }
}
