package org.counterclaim.linking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.counterclaim.claim.Name;
import org.counterclaim.claim.Place;
import org.counterclaim.claim.PlaceMention;
import org.counterclaim.claim.Reading;
import org.counterclaim.text.Span;

/**
 * Finds the parties that a report names, whoever speaks: states by their adjective or seat, known
 * bodies by name, and those that go by a common word. "The regime" is that of the country in which
 * the report is set.
 */
final class PartyFinder {

  /**
   * A party at some words.
   *
   * @param party the code of a state, the name of a body, or the group of a word
   * @param form by which words
   */
  record Mention(String party, Span span, Form form) {
    /** {@return whether it is a country's name, which may only say where} */
    boolean isCountry() {
      return form == Form.COUNTRY;
    }

    boolean isAdjective() {
      return form == Form.ADJECTIVE;
    }
  }

  /** How a party is named: "Russia", "Russian", or as a body that acts: "the army", "Moscow". */
  enum Form {
    COUNTRY,
    ADJECTIVE,
    BODY
  }

  private static final String OPPOSED = "anti-";

  private final List<Mention> mentions = new ArrayList<>();
  private final String home;

  PartyFinder(Reading reading, Phrases common, Parties parties, Allegiance allegiance) {
    String text = reading.report().text();
    home = home(reading);
    List<Text.Word> words = Text.words(text);
    for (Phrases.Hit hit : common.find(words)) {
      Text.Word first = words.get(hit.first());
      boolean bare = hit.group().equals("IS") && first.stem().equals("is");
      boolean named =
          hit.group().equals("home")
              && hit.first() > 0
              && isAdjective(reading, words.get(hit.first() - 1));
      boolean mark = first.form().equalsIgnoreCase("terrorist") && hit.first() == hit.last();
      boolean theirs = hit.group().equals("home") && hit.first() > 0;
      boolean own =
          (theirs && isPossessive(words.get(hit.first() - 1)))
              || (hit.group().equals("home") && isPartOfName(text, words, hit));
      String party = hit.group().equals("home") ? home : hit.group();
      if (!own && !named && !mark && (!bare || first.form().equals("IS"))) {
        Span span = new Span(first.span().begin(), words.get(hit.last()).span().end());
        mentions.add(new Mention(party, span, Form.BODY));
      }
    }
    Optional<LocalDate> day = reading.report().published().day();
    for (Name name : reading.names()) {
      if (!isOpposed(text, name)
          && (name.kind() == Name.Kind.ORGANISATION || name.kind() == Name.Kind.PERSON)) {
        parties
            .find(name.span().in(text), day)
            .flatMap(actor -> allegiance.party(actor, day))
            .filter(party -> mentions.stream().noneMatch(m -> isWithin(m, party, name)))
            .ifPresent(party -> mentions.add(new Mention(party, name.span(), Form.BODY)));
      }
    }
    for (PlaceMention mention : reading.places()) {
      if (mention.role() != PlaceMention.Role.LITERAL
          || (isCountry(mention) && !isPartOfName(mention, reading.names()))) {
        mention
            .place()
            .flatMap(Place::country)
            .ifPresent(
                code -> mentions.add(new Mention(code, mention.span(), form(mention.role()))));
      }
    }
    mentions.removeIf(
        mention ->
            text.startsWith("-", mention.span().end())
                && !text.startsWith("-led", mention.span().end()));
    mentions.removeIf(this::isPartOfGroup);
    mentions.removeIf(mention -> isHomeOfGroup(words, mention));
    mentions.removeIf(this::isOfAnother);
    mentions.sort(Comparator.comparing(Mention::span));
  }

  /** "the anti-Daesh coalition" is not Daesh. */
  private static boolean isOpposed(String text, Name name) {
    int begin = Math.max(0, name.span().begin() - OPPOSED.length());
    return Text.fold(new Span(begin, name.span().end()).in(text)).contains(OPPOSED);
  }

  /** "Daesh" of "Daesh Operatives": it is known by a closer word. */
  private static boolean isWithin(Mention mention, String party, Name name) {
    return mention.party().equals(party) && name.span().covers(mention.span());
  }

  /** "Free Syrian Army" is neither Syria nor its army. */
  private boolean isPartOfGroup(Mention mention) {
    return mentions.stream()
        .filter(other -> other.form() == Form.BODY && Factions.isArmedGroup(other.party()))
        .filter(other -> other.span().length() > mention.span().length())
        .anyMatch(other -> other.span().covers(mention.span()));
  }

