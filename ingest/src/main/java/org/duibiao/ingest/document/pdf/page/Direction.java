package org.duibiao.ingest.document.pdf.page;

import java.util.Optional;
import org.apache.pdfbox.util.Matrix;

/** Which way text runs on the unturned page. A page that lies on its side has most of its text running up or down. */
enum Direction {
    RIGHT,
    UP,
    LEFT,
    DOWN;

    /** Text that runs by more than this many degrees off all four is no part of the page: a watermark, a stamp. */
    private static final double MOST_SLANT = 8;

    private static final double QUARTER = 90;

    /** Where a text matrix makes text run; empty for text on a slant. */
    static Optional<Direction> of(Matrix matrix) {
        double degrees = Math.toDegrees(Math.atan2(matrix.getValue(0, 1), matrix.getValue(0, 0)));
        long quarters = Math.round(degrees / QUARTER);
        if (Math.abs(degrees - quarters * QUARTER) > MOST_SLANT) {
            return Optional.empty();
        }
        return Optional.of(values()[Math.floorMod((int) quarters, 4)]);
    }

    /** How far right a point lies where this is the way to the right; x and y count from the lower left corner. */
    double along(double x, double y, double width, double height) {
        return switch (this) {
            case RIGHT -> x;
            case UP -> y;
            case LEFT -> width - x;
            case DOWN -> height - y;
        };
    }

    /** How far down a point lies. */
    double down(double x, double y, double width, double height) {
        return switch (this) {
            case RIGHT -> height - y;
            case UP -> x;
            case LEFT -> y;
            case DOWN -> width - x;
        };
    }

    boolean isSideways() {
        return this == UP || this == DOWN;
    }
}
