package org.counterclaim.linking;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.counterclaim.claim.Name;
import org.counterclaim.claim.Reading;
import org.counterclaim.text.Span;

/**
 * The names that mark a happening: of a ship, an airline, a victim; not of those who speak, nor of
 * parties known beforehand, whom every report of a war has.
 */
final class Subjects {

  private static final int MOST = 12;

  private static final Phrases GROUPS = Phrases.of("groups.txt");

  private Subjects() {}

  /** {@return the names within these parts of a report, folded, a person by the last name} */
  static Set<String> within(Reading reading, List<Span> parts, Parties parties) {
    String text = reading.report().text();
    Optional<LocalDate> day = reading.report().published().day();
    Set<String> subjects = new TreeSet<>();
    for (Name name : reading.names()) {
      String words = name.span().in(text);
      if ((isTelling(name.kind()) || Atlas.isFirm(name, text))
          && words.length() > 3
          && !isPlatform(words)
          && subjects.size() < MOST
          && parts.stream().anyMatch(part -> part.covers(name.span()))
          && reading.statements().stream()
              .flatMap(statement -> statement.attribution().source().stream())
              .noneMatch(
                  source -> text.startsWith(words, source.begin()) || source.overlaps(name.span()))
          && parties.find(words, day).isEmpty()) {
        subjects.add(key(name.kind(), words));
      }
    }
    return subjects;
  }

  /** "Facebook" is where it was posted. */
  private static boolean isPlatform(String name) {
    List<Text.Word> words = Text.words(name);
    return GROUPS.find(words).stream()
        .anyMatch(
            hit ->
                hit.group().equals("platform")
                    && hit.first() == 0
                    && hit.last() == words.size() - 1);
  }

  private static boolean isTelling(Name.Kind kind) {
    return switch (kind) {
      case PERSON, ORGANISATION, FACILITY, EVENT, OTHER -> true;
      case PLACE, EQUIPMENT, NATIONALITY -> false;
    };
  }

  private static String key(Name.Kind kind, String words) {
    String folded = Text.fold(words);
    return kind == Name.Kind.PERSON ? folded.substring(folded.lastIndexOf(' ') + 1) : folded;
  }
}
