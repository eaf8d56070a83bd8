package org.counterclaim.analysis.event;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.counterclaim.analysis.language.LanguagePack;

/** The lists of {@code events/} in a language pack, loaded. Immutable; thread-safe. */
public final class EventLexicon {

  final Vocabulary vocabulary;
  final TriggerList triggers;
  final WordGroups groups;
  final Choices choices;
  final PartyWords parties;
  final Polarities polarities;
  final SubtypeWords subtypes;

  /** Words that make the time behind them the begin or the end of one. */
  final Set<String> openings;

  private final Map<String, Set<String>> settings;

  /**
   * Loads the lists.
   *
   * @throws IllegalArgumentException if a line of a list is not of its form
   */
  public EventLexicon(LanguagePack pack) {
    List<String> irregular = pack.entries("events/irregular-verbs");
    WordForms forms = new WordForms(irregular);
    vocabulary = new Vocabulary(pack, irregular, forms);
    triggers = new TriggerList(pack.entries("events/triggers"), forms);
    vocabulary.learn(triggers.verbForms());
    groups = new WordGroups(pack.entries("events/word-groups"));
    choices = new Choices(pack.entries("events/choices"), groups);
    parties = new PartyWords(pack.entries("events/party-words"), forms);
    settings = pack.groups("events/settings");
    openings = settings.getOrDefault("opening", Set.of());
    subtypes = new SubtypeWords(pack.entries("events/subtype-words"));
    polarities = new Polarities(pack.entries("events/polarity"), forms);
  }

  /** What begins a clause whose times are not those of the clause around it: "although". */
  boolean isApart(String lower) {
    return settings.getOrDefault("apart", Set.of()).contains(lower);
  }

  /** "after", where a measure in front parts two times: "a day after". */
  boolean isMeasured(String lower) {
    return settings.getOrDefault("measured", Set.of()).contains(lower);
  }

  /** "day", "weeks": long enough to part two times. */
  boolean isMeasure(String lower) {
    return settings.getOrDefault("measure", Set.of()).contains(lower);
  }

  /** "speaking": opens a sentence with where and when somebody spoke. */
  boolean isSpeaking(String lower) {
    return settings.getOrDefault("speaking", Set.of()).contains(lower);
  }

  /** "speech", "interview": an occasion on which somebody speaks, and no deed. */
  boolean isSpeech(String lower) {
    return settings.getOrDefault("speech", Set.of()).contains(lower);
  }

  /** "told": what follows is who listens, before what is said. */
  boolean addresses(String lower) {
    return settings.getOrDefault("telling", Set.of()).contains(lower);
  }

  /** {@return whether the word there only passes on what others say or show: "reported"} */
  boolean retells(SentenceWords words, int i) {
    String word = words.lower(i);
    return settings.getOrDefault("retelling", Set.of()).contains(word)
        || (words.lower(i + 1).equals("that")
            && settings.getOrDefault("finding", Set.of()).contains(word));
  }

  /**
   * {@return whether an event can come of a trigger that a model sees}
   *
   * @param word as written
   * @param share how much of what its sentence tells it is, from 0 to 1
   * @param main its score as the main event of its sentence
   */
  public boolean wants(String word, double share, double main) {
    return Verdict.maybeNews(share, main) || triggers.knows(word.toLowerCase(Locale.ROOT));
  }
}
