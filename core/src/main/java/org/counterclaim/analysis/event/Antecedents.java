package org.counterclaim.analysis.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.counterclaim.analysis.event.Choices.Range;

/**
 * Whom "who" means: the nearest before it that can be somebody. In "fired tear gas at protesters in
 * Lagos, who …" it is the protesters.
 */
final class Antecedents {

  private final SentenceWords words;
  private final PhraseFinder phrases;
  private final PartyWords parties;

  Antecedents(SentenceWords words, PhraseFinder phrases, PartyWords parties) {
    this.words = words;
    this.phrases = phrases;
    this.parties = parties;
  }

  /** {@return the words for whom the "who" that stands here means; empty if unclear} */
  Optional<Range> of(int who) {
    boolean comma = words.isComma(who - 1);
    int last = comma ? withoutAge(who - 2) : who - 1;
    Optional<Range> whole = phrases.endingAt(last);
    if (whole.isEmpty()) {
      return parties.isParty(words.lower(last))
          ? Optional.of(new Range(last, last + 1))
          : Optional.empty();
    }
    List<Range> parts = parts(whole.get(), comma);
    return parts.stream()
        .filter(this::isSomebody)
        .findFirst()
        .or(() -> parts.stream().filter(part -> !isPlace(part)).findFirst());
  }

  /** {@return what prepositions part, the nearest first} */
  private List<Range> parts(Range whole, boolean comma) {
    List<Range> parts = new ArrayList<>();
    int end = whole.end();
    for (int i = end - 1; i >= whole.begin(); i--) {
      if (parts(i, comma) || i == whole.begin()) {
        int begin = parts(i, comma) ? i + 1 : i;
        if (begin < end) {
          parts.add(new Range(begin, end));
        }
        end = i;
      }
    }
    return parts;
  }

  /** "Omar Said, | 34, | who". */
  private int withoutAge(int last) {
    return words.isNumber(last) && words.isComma(last - 1) ? last - 2 : last;
  }

  /** "the mother of | a boy who", but "the leader of the rebels, who". */
  private boolean parts(int i, boolean comma) {
    return words.is("preposition", i) && !(comma && words.lower(i).equals("of"));
  }

  /** A word for a party, or a name that is no place. */
  private boolean isSomebody(Range part) {
    boolean somebody = false;
    for (int i = part.begin(); i < part.end(); i++) {
      somebody |= parties.isParty(words.lower(i)) || (words.isName(i) && !isPlace(part));
    }
    return somebody;
  }

  private boolean isPlace(Range part) {
    return parties.isWhere(words.lower(part.begin() - 1));
  }
}
