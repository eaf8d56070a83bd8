package org.counterclaim.analysis.speaker;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.counterclaim.analysis.actor.KnownActor;
import org.counterclaim.analysis.actor.KnownActors;
import org.counterclaim.claim.Actor;
import org.counterclaim.text.Span;

/** Takes source phrases apart: head noun, name, title, apposition, abbreviation. Thread-safe. */
final class PhraseParser {

  private static final int LONGEST = 600;
  private static final int LONGEST_NAME = 5;

  private final KnownActors known;
  private final SpeakerWords words;
  private final Meant meant;
  private final PhraseGrammar grammar;
  private final PersonNames people;

  /** Whom a name means in one report. */
  interface Meant {

    /** {@return the one found by the name, or another of that name; empty where nobody known is} */
    Optional<KnownActor> by(String name, KnownActor found, int offset);
  }

  PhraseParser(KnownActors known, SpeakerWords words) {
    this(known, words, (name, found, offset) -> Optional.of(found));
  }

  /** A parser of one report's phrases. */
  PhraseParser(KnownActors known, SpeakerWords words, Meant meant) {
    this.known = known;
    this.words = words;
    this.meant = meant;
    this.grammar = new PhraseGrammar(known, words);
    this.people = new PersonNames(known, words, grammar);
  }

  /** {@return the phrase; of a very long one its first part} */
  Phrase parse(String text, Span source, Optional<LocalDate> day) {
    Span span = new Span(source.begin(), Math.min(source.end(), source.begin() + LONGEST));
    Brackets brackets = Brackets.of(text, span);
    List<Token> tokens = grammar.party(brackets.outside(Token.of(text, span)), day);
    Wording wording = new Wording(text, source, day, tokens, brackets);
    if (tokens.isEmpty()) {
      return unknown(wording, Phrase.Form.VAGUE, span.in(text).strip());
    }
    if (tokens.size() == 1 && grammar.isPronoun(tokens.get(0))) {
      return unknown(wording, Phrase.Form.PRONOUN, tokens.get(0).lower());
    }
    return knownWhole(wording)
        .or(() -> person(wording))
        .or(() -> author(wording))
        .orElseGet(() -> unnamedOrBody(wording));
  }

  private Optional<Phrase> knownWhole(Wording wording) {
    return find(wording, wording.tokens())
        .or(() -> find(wording, wording.first()))
        .or(() -> knownInApposition(wording))
        .map(
            actor -> {
              boolean person = actor.kind() == Actor.Kind.PERSON;
              Phrase.Form form = person ? Phrase.Form.PERSON : Phrase.Form.BODY;
              return phrase(wording, form, actor.name(), Optional.of(actor));
            });
  }

  private Optional<KnownActor> find(Wording wording, List<Token> some) {
    String name = wording.spelled(some);
    return known
        .find(name, wording.day())
        .filter(found -> found.kind() != Actor.Kind.MEDIA || !isAnyNewsroom(some))
        .flatMap(found -> meant.by(name, found, wording.span().begin()));
  }

  /** "an Australian newspaper" is any of them, and not "The Australian". */
  private boolean isAnyNewsroom(List<Token> some) {
    Token last = some.get(some.size() - 1);
    return words.has("any", some.get(0).lower())
        && !last.isCapital()
        && words.is("newsroom", last.lower());
  }

