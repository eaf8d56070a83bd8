package org.counterclaim.analysis.speaker;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.counterclaim.analysis.actor.KnownActor;
import org.counterclaim.analysis.actor.KnownActors;
import org.counterclaim.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Who is meant by a name that others bear too: "the Senate" is that of the United States where the
 * report names it so elsewhere, plays there or spoke of that state last; else it is the one of the
 * state where the report plays. Where no state comes up at all, nothing speaks against the best
 * known of them.
 */
final class Namesakes implements PhraseParser.Meant {

  private static final int LONGEST_NAME = 6;

  /** A state that comes up, itself or by somebody of its own. */
  private record Mention(int offset, String code) {}

  private final KnownActors known;
  private final String text;
  private final Optional<LocalDate> day;
  private final Optional<String> home;
  private @Nullable List<Mention> states;
  private final Set<String> named = new HashSet<>();

  /**
   * @param home the code of the state where the report plays
   */
  Namesakes(KnownActors known, String text, Optional<LocalDate> day, Optional<String> home) {
    this.known = known;
    this.text = text;
    this.day = day;
    this.home = home;
  }

  @Override
  public Optional<KnownActor> by(String name, KnownActor found, int offset) {
    if (!known.isShared(name)) {
      return Optional.of(found);
    }
    List<String> codes = found.affiliation(day);
    List<Mention> mentions = states();
    if (home.filter(codes::contains).isPresent() || named.contains(found.name())) {
      return Optional.of(found);
    }
    Optional<String> lately =
        mentions.stream()
            .filter(mention -> mention.offset() < offset)
            .reduce((one, next) -> next)
            .map(Mention::code);
    boolean nowhere = home.isEmpty() && mentions.isEmpty() && !codes.isEmpty();
    return nowhere || lately.filter(codes::contains).isPresent()
        ? Optional.of(found)
        : home.or(() -> lately).flatMap(code -> known.body(code, name));
  }

  /** Read when a shared name comes up for the first time: most reports have none. */
  private List<Mention> states() {
    List<Mention> read = states;
    if (read == null) {
      read = new ArrayList<>();
      for (List<Token> run : NameScanner.runs(text)) {
        read(NameScanner.capital(run), read);
      }
      states = read;
    }
    return read;
  }

  private void read(List<Token> run, List<Mention> mentions) {
    int begin = 0;
    while (begin < run.size()) {
      int next = begin + 1;
      for (int end = Math.min(run.size(), begin + LONGEST_NAME); end > begin; end--) {
        Span span = new Span(run.get(begin).span().begin(), run.get(end - 1).span().end());
        String name = span.in(text);
        Optional<KnownActor> actor = known.named(name, day);
        if (actor.isPresent() && !known.isShared(name)) {
          named.add(actor.get().name());
          actor.get().affiliation(day).stream()
              .filter(code -> known.state(code).isPresent())
              .findFirst()
              .ifPresent(code -> mentions.add(new Mention(span.begin(), code)));
          next = end;
          break;
        }
      }
      begin = next;
    }
  }
}
