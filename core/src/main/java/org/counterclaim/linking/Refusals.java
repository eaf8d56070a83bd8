package org.counterclaim.linking;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.counterclaim.claim.Statement;
import org.counterclaim.text.Span;

/**
 * Tells who refuses from who denies: "declined to comment", "rejected calls for an inquiry" and
 * "denied a visa" say nothing of what happened. Thread-safe.
 */
final class Refusals {

  private static final int BEFORE_CUE = 3;
  private static final int BEHIND_CUE = 2;
  private static final int AROUND_CUE = 30;

  private final Phrases refusals = Phrases.of("refusals.txt");

  /** {@return whether the speaker keeps silent: "had no comment", "silent on the raid"} */
  boolean isSilent(String text, Statement statement) {
    Optional<Span> cue = statement.attribution().cue();
    return cue.isPresent()
        && refusals.groups(around(text, statement, cue.get())).contains("silence");
  }

  /** The cue, with what stands between the speaker and it and a little of what follows. */
  private static List<Text.Word> around(String text, Statement statement, Span cue) {
    int from =
        statement
            .attribution()
            .source()
            .map(Span::end)
            .filter(end -> end <= cue.begin())
            .orElse(cue.begin());
    List<Text.Word> before = Text.words(text, new Span(from, cue.begin()));
    List<Text.Word> words =
        new ArrayList<>(before.subList(Math.max(0, before.size() - BEFORE_CUE), before.size()));
    words.addAll(Text.words(text, cue));
    int reach = Math.min(text.length(), cue.end() + AROUND_CUE);
    Text.words(text, new Span(cue.end(), reach)).stream().limit(BEHIND_CUE).forEach(words::add);
    return words;
  }

  /**
   * {@return whether what is rejected is a plan or a request, and no account of what happened} "We
   * reject the deal"; not "we deny any deal", nor "we reject what the inquiry found".
   */
  boolean isOfProposal(String text, Statement statement) {
    List<Text.Word> rejected =
        statement.attribution().content().stream()
            .limit(1)
            .flatMap(part -> Text.words(text, part).stream())
            .takeWhile(word -> !refusals.groups(List.of(word)).contains("behind"))
            .toList();
    if (rejected.isEmpty()) {
      return false;
    }
    Set<String> head = refusals.groups(rejected.subList(rejected.size() - 1, rejected.size()));
    boolean ofFact =
        statement
            .attribution()
            .cue()
            .map(cue -> refusals.groups(Text.words(text, cue)).contains("of fact"))
            .orElse(false);
    return head.contains("leave")
        || (head.contains("proposal") && !ofFact)
        || isOfOffice(text, statement, rejected);
  }

  /** "dismissed his interior minister, Ivan Orlov"; not "dismissed the minister's account". */
  private boolean isOfOffice(String text, Statement statement, List<Text.Word> rejected) {
    boolean leaves =
        statement
            .attribution()
            .cue()
            .map(cue -> refusals.groups(Text.words(text, cue)).contains("of office"))
            .orElse(false);
    Text.Word last = rejected.get(rejected.size() - 1);
    return leaves
        && (last.isCapital() || refusals.groups(List.of(last)).contains("office"))
        && rejected.stream()
            .filter(word -> !word.form().endsWith("s"))
            .anyMatch(word -> refusals.groups(List.of(word)).contains("office"));
  }
}
