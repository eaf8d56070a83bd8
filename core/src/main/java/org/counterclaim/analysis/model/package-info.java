/**
 * What stands around a language model: text to word pieces, pieces to windows, scores to statements
 * and names. All of it is pure and is tested on hand-made scores; {@code analysis.onnx} alone runs
 * the network.
 *
 * <p>The definitions are those of {@code training/SPEC.md}; the vectors beside it are tests here.
 */
@NullMarked
package org.counterclaim.analysis.model;

import org.jspecify.annotations.NullMarked;
