package org.counterclaim.analysis.speaker;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.counterclaim.analysis.actor.KnownActors;
import org.counterclaim.claim.Actor;

/**
 * What the words of a source phrase are to it: head, title, part of a name, border. Thread-safe.
 */
final class PhraseGrammar {

  private static final Set<String> OF_ANOTHER = Set.of("of", "to", "for");

  private final KnownActors known;
  private final SpeakerWords words;

  PhraseGrammar(KnownActors known, SpeakerWords words) {
    this.known = known;
    this.words = words;
  }

  /** "WHO" is an organisation, "who" is not. */
  boolean isPronoun(Token token) {
    return words.has("pronoun", token.lower()) && !token.isAcronym();
  }

  /** {@return the words of a source that are about the party, with lost apostrophes restored} */
  List<Token> party(List<Token> tokens, Optional<LocalDate> day) {
    return withApostrophes(behindPreposition(shorten(tokens)), day);
  }

  private List<Token> shorten(List<Token> tokens) {
    for (int i = 1; i < tokens.size(); i++) {
      if (words.has("stopper", tokens.get(i).lower()) && !tokens.get(i).isCapital()) {
        return tokens.subList(0, i);
      }
    }
    return tokens;
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

  List<Token> untilPreposition(List<Token> tokens) {
    for (int i = 1; i < tokens.size(); i++) {
      String word = tokens.get(i).lower();
      if (words.has("preposition", word) && !word.equals("of") && !word.equals("for")) {
        return tokens.subList(0, i);
      }
    }
    return tokens;
  }

  /** The last noun before the first preposition. */
  String head(List<Token> tokens) {
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

  boolean isRole(List<Token> tokens) {
    return isRoleNoun(head(tokens));
  }

  /**
   * "an aide to President Weil", "the wife of Imran Khan": who is named is not who is told of. In
   * "Secretary of State Jonas Weil" the name is the role's.
   */
  boolean isRoleBesideAnother(List<Token> segment, Optional<LocalDate> day) {
    int of = segment.size() - 1;
    while (of > 0 && !OF_ANOTHER.contains(segment.get(of).lower())) {
      of--;
    }
    return of > 0 && isRole(segment) && isAnother(segment.subList(of + 1, segment.size()), day);
  }

  private boolean isAnother(List<Token> behind, Optional<LocalDate> day) {
    int begin = behind.size();
    while (begin > 0 && isNamePart(behind, begin - 1) && !isPersonsTitle(behind.get(begin - 1))) {
      begin--;
    }
    List<Token> name = behind.subList(begin, behind.size());
    if (begin == 0) {
      return known
          .named(name.stream().map(Token::text).collect(Collectors.joining(" ")), day)
          .filter(actor -> actor.kind() == Actor.Kind.PERSON)
          .isPresent();
    }
    return !name.isEmpty()
        && !isBodyName(name)
        && isPersonsTitle(behind.get(begin - 1))
        && behind.subList(0, begin).stream().allMatch(this::standsBeforeAPerson);
  }

  private boolean isPersonsTitle(Token token) {
    List<String> full = words.inFull(token.lower());
    return isTitle(token) && isRoleNoun(full.get(full.size() - 1));
  }

  /** "former", "Russian", "Prime". */
  private boolean standsBeforeAPerson(Token token) {
    return isTitle(token)
        || words.has("another-office", token.lower())
        || words.has("determiner", token.lower())
        || known.state(token.text()).isPresent();
  }

  /** "a spokesman for one of them". */
  boolean isRoleBesideOne(List<Token> segment) {
    for (int i = 2; i < segment.size(); i++) {
      String before = segment.get(i - 1).lower();
      if (words.has("single", segment.get(i).lower()) && OF_ANOTHER.contains(before)) {
        return true;
      }
    }
    return false;
  }

  boolean isRoleNoun(Token token) {
    return isRoleNoun(token.lower()) || words.has("title", token.lower());
  }

  /** "lawyer", "witnesses", "vice-president". */
  private boolean isRoleNoun(String word) {
    return words.is("person", word.substring(word.lastIndexOf('-') + 1));
  }

  boolean isTitle(Token token) {
    String word = token.lower().replace(".", "");
    return words.has("title", word)
        || (isRoleNoun(word) && !word.endsWith("s"))
        || words.has("portfolio", word);
  }

  /** A word in small letters that could head a role: "scene", "master", not "of" or "agency". */
  boolean isNoun(Token token) {
    String word = token.lower();
    return !token.isCapital()
        && !words.has("preposition", word)
        && !words.has("determiner", word)
        && !words.is("organisation", word)
        && !words.has("counted", word)
        && !word.equals("and");
  }

  boolean isNamePart(List<Token> tokens, int i) {
    boolean particle =
        words.has("particle", tokens.get(i).lower())
            && i + 1 < tokens.size()
            && tokens.get(i + 1).isCapital();
    return tokens.get(i).isCapital() || particle;
  }

  boolean isBodyName(List<Token> name) {
    return hasBodyWord(name) || (name.size() > 1 && known.state(name.get(0).text()).isPresent());
  }

  /** "Kelda Water Board", "BBC Radio"; a minister may be called Jordan or Aden. */
  boolean hasBodyWord(List<Token> name) {
    return name.stream()
        .anyMatch(
            token ->
                words.is("organisation", token.lower())
                    || words.is("newsroom", token.lower())
                    || (token.isAcronym() && token.text().length() > 2));
  }

  /**
   * Whether a proper name is in it: a capital beyond the first word, nationality and generic nouns.
   */
  boolean hasName(List<Token> core) {
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
              || describes(token.text())
              || isQuantity(core, i);
      if (token.isCapital() && !generic) {
        return true;
      }
    }
    return false;
  }

  /** "Open source materials", "Nearly eight of ten voters": as any word that opens a sentence. */
  boolean onlyOpensWithCapital(List<Token> core) {
    return core.size() > 1
        && !words.is("organisation", head(core))
        && !words.is("newsroom", head(core))
        && core.stream().skip(1).noneMatch(Token::isCapital);
  }

  /** "Two officials", "One of the doctors"; the party One Nation is none. */
  boolean isQuantity(List<Token> tokens, int i) {
    String word = tokens.get(i).lower();
    boolean name = i + 1 < tokens.size() && tokens.get(i + 1).isCapital();
    return !name && (words.has("counted", word) || words.has("single", word));
  }

  /** "Britain-based", "state-run". */
  private boolean describes(String word) {
    int hyphen = word.lastIndexOf('-');
    return hyphen > 0 && words.has("describes", word.substring(hyphen + 1));
  }

  List<Token> withoutDeterminer(List<Token> tokens) {
    int begin = 0;
    while (begin < tokens.size()
        && words.has("determiner", tokens.get(begin).lower())
        && !isBeforeOf(tokens, begin)) {
      begin++;
    }
    return tokens.subList(begin, tokens.size());
  }

  /** "some of the officials". */
  private static boolean isBeforeOf(List<Token> tokens, int i) {
    return i + 1 < tokens.size() && tokens.get(i + 1).lower().equals("of");
  }

  static List<Token> firstSegment(List<Token> tokens) {
    for (int i = 1; i < tokens.size(); i++) {
      if (tokens.get(i).comma()) {
        return tokens.subList(0, i);
      }
    }
    return tokens;
  }

  static String tidy(String text, List<Token> tokens) {
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
}
