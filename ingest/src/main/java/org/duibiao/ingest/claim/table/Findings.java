package org.duibiao.ingest.claim.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duibiao.ingest.document.table.TableGrid;
import org.duibiao.model.claim.Claim;
import org.duibiao.model.claim.SetAside;
import org.duibiao.model.document.Block;
import org.duibiao.model.document.Cell;
import org.duibiao.model.document.Place;
import org.jspecify.annotations.Nullable;

/** What was found in a table so far, and which cells have spoken. */
final class Findings {

    /** Why a cell made no claim. */
    record Refusal(String reason, String detail, Optional<String> indicatorId) {}

    private final Block.Table table;
    private final List<Claim> claims = new ArrayList<>();
    private final List<SetAside> setAside = new ArrayList<>();
    private final @Nullable Refusal[][] refusals;
    private final boolean[][] used;

    /** Nothing found yet in a table, whose grid this is. */
    Findings(Block.Table table, TableGrid grid) {
        this.table = table;
        this.refusals = new @Nullable Refusal[grid.rowCount()][];
        this.used = new boolean[grid.rowCount()][];
        for (int row = 0; row < used.length; row++) {
            refusals[row] = new @Nullable Refusal[grid.width(row)];
            used[row] = new boolean[grid.width(row)];
        }
    }

    void claim(Claim claim) {
        claims.add(claim);
    }

    void setAside(SetAside found) {
        setAside.add(found);
    }

    /** Notes that a cell is part of a claim or has been read whole. */
    void use(Cell cell) {
        used[cell.row()][cell.column()] = true;
    }

    boolean isUsed(Cell cell) {
        return used[cell.row()][cell.column()];
    }

    /** Notes why a cell makes no claim; the first reason stays. */
    void refuse(Cell cell, String reason, String detail, Optional<String> indicatorId) {
        if (refusals[cell.row()][cell.column()] == null) {
            refusals[cell.row()][cell.column()] = new Refusal(reason, detail, indicatorId);
        }
    }

    Optional<Refusal> refusal(Cell cell) {
        return Optional.ofNullable(refusals[cell.row()][cell.column()]);
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
