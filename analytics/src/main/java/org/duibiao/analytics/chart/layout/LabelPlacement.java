package org.duibiao.analytics.chart.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds room for the labels of points: right, left, above or below its point, wherever it covers neither another label nor a
 * point. Labels that come first are placed first; one that finds no room is not drawn.
 */
public final class LabelPlacement {

    private final Box area;
    private final List<Box> taken = new ArrayList<>();

    /**
     * Starts with nothing placed.
     *
     * @param area that no label may leave
     */
    public LabelPlacement(Box area) {
        this.area = area;
    }

    /**
     * Keeps the symbol of a point free; all points are reserved before the first label is placed.
     *
     * @param reach distance from the point's middle that its symbol covers
     */
    public void reserve(double x, double y, double reach) {
        taken.add(new Box(x - reach, y - reach, 2 * reach, 2 * reach));
    }

    /** Where the label of a point goes, or empty where there is no room for it. */
    public Optional<Box> place(double x, double y, double reach, double width, double height) {
        double gap = reach + 2;
        List<Box> choices = List.of(
                new Box(x + gap, y - height / 2, width, height),
                new Box(x - gap - width, y - height / 2, width, height),
                new Box(x - width / 2, y - gap - height, width, height),
                new Box(x - width / 2, y + gap, width, height),
                new Box(x + reach, y - reach - height, width, height),
                new Box(x + reach, y + reach, width, height),
                new Box(x - reach - width, y - reach - height, width, height),
                new Box(x - reach - width, y + reach, width, height));
        Optional<Box> found =
                choices.stream().filter(area::contains).filter(this::isFree).findFirst();
        found.ifPresent(taken::add);
        return found;
    }

    private boolean isFree(Box box) {
        return taken.stream().noneMatch(box::overlaps);
    }

    /**
     * Spreads heights so that neighbours are a least distance apart and none leaves a range, each as near to where it was as
     * that allows. For labels at the ends of lines.
     *
     * @param wanted in ascending order
     * @return as many, in ascending order
     */
    public static List<Double> spread(List<Double> wanted, double distance, double least, double greatest) {
        double[] places = wanted.stream().mapToDouble(Double::doubleValue).toArray();
        for (int i = 0; i < places.length; i++) {
            places[i] = Math.max(places[i], i == 0 ? least : places[i - 1] + distance);
        }
        for (int i = places.length - 1; i >= 0; i--) {
            places[i] = Math.min(places[i], i == places.length - 1 ? greatest : places[i + 1] - distance);
        }
        return java.util.Arrays.stream(places).boxed().toList();
    }
}
