package org.counterclaim.analysis.speaker;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
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

  PhraseParser(KnownActors known, SpeakerWords words) {
    this.known = known;
    this.words = words;
  }

  /** {@return the phrase; of a very long one its first part} */
  Phrase parse(String text, Span source, Optional<LocalDate> day) {
    Span span = new Span(source.begin(), Math.min(source.end(), source.begin() + LONGEST));
    Brackets brackets = Brackets.of(text, span);
    List<Token> tokens =
        withApostrophes(behindPreposition(shorten(brackets.outside(Token.of(text, span)))), day);
    if (tokens.isEmpty()) {
      return plain(source, Phrase.Form.VAGUE, span.in(text).strip(), tokens, text, brackets);
    }
    if (tokens.size() == 1 && isPronoun(tokens.get(0))) {
      return plain(source, Phrase.Form.PRONOUN, tokens.get(0).lower(), tokens, text, brackets);
    }
    List<Token> first = firstSegment(tokens);
    return knownWhole(source, text, day, tokens, first, brackets)
        .or(() -> person(source, text, day, tokens, first, brackets))
        .or(() -> author(source, text, day, tokens))
        .orElseGet(() -> unnamedOrBody(source, text, day, tokens, first, brackets));
  }

  /**
   * "of the international community": what stands before a party is no part of it; "over" and "at
   * least" of a number are.
   */
  private List<Token> behindPreposition(List<Token> tokens) {
    int begin = 0;
    while (begin < tokens.size() - 1
        && words.has("preposition", tokens.get(begin).lower())
        && !words.has("pronoun", tokens.get(begin).lower())
        && !tokens.get(begin).isCapital()
        && (tokens.get(begin).lower().equals("of")
            || words.has("determiner", tokens.get(begin + 1).lower()))) {
      begin++;
    }
    return tokens.subList(begin, tokens.size());
  }

  /** "SANAs correspondent" is SANA's, where SANA is somebody and what is its own stands behind. */
  private List<Token> withApostrophes(List<Token> tokens, Optional<LocalDate> day) {
    List<Token> with = new ArrayList<>(tokens);
    for (int i = 0; i < tokens.size() - 1; i++) {
      Token token = tokens.get(i);
      String bare = token.text().substring(0, token.text().length() - 1);
      boolean plural = token.text().endsWith("s") && isAcronym(bare);
      if (plural && !tokens.get(i + 1).comma() && known.named(bare, day).isPresent()) {
        with.set(
            i, new Token(bare, bare.toLowerCase(Locale.ROOT), token.span(), true, token.comma()));
      }
    }
    return with;
  }

  private static boolean isAcronym(String word) {
    return word.length() > 2 && word.chars().allMatch(Character::isUpperCase);
  }

  /** "WHO" is an organisation, "who" is not. */
  private boolean isPronoun(Token token) {
    return words.has("pronoun", token.lower()) && !token.isAcronym();
  }

  private Optional<Phrase> knownWhole(
      Span source,
      String text,
      Optional<LocalDate> day,
      List<Token> tokens,
      List<Token> first,
      Brackets brackets) {
    return known
        .find(tidy(text, tokens), day)
        .or(
            () ->
                first.size() < tokens.size()
                    ? known.find(tidy(text, first), day)
                    : Optional.empty())
        .or(() -> knownInApposition(text, day, tokens, first))
        .map(
            actor ->
                make(
                    source,
                    actor.kind() == Actor.Kind.PERSON ? Phrase.Form.PERSON : Phrase.Form.BODY,
                    actor.name(),
                    tokens,
                    text,
                    brackets,
                    Optional.of(actor),
                    described(tokens)));
  }

  /** "Another activist group the Britain-based Syrian Observatory …", "the monitor, SOHR". */
  private Optional<KnownActor> knownInApposition(
      String text, Optional<LocalDate> day, List<Token> tokens, List<Token> first) {
    String head = head(first);
    if (!words.is("organisation", head) && !words.has("organisation", head)) {
      return Optional.empty();
    }
    for (int i = 1; i < tokens.size(); i++) {
      boolean border = tokens.get(i).comma() || tokens.get(i).lower().equals("the");
      String before = tokens.get(i - 1).lower();
      if (border && !words.has("preposition", before) && !before.equals("and")) {
        List<Token> rest = tokens.subList(i, tokens.size());
        Optional<KnownActor> found =
            known
                .find(tidy(text, rest), day)
                .or(() -> known.find(tidy(text, untilPreposition(rest)), day));
        if (found.filter(actor -> actor.kind() != Actor.Kind.STATE).isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private List<Token> untilPreposition(List<Token> tokens) {
    for (int i = 1; i < tokens.size(); i++) {
      String word = tokens.get(i).lower();
      if (words.has("preposition", word) && !word.equals("of") && !word.equals("for")) {
        return tokens.subList(0, i);
      }
    }
    return tokens;
  }

  private Optional<Phrase> person(
      Span source,
      String text,
      Optional<LocalDate> day,
      List<Token> tokens,
      List<Token> first,
      Brackets brackets) {
    Optional<List<Token>> name = trailingName(text, first, day);
    if (name.isEmpty()) {
      name = leadingName(tokens, first);
    }
    if (name.isEmpty() && first.size() < tokens.size() && isRole(first)) {
      name = secondSegmentName(tokens, first);
    }
    return name.map(
        found -> {
          String spelled = tidy(text, found);
          Optional<KnownActor> actor =
              known.named(spelled, day).filter(a -> a.kind() == Actor.Kind.PERSON);
          return make(
              source,
              Phrase.Form.PERSON,
              actor.map(KnownActor::name).orElse(spelled),
              found,
              text,
              brackets,
              actor,
              described(without(tokens, found)));
        });
  }

  /** "Ministry spokesman Maj. Gen. Igor Konashenkov", "An activist at the scene Muaz Al Shami". */
  private Optional<List<Token>> trailingName(
      String text, List<Token> segment, Optional<LocalDate> day) {
    int begin = segment.size();
    while (begin > 0 && isNamePart(segment, begin - 1)) {
      begin--;
    }
    int nameBegin = begin;
    boolean titled = false;
    for (int i = begin; i < segment.size() - 1; i++) {
      Token token = segment.get(i);
      if (isTitle(token) || token.possessive()) {
        nameBegin = i + 1;
        titled = titled || isTitle(token);
      }
    }
    List<Token> name = segment.subList(nameBegin, segment.size());
    if (name.isEmpty() || name.size() > LONGEST_NAME || isBodyName(name)) {
      return knownSuffix(text, segment, day);
    }
    boolean role = nameBegin > 0 && isRoleNoun(segment.get(nameBegin - 1));
    if ((titled && !words.has("portfolio", name.get(0).lower())) || role) {
      return Optional.of(name);
    }
    boolean apart = nameBegin > 0 && name.size() >= 2 && isNoun(segment.get(nameBegin - 1));
    return apart ? Optional.of(name) : knownSuffix(text, segment, day);
  }

  /** A word in small letters that could head a role: "scene", "master", not "of" or "agency". */
  private boolean isNoun(Token token) {
    String word = token.lower();
    return !token.isCapital()
        && !words.has("preposition", word)
        && !words.has("determiner", word)
        && !words.is("organisation", word)
        && !words.has("counted", word)
        && !word.equals("and");
  }

  /** "US Secretary of Defense Ashton Carter": the last words are a person we know. */
  private Optional<List<Token>> knownSuffix(
      String text, List<Token> segment, Optional<LocalDate> day) {
    for (int size = Math.min(4, segment.size() - 1); size >= 2; size--) {
      List<Token> suffix = segment.subList(segment.size() - size, segment.size());
      boolean person =
          suffix.get(0).isCapital()
              && known
                  .named(tidy(text, suffix), day)
                  .filter(actor -> actor.kind() == Actor.Kind.PERSON)
                  .isPresent();
      if (person) {
        return Optional.of(suffix);
      }
    }
    return Optional.empty();
  }

  /** "Rami Abdel-Rahman, the organisation’s head", "Jean-Pascal Zanders from consultancy …". */
  private Optional<List<Token>> leadingName(List<Token> tokens, List<Token> first) {
    int end = 0;
    while (end < first.size() && isNamePart(first, end)) {
      end++;
    }
    while (end > 2 && first.get(end - 1).possessive()) {
      end--;
    }
    List<Token> name = first.subList(0, end);
    if (end == 0 || end > LONGEST_NAME || isBodyName(name) || name.get(end - 1).possessive()) {
      return Optional.empty();
    }
    if (!mayBeginName(name.get(0), end)) {
      return Optional.empty();
    }
    boolean alone = end == tokens.size();
    if (isTitle(name.get(0)) && end > 1) {
      return Optional.of(name.subList(1, end));
    }
    boolean looksLikeAPerson = end >= 2 || words.has("male-names", name.get(0).lower());
    if (alone) {
      return looksLikeAPerson && end >= 2 ? Optional.of(name) : Optional.empty();
    }
    boolean rolesBehind =
        tokens.subList(end, Math.min(tokens.size(), end + 12)).stream().anyMatch(this::isRoleNoun);
    boolean from =
        end < first.size() && Set.of("of", "from", "with").contains(first.get(end).lower());
    boolean bodyBehind =
        end < tokens.size()
            && tokens.subList(end, tokens.size()).stream()
                .limit(4)
                .anyMatch(token -> words.is("organisation", token.lower()));
    boolean several = end >= 2;
    if ((rolesBehind && (several || !bodyBehind)) || (from && several)) {
      return Optional.of(name);
    }
    return Optional.empty();
  }

  private boolean mayBeginName(Token token, int length) {
    String word = token.lower();
    boolean small = words.has("determiner", word) || words.has("preposition", word);
    boolean role = words.is("people", word) || (words.is("person", word) && length == 1);
    return !small && !role && known.state(token.text()).isEmpty();
  }

  /** "the imam of a mosque, Sheikh Abdul Razzaq". */
  private Optional<List<Token>> secondSegmentName(List<Token> tokens, List<Token> first) {
    List<Token> second = firstSegment(tokens.subList(first.size(), tokens.size()));
    int begin = 0;
    while (begin < second.size() && isTitle(second.get(begin))) {
      begin++;
    }
    int end = begin;
    while (end < second.size() && isNamePart(second, end)) {
      end++;
    }
    List<Token> name = second.subList(begin, end);
    return !name.isEmpty() && end == second.size() && !isBodyName(name)
        ? Optional.of(name)
        : Optional.empty();
  }

  /** "an initial statement of the US Central Command", "the website of the Ministry". */
  private Optional<Phrase> author(
      Span source, String text, Optional<LocalDate> day, List<Token> tokens) {
    String last = tokens.get(tokens.size() - 1).lower();
    if (!words.is("document", head(tokens)) && !words.is("vague", head(tokens))) {
      return words.has("document", last) ? possessor(source, text, day, tokens) : Optional.empty();
    }
    for (int i = 1; i < tokens.size() - 1; i++) {
      String word = tokens.get(i).lower();
      if (word.equals("of") || word.equals("by") || word.equals("from")) {
        int begin = i + 1;
        if (tokens.get(begin).lower().equals("both") && begin + 1 < tokens.size()) {
          begin++;
        }
        Span rest =
            new Span(tokens.get(begin).span().begin(), tokens.get(tokens.size() - 1).span().end());
        Phrase inner = parse(text, rest, day);
        if (isParty(inner)) {
          return Optional.of(moved(inner, source));
        }
      }
    }
    return possessor(source, text, day, tokens);
  }

  /** "CENTCOM’s statement", "The Armed Forces of the Russian Federation VK account". */
  private Optional<Phrase> possessor(
      Span source, String text, Optional<LocalDate> day, List<Token> tokens) {
    for (int end = tokens.size() - 1; end > 0; end--) {
      Span front = new Span(tokens.get(0).span().begin(), tokens.get(end - 1).span().end());
      Optional<KnownActor> actor = known.find(tidy(text, tokens.subList(0, end)), day);
      if (actor.isPresent()) {
        return Optional.of(moved(parse(text, front, day), source));
      }
    }
    return Optional.empty();
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

  private Phrase unnamedOrBody(
      Span source,
      String text,
      Optional<LocalDate> day,
      List<Token> tokens,
      List<Token> first,
      Brackets brackets) {
    String head = head(first);
    List<Token> core = withoutDeterminer(first);
    boolean named = hasName(core);
    if (words.is("person", head) || words.is("people", head)) {
      boolean vague = core.isEmpty() || (words.has("vague", head) && core.size() <= 1);
      return plain(
          source,
          vague && !words.is("person", head) ? Phrase.Form.VAGUE : Phrase.Form.ROLE,
          tidy(text, core.isEmpty() ? first : core),
          tokens,
          text,
          brackets);
    }
    if (words.is("vague", head)) {
      return plain(source, Phrase.Form.VAGUE, tidy(text, core), tokens, text, brackets);
    }
    boolean pointsBack = words.has("definite", first.get(0).lower());
    boolean titled = !core.isEmpty() && core.get(core.size() - 1).isCapital() && pointsBack;
    if (words.is("document", head) && !named && pointsBack && !titled) {
      return plain(source, Phrase.Form.DOCUMENT, tidy(text, core), tokens, text, brackets);
    }
    if (words.is("organisation", head) && !named) {
      List<Token> apposed = nameBehind(tokens, first);
      if (!apposed.isEmpty()) {
        String spelled = tidy(text, apposed);
        return make(
            source,
            Phrase.Form.BODY,
            spelled,
            apposed,
            text,
            brackets,
            Optional.empty(),
            described(tokens));
      }
      return plain(source, Phrase.Form.NOMINAL, tidy(text, core), tokens, text, brackets);
    }
    if (core.size() == 1 && core.size() == first.size() && core.get(0).isCapital()) {
      return plain(source, Phrase.Form.BARE_NAME, tidy(text, core), tokens, text, brackets);
    }
    if (named || (titled && words.is("document", head))) {
      return make(
          source,
          Phrase.Form.BODY,
          bodyName(text, core),
          core,
          text,
          brackets,
          known.find(tidy(text, core), day),
          described(tokens));
    }
    return plain(
        source,
        Phrase.Form.ROLE,
        tidy(text, core.isEmpty() ? first : core),
        tokens,
        text,
        brackets);
  }

  /** {@return the name in "The operator, Sefra Power,"; empty where something else follows} */
  private List<Token> nameBehind(List<Token> tokens, List<Token> first) {
    List<Token> second = firstSegment(tokens.subList(first.size(), tokens.size()));
    boolean named = !second.isEmpty() && second.size() <= LONGEST_NAME;
    for (int i = 0; named && i < second.size(); i++) {
      named = isNamePart(second, i);
    }
    return named ? second : List.of();
  }

  /** Without describing words in small letters: "activist-operated Idlib News network". */
  private String bodyName(String text, List<Token> core) {
    int begin = 0;
    while (begin < core.size() - 1 && !core.get(begin).isCapital()) {
      begin++;
    }
    boolean lowerHead = begin == core.size() - 1 && !core.get(begin).isCapital();
    return tidy(text, lowerHead ? core : core.subList(begin, core.size()));
  }

  private Phrase plain(
      Span source,
      Phrase.Form form,
      String name,
      List<Token> tokens,
      String text,
      Brackets brackets) {
    return make(source, form, name, tokens, text, brackets, Optional.empty(), described(tokens));
  }

  private Phrase make(
      Span source,
      Phrase.Form form,
      String name,
      List<Token> tokens,
      String text,
      Brackets brackets,
      Optional<KnownActor> actor,
      Set<String> described) {
    List<Token> first = firstSegment(tokens);
    String head = form == Phrase.Form.PERSON ? personHead(described) : head(first);
    String opening = tokens.isEmpty() ? "" : tokens.get(0).lower();
    List<String> content =
        (form == Phrase.Form.PERSON && actor.isPresent() ? tokensOf(actor.get().name()) : first)
            .stream()
                .map(Token::lower)
                .filter(word -> !words.has("determiner", word) && !words.has("preposition", word))
                .map(SpeakerWords::singular)
                .toList();
    return new Phrase(
        source,
        form,
        name,
        head,
        content,
        described,
        words.has("definite", opening),
        words.has("possessive", opening) && !isArticle(tokens, 1),
        isPlural(form, head, first),
        brackets.abbreviation(),
        actor,
        source.in(text));
  }

  /** "its the same people" lost its apostrophe, and is nobody's own. */
  private static boolean isArticle(List<Token> tokens, int at) {
    return at < tokens.size() && Set.of("the", "a", "an").contains(tokens.get(at).lower());
  }

  private static List<Token> tokensOf(String name) {
    return Token.of(name, new Span(0, name.length()));
  }

  private static Phrase moved(Phrase phrase, Span source) {
    return new Phrase(
        source,
        phrase.form(),
        phrase.name(),
        phrase.head(),
        phrase.words(),
        phrase.described(),
        phrase.definite(),
        phrase.possessed(),
        phrase.plural(),
        phrase.abbreviation(),
        phrase.known(),
        phrase.context());
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
        described.add(SpeakerWords.singular(words.inFull(token.lower())));
      }
    }
    return described;
  }

  private static List<Token> without(List<Token> tokens, List<Token> some) {
    return tokens.stream().filter(token -> !some.contains(token)).toList();
  }

  /** The last noun before the first preposition. */
  private String head(List<Token> tokens) {
    String head = "";
    for (int i = 0; i < tokens.size(); i++) {
      String word = tokens.get(i).lower();
      if (i > 0 && words.has("preposition", word)) {
        break;
      }
      if (i > 0 && tokens.get(i).comma() && !head.isEmpty()) {
        break;
      }
      if (!words.has("determiner", word) && !word.endsWith("ing") && !word.endsWith("ed")) {
        head = word;
      }
    }
    return head;
  }

  private boolean isRole(List<Token> tokens) {
    return words.is("person", head(tokens));
  }

  private boolean isRoleNoun(Token token) {
    return words.is("person", token.lower()) || words.has("title", token.lower());
  }

  private boolean isTitle(Token token) {
    String word = token.lower().replace(".", "");
    return words.has("title", word)
        || (words.is("person", word) && !word.endsWith("s"))
        || words.has("portfolio", word);
  }

  private boolean isBodyName(List<Token> name) {
    for (Token token : name) {
      boolean body = words.is("organisation", token.lower()) || words.is("newsroom", token.lower());
      if (body || (token.isAcronym() && token.text().length() > 2)) {
        return true;
      }
    }
    return name.size() > 1 && known.state(name.get(0).text()).isPresent();
  }

  private boolean isNamePart(List<Token> tokens, int i) {
    boolean particle =
        words.has("particle", tokens.get(i).lower())
            && i + 1 < tokens.size()
            && tokens.get(i + 1).isCapital();
    return tokens.get(i).isCapital() || particle;
  }

  /**
   * Whether a proper name is in it: a capital beyond the first word, nationality and generic nouns.
   */
  private boolean hasName(List<Token> core) {
    for (int i = 0; i < core.size(); i++) {
      Token token = core.get(i);
      if (words.has("preposition", token.lower())) {
        break;
      }
      boolean generic =
          words.is("plain", token.lower())
              || words.is("organisation", token.lower())
              || words.is("person", token.lower())
              || words.is("document", token.lower())
              || known.state(token.text()).isPresent()
              || describes(token.text());
      if (token.isCapital() && !generic) {
        return true;
      }
    }
    return false;
  }

  /** "Britain-based", "state-run". */
  private boolean describes(String word) {
    int hyphen = word.lastIndexOf('-');
    return hyphen > 0 && words.has("describes", word.substring(hyphen + 1));
  }

  private List<Token> withoutDeterminer(List<Token> tokens) {
    int begin = 0;
    while (begin < tokens.size() && words.has("determiner", tokens.get(begin).lower())) {
      begin++;
    }
    return tokens.subList(begin, tokens.size());
  }

  private List<Token> shorten(List<Token> tokens) {
    for (int i = 1; i < tokens.size(); i++) {
      if (words.has("stopper", tokens.get(i).lower()) && !tokens.get(i).isCapital()) {
        return tokens.subList(0, i);
      }
    }
    return tokens;
  }

  private static List<Token> firstSegment(List<Token> tokens) {
    for (int i = 1; i < tokens.size(); i++) {
      if (tokens.get(i).comma()) {
        return tokens.subList(0, i);
      }
    }
    return tokens;
  }

  private static String tidy(String text, List<Token> tokens) {
    if (tokens.isEmpty()) {
      return "";
    }
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      boolean last = i == tokens.size() - 1;
      String spelled = token.span().in(text);
      boolean lost = token.possessive() && spelled.equals(token.text() + "s");
      parts.add(last ? token.text() : lost ? token.text() + "'s" : spelled);
    }
    String joined = String.join(" ", parts);
    return joined.regionMatches(true, 0, "the ", 0, 4) ? joined.substring(4) : joined;
  }

  /** What stands in brackets does not belong to the phrase; an abbreviation in them is kept. */
  private record Brackets(List<Span> inside, Optional<String> abbreviation) {

    static Brackets of(String text, Span span) {
      List<Span> inside = new ArrayList<>();
      Optional<String> abbreviation = Optional.empty();
      int open = -1;
      for (int i = span.begin(); i < span.end(); i++) {
        char c = text.charAt(i);
        if (c == '(' && open < 0) {
          open = i;
        } else if (c == ')' && open >= 0) {
          Span words = new Span(open, i + 1);
          inside.add(words);
          List<Token> tokens = Token.of(text, words);
          if (abbreviation.isEmpty() && tokens.size() == 1 && tokens.get(0).isAcronym()) {
            abbreviation = Optional.of(tokens.get(0).text());
          }
          open = -1;
        }
      }
      return new Brackets(inside, abbreviation);
    }

    List<Token> outside(List<Token> tokens) {
      return tokens.stream()
          .filter(token -> inside.stream().noneMatch(span -> span.overlaps(token.span())))
          .toList();
    }
  }
}
