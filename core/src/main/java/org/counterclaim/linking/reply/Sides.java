package org.counterclaim.linking.reply;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.counterclaim.claim.Actor;
import org.counterclaim.claim.PlaceMention;
import org.counterclaim.claim.Reading;
import org.counterclaim.text.Span;

/**
 * Who speaks for whom, and whom a stretch of text names. A state is a party where its officials
 * speak ("the Russian ministry") or its organs are named ("Russian warplanes"); the people of the
 * country where most of it happens are no party for being of that country.
 */
final class Sides {

  private static final int LOOK_AHEAD = 40;

  private final String text;
  private final ReplyWords.Group organs;
  private final String home;
  private final Map<String, Set<String>> voices = new HashMap<>();
  private final TreeMap<Integer, List<Mention>> mentions = new TreeMap<>();

  private record Mention(Span span, Set<String> parties) {}

  Sides(Reading reading, ReplyWords words) {
    text = reading.report().text();
    organs = words.group("state");
    home = home(reading);
    for (Actor actor : reading.actors()) {
      Set<String> voice = new HashSet<>();
      boolean official = actor.kind() == Actor.Kind.STATE || isOfficial(actor.name());
      actor.affiliation().stream()
          .filter(body -> official || !body.equals(home))
          .forEach(voice::add);
      voice.add(actor.id());
      voices.put(actor.id(), Set.copyOf(voice));
      actor.mentions().forEach(mention -> add(mention, voice));
    }
    for (PlaceMention place : reading.places()) {
      if (place.role() != PlaceMention.Role.LITERAL) {
        country(place)
            .filter(country -> isParty(place, country))
            .ifPresent(country -> add(place.span(), Set.of(country)));
      }
    }
  }

  /** {@return the id of an actor and of the states and bodies it speaks for} */
  Set<String> voice(String actor) {
    return voices.getOrDefault(actor, Set.of(actor));
  }

  /** {@return the parties named within a span, but for those named within {@code except}} */
  Set<String> namedIn(Span span, Optional<Span> except) {
    Set<String> named = new HashSet<>();
    mentions.subMap(span.begin(), span.end()).values().stream()
        .flatMap(List::stream)
        .filter(mention -> span.covers(mention.span()))
        .filter(mention -> except.isEmpty() || !except.get().overlaps(mention.span()))
        .forEach(mention -> named.addAll(mention.parties()));
    return named;
  }

  private boolean isParty(PlaceMention place, String country) {
    return place.role() == PlaceMention.Role.METONYM
        || !country.equals(home)
        || isOfficial(after(place.span()));
  }

  private static String home(Reading reading) {
    Map<String, Integer> counts = new TreeMap<>();
    for (PlaceMention place : reading.places()) {
      if (place.role() == PlaceMention.Role.LITERAL) {
        country(place).ifPresent(country -> counts.merge(country, 1, Integer::sum));
      }
    }
    return counts.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse("");
  }

  private static Optional<String> country(PlaceMention place) {
    return place.place().flatMap(where -> where.country());
  }

  private void add(Span span, Set<String> parties) {
    mentions
        .computeIfAbsent(span.begin(), begin -> new ArrayList<>())
        .add(new Mention(span, Set.copyOf(parties)));
  }

  private boolean isOfficial(String words) {
    return Word.in(words, new Span(0, words.length())).stream()
        .anyMatch(word -> organs.hasStem(word.stem()));
  }

  /** The next two words. */
  private String after(Span span) {
    int begin = span.end();
    Span next = new Span(begin, Math.min(text.length(), begin + LOOK_AHEAD));
    List<Word> words = Word.in(text, next);
    return words.isEmpty()
        ? ""
        : words.get(0).span().union(words.get(Math.min(1, words.size() - 1)).span()).in(text);
  }
}
