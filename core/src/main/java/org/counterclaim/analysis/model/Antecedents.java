package org.counterclaim.analysis.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.counterclaim.analysis.attribution.FoundStatement;
import org.counterclaim.analysis.language.LanguagePack;
import org.counterclaim.claim.Attribution;
import org.counterclaim.claim.Certainty;
import org.counterclaim.claim.Distance;
import org.counterclaim.claim.Provenance;
import org.counterclaim.claim.StatementKind;
import org.counterclaim.text.Span;

/**
 * What a content means that only points to the clause before its comma: in "The guard fired, which
 * his lawyer denied" and "…, a charge that his lawyer denied" it is denied that the guard fired.
 * Thread-safe.
 */
final class Antecedents {

  private static final Provenance RULE = new Provenance("rule antecedent", 0.8);
  private static final Pattern RELATIVE = Pattern.compile("which");
  private static final Pattern APPOSITION =
      Pattern.compile("(?:an?\\h+|the\\h+)?(?:\\p{L}+\\h+)?(\\p{L}+)");
  private static final String MARKS = "\"”’'";

  private final Set<String> claims;
  private final Refuted refuted;

  Antecedents(LanguagePack pack, Refuted refuted) {
    Map<String, Set<String>> words = pack.groups("unsaid");
    this.claims = words.getOrDefault("claimed", Set.of());
    this.refuted = refuted;
  }

  /** {@return the statements, with what they point to for their content} */
  List<FoundStatement> with(String text, SentenceIndex sentences, List<FoundStatement> found) {
    List<FoundStatement> all = new ArrayList<>();
    for (FoundStatement each : found) {
      Optional<Span> clause = clause(text, sentences, each.attribution());
      if (clause.isEmpty()) {
        all.add(each);
        continue;
      }
      Optional<List<Span>> told = told(text, clause.get(), found);
      if (told.isPresent()) {
        all.add(with(each, told.get()));
      } else if (refuted.isClause(clause.get().in(text))) {
        all.add(with(each, List.of(clause.get())));
        if (isRelative(text, each.attribution())) {
          all.add(asserted(clause.get()));
        }
      } else {
        all.add(each);
      }
    }
    return all;
  }

  /** What stands before the comma in the sentence of a content that points back. */
  private Optional<Span> clause(String text, SentenceIndex sentences, Attribution attribution) {
    Span pointer = attribution.content().get(0);
    boolean points =
        attribution.content().size() == 1
            && attribution.cue().filter(cue -> cue.begin() >= pointer.end()).isPresent()
            && (isRelative(text, attribution) || isApposition(pointer.in(text)));
    if (!points) {
      return Optional.empty();
    }
    Optional<Span> sentence = sentences.at(pointer.begin());
    int end = pointer.begin();
    while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    if (sentence.isEmpty() || end <= sentence.get().begin() || text.charAt(end - 1) != ',') {
      return Optional.empty();
    }
    return Optional.of(new Span(sentence.get().begin(), end - 1).strip(text))
        .filter(clause -> !clause.isEmpty());
  }

  private static boolean isRelative(String text, Attribution attribution) {
    return RELATIVE.matcher(attribution.content().get(0).in(text)).matches();
  }

  private boolean isApposition(String pointer) {
    Matcher noun = APPOSITION.matcher(pointer);
    return noun.matches() && claims.contains(noun.group(1).toLowerCase(Locale.ROOT));
  }

  /** What is said in the statement that ends where the clause does; of several the shortest. */
  private static Optional<List<Span>> told(String text, Span clause, List<FoundStatement> found) {
    return found.stream()
        .map(FoundStatement::attribution)
        .filter(each -> each.cue().isPresent() && clause.covers(extent(each)))
        .filter(each -> isNoMore(text, extent(each).end(), clause.end()))
        .map(Attribution::content)
        .min(Comparator.comparingInt(content -> content.stream().mapToInt(Span::length).sum()));
  }

  private static Span extent(Attribution attribution) {
    Span extent = attribution.contentExtent().union(attribution.anchor());
    return attribution.source().map(extent::union).orElse(extent);
  }

  private static boolean isNoMore(String text, int begin, int end) {
    return text.substring(begin, end).chars().allMatch(c -> MARKS.indexOf(c) >= 0);
  }

  private static FoundStatement with(FoundStatement statement, List<Span> content) {
    Attribution own = statement.attribution();
    return statement.with(new Attribution(own.kind(), own.source(), own.cue(), content));
  }

  /** What somebody denies in passing the outlet asserts. */
  private static FoundStatement asserted(Span clause) {
    return new FoundStatement(
        new Attribution(
            StatementKind.NARRATOR, Optional.empty(), Optional.empty(), List.of(clause)),
        Distance.NEUTRAL,
        Certainty.CERTAIN,
        RULE);
  }
}
