package org.counterclaim.analysis.speaker;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.counterclaim.analysis.actor.KnownActors;
import org.counterclaim.claim.Actor;
import org.counterclaim.claim.PlaceMention;
import org.counterclaim.text.Span;

/**
 * Whom a phrase means that acts, suffers or holds. Stricter than for sources, since anything may
 * stand where a party could: what is a thing or a place is nobody.
 */
final class PartyMeaning implements PartyResolver.Meaning {

  private static final int NEAR = 600;

  private final KnownActors known;
  private final SpeakerWords words;
  private final Function<Span, Phrase> read;
  private final Cast cast;
  private final Pronouns pronouns;
  private final Surroundings around;
  private final Function<Phrase, Member> meant;
  private final Function<Span, Optional<Member>> self;
  private final Backing backing;

  /**
   * Where the report plays.
   *
   * @param places literal ones
   * @param home the state whose government needs no name
   */
  record Surroundings(String text, Optional<LocalDate> day, List<Span> places, HomeState home) {

    static Surroundings of(
        String text, Optional<LocalDate> day, List<PlaceMention> mentions, KnownActors known) {
      List<Span> literal =
          mentions.stream()
              .filter(mention -> mention.role() == PlaceMention.Role.LITERAL)
              .map(PlaceMention::span)
              .toList();
      return new Surroundings(text, day, literal, HomeState.of(text, mentions, known));
    }
  }

  PartyMeaning(
      KnownActors known,
      SpeakerWords words,
      Function<Span, Phrase> read,
      Cast cast,
      Pronouns pronouns,
      Surroundings around,
      Function<Phrase, Member> meant,
      Function<Span, Optional<Member>> self) {
    this.known = known;
    this.words = words;
    this.read = read;
    this.cast = cast;
    this.pronouns = pronouns;
    this.around = around;
    this.meant = meant;
    this.self = self;
    this.backing = new Backing(known, words, around.text(), around.day());
  }

  @Override
  public boolean isName(Span phrase) {
    return known.named(phrase.in(around.text()), around.day()).isPresent();
  }

  @Override
  public boolean isParty(Span span) {
    return known.find(span.in(around.text()), around.day()).isPresent()
        || isArmed(read.apply(span));
  }

  @Override
  public Optional<Member> sharing(Span adjective, Span behind) {
    List<Token> tokens = Token.of(around.text(), behind);
    String front = adjective.in(around.text());
    if (tokens.size() < 2 || front.indexOf(' ') >= 0 || known.state(front).isEmpty()) {
      return Optional.empty();
    }
    return known
        .find(front + " " + tokens.get(tokens.size() - 1).text(), around.day())
        .map(cast::known);
  }

  @Override
  public Optional<Member> of(Span span) {
    Phrase phrase = read.apply(span);
    if (phrase.form() == Phrase.Form.PRONOUN) {
      return pronoun(phrase);
    }
    if (phrase.known().isPresent() && !isAgainst(phrase)) {
      return Optional.of(meant.apply(phrase));
    }
    return ofOneself(span, phrase)
        .or(() -> backed(span, phrase))
        .or(() -> onItsSide(span))
        .or(() -> ofTheState(phrase))
        .or(() -> ofItsOwner(span, phrase))
        .or(() -> unnamedForce(phrase))
        .or(() -> isParty(phrase) ? Optional.of(meant.apply(phrase)) : Optional.empty());
  }

  /** "US-backed Syrian rebels" are neither the United States nor Syria. */
  private boolean isAgainst(Phrase phrase) {
    List<Token> tokens = Token.of(around.text(), phrase.span());
    String last = tokens.get(tokens.size() - 1).lower();
    return phrase.known().filter(actor -> actor.kind() == Actor.Kind.STATE).isPresent()
        && (words.is("rebel", last) || words.is("armed", last));
  }

  private Optional<Member> pronoun(Phrase phrase) {
    if (Pronouns.isFirstPerson(phrase.name())) {
      return self.apply(phrase.span());
    }
    if (phrase.name().equals("they") || phrase.name().equals("them")) {
      return pronouns.several(phrase.span().begin());
    }
    return Set.of("he", "she", "it", "him", "her").contains(phrase.name())
        ? pronouns.antecedent(phrase.name(), phrase.span().begin())
        : Optional.empty();
  }

