package org.duibiao.analytics.chart.picture;

/** Writes drawings as files. */
public final class PictureWriter {

    private PictureWriter() {}

    /** The content of the file; the same drawing gives the same bytes. */
    public static byte[] write(Drawing drawing, PictureFormat format) {
        return switch (format) {
            case PNG -> PngPicture.of(drawing);
            case SVG -> SvgPicture.of(drawing);
            case PDF -> PdfPicture.of(drawing);
        };
    }
}
