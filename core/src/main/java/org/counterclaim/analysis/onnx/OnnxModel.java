package org.counterclaim.analysis.onnx;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OnnxValue;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.OrtSession.SessionOptions;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.counterclaim.analysis.model.AnchorScores;
import org.counterclaim.analysis.model.Crop;
import org.counterclaim.analysis.model.LanguageModel;
import org.counterclaim.analysis.model.Matrix;
import org.counterclaim.analysis.model.PieceScores;
import org.counterclaim.analysis.model.Window;

/**
 * The three graphs of the reader's model: one reads a window, one a crop around a cue, one a crop
 * around an event's trigger. Each call computes on the caller's thread alone, so as many callers as
 * cores keep all of them busy without treading on each other. Nothing is padded: without a mask the
 * runtime attends block by block, within the processor's cache.
 */
public final class OnnxModel implements LanguageModel {

  private final OrtEnvironment environment;
  private final OrtSession encoder;
  private final OrtSession statements;
  private final OrtSession deeds;
  private final int convention;

  private OnnxModel(
      OrtEnvironment environment,
      OrtSession encoder,
      OrtSession statements,
      OrtSession deeds,
      int convention) {
    this.environment = environment;
    this.encoder = encoder;
    this.statements = statements;
    this.deeds = deeds;
    this.convention = convention;
  }

  /**
   * Loads the graphs; takes some hundred milliseconds.
   *
   * @param encoder bytes of encoder.onnx
   * @param statements bytes of statement.onnx
   * @param deeds bytes of deed.onnx
   * @param convention whose annotation guideline to follow, an input of the encoder
   * @throws ModelException if the runtime cannot load them
   */
  public static OnnxModel load(byte[] encoder, byte[] statements, byte[] deeds, int convention) {
    OrtEnvironment environment = OrtEnvironment.getEnvironment("counterclaim");
    try (SessionOptions options = new SessionOptions()) {
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      options.setOptimizationLevel(SessionOptions.OptLevel.ALL_OPT);
      // A pattern is kept for every shape that was ever seen, and crops come in hundreds of shapes.
      options.setMemoryPatternOptimization(false);
      List<OrtSession> sessions = new ArrayList<>();
      try {
        for (byte[] graph : List.of(encoder, statements, deeds)) {
          sessions.add(environment.createSession(graph, options));
        }
        return new OnnxModel(
            environment, sessions.get(0), sessions.get(1), sessions.get(2), convention);
      } catch (OrtException | RuntimeException | Error e) {
        for (OrtSession session : sessions) {
          session.close();
        }
        throw e;
      }
    } catch (OrtException e) {
      throw new ModelException("expected three graphs that ONNX Runtime can load", e);
    }
  }

  @Override
  public PieceScores encode(Window window) {
    int length = window.length();
    long[] shape = {1, length};
    try (OnnxTensor ids = longs(IntStream.range(0, length).map(window::id), shape);
        OnnxTensor shapes = longs(IntStream.range(0, length).map(window::shape), shape);
        OnnxTensor gaps = longs(IntStream.range(0, length).map(window::gap), shape);
        OnnxTensor guideline = longs(IntStream.of(convention), 1);
        OrtSession.Result result =
            encoder.run(
                Map.of("ids", ids, "shapes", shapes, "gaps", gaps, "convention", guideline))) {
      return new PieceScores(
          rows(result, "cue", length),
          rows(result, "name", length),
          rows(result, "event", length),
          rows(result, "hidden", length),
          rows(result, "statement", length),
          rows(result, "deed", length));
    } catch (OrtException e) {
      throw new ModelException("the encoder refused a window of " + length, e);
    }
  }

  @Override
  public AnchorScores statement(Crop cue) {
    return ask(statements, cue, Map.of());
  }

  @Override
  public AnchorScores deed(Crop trigger) {
    try (OnnxTensor around = floats(trigger.around(), 1, trigger.around().length)) {
      return ask(deeds, trigger, Map.of("around", around));
    } catch (OrtException e) {
      throw new ModelException("no room for a crop of " + trigger.slots(), e);
    }
  }

  private AnchorScores ask(OrtSession graph, Crop crop, Map<String, OnnxTensor> more) {
    int slots = crop.slots();
    try (OnnxTensor rows = floats(crop.rows(), 1, slots, crop.rows().length / slots);
        OnnxTensor away =
            OnnxTensor.createTensor(
                environment, LongBuffer.wrap(crop.away()), new long[] {1, slots});
        OnnxTensor anchor = floats(crop.meaning(), 1, crop.meaning().length);
        OrtSession.Result answer = graph.run(with(more, rows, away, anchor))) {
      return new AnchorScores(rows(answer, "scores", slots), rows(answer, "attributes", 1));
    } catch (OrtException e) {
      throw new ModelException("a graph refused a crop of " + slots, e);
    }
  }

  private static Map<String, OnnxTensor> with(
      Map<String, OnnxTensor> more, OnnxTensor rows, OnnxTensor away, OnnxTensor anchor) {
    Map<String, OnnxTensor> inputs = new HashMap<>(more);
    inputs.putAll(Map.of("rows", rows, "away", away, "anchor", anchor));
    return inputs;
  }

  @Override
  public void close() {
    try (encoder;
        statements;
        deeds) {
      // Closes all, even where one of them fails.
    } catch (OrtException e) {
      throw new ModelException("the model could not be closed", e);
    }
  }

  private OnnxTensor longs(IntStream values, long... shape) throws OrtException {
    return OnnxTensor.createTensor(
        environment, LongBuffer.wrap(values.asLongStream().toArray()), shape);
  }

  private OnnxTensor floats(float[] values, long... shape) throws OrtException {
    return OnnxTensor.createTensor(environment, FloatBuffer.wrap(values), shape);
  }

  private static Matrix rows(OrtSession.Result result, String name, int rows) {
    float[] values = scores(result, name);
    return new Matrix(values, 0, rows, values.length / rows);
  }

  private static float[] scores(OrtSession.Result result, String name) {
    OnnxValue value = result.get(name).orElse(null);
    if (value instanceof OnnxTensor tensor) {
      FloatBuffer buffer = tensor.getFloatBuffer();
      float[] values = new float[buffer.remaining()];
      buffer.get(values);
      return values;
    }
    throw new ModelException(
        "expected an output '" + name + "', found none; weights and code disagree");
  }
}
