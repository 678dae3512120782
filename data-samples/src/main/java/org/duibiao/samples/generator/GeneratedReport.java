package org.duibiao.samples.generator;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.util.List;
import org.duibiao.model.region.Region;
import org.duibiao.samples.document.Part;
import org.duibiao.samples.document.ReportFormat;
import org.duibiao.samples.generator.mistake.Planted;
import org.duibiao.samples.generator.truth.GoldFigure;
import org.duibiao.samples.generator.truth.PlantedLine;
import org.duibiao.samples.generator.truth.TruthLine;

/**
 * A generated report, in no format yet.
 *
 * @param id stem of its file name: {@code 990101-2021}
 * @param region whose it is
 * @param year that it speaks of
 * @param published year that it was published in
 * @param title that a list of reports would show
 * @param parts what it is made of, in order
 * @param figures what is to be read in it
 * @param mistakes that were planted in it
 */
public record GeneratedReport(
        String id,
        Region region,
        int year,
        int published,
        String title,
        List<Part> parts,
        List<GoldFigure> figures,
        List<Planted> mistakes) {

    public GeneratedReport {
        requireNonNull(id, "id is null");
        requireNonNull(region, "region is null");
        requireNonNull(title, "title is null");
        parts = List.copyOf(parts);
        figures = List.copyOf(figures);
        mistakes = List.copyOf(mistakes);
    }

    /** The report as a file, the same bytes each time. */
    public byte[] bytes(ReportFormat format) throws IOException {
        return format.write(parts);
    }

    /** What is to be read in it, as a line of a gold file. */
    public String truth() {
        return TruthLine.of(id, region.fullName(), region.code(), year, figures);
    }

    /** The mistakes planted in it, each as a line of JSON. */
    public List<String> planted() {
        return mistakes.stream()
                .map(mistake -> PlantedLine.of(id, region.code(), year, mistake))
                .toList();
    }
}
