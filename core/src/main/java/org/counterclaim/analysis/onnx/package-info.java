/**
 * Runs the language model with ONNX Runtime on the CPU; the only package that knows the runtime.
 * {@link org.counterclaim.analysis.onnx.OnnxModel} is all there is.
 */
@NullMarked
package org.counterclaim.analysis.onnx;

import org.jspecify.annotations.NullMarked;