  /** "the US-backed rebels"; from then on "the rebels" are they. */
  private Optional<Member> backed(Span span, Phrase phrase) {
    if (!phrase.definite() || (!isArmed(phrase) && !isAgainst(phrase))) {
      return Optional.empty();
    }
    Optional<Member> member = backing.of(span).map(cast::known);
    member.ifPresent(each -> each.addName(telling(List.of(phrase.head()))));
    return member;
  }

  /** "our troops", "its fighters", "their forces". */
  private Optional<Member> ofOneself(Span span, Phrase phrase) {
    if (!phrase.possessed() || !isArmed(phrase)) {
      return Optional.empty();
    }
    String pronoun = Token.of(around.text(), span).get(0).lower();
    return Pronouns.isFirstPerson(pronoun)
        ? self.apply(span)
        : pronouns.antecedent(pronoun, span.begin());
  }

  /** "pro-Assad forces", "pro-government units": of the side whose name follows. */
  private Optional<Member> onItsSide(Span span) {
    List<Token> tokens = Token.of(around.text(), span);
    for (Token token : tokens.subList(0, Math.min(2, tokens.size()))) {
      if (token.lower().startsWith("pro-") && tokens.size() > 1) {
        Span rest = new Span(token.span().begin() + 4, tokens.get(tokens.size() - 1).span().end());
        Phrase phrase = read.apply(rest);
        return phrase.known().isPresent() ? Optional.of(meant.apply(phrase)) : ofTheState(phrase);
      }
    }
    return Optional.empty();
  }

  /** "the army", "government forces", "regime warplanes" of the state where the report plays. */
  private Optional<Member> ofTheState(Phrase phrase) {
    boolean ruled =
        !phrase.words().isEmpty()
            && phrase.words().stream()
                .allMatch(
                    word ->
                        words.is("rule", word) || words.is("force", word) || words.is("arm", word))
            && phrase.words().stream().anyMatch(word -> words.has("rule", word));
    if (!ruled) {
      return Optional.empty();
    }
    boolean rules = words.has("ruler", phrase.head());
    int at = phrase.span().begin();
    boolean bare = phrase.words().size() == 1 && words.has("regular", phrase.head());
    Optional<Member> before = bare ? lately(at, rules) : Optional.empty();
    return before
        .or(
            () ->
                around
                    .home()
                    .at(at)
                    .flatMap(code -> known.body(code, rules ? "government" : "army"))
                    .map(cast::known))
        .or(() -> lately(at, rules))
        .or(() -> Optional.of(add(phrase, PhraseWords.of(phrase.words()))));
  }

  /** "the army" after "the Russian army", a few lines before. */
  private Optional<Member> lately(int offset, boolean rules) {
    return cast.latest(offset, member -> isOfAState(member, rules))
        .filter(member -> member.lastBefore(offset) >= offset - NEAR);
  }

  private boolean isOfAState(Member member, boolean rules) {
    return rules ? member.kind() == Actor.Kind.STATE : cast.isArmy(member);
  }

  /** "fighters from Jaysh al-Islam", "forces loyal to the president". */
  private Optional<Member> ofItsOwner(Span span, Phrase phrase) {
    boolean loose =
        phrase.words().stream().limit(4).anyMatch(word -> isArmed(word) || word.equals("member"));
    return loose
        ? PartyPhrases.owner(around.text(), span)
            .flatMap(owner -> read.apply(owner).known().isPresent() ? of(owner) : Optional.empty())
        : Optional.empty();
  }

