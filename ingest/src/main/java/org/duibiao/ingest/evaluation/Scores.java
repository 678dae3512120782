package org.duibiao.ingest.evaluation;

import java.util.List;
import java.util.Map;

/**
 * How well gold cases were read.
 *
 * @param cases how many
 * @param total over all indicators
 * @param byDimension counts by what scores are shown by: of each indicator that was asked for or read, by id, and so on
 * @param attributes region, period, scope, yoy, completion, target, in this order, those that were asked for
 * @param errors one line each, in the order of the cases
 */
public record Scores(
        int cases,
        Counts total,
        Map<Dimension, Map<String, Counts>> byDimension,
        Map<String, Attribute> attributes,
        List<String> errors) {

    /** The counts by one thing; empty where the gold does not tell it. */
    public Map<String, Counts> by(Dimension dimension) {
        return byDimension.getOrDefault(dimension, Map.of());
    }

    /**
     * Figures right, wrong and missed.
     *
     * @param flawed of those right, how many have a growth, completion, target, scope or region that is wrong or one too many
     */
    public record Counts(int right, int wrong, int missed, int flawed) {

        /** Share of what was read that is wrong or flawed; 0 where nothing was read. */
        public double errorRate() {
            return right + wrong == 0 ? 0 : (double) (wrong + flawed) / (right + wrong);
        }

        /** Share of what was read that is right; 1 where nothing was read. */
        public double precision() {
            return right + wrong == 0 ? 1 : (double) right / (right + wrong);
        }

        /** Share of what was asked for that was read; 1 where nothing was asked for. */
        public double recall() {
            return right + missed == 0 ? 1 : (double) right / (right + missed);
        }

        /** Harmonic mean of precision and recall. */
        public double f1() {
            double sum = precision() + recall();
            return sum == 0 ? 0 : 2 * precision() * recall() / sum;
        }
    }

    /**
     * How an attribute of figures that are right was read.
     *
     * @param asked in how many figures it is printed
     * @param right in how many of them it was read right
     * @param invented in how many it was read though it is not printed
     */
    public record Attribute(int asked, int right, int invented) {}
}
