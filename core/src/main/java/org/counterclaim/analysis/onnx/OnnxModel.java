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
import org.counterclaim.analysis.model.AnchorScores;
import org.counterclaim.analysis.model.LanguageModel;
import org.counterclaim.analysis.model.Matrix;
import org.counterclaim.analysis.model.PieceScores;
import org.counterclaim.analysis.model.Window;

/**
 * The three graphs of the reader's model: one reads windows, one a crop around each cue, one a crop
 * around each event's trigger. Each call computes on the caller's thread alone, so as many callers
 * as cores keep all of them busy without treading on each other.
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
  public Encoded encode(List<Window> windows) {
    int rows = windows.size();
    int columns = windows.stream().mapToInt(Window::length).max().orElseThrow();
    LongBuffer ids = LongBuffer.allocate(rows * columns);
    LongBuffer shapes = LongBuffer.allocate(rows * columns);
    LongBuffer gaps = LongBuffer.allocate(rows * columns);
    FloatBuffer mask = FloatBuffer.allocate(rows * columns);
    long[] conventions = new long[rows];
    for (int row = 0; row < rows; row++) {
      Window window = windows.get(row);
      for (int position = 0; position < window.length(); position++) {
        int at = row * columns + position;
        ids.put(at, window.id(position));
        shapes.put(at, window.shape(position));
        gaps.put(at, window.gap(position));
        mask.put(at, 1);
      }
      conventions[row] = convention;
    }
    long[] shape = {rows, columns};
    try (OnnxTensor idTensor = OnnxTensor.createTensor(environment, ids, shape);
        OnnxTensor shapeTensor = OnnxTensor.createTensor(environment, shapes, shape);
        OnnxTensor gapTensor = OnnxTensor.createTensor(environment, gaps, shape);
        OnnxTensor conventionTensor = OnnxTensor.createTensor(environment, conventions)) {
      Map<String, OnnxTensor> inputs =
          Map.of(
              "ids", idTensor,
              "shapes", shapeTensor,
              "gaps", gapTensor,
              "convention", conventionTensor);
      return encode(windows, inputs, OnnxTensor.createTensor(environment, mask, shape));
    } catch (OrtException e) {
      throw new ModelException("the encoder refused " + rows + " windows of " + columns, e);
    }
  }

  /** Runs the encoder. The batch takes the mask over; where there is none, the mask is closed. */
  private Batch encode(List<Window> windows, Map<String, OnnxTensor> others, OnnxTensor mask)
      throws OrtException {
    try {
      Map<String, OnnxTensor> inputs = new HashMap<>(others);
      inputs.put("mask", mask);
      OrtSession.Result result = encoder.run(inputs);
      try {
        return new Batch(windows, mask, result);
      } catch (RuntimeException | Error e) {
        result.close();
        throw e;
      }
    } catch (OrtException | RuntimeException | Error e) {
      mask.close();
      throw e;
    }
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

  /** Holds the encoder's output outside the heap until closed. */
  private final class Batch implements Encoded {
    private final List<Window> windows;
    private final int columns;
    private final OnnxTensor mask;
    private final OrtSession.Result result;
    private final float[] cue;
    private final float[] name;
    private final float[] event;

    Batch(List<Window> windows, OnnxTensor mask, OrtSession.Result result) {
      this.windows = List.copyOf(windows);
      this.columns = (int) mask.getInfo().getShape()[1];
      this.mask = mask;
      this.result = result;
      cue = scores(result, "cue");
      name = scores(result, "name");
      event = scores(result, "event");
    }

    @Override
    public PieceScores pieces(int window) {
      int length = windows.get(window).length();
      return new PieceScores(
          rows(cue, window, length), rows(name, window, length), rows(event, window, length));
    }

    private Matrix rows(float[] values, int window, int length) {
      int width = values.length / (windows.size() * columns);
      return new Matrix(values, window * columns * width, length, width);
    }

    @Override
    public List<AnchorScores> statements(List<Anchor> cues) {
      return ask(OnnxModel.this.statements, "cues", cues);
    }

    @Override
    public List<AnchorScores> deeds(List<Anchor> triggers) {
      return ask(OnnxModel.this.deeds, "triggers", triggers);
    }

    private List<AnchorScores> ask(OrtSession graph, String input, List<Anchor> anchors) {
      LongBuffer places = LongBuffer.allocate(3 * anchors.size());
      for (Anchor anchor : anchors) {
        places.put(anchor.window()).put(anchor.first()).put(anchor.end());
      }
      places.flip();
      try (OnnxTensor placeTensor =
              OnnxTensor.createTensor(environment, places, new long[] {anchors.size(), 3});
          OrtSession.Result answer =
              graph.run(
                  Map.of("hidden", tensor(result, "hidden"), "mask", mask, input, placeTensor))) {
        float[] slots = scores(answer, "scores");
        float[] attributes = scores(answer, "attributes");
        int slotCount = slots.length / (anchors.size() * AnchorScores.COLUMNS);
        int width = attributes.length / anchors.size();
        List<AnchorScores> found = new ArrayList<>();
        for (int i = 0; i < anchors.size(); i++) {
          found.add(
              new AnchorScores(
                  new Matrix(
                      slots, i * slotCount * AnchorScores.COLUMNS, slotCount, AnchorScores.COLUMNS),
                  new Matrix(attributes, i * width, 1, width)));
        }
        return found;
      } catch (OrtException e) {
        throw new ModelException("a graph refused " + anchors.size() + " " + input, e);
      }
    }

    @Override
    public void close() {
      result.close();
      mask.close();
    }
  }

  private static float[] scores(OrtSession.Result result, String name) {
    FloatBuffer buffer = tensor(result, name).getFloatBuffer();
    float[] values = new float[buffer.remaining()];
    buffer.get(values);
    return values;
  }

  private static OnnxTensor tensor(OrtSession.Result result, String name) {
    OnnxValue value = result.get(name).orElse(null);
    if (value instanceof OnnxTensor tensor) {
      return tensor;
    }
    throw new ModelException(
        "expected an output '" + name + "', found none; weights and code disagree");
  }
}
