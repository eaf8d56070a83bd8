package org.counterclaim.analysis.speaker;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.counterclaim.analysis.actor.KnownActor;
import org.counterclaim.analysis.actor.KnownActors;
import org.counterclaim.claim.Actor;
import org.counterclaim.claim.Attribution;
import org.counterclaim.text.Span;

/** Who passed a statement on: "told Reuters", "quoted by SANA", "in an interview with …". */
final class Hearers {

  private static final Set<String> DOCUMENTING =
      Set.of("watch", "human rights", "airwars", "amnesty", "documentation", "archive");
  private static final int REACH = 220;
  private static final int LONGEST = 8;

  private final KnownActors known;
  private final SpeakerWords words;

  Hearers(KnownActors known, SpeakerWords words) {
    this.known = known;
    this.words = words;
  }

  /** {@return the body or outlet to whom it was said, if the report names one} */
  Optional<KnownActor> find(String text, Attribution attribution, Optional<LocalDate> day) {
    if (attribution.cue().isEmpty()) {
      return Optional.empty();
    }
    Span cue = attribution.cue().get();
    int begin =
        attribution.source().map(span -> Math.min(span.begin(), cue.begin())).orElse(cue.begin());
    Span stretch = new Span(begin, sentenceEnd(text, cue.end()));
    List<Token> tokens = Token.of(text, stretch);
    tokens.removeIf(token -> isInContent(attribution, token));
    for (int i = 0; i < tokens.size() - 1; i++) {
      int next = opens(tokens, i);
      if (next > 0 && next < tokens.size()) {
        Optional<KnownActor> hearer = party(text, tokens.subList(next, tokens.size()), day);
        if (hearer.isPresent()) {
          return hearer;
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isInContent(Attribution attribution, Token token) {
    for (Span content : attribution.content()) {
      if (content.overlaps(token.span())) {
        return true;
      }
    }
    return false;
  }

  /** {@return where the hearer's name would begin, or 0} */
  private int opens(List<Token> tokens, int i) {
    String word = tokens.get(i).lower();
    String next = tokens.get(i + 1).lower();
    if (words.has("telling", word)) {
      return i + 1;
    }
    if (words.has("addressing", word) && (next.equals("to") || next.equals("with"))) {
      return i + 2;
    }
    return words.has("passing-on", word) && next.equals("by") ? i + 2 : 0;
  }

  private Optional<KnownActor> party(String text, List<Token> tokens, Optional<LocalDate> day) {
    List<Token> phrase = new ArrayList<>();
    for (Token token : tokens) {
      if (phrase.size() == LONGEST || (token.comma() && !phrase.isEmpty())) {
        break;
      }
      boolean belongs =
          token.isCapital()
              || words.has("determiner", token.lower())
              || words.is("newsroom", token.lower())
              || words.has("group", token.lower())
              || words.has("outlet-kind", token.lower());
      if (!belongs) {
        break;
      }
      phrase.add(token);
    }
    for (int end = phrase.size(); end > 0; end--) {
      Span span = new Span(phrase.get(0).span().begin(), phrase.get(end - 1).span().end());
      Optional<KnownActor> found = known.find(span.in(text), day).filter(Hearers::passesOn);
      if (found.isPresent()) {
        return found;
      }
    }
    return unknownOutlet(text, phrase);
  }

  private Optional<KnownActor> unknownOutlet(String text, List<Token> phrase) {
    boolean newsroom = phrase.stream().anyMatch(token -> words.is("newsroom", token.lower()));
    List<Token> name = phrase.stream().filter(Token::isCapital).toList();
    if (!newsroom || name.isEmpty()) {
      return Optional.empty();
    }
    Span span = new Span(name.get(0).span().begin(), name.get(name.size() - 1).span().end());
    return Optional.of(
        new KnownActor(
            span.in(text).strip(), Actor.Kind.MEDIA, Optional.empty(), List.of(), List.of()));
  }

  /** Courts and ministries listen; outlets and those who document pass on. */
  private static boolean passesOn(KnownActor actor) {
    String name = actor.name().toLowerCase(Locale.ROOT);
    return switch (actor.kind()) {
      case MEDIA -> true;
      case ORGANISATION -> DOCUMENTING.stream().anyMatch(name::contains);
      case STATE, ARMED_GROUP, PERSON, UNNAMED, NARRATOR -> false;
    };
  }

  private static int sentenceEnd(String text, int from) {
    int last = Math.min(text.length(), from + REACH);
    for (int i = from; i < last; i++) {
      char c = text.charAt(i);
      boolean mark = c == '.' || c == '!' || c == '?';
      if (c == '\n' || (mark && (i + 1 >= text.length() || text.charAt(i + 1) <= ' '))) {
        return i;
      }
    }
    return last;
  }
}