  /** "rebels", "rebel forces", "opposition fighters": kept as unnamed, one each for a report. */
  private Optional<Member> unnamedForce(Phrase phrase) {
    if ((!isArmed(phrase) && !isAgainst(phrase))
        || (phrase.isNamed() && isCapital(phrase.span()))) {
      return Optional.empty();
    }
    Set<String> telling =
        telling(Token.of(around.text(), phrase.span()).stream().map(Token::lower).toList());
    boolean bare = telling.size() <= 1 && telling.stream().allMatch(w -> words.is("armed", w));
    if (bare && phrase.definite()) {
      int at = phrase.span().begin();
      Optional<Member> group =
          cast.latest(at, member -> member.kind() == Actor.Kind.ARMED_GROUP)
              .filter(member -> member.lastBefore(at) >= at - NEAR);
      if (group.isPresent()) {
        return group;
      }
    }
    if (telling.isEmpty()) {
      return phrase.definite() ? Optional.of(meant.apply(phrase)) : Optional.empty();
    }
    return Optional.of(
        cast.latest(
                phrase.span().begin(),
                member -> (isUnnamed(member) || phrase.definite()) && member.isCalled(telling))
            .orElseGet(() -> add(phrase, telling)));
  }

  private Set<String> telling(List<String> content) {
    return PartyResolver.telling(words, content);
  }

  private Member add(Phrase phrase, Set<String> telling) {
    Member member = cast.add(bare(phrase), Actor.Kind.UNNAMED);
    member.addName(telling);
    member.speakAsSeveral();
    cast.affiliation(phrase).forEach(member::belong);
    return member;
  }

  @Override
  public Member unnamed(Span phrase) {
    String name =
        phrase.in(around.text()).replaceAll("\\s+", " ").replaceFirst("^(?i:the|an?) ", "");
    Set<String> called = PhraseWords.of(name);
    return cast.latest(phrase.begin(), member -> isUnnamed(member) && member.isCalled(called))
        .orElseGet(
            () -> {
              Member member = cast.add(name, Actor.Kind.UNNAMED);
              member.addName(called);
              if (isSeveral(read.apply(phrase))) {
                member.speakAsSeveral();
              }
              return member;
            });
  }

  /** "30 children", "two men", "residents": no "he" means them. */
  private boolean isSeveral(Phrase phrase) {
    boolean counted =
        phrase.words().stream().limit(1).anyMatch(word -> Character.isDigit(word.charAt(0)));
    boolean noun = !phrase.head().equals(SpeakerWords.singular(phrase.head()));
    return phrase.plural() || counted || noun || words.has("irregular", phrase.head());
  }

  /** The words of a phrase without its article. */
  private String bare(Phrase phrase) {
    List<Token> tokens = Token.of(around.text(), phrase.span());
    int first = tokens.size() > 1 && words.has("determiner", tokens.get(0).lower()) ? 1 : 0;
    return around.text().substring(tokens.get(first).span().begin(), phrase.span().end());
  }

  private static boolean isUnnamed(Member member) {
    return member.kind() == Actor.Kind.UNNAMED;
  }

  private boolean isArmed(Phrase phrase) {
    return isArmed(phrase.head());
  }

  private boolean isArmed(String noun) {
    return words.is("force", noun)
        || words.is("arm", noun)
        || words.is("armed", noun)
        || words.is("rebel", noun);
  }

  private boolean isParty(Phrase phrase) {
    return switch (phrase.form()) {
      case PERSON -> true;
      case BODY ->
          words.is("organisation", phrase.head())
              || words.is("newsroom", phrase.head())
              || (isCapital(phrase.span()) && !isPlace(phrase.span()));
      case BARE_NAME ->
          !isPlace(phrase.span()) && (cast.find(phrase).isPresent() || isAcronym(phrase.span()));
      case ROLE -> words.is("person", phrase.head()) || words.is("people", phrase.head());
      case NOMINAL -> phrase.definite() || words.has("fighting", phrase.head());
      case PRONOUN, DOCUMENT, VAGUE -> false;
    };
  }

  /** Whether its last word begins with a capital: "Liwa al-Haqq", not "Death toll". */
  private boolean isCapital(Span span) {
    List<Token> tokens = Token.of(around.text(), span);
    return tokens.size() > 1 && tokens.get(tokens.size() - 1).isCapital();
  }

  private boolean isAcronym(Span span) {
    return Token.of(around.text(), span).stream().anyMatch(Token::isAcronym);
  }

  private boolean isPlace(Span span) {
    return around.places().stream().anyMatch(span::overlaps);
  }
}
