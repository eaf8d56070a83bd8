package org.counterclaim.linking.headline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * What can be said of a headline and a text in numbers from 0 to 1, each with a name that tells
 * what it is: "lead.false" is how much the first sentences speak of hoaxes, "plain*lead.false" the
 * same where the headline does not.
 */
final class HeadlineClues {

  private static final int LEAD = 4;
  private static final int MANY = 3;
  private static final List<String> DOUBTS = List.of("false", "deny", "doubt", "not");
  private static final List<String> SOFT = List.of("false", "hedge", "confirm");
  private static final Set<String> REFUSALS = Set.of("no", "nope", "sorry");

  private final CueWords cues;
  private final WordWeights weights;

  HeadlineClues(CueWords cues, WordWeights weights) {
    this.cues = cues;
    this.weights = weights;
  }

  /** {@return clues by name; what is 0 is left out} */
  SortedMap<String, Double> of(String headline, String body) {
    List<String> words = Sentences.words(headline);
    List<List<String>> sentences = Sentences.of(body);
    List<String> topic = Sentences.stems(words.stream().filter(cues::isTopic).toList());
    SortedMap<String, Double> clues = new TreeMap<>();
    Map<String, Double> said = say(headline, words);
    List<Integer> nearest = overlap(new LinkedHashSet<>(topic), topic, sentences, clues);
    Map<String, List<String>> parts = parts(sentences, nearest);
    Map<String, Double> heard = new HashMap<>();
    parts.forEach((part, its) -> hear(part, its, heard));
    combine(said, heard, clues);
    said.forEach((name, value) -> clues.put("headline." + name, value));
    clues.putAll(heard);
    int length = parts.getOrDefault("all", List.of()).size();
    clues.put("length", Math.min(1, length / 1000.0));
    clues.put("short", length < 120 ? 1.0 : 0.0);
    clues.values().removeIf(value -> value == 0);
    return clues;
  }

  private Map<String, Double> say(String headline, List<String> words) {
    Map<String, Double> said = new HashMap<>();
    for (String group : cues.names()) {
      said.put(group, cues.count(group, words) > 0 ? 1.0 : 0.0);
    }
    said.put("question", headline.indexOf('?') >= 0 ? 1.0 : 0.0);
    said.put("no", !words.isEmpty() && REFUSALS.contains(words.get(0)) ? 1.0 : 0.0);
    said.put("quotes", headline.matches(".*[\"“‘].*|'\\w.*|.*\\s'\\w.*") ? 1.0 : 0.0);
    said.put("colon", headline.indexOf(':') >= 0 ? 1.0 : 0.0);
    return said;
  }

  /** Puts how much of the headline stands in the text; {@return its nearest sentences} */
  private List<Integer> overlap(
      Set<String> topic,
      List<String> inOrder,
      List<List<String>> sentences,
      Map<String, Double> clues) {
    List<List<String>> stems =
        sentences.stream()
            .map(words -> Sentences.stems(words.stream().filter(cues::isWeighty).toList()))
            .toList();
    List<Double> shares = stems.stream().map(each -> share(topic, new HashSet<>(each))).toList();
    clues.put("overlap.whole", share(topic, union(stems)));
    clues.put("overlap.lead", share(topic, union(stems.subList(0, Math.min(LEAD, stems.size())))));
    clues.put("overlap.best", shares.stream().mapToDouble(each -> each).max().orElse(0));
    Set<String> pairs = new HashSet<>();
    stems.forEach(each -> pairs.addAll(pairs(each)));
    Set<String> wanted = new HashSet<>(pairs(inOrder));
    long found = wanted.stream().filter(pairs::contains).count();
    clues.put("overlap.pairs", found / (double) Math.max(1, wanted.size()));
    return IntStream.range(0, shares.size())
        .boxed()
        .sorted((one, other) -> Double.compare(shares.get(other), shares.get(one)))
        .limit(LEAD)
        .toList();
  }

  private Map<String, List<String>> parts(List<List<String>> sentences, List<Integer> nearest) {
    int count = sentences.size();
    return Map.of(
        "lead", joined(sentences.subList(0, Math.min(LEAD, count))),
        "near", joined(nearest.stream().map(sentences::get).toList()),
        "end", joined(sentences.subList(Math.max(0, count - LEAD), count)),
        "all", joined(sentences));
  }

  private void hear(String part, List<String> words, Map<String, Double> heard) {
    for (String group : cues.names()) {
      double count = cues.count(group, words);
      double much =
          part.equals("all")
              ? count / (words.size() / 100.0 + 1) / 2
              : Math.min(MANY, count) / MANY;
      heard.put(part + "." + group, Math.min(1, much));
    }
  }

  /** The same words mean agreement below a headline that refutes, and the reverse below another. */
  private static void combine(
      Map<String, Double> said, Map<String, Double> heard, Map<String, Double> clues) {
    double refuting = max(said, "false", "deny", "no");
    double plain = 1 - Math.max(refuting, max(said, "not"));
    double hedged = max(said, "hedge", "question");
    for (String part : List.of("lead", "near", "all")) {
      for (String group : DOUBTS) {
        double value = heard.getOrDefault(part + "." + group, 0.0);
        clues.put("plain*" + part + "." + group, plain * value);
        clues.put("refuting*" + part + "." + group, refuting * value);
      }
      for (String group : SOFT) {
        double value = heard.getOrDefault(part + "." + group, 0.0);
        clues.put("hedged*" + part + "." + group, hedged * value);
      }
    }
    double silent =
        1 - Math.min(1, sum(heard, "lead.false", "near.false", "lead.deny", "near.deny"));
    clues.put("refuting*silent", refuting * silent);
    clues.put("not*silent", max(said, "not") * silent);
  }

  private double share(Set<String> topic, Set<String> words) {
    double found = 0;
    double all = 0;
    for (String stem : topic) {
      double weight = weights.of(stem);
      all += weight;
      found += words.contains(stem) ? weight : 0;
    }
    return all == 0 ? 0 : found / all;
  }

  private static Set<String> union(List<List<String>> stems) {
    Set<String> union = new HashSet<>();
    stems.forEach(union::addAll);
    return union;
  }

  private static List<String> pairs(List<String> stems) {
    return IntStream.range(1, stems.size())
        .mapToObj(at -> stems.get(at - 1) + " " + stems.get(at))
        .toList();
  }

  private static List<String> joined(Collection<List<String>> sentences) {
    List<String> words = new ArrayList<>();
    sentences.forEach(words::addAll);
    return words;
  }

  private static double max(Map<String, Double> values, String... names) {
    double max = 0;
    for (String name : names) {
      max = Math.max(max, values.getOrDefault(name, 0.0));
    }
    return max;
  }

  private static double sum(Map<String, Double> values, String... names) {
    double sum = 0;
    for (String name : names) {
      sum += values.getOrDefault(name, 0.0);
    }
    return sum;
  }
}
