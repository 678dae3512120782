package org.duibiao.ingest.document.pdf.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;

/** Gathers what is drawn on a page as it lies, and turns it upright at the end. */
final class Drawing {

    /** Thicker bars are shading and no lines. */
    private static final double THICKEST = 3;

    /** Shorter strokes belong to letters and marks. */
    private static final double SHORTEST = 4;

    private record Drawn(String text, Direction direction, double x, double y, double endX, double endY, double size) {}

    private record Stroke(double x, double y, double endX, double endY) {}

    private final double originX;
    private final double originY;
    private final double width;
    private final double height;
    private final List<Drawn> drawn = new ArrayList<>();
    private final List<Stroke> strokes = new ArrayList<>();
    private int unseen;
    private int unmapped;
    private double pictured;

    Drawing(PDRectangle box) {
        this.originX = box.getLowerLeftX();
        this.originY = box.getLowerLeftY();
        this.width = box.getWidth();
        this.height = box.getHeight();
    }

    /**
     * Notes a character.
     *
     * @param text what it reads, where the font says it
     * @param painted whether it is seen, and does not only lie there to be found
     */
    void text(Optional<String> text, boolean painted, Matrix matrix, double advance) {
        Optional<Direction> direction = Direction.of(matrix);
        if (direction.isEmpty()) {
            return;
        }
        if (text.filter(Letters::areKnown).isEmpty()) {
            unmapped++;
            return;
        }
        if (!painted) {
            unseen++;
        }
        double x = matrix.getTranslateX() - originX;
        double y = matrix.getTranslateY() - originY;
        drawn.add(new Drawn(
                Letters.plain(text.get()),
                direction.get(),
                x,
                y,
                x + advance * matrix.getValue(0, 0),
                y + advance * matrix.getValue(0, 1),
                Math.hypot(matrix.getValue(1, 0), matrix.getValue(1, 1))));
    }

    void stroke(double x, double y, double endX, double endY) {
        if (Math.abs(x - endX) < THICKEST / 2 || Math.abs(y - endY) < THICKEST / 2) {
            strokes.add(new Stroke(x - originX, y - originY, endX - originX, endY - originY));
        }
    }

    /** An area that is filled: a line where it is thin. */
    void area(double left, double bottom, double right, double top) {
        if (right - left <= THICKEST && top - bottom > right - left) {
            stroke((left + right) / 2, bottom, (left + right) / 2, top);
        } else if (top - bottom <= THICKEST) {
            stroke(left, (bottom + top) / 2, right, (bottom + top) / 2);
        }
    }

    void picture(double area) {
        pictured = Math.max(pictured, area / (width * height));
    }

    Page page(int number) {
        Direction upright = mostUsed();
        List<Glyph> glyphs = new ArrayList<>();
        for (Drawn each : drawn) {
            glyphs.add(glyph(each, upright));
        }
        List<Rule> rules = new ArrayList<>();
        for (Stroke stroke : strokes) {
            Rule rule = rule(stroke, upright);
            if (rule.length() >= SHORTEST) {
                rules.add(rule);
            }
        }
        boolean turned = upright.isSideways();
        return new Page(
                number, turned ? height : width, turned ? width : height, glyphs, rules, unseen, unmapped, pictured);
    }

    private Direction mostUsed() {
        Map<Direction, Integer> counts = new EnumMap<>(Direction.class);
        drawn.forEach(each -> counts.merge(each.direction(), 1, Integer::sum));
        return counts.entrySet().stream()
                .max(Comparator.comparingInt(Map.Entry::getValue))
                .map(Map.Entry::getKey)
                .orElse(Direction.RIGHT);
    }

    private Glyph glyph(Drawn each, Direction upright) {
        double left = upright.along(each.x(), each.y(), width, height);
        double baseline = upright.down(each.x(), each.y(), width, height);
        double end = upright.along(each.endX(), each.endY(), width, height);
        if (each.direction() != upright) {
            // Text on its side in a cell: its character takes a square.
            return new Glyph(each.text(), left, left + each.size(), baseline, each.size());
        }
        return new Glyph(each.text(), Math.min(left, end), Math.max(left, end), baseline, each.size());
    }

    private Rule rule(Stroke stroke, Direction upright) {
        double x = upright.along(stroke.x(), stroke.y(), width, height);
        double y = upright.down(stroke.x(), stroke.y(), width, height);
        double endX = upright.along(stroke.endX(), stroke.endY(), width, height);
        double endY = upright.down(stroke.endX(), stroke.endY(), width, height);
        boolean isUpright = Math.abs(endY - y) > Math.abs(endX - x);
        return isUpright
                ? new Rule(true, (x + endX) / 2, Math.min(y, endY), Math.max(y, endY))
                : new Rule(false, (y + endY) / 2, Math.min(x, endX), Math.max(x, endX));
    }
}
