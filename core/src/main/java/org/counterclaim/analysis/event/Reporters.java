package org.counterclaim.analysis.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.counterclaim.analysis.attribution.FoundStatement;
import org.counterclaim.claim.Attribution;
import org.counterclaim.claim.StatementKind;
import org.counterclaim.text.Span;

/**
 * Who says what of a report. That somebody tells of a deed is no sign that he did it: "the minister
 * said thirty people were killed"; unless his words own it: "claimed the attack", "denied bombing".
 */
final class Reporters {

  private static final int LONGEST_PHRASE = 160;

  private final String text;
  private final EventLexicon lexicon;
  private final TreeMap<Span, List<Said>> bySource = new TreeMap<>();

  /**
   * @param owns whether the word for it says something of oneself
   * @param direct whether these are the very words of who says it
   */
  private record Said(boolean owns, boolean direct, List<Span> contents) {
    Span around(Span trigger) {
      return contents.stream().filter(part -> part.covers(trigger)).findFirst().orElse(trigger);
    }
  }

  Reporters(String text, EventLexicon lexicon, List<FoundStatement> statements) {
    this.text = text;
    this.lexicon = lexicon;
    for (FoundStatement statement : statements) {
      Attribution attribution = statement.attribution();
      boolean direct =
          attribution.kind() == StatementKind.DIRECT || attribution.kind() == StatementKind.BLOCK;
      Said said = new Said(isOwning(attribution), direct, attribution.content());
      attribution
          .source()
          .ifPresent(
              source -> bySource.computeIfAbsent(source, key -> new ArrayList<>()).add(said));
    }
  }

  /** {@return whether the party is named as one who tells of the trigger, and of no deed of his} */
  boolean tell(Span trigger, Span party) {
    return saying(trigger, party)
        .filter(said -> !said.owns() || isClause(said.around(trigger), trigger))
        .isPresent();
  }

  /** {@return whether the party is named as one whose very words hold the trigger} */
  boolean quote(Span trigger, Span party) {
    return saying(trigger, party).filter(Said::direct).isPresent();
  }

  private Optional<Said> saying(Span trigger, Span party) {
    Span behind = new Span(party.end(), party.end());
    for (Map.Entry<Span, List<Said>> each :
        bySource.headMap(behind, false).descendingMap().entrySet()) {
      if (!each.getKey().overlaps(party)) {
        return Optional.empty();
      }
      Optional<Said> said =
          each.getValue().stream()
              .filter(one -> one.contents().stream().anyMatch(part -> part.covers(trigger)))
              .findFirst();
      if (said.isPresent()) {
        return said;
      }
    }
    return Optional.empty();
  }

  private boolean isOwning(Attribution attribution) {
    return attribution
        .cue()
        .map(cue -> cue.in(text).toLowerCase(Locale.ROOT))
        .filter(lexicon.parties::isOwning)
        .isPresent();
  }

  /** "that rebels | attacked", not "an | attack", "to | attack". */
  private boolean isClause(Span content, Span trigger) {
    if (trigger.end() - content.begin() > LONGEST_PHRASE) {
      return true;
    }
    SentenceWords words =
        SentenceWords.of(text, new Span(content.begin(), trigger.end()), lexicon.vocabulary);
    for (int i = 0; i < words.size(); i++) {
      if (words.isFinite(i) && !words.lower(i - 1).equals("to") && !words.is("determiner", i - 1)) {
        return true;
      }
    }
    return false;
  }
}
