package org.counterclaim.analysis.event;

import java.util.List;
import org.counterclaim.analysis.language.LanguagePack;

/** The lists of {@code events/} in a language pack, loaded. Immutable; thread-safe. */
public final class EventLexicon {

  final Vocabulary vocabulary;
  final TriggerList triggers;
  final WordGroups groups;
  final Choices choices;
  final PartyWords parties;
  final Polarities polarities;

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
    polarities = new Polarities(pack.entries("events/polarity"), forms);
  }
}
