package org.counterclaim.analysis.place;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The words that tell a place from its namesakes, from the language pack.
 *
 * @param ways facilities that are often called after a town elsewhere: "road"
 * @param voices that a headline names last, behind its news
 * @param features what a word beside a name asks for: "province", "river"
 * @param clueWeights learned from texts with known places
 * @param tieWeights learned the same way
 */
record Lexicon(
    Set<String> locatives,
    Set<String> directions,
    Set<String> parts,
    Set<String> titles,
    Set<String> givenNames,
    Set<String> speechVerbs,
    Set<String> addressingVerbs,
    Set<String> dealings,
    Set<String> auxiliaries,
    Set<String> governing,
    Set<String> ruling,
    Set<String> roleWords,
    Set<String> facilityWords,
    Set<String> ways,
    Set<String> commonWords,
    Set<String> outletWords,
    Set<String> voices,
    Map<String, Set<Feature>> features,
    Map<Clue, Double> clueWeights,
    Map<Tie, Double> tieWeights) {

  private static final String FOLDER = "/counterclaim/en/place/";

  /** {@return the lists of the English language pack on the class path} */
  static Lexicon ofDefaults() {
    return new Lexicon(
        words("locatives.txt"),
        words("directions.txt"),
        words("parts.txt"),
        words("titles.txt"),
        words("given-names.txt"),
        words("speech-verbs.txt"),
        words("addressing-verbs.txt"),
        words("common-pairs.txt"),
        words("auxiliaries.txt"),
        words("governing.txt"),
        words("ruling.txt"),
        words("role-words.txt"),
        words("facility-words.txt"),
        words("ways.txt"),
        words("common-words.txt"),
        words("outlet-words.txt"),
        words("voices.txt"),
        featureWords(),
        learnedWeights(Clue.class),
        learnedWeights(Tie.class));
  }

  double weight(Clue clue) {
    return clueWeights.getOrDefault(clue, 0.0);
  }

  double weight(Tie tie) {
    return tieWeights.getOrDefault(tie, 0.0);
  }

  private static Set<String> words(String file) {
    Set<String> words = new HashSet<>();
    for (String line : lines(file)) {
      words.addAll(List.of(line.strip().split("\\s+", -1)));
    }
    return Set.copyOf(words);
  }

  private static Map<String, Set<Feature>> featureWords() {
    Map<String, Set<Feature>> features = new HashMap<>();
    for (String line : lines("feature-words.tsv")) {
      String[] fields = line.split("\t", -1);
      Set<Feature> asked = EnumSet.noneOf(Feature.class);
      for (String feature : fields[1].strip().split(" ", -1)) {
        asked.add(Feature.valueOf(feature.toUpperCase(Locale.ROOT)));
      }
      features.put(fields[0], asked);
    }
    return Map.copyOf(features);
  }

  private static <E extends Enum<E>> Map<E, Double> learnedWeights(Class<E> names) {
    Map<String, Double> listed = new HashMap<>();
    for (String line : lines("weights.tsv")) {
      String[] fields = line.split("\t", -1);
      listed.put(fields[0], Double.valueOf(fields[1]));
    }
    Map<E, Double> weights = new EnumMap<>(names);
    for (E name : names.getEnumConstants()) {
      weights.put(name, listed.getOrDefault(name.name(), 0.0));
    }
    return weights;
  }

  private static List<String> lines(String file) {
    try (InputStream in = Lexicon.class.getResourceAsStream(FOLDER + file)) {
      if (in == null) {
        throw new GazetteerException(
            "no " + FOLDER + file + " on the class path; add the counterclaim-model-en jar");
      }
      return new String(in.readAllBytes(), UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new GazetteerException(FOLDER + file + " cannot be read", e);
    }
  }
}
