package org.counterclaim.app.view;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.counterclaim.analysis.language.Cue;
import org.counterclaim.analysis.language.CueList;
import org.counterclaim.analysis.language.LanguagePack;
import org.counterclaim.claim.Attribution;
import org.counterclaim.claim.Certainty;
import org.counterclaim.claim.Reading;
import org.counterclaim.claim.Statement;
import org.counterclaim.text.Span;

/**
 * Tells which statements hold a claim that can be checked as it stands: somebody asserts it, and
 * its words are a clause of their own. Of "denied that it fired" the words are "it fired", which
 * nobody claims; of "called it murder" they are "it murder", which says nothing.
 */
final class CheckableClaims {

  private static final Set<Certainty> ASSERTED = Set.of(Certainty.CERTAIN, Certainty.PROBABLE);

  /** Frames of cues behind which a clause may stand, with or without somebody who is told. */
  private static final Set<String> CLAUSES = Set.of("clause", "that", "listener");

  /** "Iran", "a lie". */
  private static final int FEWEST_WORDS = 3;

  private final CueList cues = new CueList(LanguagePack.english());

  boolean isOne(Reading reading, Statement statement) {
    String text = reading.report().text();
    return ASSERTED.contains(statement.certainty())
        && words(statement.attribution(), text) >= FEWEST_WORDS
        && switch (statement.kind()) {
          case DIRECT, BLOCK, NARRATOR, HEARSAY -> true;
          case INDIRECT, MIXED ->
              takesClause(statement.attribution(), text)
                  || isThatClause(statement.attribution(), text);
          case NOMINAL -> isThatClause(statement.attribution(), text);
        };
  }

  private static long words(Attribution attribution, String text) {
    return attribution.content().stream()
        .flatMap(part -> Arrays.stream(part.in(text).split("\\s+", -1)))
        .filter(word -> !word.isBlank())
        .count();
  }

  /** A cue that is on no list ("according to", a colon) is taken to do so. */
  private boolean takesClause(Attribution attribution, String text) {
    List<Cue> listed =
        attribution.cue().stream()
            .flatMap(cue -> Arrays.stream(cue.in(text).toLowerCase(Locale.ROOT).split("\\s+", -1)))
            .flatMap(word -> listed(word).stream())
            .toList();
    return listed.isEmpty() || CLAUSES.stream().anyMatch(listed.get(listed.size() - 1)::takes);
  }

  private Optional<Cue> listed(String word) {
    return cues.verb(word).map(CueList.Entry::cue).or(() -> cues.noun(word));
  }

  /** "the claim that the bridge was mined", not "the claim of victory". */
  private static boolean isThatClause(Attribution attribution, String text) {
    Span content = attribution.content().get(0);
    return attribution
        .cue()
        .filter(cue -> cue.end() <= content.begin())
        .map(cue -> text.substring(cue.end(), content.begin()).strip())
        .filter(between -> between.equals("that") || between.endsWith(" that"))
        .isPresent();
  }
}
