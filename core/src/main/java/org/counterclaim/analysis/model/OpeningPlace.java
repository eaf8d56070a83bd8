package org.counterclaim.analysis.model;

import java.util.List;
import java.util.OptionalInt;
import org.counterclaim.claim.Name;
import org.counterclaim.text.Block;
import org.counterclaim.text.Report;
import org.counterclaim.text.Span;

/**
 * Tells where a report was written from who speaks in it: "QUETTA: Gunmen killed nine miners." A
 * body in capitals does speak there, "UNICEF: Nine schools closed.", and so does a capital whose
 * words are quoted. For one report.
 */
final class OpeningPlace {

  /** "US:" and "UK:" are no town. */
  private static final int LONGEST_INITIALS = 3;

  private final String text;
  private final OptionalInt opening;
  private final List<Name> names;

  OpeningPlace(Report report, List<Name> names) {
    this.text = report.text();
    this.names = names;
    this.opening =
        report.blocks().stream()
            .filter(block -> block.kind() == Block.Kind.PARAGRAPH)
            .mapToInt(block -> block.span().begin())
            .findFirst();
  }

  /** {@return whether a source only says where the report was written} */
  boolean is(Span source, Span cue) {
    return opening.isPresent()
        && opening.getAsInt() == source.begin()
        && cue.in(text).equals(":")
        && !isQuotedBehind(cue.end())
        && names.stream().anyMatch(name -> isTown(name, source.begin()));
  }

  private boolean isTown(Name name, int begin) {
    String words = name.span().in(text);
    return name.kind() == Name.Kind.PLACE
        && name.span().begin() == begin
        && words.length() > LONGEST_INITIALS
        && words.chars().noneMatch(Character::isLowerCase);
  }

  private boolean isQuotedBehind(int offset) {
    int i = offset;
    while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
      i++;
    }
    return i < text.length() && "“\"‘'„«".indexOf(text.charAt(i)) >= 0;
  }
}
