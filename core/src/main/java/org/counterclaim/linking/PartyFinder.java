package org.counterclaim.linking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.counterclaim.claim.Actor;
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

  /** From an adjective to the group it describes, one word of its sort between. */
  private static final int REACH = 30;

  /** As many words either side tell whether a line is written in capitals. */
  private static final int WORDS_OF_LINE = 8;

  private static final Set<String> RELATIVES = Set.of("which", "whom", "who");

  private static final int FEW = 3;

  private final List<Mention> mentions = new ArrayList<>();
  private final String home;

  /** So many chars a group's name has at most. */
  private static final int LONGEST_NAME = 200;

  private static final int AROUND = 2;
  private static final int LONGEST_ACRONYM = 4;

  private final Agency agency;

  PartyFinder(
      Reading reading, Phrases common, Parties parties, Allegiance allegiance, Agency agency) {
    this.agency = agency;
    String text = reading.report().text();
    home = home(reading);
    List<Text.Word> words = Text.words(text);
    List<Phrases.Hit> hits = common.find(words);
    boolean saudi = isOfSaudiCoalition(words, hits);
    for (Phrases.Hit hit : hits) {
      Text.Word first = words.get(hit.first());
      boolean verb =
          hit.group().equals(Factions.ISLAMIC_STATE)
              && first.stem().equals("is")
              && (!first.form().equals("IS") || isShouted(words, hit.first()));
      boolean named =
          hit.group().equals("home")
              && hit.first() > 0
              && isAdjective(reading, words.get(hit.first() - 1));
      boolean mark = first.form().equalsIgnoreCase("terrorist") && hit.first() == hit.last();
      boolean theirs = hit.group().equals("home") && hit.first() > 0;
      boolean own =
          (theirs && isPossessive(words.get(hit.first() - 1)))
              || (hit.group().equals("home") && isPartOfName(reading, words, hit));
      String party =
          hit.group().equals("home")
              ? countryBehind(reading, words, hit).orElse(home)
              : saudi && hit.group().equals(Factions.COALITION)
                  ? Factions.SAUDI_COALITION
                  : hit.group();
      if (!own && !named && !mark && !verb) {
        Span span = new Span(first.span().begin(), words.get(hit.last()).span().end());
        mentions.add(new Mention(party, span, Form.BODY));
      }
    }
    Optional<LocalDate> day = reading.report().published().day();
    for (Name name : reading.names()) {
      if (!isOpposed(text, name)
          && (name.kind() == Name.Kind.ORGANISATION || name.kind() == Name.Kind.PERSON)) {
        Optional<Actor> known = parties.find(name.span().in(text), day);
        if (known.isEmpty() && name.kind() == Name.Kind.ORGANISATION) {
          addPart(reading, name, allegiance);
        }
        known
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
    dropPartsOfGroups();
    mentions.sort(Comparator.comparing(Mention::span));
    dropDescriptions(text);
    dropThoseOfOthers();
  }

  /** Where one coalition is called the Saudi-led one and none the American, that is "it". */
  private static boolean isOfSaudiCoalition(List<Text.Word> words, List<Phrases.Hit> hits) {
    return hits.stream().anyMatch(hit -> hit.group().equals(Factions.SAUDI_COALITION))
        && hits.stream()
            .filter(hit -> hit.group().equals(Factions.COALITION))
            .allMatch(hit -> words.get(hit.first()).stem().equals("coalition"));
  }

  /** "The YPG" of what was read as the name "The YPG shelled". */
  private void addPart(Reading reading, Name name, Allegiance allegiance) {
    Optional<LocalDate> day = reading.report().published().day();
    for (Actor actor : reading.actors()) {
      for (Span part : actor.mentions()) {
        if (part.begin() == name.span().begin() && part.end() < name.span().end()) {
          allegiance
              .party(actor, day)
              .filter(party -> mentions.stream().noneMatch(m -> isWithin(m, party, name)))
              .ifPresent(party -> mentions.add(new Mention(party, part, Form.BODY)));
        }
      }
    }
  }

  /** "TEHRAN IS BEHIND BLAST": among capitals, "IS" is a verb. */
  private static boolean isShouted(List<Text.Word> words, int at) {
    List<Text.Word> near =
        words.subList(Math.max(0, at - AROUND), Math.min(words.size(), at + AROUND + 1));
    return near.stream().anyMatch(word -> word.form().length() > LONGEST_ACRONYM)
        && near.stream().allMatch(word -> word.form().equals(word.form().toUpperCase(Locale.ROOT)));
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
  private void dropPartsOfGroups() {
    NavigableMap<Integer, Span> groups = new TreeMap<>();
    for (Mention each : mentions) {
      if (each.form() == Form.BODY && Factions.isArmedGroup(each.party())) {
        groups.merge(each.span().begin(), each.span(), (a, b) -> a.length() >= b.length() ? a : b);
      }
    }
    mentions.removeIf(
        mention -> {
          int begin = mention.span().begin();
          return groups.subMap(begin - LONGEST_NAME, true, begin, true).values().stream()
              .filter(group -> group.length() > mention.span().length())
              .anyMatch(group -> group.covers(mention.span()));
        });
  }

  /** "the Assad regime" in a report from Washington. */
  private void dropThoseOfOthers() {
    Set<Integer> ends =
        mentions.stream()
            .filter(other -> !other.party().equals(home))
            .map(other -> other.span().end())
            .collect(Collectors.toSet());
    mentions.removeIf(
        mention ->
            mention.form() == Form.BODY
                && mention.party().equals(home)
                && ends.contains(mention.span().begin() - 1));
  }

  /**
   * "its Lebanese ally Hezbollah" is no Lebanese force, and "the terrorist group Islamic State" is
   * one party.
   */
  private void dropDescriptions(String text) {
    List<Mention> kept = new ArrayList<>();
    for (int i = 0; i < mentions.size(); i++) {
      Mention mention = mentions.get(i);
      boolean describes = false;
      for (int next = i + 1; next < mentions.size() && !describes; next++) {
        int gap = mentions.get(next).span().begin() - mention.span().end();
        if (gap > REACH) {
          break;
        }
        describes = gap > 0 && describes(text, mention, mentions.get(next));
      }
      boolean named = i > 0 && isGroup(mention, text) && isBeside(mentions.get(i - 1), mention);
      if (!describes && !named) {
        kept.add(mention);
      }
    }
    mentions.clear();
    mentions.addAll(kept);
  }

  private boolean describes(String text, Mention mention, Mention other) {
    return mention.isAdjective()
        ? isOfGroup(text, mention, other)
        : isGroup(mention, text) && isBeside(mention, other);
  }

  private boolean isOfGroup(String text, Mention mention, Mention other) {
    if (other.form() != Form.BODY || !Factions.isArmedGroup(other.party())) {
      return false;
    }
    int begin = mention.span().end();
    Span between = new Span(begin, other.span().begin());
    List<Text.Word> words = Text.words(text, between);
    return words.size() <= 1
        && words.stream().noneMatch(agency::isNoAttribute)
        && between.in(text).chars().allMatch(c -> Character.isLetterOrDigit(c) || c == ' ');
  }

  /** "terrorist group", which a name may stand beside. */
  private static boolean isGroup(Mention mention, String text) {
    return mention.form() == Form.BODY
        && Factions.areFighters(mention.party())
        && Text.words(text, mention.span()).size() > 1;
  }

  /** Whether one is a group's own name and only a blank parts it from the other. */
  private static boolean isBeside(Mention one, Mention other) {
    Mention name = Factions.areFighters(one.party()) ? other : one;
    return other.span().begin() - one.span().end() == 1
        && name.form() == Form.BODY
        && Factions.isArmedGroup(name.party())
        && !Factions.areFighters(name.party());
  }

  /** "the Islam Army", "the Army of Conquest"; not "the Army of Yemen", "Rebels Say Army". */
  private boolean isPartOfName(Reading reading, List<Text.Word> words, Phrases.Hit hit) {
    Text.Word word = words.get(hit.first());
    if (!word.isCapital() || hit.first() != hit.last()) {
      return false;
    }
    String text = reading.report().text();
    boolean behind =
        hit.first() > 0
            && words.get(hit.first() - 1).isCapital()
            && !Text.fold(words.get(hit.first() - 1).form()).equals("the")
            && text.startsWith(" ", words.get(hit.first() - 1).span().end())
            && !agency.isSpeech(words.get(hit.first() - 1))
            && !isAmongCapitals(text, words, hit.first());
    boolean before =
        hit.last() + 2 < words.size()
            && words.get(hit.last() + 1).form().equals("of")
            && words.get(hit.last() + 2).isCapital()
            && countryBehind(reading, words, hit).isEmpty();
    return behind || before;
  }

  /** Whether it stands in a headline: most words of the line around it are in capitals. */
  private static boolean isAmongCapitals(String text, List<Text.Word> words, int at) {
    int first = at;
    while (first > Math.max(0, at - WORDS_OF_LINE) && sameLine(text, words, first - 1)) {
      first--;
    }
    int last = at;
    while (last < Math.min(words.size() - 1, at + WORDS_OF_LINE) && sameLine(text, words, last)) {
      last++;
    }
    List<Text.Word> line = words.subList(first, last + 1);
    long capital = line.stream().filter(Text.Word::isCapital).count();
    return line.size() > FEW && capital * 3 > line.size() * 2L;
  }

  private static boolean sameLine(String text, List<Text.Word> words, int at) {
    return text.substring(words.get(at).span().end(), words.get(at + 1).span().begin())
        .chars()
        .noneMatch(c -> c == '\n' || c == '.');
  }

  /** "the army of Yemen": the country that a force says it is of. */
  private static Optional<String> countryBehind(
      Reading reading, List<Text.Word> words, Phrases.Hit hit) {
    if (hit.last() + 2 >= words.size() || !words.get(hit.last() + 1).form().equals("of")) {
      return Optional.empty();
    }
    Span word = words.get(hit.last() + 2).span();
    return reading.places().stream()
        .filter(mention -> mention.span().overlaps(word) && isCountry(mention))
        .findFirst()
        .flatMap(PlaceMention::place)
        .flatMap(Place::country);
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

  /** {@return the party that "which" or "whom" stands for, where these words begin with it} */
  Optional<String> beforeRelative(String text, Span words) {
    return RELATIVES.stream().noneMatch(each -> text.startsWith(each + " ", words.begin()))
        ? Optional.empty()
        : mentions.stream()
            .filter(mention -> mention.span().end() < words.begin())
            .filter(
                mention ->
                    Set.of(", ", " ")
                        .contains(new Span(mention.span().end(), words.begin()).in(text)))
            .map(Mention::party)
            .findFirst();
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
