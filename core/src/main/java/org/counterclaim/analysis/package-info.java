/**
 * From a report to a reading: one sub-package a step, each taking what it needs and returning what
 * it found, without a shared bag of annotations.
 *
 * <p>{@link org.counterclaim.analysis.Analysis#read} is the way of a report, to be read top to
 * bottom. The heart, {@link org.counterclaim.analysis.attribution.AttributionFinder}, has a version
 * by rules and one by a trained model; both get the same sentences and quotations and answer in the
 * report's offsets.
 */
@NullMarked
package org.counterclaim.analysis;

import org.jspecify.annotations.NullMarked;
