package org.counterclaim.analysis.speaker;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.counterclaim.analysis.actor.KnownActor;
import org.counterclaim.claim.Actor;
import org.counterclaim.claim.Name;
import org.counterclaim.text.Span;

/** "the Observatory and the Civil Defence", "Mr. Weil and Ms. Lund": several who speak as one. */
final class JointSources {

  private static final String AND = " and ";
  private static final String BOTH = "both ";
  private static final int MOST_TRIED = 3;
  private static final int MOST_LISTED = 10;

  private final PhraseParser parser;
  private final ReadNames names;

  JointSources(PhraseParser parser, ReadNames names) {
    this.parser = parser;
    this.names = names;
  }

  /** {@return those who speak, or none: a body's own name may have an "and" in it} */
  List<Phrase> parts(String text, Phrase phrase, Optional<LocalDate> day) {
    Span whole = phrase.span();
    String words = phrase.context();
    int and = phrase.known().filter(JointSources::hasAnAnd).isPresent() ? -1 : words.indexOf(AND);
    for (int tried = 0; and > 0 && tried < MOST_TRIED; tried++) {
      int begin = words.startsWith(BOTH) ? BOTH.length() : 0;
      if (begin < and && and + AND.length() < words.length()) {
        Span one = new Span(whole.begin() + begin, whole.begin() + and);
        Span other = new Span(whole.begin() + and + AND.length(), whole.end());
        List<Phrase> parts = new ArrayList<>(before(text, one, day));
        parts.add(part(text, other, day));
        if (parts.size() > 1 && areParties(text, parts)) {
          return List.copyOf(parts);
        }
      }
      and = words.indexOf(AND, and + 1);
    }
    return List.of();
  }

  /** What stands before the "and": one, or those of a list, "Kenya, Ghana and Peru". */
  private List<Phrase> before(String text, Span side, Optional<LocalDate> day) {
    Phrase one = part(text, side, day);
    String spelled = side.in(text);
    if (spelled.indexOf(',') < 0 || (isPerson(one) && isClosed(spelled))) {
      return List.of(one);
    }
    List<Phrase> listed = new ArrayList<>();
    for (int begin = 0; begin < spelled.length() && listed.size() < MOST_LISTED; ) {
      int comma = spelled.indexOf(',', begin);
      int end = comma < 0 ? spelled.length() : comma;
      Span item = new Span(side.begin() + begin, side.begin() + end);
      boolean closes = item.in(text).isBlank();
      if (!closes && !isItem(item.in(text).strip())) {
        return List.of();
      }
      if (!closes) {
        listed.add(part(text, item, day));
      }
      begin = end + 1;
    }
    return listed.stream().allMatch(each -> isNamed(text, each)) ? listed : List.of();
  }

  /** "Ghana", "the United Nations", and not "who met Lund" or "including Peru". */
  private static boolean isItem(String spelled) {
    String name = spelled.startsWith("the ") ? spelled.substring(4) : spelled;
    return Character.isUpperCase(name.codePointAt(0));
  }

  /** People alone or bodies alone, one of them by name: "the army and Hezbollah". */
  private boolean areParties(String text, List<Phrase> parts) {
    boolean person = isPerson(parts.get(0));
    return parts.stream().anyMatch(each -> isNamed(text, each))
        && parts.stream()
            .allMatch(
                each ->
                    isPerson(each) == person
                        && (isNamed(text, each) || PhraseMeaning.isBare(each)));
  }

  /** In "Weil, who met Lund and Brandt", the "and" is within what a comma opens. */
  private static boolean isClosed(String side) {
    return side.stripTrailing().endsWith(",");
  }

  /** "the Ministry of Fisheries and Harbours" is one, however it is called. */
  private static boolean hasAnAnd(KnownActor actor) {
    return actor.name().contains(AND) || actor.names().stream().anyMatch(n -> n.contains(AND));
  }

  /** "Senators Weil and Lund": a title before a person's name is of both. */
  private Phrase part(String text, Span side, Optional<LocalDate> day) {
    Phrase phrase = names.corrected(text, parser.parse(text, side, day));
    if (phrase.known().isPresent()) {
      return phrase;
    }
    return names.within(side).stream()
        .filter(name -> name.kind() == Name.Kind.PERSON)
        .filter(name -> name.span().begin() > side.begin())
        .filter(name -> phrase.name().endsWith(name.span().in(text)))
        .findFirst()
        .map(name -> parser.parse(text, new Span(name.span().begin(), side.end()), day))
        .orElse(phrase);
  }

  private boolean isNamed(String text, Phrase phrase) {
    return phrase.known().isPresent()
        || (phrase.isNamed()
            && names.within(phrase.span()).stream()
                .anyMatch(name -> name.span().in(text).contains(phrase.name())));
  }

  private static boolean isPerson(Phrase phrase) {
    return phrase.form() == Phrase.Form.PERSON
        || phrase.known().map(each -> each.kind() == Actor.Kind.PERSON).orElse(false);
  }
}
