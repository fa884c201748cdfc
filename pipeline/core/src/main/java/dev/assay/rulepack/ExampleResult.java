package dev.assay.rulepack;

import dev.assay.problem.Location;

/**
 * How one example of a rule came out.
 *
 * @param rule full name of the rule
 * @param number of the example within its rule, from 1
 * @param fires whether the rule should fire
 * @param passed whether it did what it should
 * @param location where the example stands
 * @param said what was wrong; empty when it passed
 */
public record ExampleResult(
    String rule, int number, boolean fires, boolean passed, Location location, String said) {}
