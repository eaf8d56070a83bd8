package org.counterclaim.linking;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.counterclaim.claim.Actor;
import org.counterclaim.claim.Statement;
import org.counterclaim.text.Span;

/** Reads what a statement denies, by its cue or by words in it. Thread-safe. */
final class PolarityReader {

  private static final int BEFORE_VERDICT = 3;

  private final Phrases contraries = Phrases.of("contraries.txt");
  private final Vocabulary vocabulary;

  PolarityReader(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /**
   * {@return what a statement says is so and what not}
   *
   * @param own the words that are its own
   */
  Polarity read(String text, Statement statement, Actor speaker, List<Span> own, boolean denied) {
    Set<String> negated = new TreeSet<>();
    Set<String> verdicts = new TreeSet<>();
    for (Span part : own) {
      for (Span clause : Clauses.of(text, part)) {
        List<Text.Word> words = Text.words(text, clause);
        List<Phrases.Hit> hits = contraries.find(words);
        hits.stream()
            .filter(hit -> hit.group().equals("not"))
            .forEach(not -> negated.addAll(vocabulary.terms(behind(text, words, hits, not))));
        hits.forEach(hit -> verdict(words, hit).ifPresent(verdicts::add));
      }
    }
    return new Polarity(
        denied, negated, verdicts, denied ? disavowal(text, statement, speaker) : Optional.empty());
  }

  /** {@return the words from a "not" to the end of what it negates} */
  private static List<Text.Word> behind(
      String text, List<Text.Word> words, List<Phrases.Hit> hits, Phrases.Hit not) {
    int end =
        hits.stream()
            .filter(hit -> hit.group().equals("end") && hit.first() > not.last())
            .mapToInt(Phrases.Hit::first)
            .findFirst()
            .orElse(words.size());
    int at = not.last() + 1;
    while (at < end
        && text.substring(words.get(at - 1).span().end(), words.get(at).span().begin()).indexOf(',')
            < 0) {
      at++;
    }
    return words.subList(not.last() + 1, Math.min(at, end));
  }

  /** "not genuine" is fake. */
  private Optional<String> verdict(List<Text.Word> words, Phrases.Hit hit) {
    String contrary = contraries.note(hit.group());
    if (contrary.isEmpty()) {
      return Optional.empty();
    }
    int from = Math.max(0, hit.first() - BEFORE_VERDICT);
    boolean not = contraries.groups(words.subList(from, hit.first())).contains("not");
    return Optional.of(not ? contrary : hit.group());
  }

  /** "denied that he had resigned", "denied paying a ransom", "denied any part in the burglary". */
  private Optional<Disavowal> disavowal(String text, Statement statement, Actor speaker) {
    List<Text.Word> words =
        statement.attribution().content().stream()
            .flatMap(part -> Text.words(text, part).stream())
            .dropWhile(word -> word.stem().equals("that"))
            .toList();
    if (words.isEmpty()) {
      return Optional.empty();
    }
    Set<String> first = contraries.groups(words.subList(0, 1));
    boolean own =
        first.contains("self") || first.contains("share") || words.get(0).form().endsWith("ing");
    int begin = 0;
    while (begin < words.size()
        && contraries.groups(words.subList(begin, begin + 1)).stream()
            .anyMatch(group -> group.equals("self") || group.equals("share"))) {
      begin++;
    }
    Set<String> deed = vocabulary.terms(words.subList(begin, words.size()));
    Optional<String> verb =
        vocabulary.names(words.subList(begin, words.size())).stream().findFirst();
    // Of "carrying out the gas attack" only "gas" has weight, and says too little.
    boolean telling = deed.size() > 1 || verb.filter(deed::contains).isPresent();
    List<Set<String>> names = names(text, statement, speaker);
    return own && telling && !names.isEmpty()
        ? Optional.of(new Disavowal(names, deed))
        : Optional.empty();
  }

  /** By what others may name the speaker: a person by the last name, others as they are called. */
  private List<Set<String>> names(String text, Statement statement, Actor speaker) {
    List<Text.Word> name = Text.words(speaker.name());
    List<Set<String>> names = new ArrayList<>();
    if (speaker.kind() == Actor.Kind.PERSON && !name.isEmpty()) {
      names.add(Set.of(name.get(name.size() - 1).stem()));
    } else {
      names.add(vocabulary.names(name));
      statement
          .attribution()
          .source()
          .ifPresent(source -> names.add(vocabulary.names(Text.words(text, source))));
    }
    names.removeIf(Set::isEmpty);
    return names;
  }
}
