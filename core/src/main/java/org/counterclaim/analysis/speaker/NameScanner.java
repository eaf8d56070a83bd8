package org.counterclaim.analysis.speaker;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.counterclaim.analysis.actor.KnownActor;
import org.counterclaim.analysis.actor.KnownActors;
import org.counterclaim.claim.Actor;
import org.counterclaim.text.Span;

/** Finds who comes up in a text beside its sources: people with a title, bodies we know. */
final class NameScanner {

  private static final int MOST = 4000;
  private static final int LONGEST_RUN = 12;

  private final KnownActors known;
  private final SpeakerWords words;
  private final PhraseParser parser;

  NameScanner(KnownActors known, SpeakerWords words, PhraseParser parser) {
    this.known = known;
    this.words = words;
    this.parser = parser;
  }

  /** {@return runs of capitalised words, in the order of the text; at most 4,000} */
  static List<List<Token>> runs(String text) {
    List<Token> tokens = Token.of(text, new Span(0, text.length()));
    List<List<Token>> runs = new ArrayList<>();
    int i = 0;
    while (i < tokens.size() && runs.size() < MOST) {
      if (!tokens.get(i).isCapital()) {
        i++;
        continue;
      }
      int end = i + 1;
      while (end < tokens.size() && end - i < LONGEST_RUN && follows(text, tokens, end)) {
        end++;
      }
      runs.add(List.copyOf(tokens.subList(Math.max(0, i - 1), end)));
      i = end;
    }
    return runs;
  }

  /** {@return the phrases that name somebody} */
  List<Phrase> find(String text, Optional<LocalDate> day, List<List<Token>> runs) {
    List<Phrase> found = new ArrayList<>();
    for (List<Token> run : runs) {
      List<Token> capital = capital(run);
      Optional<Span> body =
          knownBody(text, capital, day).or(() -> describedBody(text, capital, day));
      if (body.isPresent()) {
        Phrase phrase = parser.parse(text, body.get(), day);
        if (phrase.isNamed()) {
          found.add(phrase);
        }
      } else if (hasTitle(run, capital)) {
        Token first = run.get(0).isCapital() ? capital.get(0) : run.get(0);
        Span span = new Span(first.span().begin(), end(capital));
        Phrase phrase = parser.parse(text, span, day);
        if (phrase.form() == Phrase.Form.PERSON) {
          found.add(phrase);
        }
      }
    }
    return found;
  }

  private boolean hasTitle(List<Token> run, List<Token> capital) {
    if (Character.isDigit(run.get(0).text().charAt(0))) {
      return false; // "8 PM Monday"
    }
    boolean before = !run.get(0).isCapital() && words.is("person", run.get(0).lower());
    return before
        || capital.stream()
            .limit(Math.max(0, capital.size() - 1))
            .anyMatch(
                token ->
                    words.has("title", token.lower().replace(".", ""))
                        || words.is("person", token.lower()));
  }

  private Optional<Span> knownBody(String text, List<Token> run, Optional<LocalDate> day) {
    for (int begin = 0; begin < Math.min(run.size(), 4); begin++) {
      if (!known.mayBegin(run.get(begin).text())) {
        continue;
      }
      for (int end = run.size(); end > begin; end--) {
        Span span = new Span(run.get(begin).span().begin(), end(run.subList(begin, end)));
        Optional<KnownActor> actor = known.named(span.in(text), day);
        if (actor.filter(each -> each.kind() != Actor.Kind.STATE).isPresent()) {
          return Optional.of(span);
        }
      }
    }
    return Optional.empty();
  }

  /** "US-led coalition": a describing word, and in small letters what it describes. */
  private Optional<Span> describedBody(String text, List<Token> run, Optional<LocalDate> day) {
    Token last = run.get(run.size() - 1);
    int hyphen = last.text().lastIndexOf('-');
    int begin = last.span().end() + 1;
    if (hyphen < 0 || !words.has("describes", last.text().substring(hyphen + 1))) {
      return Optional.empty();
    }
    int end = begin;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return end <= begin
        ? Optional.empty()
        : Optional.of(new Span(last.span().begin(), end))
            .filter(span -> known.named(span.in(text), day).isPresent());
  }

  /** {@return the run without the small word that came before it} */
  static List<Token> capital(List<Token> run) {
    return run.get(0).isCapital() ? run : run.subList(1, run.size());
  }

  private static int end(List<Token> tokens) {
    Token last = tokens.get(tokens.size() - 1);
    return last.span().begin() + last.text().length();
  }

  private static boolean follows(String text, List<Token> tokens, int i) {
    Token token = tokens.get(i);
    Token before = tokens.get(i - 1);
    if (token.comma() || before.possessive() || !isOneGap(text, before, token)) {
      return false;
    }
    boolean link = token.lower().equals("of") || token.lower().equals("for");
    boolean next =
        i + 1 < tokens.size()
            && tokens.get(i + 1).isCapital()
            && isOneGap(text, token, tokens.get(i + 1));
    return token.isCapital() || (link && next);
  }

  private static boolean isOneGap(String text, Token before, Token token) {
    String gap = text.substring(before.span().end(), token.span().begin());
    boolean title = before.text().length() <= 4 && gap.equals(". ");
    return gap.equals(" ") || title;
  }
}
