package org.counterclaim.analysis.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
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
 * What a denial means that only points to the clause before its comma: in "The guard fired, which
 * his lawyer denied" and "…, a charge that his lawyer denied" it is denied that the guard fired.
 * Thread-safe.
 */
final class Antecedents {

  private static final Provenance RULE = new Provenance("rule antecedent", 0.8);
  private static final Pattern RELATIVE = Pattern.compile("which");
  private static final Pattern APPOSITION =
      Pattern.compile("(?:an?\\h+|the\\h+)?(?:\\p{L}+\\h+)?(\\p{L}+)");
  private static final String MARKS = "\"”’'";
  private static final int MOST_MARKS = 2;

  /** So many statements are looked at that end behind where a clause begins. */
  private static final int MOST_NEAR = 30;

  private final Set<String> claims;
  private final Refuted refuted;

  Antecedents(LanguagePack pack, Refuted refuted) {
    Map<String, Set<String>> words = pack.groups("unsaid");
    this.claims = words.getOrDefault("claimed", Set.of());
    this.refuted = refuted;
  }

  /**
   * What a pointer means.
   *
   * @param told whether somebody said it; else the outlet tells it
   */
  private record Meaning(Span pointer, List<Span> content, boolean told) {}

  /** {@return the statements, with what they point to for their content} */
  List<FoundStatement> with(String text, SentenceIndex sentences, List<FoundStatement> found) {
    NavigableMap<Integer, List<Attribution>> byEnd = new TreeMap<>();
    found.stream()
        .map(FoundStatement::attribution)
        .filter(each -> each.cue().isPresent())
        .forEach(
            each -> byEnd.computeIfAbsent(extent(each).end(), end -> new ArrayList<>()).add(each));
    NavigableMap<Integer, Meaning> meanings = new TreeMap<>();
    for (FoundStatement each : found) {
      clause(text, sentences, each)
          .flatMap(clause -> meaning(text, each.attribution().content().get(0), clause, byEnd))
          .ifPresent(meaning -> meanings.put(meaning.pointer().begin(), meaning));
    }
    List<FoundStatement> all = new ArrayList<>();
    found.forEach(each -> all.addAll(meant(text, each, meanings)));
    return all;
  }

  private Optional<Meaning> meaning(
      String text, Span pointer, Span clause, NavigableMap<Integer, List<Attribution>> byEnd) {
    return told(text, clause, byEnd)
        .map(content -> new Meaning(pointer, content, true))
        .or(
            () ->
                refuted.isClause(clause.in(text)) && !isAttributed(clause, byEnd)
                    ? Optional.of(new Meaning(pointer, List.of(clause), false))
                    : Optional.empty());
  }

  /** Whether somebody says part of the clause, so that it is not the outlet's. */
  private static boolean isAttributed(Span clause, NavigableMap<Integer, List<Attribution>> byEnd) {
    return byEnd.tailMap(clause.begin(), false).values().stream()
        .limit(MOST_NEAR)
        .flatMap(List::stream)
        .anyMatch(each -> clause.covers(each.anchor()));
  }

  private static List<FoundStatement> meant(
      String text, FoundStatement statement, NavigableMap<Integer, Meaning> meanings) {
    Attribution own = statement.attribution();
    var before = meanings.floorEntry(own.anchor().begin());
    if (before == null) {
      return List.of(statement);
    }
    Meaning meaning = before.getValue();
    if (own.content().get(0).equals(meaning.pointer()) && own.kind() != StatementKind.NOMINAL) {
      boolean asserted = isRelative(text, own) && !meaning.told();
      FoundStatement denial = with(statement, meaning.content());
      return asserted ? List.of(denial, asserted(meaning.content().get(0))) : List.of(denial);
    }
    // the claim of nobody named that the pointer itself, "a charge", makes
    boolean named = own.kind() == StatementKind.NOMINAL && meaning.pointer().covers(own.anchor());
    if (!named) {
      return List.of(statement);
    }
    return meaning.told() ? List.of() : List.of(with(statement, meaning.content()));
  }

  /** What stands before the comma in the sentence of a denial that points back. */
  private Optional<Span> clause(String text, SentenceIndex sentences, FoundStatement statement) {
    Attribution attribution = statement.attribution();
    Span pointer = attribution.content().get(0);
    boolean points =
        attribution.content().size() == 1
            && statement.certainty() == Certainty.DENIED
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
  private static Optional<List<Span>> told(
      String text, Span clause, NavigableMap<Integer, List<Attribution>> byEnd) {
    return byEnd.subMap(clause.end() - MOST_MARKS, true, clause.end(), true).values().stream()
        .flatMap(List::stream)
        .filter(each -> clause.covers(extent(each)))
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
