package org.counterclaim.analysis.onnx;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.counterclaim.analysis.model.ModelDescription;
import org.counterclaim.analysis.model.ModelReader;
import org.counterclaim.analysis.model.WordPieceTokenizer;
import org.counterclaim.text.Language;
import org.counterclaim.text.Sha256;
import org.jspecify.annotations.Nullable;

/** Finds the weights of a language on the class path, in {@code counterclaim/<language>/model/}. */
public final class ModelPack {

  /** The project's own annotation guideline: nested statements, one-word cues. */
  public static final String COUNTERCLAIM = "counterclaim";

  private ModelPack() {}

  /** Where the files of a pack come from. */
  interface Files {
    /** {@return the bytes of a file; null if there is none} */
    byte @Nullable [] read(String name);
  }

  /**
   * {@return a reader with the language's weights; empty if there are none on the class path} It
   * holds memory outside the heap for as long as the process lives.
   *
   * @param convention the annotation guideline to follow, by its name in model.json
   * @throws ModelException if a file is missing or its digest is not that of model.json
   * @throws IllegalArgumentException if model.json has a label or lacks a number that this code
   *     needs
   */
  public static Optional<ModelReader> find(Language language, String convention) {
    return load(files(language), convention);
  }

  /**
   * {@return what the language's model.json says, without loading any weights; empty if there is
   * none on the class path}
   *
   * @param convention the annotation guideline to follow, by its name in model.json
   * @throws IllegalArgumentException if model.json has a label or lacks a number that this code
   *     needs
   */
  public static Optional<ModelDescription> describe(Language language, String convention) {
    return describe(files(language), convention);
  }

  static Optional<ModelReader> load(Files files, String convention) {
    return describe(files, convention).map(description -> load(files, description));
  }

  private static Optional<ModelDescription> describe(Files files, String convention) {
    return Optional.ofNullable(files.read("model.json"))
        .map(about -> ModelDescription.parse(new String(about, UTF_8), convention));
  }

  private static ModelReader load(Files files, ModelDescription description) {
    byte[] vocabulary = checked(files, "vocab.txt", description);
    byte[] encoder = checked(files, "encoder.onnx", description);
    byte[] statements = checked(files, "statement.onnx", description);
    byte[] deeds = checked(files, "deed.onnx", description);
    return new ModelReader(
        description,
        new WordPieceTokenizer(rows(new String(vocabulary, UTF_8))),
        OnnxModel.load(encoder, statements, deeds, description.convention()));
  }

  private static Files files(Language language) {
    String folder = "/counterclaim/" + language.tag() + "/model/";
    return name -> resource(folder + name);
  }

  private static byte[] checked(Files files, String name, ModelDescription description) {
    byte[] bytes = files.read(name);
    if (bytes == null) {
      throw new ModelException("expected " + name + " beside model.json, found none");
    }
    String expected = description.sha256().get(name);
    String found = Sha256.of().add(bytes).hex();
    if (!found.equals(expected)) {
      throw new ModelException(
          "expected "
              + name
              + " with SHA-256 "
              + expected
              + ", found "
              + found
              + "; take both from one release");
    }
    return bytes;
  }

  private static Map<String, Integer> rows(String vocabulary) {
    Map<String, Integer> rows = new HashMap<>();
    vocabulary.lines().forEach(piece -> rows.put(piece, rows.size()));
    return rows;
  }

  private static byte @Nullable [] resource(String resource) {
    try (InputStream stream = ModelPack.class.getResourceAsStream(resource)) {
      return stream == null ? null : stream.readAllBytes();
    } catch (IOException e) {
      throw new ModelException("the resource " + resource + " cannot be read", e);
    }
  }
}
