package org.counterclaim.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.counterclaim.claim.Reading;
import org.counterclaim.claim.Statement;
import org.counterclaim.text.Report;

/**
 * Who speaks by pronouns and nominals in PolNeAR, against labels of our own, and how many sources
 * stay bare pronouns.
 */
public final class LabelledSpeakerEvaluation {

  private LabelledSpeakerEvaluation() {}

  /**
   * {@return figures by name: those of {@link LabelledSpeakerScore}, and {@code bare}, the share of
   * statements with a source for which nothing but a pronoun is known}
   *
   * @param part a part of the corpus, such as {@code polnear/dev}
   * @param labels see {@link LabelledSpeaker#readAll}
   * @param reader is called from several threads at once
   * @throws IOException if a file cannot be read
   */
  public static Map<String, Double> evaluate(
      Path part, Path labels, Function<Report, Reading> reader) throws IOException {
    List<LabelledSpeaker> all = LabelledSpeaker.readAll(labels);
    Set<String> wanted = all.stream().map(LabelledSpeaker::report).collect(Collectors.toSet());
    List<Reading> readings =
        PolnearCorpus.read(part).stream()
            .filter(each -> wanted.contains(each.name()))
            .map(each -> Report.of(each.name(), each.text()))
            .toList()
            .parallelStream()
            .map(reader)
            .toList();
    Map<String, Reading> byName = new HashMap<>();
    readings.forEach(reading -> byName.put(reading.report().source(), reading));
    LabelledSpeakerScore score = new LabelledSpeakerScore();
    for (LabelledSpeaker label : all) {
      Reading reading = byName.get(label.report());
      if (reading == null) {
        throw new IllegalArgumentException("no report '" + label.report() + "' in " + part);
      }
      score.add(label, reading);
    }
    Map<String, Double> figures = new TreeMap<>(score.figures());
    figures.put("bare", bare(readings));
    return figures;
  }

  /** {@return the share of statements with a source whose speaker is known by a pronoun alone} */
  static double bare(List<Reading> readings) {
    long sources = 0;
    long bare = 0;
    for (Reading reading : readings) {
      for (Statement statement : reading.statements()) {
        if (statement.attribution().source().isPresent()) {
          sources++;
          bare += reading.speaker(statement).name().equals("unnamed speaker") ? 1 : 0;
        }
      }
    }
    return sources == 0 ? 0 : (double) bare / sources;
  }
}
