package org.duibiao.ingest.document.pdf.page;

/** Something that takes a place on a page. Lengths in points, from the upper left corner, downwards. */
public interface Box {

    double left();

    double right();

    double top();

    double bottom();

    /** Whether the middle of this lies inside the other. */
    default boolean middleIn(Box other) {
        double x = (left() + right()) / 2;
        double y = (top() + bottom()) / 2;
        return x >= other.left() && x <= other.right() && y >= other.top() && y <= other.bottom();
    }
}
