package org.duibiao.ingest.region;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import org.duibiao.model.catalogue.Catalogue;
import org.duibiao.model.region.Regions;

/** Scanners of the regions of every year: a report of 2016 names counties that are none today. Safe to share. */
public final class RegionScanners {

    private final Catalogue catalogue;
    private final Map<Regions, RegionScanner> scanners = new ConcurrentHashMap<>();
    private final Map<OptionalInt, RegionScanner> byYear = new ConcurrentHashMap<>();

    public RegionScanners(Catalogue catalogue) {
        this.catalogue = requireNonNull(catalogue, "catalogue is null");
    }

    /** Finds the regions in force at the end of a year; those of today where the year is not known. */
    public RegionScanner atEndOf(OptionalInt year) {
        RegionScanner known = byYear.get(year);
        return known == null ? byYear.computeIfAbsent(year, this::scanner) : known;
    }

    /** Years in which no region changed share a scanner. */
    private RegionScanner scanner(OptionalInt year) {
        return scanners.computeIfAbsent(catalogue.regionsAtEndOf(year), RegionScanner::new);
    }
}
