package org.counterclaim.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.counterclaim.claim.Name;
import org.counterclaim.claim.Reading;
import org.counterclaim.evaluation.TaggedCorpus.Document;
import org.counterclaim.evaluation.TaggedCorpus.Labelled;
import org.counterclaim.text.Report;

/** Names against annotated ones: right where the words and the kind are the same. */
public final class NameEvaluation {

  private static final Map<Name.Kind, String> NEWSWIRE =
      Map.of(
          Name.Kind.PERSON, "Person",
          Name.Kind.ORGANISATION, "Organization",
          Name.Kind.PLACE, "Location");

  private static final Map<Name.Kind, String> CONLL =
      Map.of(
          Name.Kind.PERSON, "PER",
          Name.Kind.ORGANISATION, "ORG",
          Name.Kind.PLACE, "LOC",
          Name.Kind.FACILITY, "LOC",
          Name.Kind.NATIONALITY, "MISC",
          Name.Kind.EVENT, "MISC",
          Name.Kind.EQUIPMENT, "MISC",
          Name.Kind.OTHER, "MISC");

  private NameEvaluation() {}

  /**
   * {@return F1 of persons, organisations and places, of each and together, on the eighth of the
   * files that is held out by name}
   *
   * @param folder {@code worldwide-newswire}
   * @param reader is called from several threads at once
   * @throws IOException if a file cannot be read
   */
  public static Map<String, Double> newswire(Path folder, Function<Report, Reading> reader)
      throws IOException {
    List<Document> documents = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".tsv")).sorted().toList()) {
        if (Folds.isHeldOut(file.getFileName().toString(), 8)) {
          documents.addAll(TaggedCorpus.read(file));
        }
      }
    }
    return figures(documents, NEWSWIRE, reader);
  }

  /**
   * {@return the same of CoNLL++'s development part, with its fourth class, what is none of these}
   *
   * @param folder {@code conllpp}
   * @param reader is called from several threads at once
   * @throws IOException if the file cannot be read
   */
  public static Map<String, Double> conll(Path folder, Function<Report, Reading> reader)
      throws IOException {
    return figures(TaggedCorpus.read(folder.resolve("conllpp_dev.txt")), CONLL, reader);
  }

  private static Map<String, Double> figures(
      List<Document> documents, Map<Name.Kind, String> labels, Function<Report, Reading> reader) {
    List<Reading> readings =
        documents.parallelStream()
            .map(document -> reader.apply(Report.of("report", document.text())))
            .toList();
    Map<String, Score> scores = new TreeMap<>();
    for (int i = 0; i < documents.size(); i++) {
      Set<Labelled> found = new HashSet<>();
      for (Name name : readings.get(i).names()) {
        Optional.ofNullable(labels.get(name.kind()))
            .ifPresent(label -> found.add(new Labelled(name.span(), label)));
      }
      Set<Labelled> wanted = new HashSet<>(documents.get(i).names());
      wanted.removeIf(name -> !labels.containsValue(name.label()));
      for (String label : new HashSet<>(labels.values())) {
        scores.merge(label, score(found, wanted, label), Score::plus);
      }
    }
    Map<String, Double> figures = new TreeMap<>();
    scores.forEach(
        (label, score) -> figures.put("names-" + label.toLowerCase(Locale.ROOT), score.f1()));
    SpanScore.put(figures, "names", scores.values().stream().reduce(Score.NOTHING, Score::plus));
    return figures;
  }

  private static Score score(Set<Labelled> found, Set<Labelled> wanted, String label) {
    long right = 0;
    long told = 0;
    for (Labelled name : found) {
      if (name.label().equals(label)) {
        told++;
        right += wanted.contains(name) ? 1 : 0;
      }
    }
    return new Score(
        right, told, wanted.stream().filter(name -> name.label().equals(label)).count());
  }
}
