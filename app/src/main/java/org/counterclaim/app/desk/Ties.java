package org.counterclaim.app.desk;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.counterclaim.claim.Reply;
import org.counterclaim.claim.StatementRef;
import org.counterclaim.filing.Filed;
import org.counterclaim.filing.Party;
import org.counterclaim.ledger.Catalogue.Shelved;
import org.counterclaim.ledger.Catalogue.Tie;
import org.counterclaim.ledger.Filter;

/** Counts who speaks of whom and who answers whom in some reports. */
final class Ties {

  /** That one speaks of the other. */
  static final String ABOUT = "about";

  /** The answers that are against what is answered. */
  static final Set<String> AGAINST = Set.of("denies", "disputes", "deflects", "retracts");

  private final Map<List<String>, Integer> counts = new LinkedHashMap<>();
  private final Map<String, Party> parties = new HashMap<>();

  private Ties() {}

  static List<Tie> of(
      List<Shelved> reports, Filter filter, Optional<String> from, Optional<String> to, int limit) {
    Ties ties = new Ties();
    for (Shelved shelved : reports) {
      shelved.filed().parties().forEach(party -> ties.parties.putIfAbsent(party.key(), party));
      shelved.filed().said().stream().filter(filter::takes).forEach(ties::count);
    }
    return ties.counts.entrySet().stream()
        .filter(each -> from.map(each.getKey().get(0)::equals).orElse(true))
        .filter(each -> to.map(each.getKey().get(1)::equals).orElse(true))
        .sorted(Map.Entry.<List<String>, Integer>comparingByValue().reversed())
        .limit(limit)
        .flatMap(each -> ties.tie(each.getKey(), each.getValue()).stream())
        .toList();
  }

  /**
   * {@return the statements of the filter's actor that answer a party, as they stand in the
   * reports}
   *
   * @param how a kind of reply such as "denies"; "" for those against
   * @throws IllegalArgumentException if there is no such kind
   */
  static List<StatementRef> towards(List<Shelved> reports, Filter filter, String to, String how) {
    if (!how.isEmpty()
        && Arrays.stream(Reply.Kind.values()).map(Ties::word).noneMatch(how::equals)) {
      throw new IllegalArgumentException("'" + how + "' is no kind of answer, such as denies");
    }
    Set<String> kinds = how.isEmpty() ? AGAINST : Set.of(how);
    return reports.stream()
        .flatMap(
            shelved ->
                shelved.filed().said().stream()
                    .filter(filter::takes)
                    .filter(
                        said ->
                            said.answers().stream()
                                .anyMatch(
                                    each ->
                                        each.to().equals(to) && kinds.contains(word(each.kind()))))
                    .map(said -> new StatementRef(shelved.report().id(), said.id())))
        .toList();
  }

  private static String word(Reply.Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  private void count(Filed.Said said) {
    if (said.speaker().isEmpty()) {
      return;
    }
    said.about().forEach(key -> counts.merge(List.of(said.speaker(), key, ABOUT), 1, Integer::sum));
    said.answers().stream()
        .filter(answer -> !answer.to().isEmpty() && answer.kind() != Reply.Kind.REPEATS)
        .forEach(
            answer ->
                counts.merge(
                    List.of(said.speaker(), answer.to(), word(answer.kind())), 1, Integer::sum));
  }

  private Optional<Tie> tie(List<String> key, int times) {
    Party from = parties.get(key.get(0));
    Party to = parties.get(key.get(1));
    return from == null || to == null
        ? Optional.empty()
        : Optional.of(new Tie(from, to, key.get(2), times));
  }
}
