package org.duibiao.analytics.chart.jfree;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.duibiao.analytics.chart.ChartDescription;
import org.duibiao.analytics.chart.font.FontFinder;
import org.duibiao.analytics.chart.picture.ChartPicture;
import org.duibiao.analytics.chart.picture.PictureFormat;
import org.duibiao.analytics.chart.text.ChartTexts;
import org.duibiao.analytics.chart.transcript.Transcript;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ChartPainterTest {

    private static final int PIXELS_A_POINT = 2;

    static Stream<Arguments> charts() {
        return charts(List.of(3, 9, 47, 120), List.of(Locale.CHINESE, Locale.ENGLISH));
    }

    static Stream<Arguments> someCharts() {
        return charts(List.of(3, 47), List.of(Locale.CHINESE));
    }

    private static Stream<Arguments> charts(List<Integer> sizes, List<Locale> languages) {
        return sizes.stream()
                .flatMap(counties -> languages.stream()
                        .flatMap(language -> SampleCharts.of(counties).entrySet().stream()
                                .map(chart -> Arguments.of(chart.getKey(), counties, language, chart.getValue()))));
    }

    @ParameterizedTest(name = "{0} of {1} in {2}")
    @MethodSource("charts")
    void noTextOverlapsAnotherOrLeavesThePage(String name, int counties, Locale language, ChartDescription chart) {
        RecordingCanvas canvas = new RecordingCanvas();
        ChartTexts texts = ChartTexts.in(language);
        var drawing = new ChartPainter(texts, FontFinder.bundled()).drawing(chart);

        drawing.painter().accept(canvas);

        assertThat(canvas.size()).isGreaterThan(10);
        assertThat(canvas.overlapping()).isEmpty();
        assertThat(canvas.outside(drawing.width(), drawing.height())).isEmpty();
    }

    @ParameterizedTest(name = "{0} of {1} in {2}")
    @MethodSource("someCharts")
    void thePictureHasItsSizeAndIsNotBlank(String name, int counties, Locale language, ChartDescription chart)
            throws IOException {
        ChartPicture picture = painter(language).paint(chart, PictureFormat.PNG);
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(picture.content()));

        assertThat(image.getWidth()).isEqualTo(picture.width() * PIXELS_A_POINT);
        assertThat(image.getHeight()).isEqualTo(picture.height() * PIXELS_A_POINT);
        assertThat(share(image)).isBetween(0.01, 0.6);
    }

    @Test
    void theSameChartGivesTheSameBytesInEveryFormat() {
        ChartDescription chart = SampleCharts.ranking(9);
        for (PictureFormat format : PictureFormat.values()) {
            assertThat(painter(Locale.CHINESE).paint(chart, format).content())
                    .as(format.suffix())
                    .isEqualTo(painter(Locale.CHINESE).paint(chart, format).content());
        }
    }

    @Test
    void theSvgNeedsNoFontAndSaysInWordsWhatItShows() {
        ChartDescription chart = SampleCharts.ranking(9);
        String svg = new String(
                painter(Locale.CHINESE).paint(chart, PictureFormat.SVG).content(), StandardCharsets.UTF_8);

        assertThat(svg).doesNotContain("<text").contains("<title", "戊山县", "数据版本：version", "viewBox=\"0 0 960 ");
    }

    @Test
    void thePdfHasOnePageOfTheSizeOfTheChartAndBearsItsWords() throws IOException {
        ChartDescription chart = SampleCharts.ranking(9);
        ChartPicture picture = painter(Locale.ENGLISH).paint(chart, PictureFormat.PDF);

        try (PDDocument document = Loader.loadPDF(picture.content())) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(document.getPage(0).getMediaBox().getHeight()).isEqualTo(picture.height());
            assertThat(document.getDocumentInformation().getSubject())
                    .isEqualTo(String.join("\n", Transcript.lines(chart, ChartTexts.in(Locale.ENGLISH))));
            assertThat(document.getDocumentInformation().getCreationDate()).isNull();
        }
    }

    @Test
    void aRankingGrowsWithItsRegions() {
        List<Integer> heights = Stream.of(3, 9, 47, 120)
                .map(counties -> painter(Locale.CHINESE)
                        .paint(SampleCharts.ranking(counties), PictureFormat.PNG)
                        .height())
                .toList();

        assertThat(heights).isSorted().doesNotHaveDuplicates();
    }

    private static ChartPainter painter(Locale language) {
        return new ChartPainter(ChartTexts.in(language), FontFinder.bundled());
    }

    /** Share of the picture that is not white. */
    private static double share(BufferedImage image) {
        int drawn = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                drawn += image.getRGB(x, y) == Color.WHITE.getRGB() ? 0 : 1;
            }
        }
        return drawn / (double) (image.getWidth() * image.getHeight());
    }
}
