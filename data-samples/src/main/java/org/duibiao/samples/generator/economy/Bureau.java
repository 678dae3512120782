package org.duibiao.samples.generator.economy;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.duibiao.samples.generator.chance.Chance;

/**
 * What is true of a bureau in a year. Money is in 万元, to the 百元 that accounts print.
 *
 * @param authorised posts
 * @param staff in post at the year's end
 * @param retired persons
 * @param sections inside the bureau
 * @param initial budget at the year's beginning
 * @param fullYear budget after its changes
 * @param otherFunds of the full-year budget that are no 财政拨款
 * @param personnel spent on persons
 * @param office spent on the office
 * @param project spent on projects
 * @param threePublic spent on receptions, cars and trips abroad
 * @param threePublicBudget for them
 * @param threePublicBefore spent on them the year before
 */
public record Bureau(
        int authorised,
        int staff,
        int retired,
        int sections,
        BigDecimal initial,
        BigDecimal fullYear,
        BigDecimal otherFunds,
        BigDecimal personnel,
        BigDecimal office,
        BigDecimal project,
        BigDecimal threePublic,
        BigDecimal threePublicBudget,
        BigDecimal threePublicBefore) {

    private static final int CENTS = 2;

    /** The bureau of a region in a year. */
    public static Bureau of(long seed, String code, int year) {
        Chance lasting = Chance.of(seed, code, "bureau");
        int authorised = lasting.between(14, 42);
        int sections = lasting.between(4, 9);
        int baseOfProjects = lasting.between(300, 2400);
        Chance chance = Chance.of(seed, code, "bureau", year);
        int staff = authorised - chance.between(0, 4);
        BigDecimal personnel = amount(chance, staff * 12, staff * 16);
        BigDecimal office = amount(chance, staff * 2, staff * 3);
        BigDecimal projectBudget = amount(chance, baseOfProjects, baseOfProjects + 600);
        boolean whole = chance.percent(40);
        BigDecimal spent = whole ? BigDecimal.ONE : chance.between(new BigDecimal("0.86"), new BigDecimal("0.995"));
        BigDecimal project = projectBudget.multiply(spent).setScale(CENTS, RoundingMode.HALF_EVEN);
        BigDecimal fullYear = personnel.add(office).add(projectBudget);
        BigDecimal initial = fullYear.multiply(chance.between(new BigDecimal("0.6"), new BigDecimal("0.97")))
                .setScale(CENTS, RoundingMode.HALF_EVEN);
        BigDecimal other = chance.percent(50) ? BigDecimal.ZERO.setScale(CENTS) : amount(chance, 10, 60);
        return new Bureau(
                authorised,
                staff,
                lasting.between(5, 30) + (year - 2014) / 2,
                sections,
                initial,
                fullYear,
                other,
                personnel,
                office,
                project,
                threePublic(seed, code, year),
                threePublic(seed, code, year)
                        .multiply(new BigDecimal("1.2"))
                        .setScale(0, RoundingMode.CEILING)
                        .setScale(CENTS),
                threePublic(seed, code, year - 1));
    }

    private static BigDecimal threePublic(long seed, String code, int year) {
        BigDecimal usual = amount(Chance.of(seed, code, "three public"), 8, 30);
        BigDecimal shrunk = new BigDecimal("0.93").pow(year - 2014);
        BigDecimal strayed =
                Chance.of(seed, code, "three public", year).between(new BigDecimal("0.97"), new BigDecimal("1.06"));
        return usual.multiply(shrunk).multiply(strayed).setScale(CENTS, RoundingMode.HALF_EVEN);
    }

    private static BigDecimal amount(Chance chance, int low, int high) {
        return chance.between(BigDecimal.valueOf(low), BigDecimal.valueOf(high))
                .setScale(CENTS, RoundingMode.HALF_EVEN);
    }

    /** Spent on persons and the office. */
    public BigDecimal basic() {
        return personnel.add(office);
    }

    /** Spent altogether. */
    public BigDecimal executed() {
        return basic().add(project);
    }

    /** The budget of projects. */
    public BigDecimal projectBudget() {
        return fullYear.subtract(basic());
    }

    /** Of the full-year budget, what the treasury gives. */
    public BigDecimal appropriation() {
        return fullYear.subtract(otherFunds);
    }

    /** Spent of the full-year budget, in percent, unrounded. */
    public BigDecimal executionRate() {
        return executed().multiply(BigDecimal.valueOf(100)).divide(fullYear, MathContext.DECIMAL64);
    }
}
