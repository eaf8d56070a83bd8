package org.counterclaim.analysis.place;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.counterclaim.claim.Name;
import org.counterclaim.text.Span;

/**
 * Which names of a report are someone's though a model took them for places: the agency "SANA" is
 * not Sanaa, and "Assads forces" come from no town. A place of that very name stays one.
 */
final class Namesakes {

  private static final int LONGEST_INITIALISM = 5;

  private final ReportWords words;
  private final Predicate<String> actors;
  private final Set<String> persons = new HashSet<>();

  /**
   * Notes the persons among the names.
   *
   * @param actors whether a name is that of a known person, group or outlet
   */
  Namesakes(List<Name> names, ReportWords words, Predicate<String> actors) {
    this.words = words;
    this.actors = actors;
    for (Name name : names) {
      if (name.kind() == Name.Kind.PERSON) {
        words.inside(name.span()).ifPresent(each -> persons.add(words.key(each.end() - 1)));
      }
    }
  }

  /**
   * {@return the names, those that are someone's no longer as places}
   *
   * @param places what goes by the words of these numbers
   */
  List<Name> settle(List<Name> names, Function<Span, List<Gazetteer.Named>> places) {
    return names.stream()
        .map(
            each ->
                each.kind() == Name.Kind.PLACE && isSomeones(each, places)
                    ? new Name(each.span(), Name.Kind.PERSON)
                    : each)
        .toList();
  }

  /** {@return whether a place is mainly called so, and the text is no initialism} */
  static boolean isCalledSo(String text, List<Gazetteer.Named> places) {
    boolean initialism =
        text.length() <= LONGEST_INITIALISM && text.chars().allMatch(Character::isUpperCase);
    return !initialism && places.stream().anyMatch(Gazetteer.Named::main);
  }

  private boolean isSomeones(Name name, Function<Span, List<Gazetteer.Named>> places) {
    Optional<Span> inside = words.inside(name.span());
    if (inside.isEmpty()) {
      return false;
    }
    int first = inside.get().begin();
    int last = inside.get().end() - 1;
    String text = words.text(first, last);
    List<Gazetteer.Named> known = places.apply(inside.get());
    boolean single = first == last;
    boolean surname = single && known.isEmpty() && persons.contains(words.key(first));
    boolean actor = actors.test(text) && !isCalledSo(text, known);
    return surname || actor || (single && isOwner(text, known));
  }

  /**
   * "Assads forces": someone's name with its apostrophe lost, and of no town that is well known.
   */
  private boolean isOwner(String text, List<Gazetteer.Named> known) {
    if (!text.endsWith("s") || known.stream().anyMatch(Namesakes::isWellKnown)) {
      return false;
    }
    String owner = text.substring(0, text.length() - 1);
    return actors.test(owner) || persons.contains(Spelling.key(owner));
  }

  private static boolean isWellKnown(Gazetteer.Named named) {
    return named.main() && named.entry().isWellKnown();
  }
}
