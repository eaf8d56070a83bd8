package org.counterclaim.analysis.speaker;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.counterclaim.claim.Actor;
import org.counterclaim.text.Span;

/**
 * Whom noun phrases of a report mean who act, suffer or hold without speaking. It goes on with the
 * cast that the speakers made: a party that spoke keeps its id, a new one gets the next. Ask in the
 * order of the text, so that "they" finds who came up last. Not for two threads at once.
 */
public final class PartyResolver {

  private final Voices voices;
  private final Map<Member, String> ids;
  private final Meaning meaning;
  private final String text;

  /** Whom one phrase, without coordination, means. */
  interface Meaning {
    Optional<Member> of(Span phrase);

    /** {@return whether the phrase is the very name of somebody known beforehand} */
    boolean isName(Span phrase);

    /** {@return whether the phrase means a party by itself: somebody known, or fighters} */
    boolean isParty(Span phrase);

    /** {@return somebody of whom no more is known than the phrase} */
    Member unnamed(Span phrase);

    /** {@return whom "Syrian" means in "Syrian and Russian forces"} */
    Optional<Member> sharing(Span adjective, Span behind);
  }

  PartyResolver(String text, Voices voices, Map<Member, String> ids, Meaning meaning) {
    this.text = text;
    this.voices = voices;
    this.ids = new LinkedHashMap<>(ids);
    this.meaning = meaning;
  }

  /** {@return who speaks} */
  public Voices voices() {
    return voices;
  }

  /**
   * {@return the ids of the parties that a noun phrase means, in its order: two for "the army and
   * Hezbollah", none for "heavy fire", "the town" or a pronoun without an antecedent}
   */
  public List<String> resolve(Span nounPhrase) {
    Set<String> found = new LinkedHashSet<>();
    if (!nounPhrase.isEmpty()) {
      members(nounPhrase).forEach(member -> found.add(id(member)));
    }
    return List.copyOf(found);
  }

  /**
   * {@return the ids of the parties that a noun phrase means; where it means nobody known, that of
   * an unnamed one, called by the phrase: for phrases that are known to name somebody}
   */
  public List<String> resolveOrName(Span nounPhrase) {
    List<String> found = resolve(nounPhrase);
    if (!found.isEmpty() || nounPhrase.isEmpty()) {
      return found;
    }
    Member member = meaning.unnamed(nounPhrase);
    member.mention(nounPhrase);
    return List.of(id(member));
  }

  /** {@return the actors of the reading and behind them those who have come up since} */
  public List<Actor> actors() {
    List<Actor> actors = new ArrayList<>();
    ids.forEach(
        (member, id) ->
            actors.add(
                new Actor(
                    id, member.name(), member.kind(), member.affiliation(), member.mentions())));
    return actors;
  }

  private List<Member> members(Span phrase) {
    List<Span> parts = PartyPhrases.parts(text, phrase, meaning::isParty, meaning::isName);
    List<Member> found = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      Span part = parts.get(i);
      Optional<Member> shared =
          i + 1 < parts.size() ? meaning.sharing(part, parts.get(i + 1)) : Optional.empty();
      Optional<Member> member = shared.or(() -> meaning.of(part));
      member.ifPresent(each -> each.mention(part));
      member.ifPresent(found::add);
    }
    return found;
  }

  private String id(Member member) {
    return ids.computeIfAbsent(member, key -> "a" + (ids.size() + 1));
  }

  /** {@return the words that tell one unnamed force from another} */
  static Set<String> telling(SpeakerWords words, List<String> content) {
    Set<String> telling = new HashSet<>(PhraseWords.of(content));
    telling.removeIf(word -> words.is("force", word) || words.has("determiner", word));
    return telling;
  }
}
