package org.counterclaim.analysis.event;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.counterclaim.claim.Actor;
import org.counterclaim.claim.Reading;
import org.counterclaim.claim.Statement;
import org.counterclaim.claim.StatementKind;
import org.counterclaim.text.Span;

/**
 * What speakers say in their own words, where "they" may be people whom the report never names: of
 * those who came up before, neither a witness nor a victim is accused by a pronoun, unless a deed
 * of theirs was told before. Learns of deeds, so ask in the order of the text.
 */
final class OwnWords {

  private static final Set<String> OTHERS = Set.of("he", "she", "it", "they");

  private final String text;
  private final BitSet quoted = new BitSet();
  private final Set<String> bystanders = new HashSet<>();
  private final Set<String> doers = new HashSet<>();

  OwnWords(Reading reading) {
    text = reading.report().text();
    Set<String> unnamed =
        reading.actors().stream()
            .filter(actor -> actor.kind() == Actor.Kind.UNNAMED)
            .map(Actor::id)
            .collect(Collectors.toSet());
    for (Statement statement : reading.statements()) {
      StatementKind kind = statement.kind();
      if (kind == StatementKind.DIRECT || kind == StatementKind.BLOCK) {
        statement.attribution().content().forEach(span -> quoted.set(span.begin(), span.end()));
      }
      if (unnamed.contains(statement.speaker())) {
        bystanders.add(statement.speaker());
      }
    }
  }

  /** {@return whether the words are a pronoun for somebody who neither speaks nor is spoken to} */
  static boolean isOther(String words) {
    return OTHERS.contains(words.toLowerCase(Locale.ROOT));
  }

  /** Takes note of who has harmed whom. */
  void learn(List<String> actors, List<String> victims) {
    doers.addAll(actors);
    bystanders.addAll(victims);
  }

  /** {@return whether the words for who acts may mean the party} */
  boolean mayMean(Span actor, String party) {
    boolean pronoun = quoted.get(actor.begin()) && isOther(actor.in(text));
    return !pronoun || doers.contains(party) || !bystanders.contains(party);
  }
}