  /** "Another activist group the Britain-based Syrian Observatory …", "the monitor, SOHR". */
  private Optional<KnownActor> knownInApposition(Wording wording) {
    String head = grammar.head(wording.first());
    if (!words.is("organisation", head) && !words.has("organisation", head)) {
      return Optional.empty();
    }
    List<Token> tokens = wording.tokens();
    for (int i = 1; i < tokens.size(); i++) {
      boolean border = tokens.get(i).comma() || tokens.get(i).lower().equals("the");
      String before = tokens.get(i - 1).lower();
      if (border && !words.has("preposition", before) && !before.equals("and")) {
        List<Token> rest = tokens.subList(i, tokens.size());
        Optional<KnownActor> found =
            find(wording, rest).or(() -> find(wording, grammar.untilPreposition(rest)));
        if (found.filter(actor -> actor.kind() != Actor.Kind.STATE).isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Phrase> person(Wording wording) {
    return people
        .find(wording)
        .map(
            name -> {
              String spelled = wording.spelled(name);
              Optional<KnownActor> actor =
                  known
                      .named(spelled, wording.day())
                      .filter(each -> each.kind() == Actor.Kind.PERSON);
              return phrase(
                  wording.of(name),
                  Phrase.Form.PERSON,
                  actor.map(KnownActor::name).orElse(spelled),
                  actor,
                  described(without(wording.tokens(), name)));
            });
  }

  /** "an initial statement of the US Central Command", "the website of the Ministry". */
  private Optional<Phrase> author(Wording wording) {
    List<Token> tokens = wording.tokens();
    Token last = tokens.get(tokens.size() - 1);
    String head = grammar.head(tokens);
    if (!words.is("document", head) && !words.is("vague", head)) {
      return words.has("document", last.lower()) ? possessor(wording) : Optional.empty();
    }
    for (int i = 1; i < tokens.size() - 1; i++) {
      String word = tokens.get(i).lower();
      boolean received = word.equals("by") && words.has("received", tokens.get(i - 1).lower());
      if (!received && (word.equals("of") || word.equals("by") || word.equals("from"))) {
        boolean both = tokens.get(i + 1).lower().equals("both") && i + 2 < tokens.size();
        Token begin = tokens.get(both ? i + 2 : i + 1);
        Phrase inner = parse(wording, begin, last);
        if (isParty(inner)) {
          return Optional.of(inner.at(wording.span()));
        }
      }
    }
    return possessor(wording).or(() -> publisher(wording));
  }

  /** "A Harbour Lens report": whoever gives a document its name of two words wrote it. */
  private Optional<Phrase> publisher(Wording wording) {
    List<Token> core = grammar.withoutDeterminer(wording.first());
    List<Token> name = core.subList(0, Math.max(0, core.size() - 1));
    boolean named =
        name.size() > 1
            && name.stream().allMatch(Token::isCapital)
            && !core.get(core.size() - 1).isCapital()
            && grammar.hasName(name)
            && name.stream().noneMatch(grammar::isTitle);
    return named
        ? Optional.of(phrase(wording, Phrase.Form.BODY, wording.spelled(name), Optional.empty()))
        : Optional.empty();
  }

  /** "CENTCOM’s statement", "The Armed Forces of the Russian Federation VK account". */
  private Optional<Phrase> possessor(Wording wording) {
    List<Token> tokens = wording.tokens();
    for (int end = tokens.size() - 1; end > 0; end--) {
      if (find(wording, tokens.subList(0, end)).isPresent()) {
        Phrase owner = parse(wording, tokens.get(0), tokens.get(end - 1));
        return Optional.of(owner.at(wording.span()));
      }
    }
    return Optional.empty();
  }

  private Phrase parse(Wording wording, Token from, Token to) {
    Span part = new Span(from.span().begin(), to.span().end());
    return parse(wording.text(), part, wording.day());
  }

  private boolean isParty(Phrase phrase) {
    return phrase.form() != Phrase.Form.VAGUE
        && phrase.form() != Phrase.Form.DOCUMENT
        && phrase.form() != Phrase.Form.PRONOUN
        && (phrase.isNamed()
            || words.is("person", phrase.head())
            || words.is("people", phrase.head())
            || words.is("organisation", phrase.head()));
  }

  private Phrase unnamedOrBody(Wording wording) {
    List<Token> first = wording.first();
    String head = grammar.head(first);
    List<Token> core = grammar.withoutDeterminer(first);
    String spelled = wording.spelled(core);
    String role = core.isEmpty() ? wording.spelled(first) : spelled;
    boolean named = grammar.hasName(core);
    if (words.is("person", head) || words.is("people", head)) {
      boolean vague = core.isEmpty() || (words.has("vague", head) && core.size() <= 1);
      Phrase.Form form = vague && !words.is("person", head) ? Phrase.Form.VAGUE : Phrase.Form.ROLE;
      return unknown(wording, form, role);
    }
    boolean counted = core.size() == 1 && grammar.isQuantity(core, 0);
    if (words.is("vague", head) || counted) {
      return unknown(wording, Phrase.Form.VAGUE, spelled);
    }
    boolean pointsBack = words.has("definite", first.get(0).lower());
    boolean titled = !core.isEmpty() && core.get(core.size() - 1).isCapital() && pointsBack;
    if (isLine(core, head)) {
      return unknown(wording, Phrase.Form.NOMINAL, spelled);
    }
    if (words.is("document", head) && !named && pointsBack && !titled) {
      return unknown(wording, Phrase.Form.DOCUMENT, spelled);
    }
    if (words.is("organisation", head) && !named) {
      List<Token> apposed = nameBehind(wording);
      return apposed.isEmpty()
          ? unknown(wording, Phrase.Form.NOMINAL, spelled)
          : phrase(
              wording.of(apposed),
              Phrase.Form.BODY,
              wording.spelled(apposed),
              Optional.empty(),
              described(wording.tokens()));
    }
    if (core.size() == 1 && core.size() == first.size() && core.get(0).isCapital()) {
      return unknown(wording, Phrase.Form.BARE_NAME, spelled);
    }
    boolean opens = core.size() == first.size() && grammar.onlyOpensWithCapital(core);
    if ((named && !opens) || (titled && words.is("document", head))) {
      return phrase(
          wording.of(core),
          Phrase.Form.BODY,
          wording.spelled(withoutDescription(core)),
          find(wording, core),
          described(wording.tokens()));
    }
    return unknown(wording, Phrase.Form.ROLE, role);
  }

  /** "the shipping line" is a body; "the party line" is what one says. */
  private boolean isLine(List<Token> core, String head) {
    return head.equals("line")
        && core.stream().anyMatch(token -> words.has("liner", token.lower()));
  }

  /** {@return the name in "The operator, Sefra Power,"; empty where something else follows} */
  private List<Token> nameBehind(Wording wording) {
    List<Token> tokens = wording.tokens();
    List<Token> second =
        PhraseGrammar.firstSegment(tokens.subList(wording.first().size(), tokens.size()));
    boolean named = !second.isEmpty() && second.size() <= LONGEST_NAME;
    for (int i = 0; named && i < second.size(); i++) {
      named = grammar.isNamePart(second, i);
    }
    return named ? second : List.of();
  }

  /** Describing words in small letters are no part of a name: "activist-operated Idlib News". */
  private static List<Token> withoutDescription(List<Token> core) {
    int begin = 0;
    while (begin < core.size() - 1 && !core.get(begin).isCapital()) {
      begin++;
    }
    boolean lowerHead = begin == core.size() - 1 && !core.get(begin).isCapital();
    return lowerHead ? core : core.subList(begin, core.size());
  }

  private Phrase unknown(Wording wording, Phrase.Form form, String name) {
    return phrase(wording, form, name, Optional.empty());
  }

  private Phrase phrase(
      Wording wording, Phrase.Form form, String name, Optional<KnownActor> actor) {
    return phrase(wording, form, name, actor, described(wording.tokens()));
  }

  private Phrase phrase(
      Wording wording,
      Phrase.Form form,
      String name,
      Optional<KnownActor> actor,
      Set<String> described) {
    List<Token> tokens = wording.tokens();
    List<Token> first = wording.first();
    boolean person = form == Phrase.Form.PERSON;
    boolean role = form == Phrase.Form.ROLE;
    String head = person ? personHead(described) : grammar.head(first);
    String opening = tokens.isEmpty() ? "" : tokens.get(0).lower();
    List<String> content =
        (person && actor.isPresent() ? tokensOf(actor.get().name()) : first)
            .stream()
                .map(Token::lower)
                .filter(word -> !words.has("determiner", word) && !words.has("preposition", word))
                .flatMap(word -> (role ? words.inFull(word) : List.of(word)).stream())
                .map(SpeakerWords::singular)
                .toList();
    return new Phrase(
        wording.span(),
        form,
        name,
        head,
        content,
        described,
        words.has("definite", opening),
        words.has("possessive", opening) && !isArticle(tokens, 1),
        isPlural(form, head, first),
        wording.brackets().abbreviation(),
        actor,
        wording.span().in(wording.text()));
  }

  /** "its the same people" lost its apostrophe, and is nobody's own. */
  private static boolean isArticle(List<Token> tokens, int at) {
    return at < tokens.size() && Set.of("the", "a", "an").contains(tokens.get(at).lower());
  }

  private static List<Token> tokensOf(String name) {
    return Token.of(name, new Span(0, name.length()));
  }

  private boolean isPlural(Phrase.Form form, String head, List<Token> first) {
    if (form == Phrase.Form.PERSON) {
      return false;
    }
    boolean counted = !first.isEmpty() && words.has("counted", first.get(0).lower());
    boolean joined = first.stream().anyMatch(token -> token.lower().equals("and"));
    return counted || joined || words.has("people", head) || isPluralNoun(form, head);
  }

  private boolean isPluralNoun(Phrase.Form form, String head) {
    if (!head.endsWith("s") || head.endsWith("ss") || form == Phrase.Form.BODY) {
      return false;
    }
    boolean noun =
        words.is("person", head) || words.has("organisation", SpeakerWords.singular(head));
    return noun && !words.has("organisation", head);
  }

  private String personHead(Set<String> described) {
    return described.stream().filter(word -> words.is("person", word)).findFirst().orElse("");
  }

  private Set<String> described(List<Token> tokens) {
    Set<String> described = new LinkedHashSet<>();
    for (Token token : tokens) {
      if (!words.has("determiner", token.lower()) && !words.has("preposition", token.lower())) {
        words.inFull(token.lower()).forEach(word -> described.add(SpeakerWords.singular(word)));
      }
    }
    return described;
  }

  private static List<Token> without(List<Token> tokens, List<Token> some) {
    return tokens.stream().filter(token -> !some.contains(token)).toList();
  }
}
