package org.counterclaim.linking;

import java.util.List;
import java.util.Set;
import org.counterclaim.claim.Statement;

/**
 * Tells who says no more than that another's words are not so: "the accusation was false", "this is
 * a lie". Not so "the tanker was under a false flag". Thread-safe.
 */
final class Dismissals {

  private static final Set<String> ONLY = Set.of("false", "claim", "small");

  private final Phrases words = Phrases.of("dismissals.txt");

  /** {@return whether a statement only dismisses what it points back to} */
  boolean isOne(String text, Statement statement) {
    List<Text.Word> said =
        statement.attribution().content().stream()
            .flatMap(part -> Text.words(text, part).stream())
            .toList();
    Set<String> groups = words.groups(said);
    return isOwn(statement)
        && groups.contains("false")
        && groups.contains("claim")
        && words.find(said).stream()
                .filter(hit -> ONLY.contains(hit.group()))
                .mapToInt(hit -> hit.last() - hit.first() + 1)
                .sum()
            >= said.size();
  }

  /** "The false allegations" of somebody else are not what a speaker says. */
  private static boolean isOwn(Statement statement) {
    return switch (statement.kind()) {
      case DIRECT, BLOCK, INDIRECT, MIXED -> true;
      case NOMINAL, HEARSAY, NARRATOR -> false;
    };
  }
}
