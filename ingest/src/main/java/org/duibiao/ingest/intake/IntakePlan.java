package org.duibiao.ingest.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.duibiao.ingest.document.bundle.Bundle;

/**
 * What a refresh does with the files of its sources.
 *
 * @param decisions one a file, in the order of their locations
 * @param missing readings in force of which a given source no longer holds the file: reported only, they stay in force
 */
public record IntakePlan(List<Decision> decisions, List<EarlierReading> missing) {

    public IntakePlan {
        decisions = List.copyOf(decisions);
        missing = List.copyOf(missing);
    }

    /**
     * Decides for every file. Of files with the same content one is read: the one that was read before, else the first
     * by location; the others are duplicates of it.
     *
     * @param files of the given sources; one that two sources hold counts once
     * @param inForce the earlier readings that nothing has superseded
     * @param locations the files and folders given; only inside them can a file be missing
     * @param reader fingerprint of the program and catalogue that would read now
     */
    public static IntakePlan of(
            List<SourceFile> files, List<EarlierReading> inForce, List<String> locations, String reader) {
        Map<String, EarlierReading> earlier = inForce.stream()
                .collect(Collectors.toMap(EarlierReading::location, Function.identity(), (one, other) -> other));
        Map<String, SourceFile> given = new LinkedHashMap<>();
        files.stream()
                .sorted(Comparator.comparing(SourceFile::location))
                .forEach(file -> given.putIfAbsent(file.location(), file));
        Map<String, String> owners = owners(given, earlier);
        List<Decision> decisions = new ArrayList<>();
        for (SourceFile file : given.values()) {
            Optional<EarlierReading> before = Optional.ofNullable(earlier.get(file.location()));
            decisions.add(decide(file, before, owner(file, owners), reader));
        }
        List<EarlierReading> missing = inForce.stream()
                .filter(reading -> !given.containsKey(reading.location()))
                .filter(reading -> locations.stream().anyMatch(location -> inside(reading.location(), location)))
                .sorted(Comparator.comparing(EarlierReading::location))
                .toList();
        return new IntakePlan(decisions, missing);
    }

    /** The decisions of one kind. */
    public <D extends Decision> List<D> only(Class<D> kind) {
        return decisions.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** Whether every file is as it was. */
    public boolean nothingToRead() {
        return decisions.stream().allMatch(Decision.Unchanged.class::isInstance);
    }

    /** Empty files have nothing that they could repeat: each is rejected for itself. */
    private static String owner(SourceFile file, Map<String, String> owners) {
        return file.size() == 0 ? file.location() : owners.getOrDefault(file.sha256(), file.location());
    }

    /** The location that stands for each content. */
    private static Map<String, String> owners(Map<String, SourceFile> given, Map<String, EarlierReading> earlier) {
        Map<String, String> owners = new HashMap<>();
        earlier.values().stream()
                .filter(reading -> !reading.duplicate())
                .filter(reading -> Optional.ofNullable(given.get(reading.location()))
                        .map(file -> file.sha256().equals(reading.sha256()))
                        .orElse(true))
                .sorted(Comparator.comparing(EarlierReading::location))
                .forEach(reading -> owners.putIfAbsent(reading.sha256(), reading.location()));
        given.values().forEach(file -> owners.putIfAbsent(file.sha256(), file.location()));
        return owners;
    }

    private static Decision decide(SourceFile file, Optional<EarlierReading> before, String owner, String reader) {
        boolean duplicate = !owner.equals(file.location());
        if (before.isPresent()
                && before.get().stillHolds(file, reader)
                && before.get().duplicate() == duplicate) {
            return new Decision.Unchanged(file, before.get());
        }
        Optional<String> supersedes = before.map(EarlierReading::reportId);
        return duplicate ? new Decision.Duplicate(file, owner, supersedes) : new Decision.Read(file, supersedes);
    }

    private static boolean inside(String location, String folder) {
        return location.equals(folder)
                || location.startsWith(folder + "/")
                || location.startsWith(folder + Bundle.SEPARATOR);
    }
}