  /** "the Assad regime" in a report from Washington. */
  private boolean isOfAnother(Mention mention) {
    return mention.form() == Form.BODY
        && mention.party().equals(home)
        && mentions.stream()
            .filter(other -> !other.party().equals(home))
            .anyMatch(other -> mention.span().begin() - other.span().end() == 1);
  }

  /** "its Lebanese ally Hezbollah" is no Lebanese force. */
  private boolean isHomeOfGroup(List<Text.Word> words, Mention mention) {
    return mention.isAdjective()
        && mentions.stream()
            .filter(other -> other.form() == Form.BODY && Factions.isArmedGroup(other.party()))
            .filter(other -> other.span().begin() >= mention.span().end())
            .anyMatch(other -> between(words, mention.span(), other.span()) <= 1);
  }

  private static long between(List<Text.Word> words, Span one, Span other) {
    return words.stream()
        .filter(word -> word.span().begin() >= one.end() && word.span().end() <= other.begin())
        .count();
  }

  /** "the Islam Army", "the Army of Conquest". */
  private static boolean isPartOfName(String text, List<Text.Word> words, Phrases.Hit hit) {
    Text.Word word = words.get(hit.first());
    if (!word.isCapital() || hit.first() != hit.last()) {
      return false;
    }
    boolean behind =
        hit.first() > 0
            && words.get(hit.first() - 1).isCapital()
            && !Text.fold(words.get(hit.first() - 1).form()).equals("the")
            && text.startsWith(" ", words.get(hit.first() - 1).span().end());
    boolean before =
        hit.last() + 2 < words.size()
            && words.get(hit.last() + 1).form().equals("of")
            && words.get(hit.last() + 2).isCapital();
    return behind || before;
  }

  private static Form form(PlaceMention.Role role) {
    return switch (role) {
      case LITERAL -> Form.COUNTRY;
      case ADJECTIVE -> Form.ADJECTIVE;
      case METONYM -> Form.BODY;
    };
  }

  /** "Ukrainian troops" are no government at home. */
  private static boolean isAdjective(Reading reading, Text.Word word) {
    return reading.places().stream()
        .anyMatch(
            mention ->
                mention.role() != PlaceMention.Role.LITERAL
                    && mention.span().overlaps(word.span()));
  }

  /** "his government" is the speaker's. */
  private static boolean isPossessive(Text.Word word) {
    return Set.of("his", "her", "its", "our", "their", "my").contains(Text.fold(word.form()));
  }

  /** {@return the parties named within a span, in the order of the text} */
  List<Mention> within(Span part) {
    return mentions.stream().filter(mention -> part.covers(mention.span())).toList();
  }

  /** {@return parties named by a common word within a span: "a leader of the separatists"} */
  List<String> common(Span part) {
    return within(part).stream()
        .map(Mention::party)
        .filter(party -> !party.isEmpty() && !Factions.isState(party))
        .toList();
  }

  /** {@return the country in which the report is set; empty where none is} */
  String home() {
    return home;
  }

  /** "Malaysia Airlines" is not Malaysia. */
  private static boolean isPartOfName(PlaceMention mention, List<Name> names) {
    return names.stream()
        .anyMatch(
            name ->
                name.kind() != Name.Kind.PLACE
                    && name.span().covers(mention.span())
                    && name.span().length() > mention.span().length());
  }

  /** A place where something is says more of where a report is set than "Russian". */
  private static boolean isLiteral(PlaceMention mention) {
    return mention.role() == PlaceMention.Role.LITERAL;
  }

  private static boolean isCountry(PlaceMention mention) {
    return mention.place().map(place -> place.precision() == Place.Precision.COUNTRY).orElse(false);
  }

  private static String home(Reading reading) {
    Map<String, Integer> counts = new HashMap<>();
    for (PlaceMention mention : reading.places()) {
      if (mention.role() != PlaceMention.Role.METONYM) {
        mention
            .place()
            .flatMap(Place::country)
            .ifPresent(code -> counts.merge(code, isLiteral(mention) ? 2 : 1, Integer::sum));
      }
    }
    return counts.entrySet().stream()
        .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey)
        .orElse("");
  }
}
