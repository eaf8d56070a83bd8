package org.counterclaim.analysis.speaker;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.counterclaim.analysis.actor.KnownActor;
import org.counterclaim.analysis.actor.KnownActors;
import org.counterclaim.claim.Actor;
import org.counterclaim.claim.Attribution;
import org.counterclaim.claim.Name;
import org.counterclaim.claim.PlaceMention;
import org.counterclaim.claim.StatementKind;
import org.counterclaim.text.Report;
import org.counterclaim.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * From source phrases to actors, within one report: names and roles read from the text, nominals
 * ("the Ministry"), pronouns, seats of government, chains of who says that who says. What is known
 * beforehand comes from {@link KnownActors}. Thread-safe, deterministic.
 */
public final class SpeakerResolver {

  private static final Set<String> CITING =
      Set.of("citing", "quoting", "cites", "cited", "quotes", "quoted");
  private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]");
  private static final int SAME_SENTENCE = 300;
  private static final int FEW_SENTENCES = 600;

  private final KnownActors known;
  private final SpeakerWords words = SpeakerWords.english();
  private final PhraseParser parser;
  private final NameScanner scanner;
  private final Hearers hearers;

  public SpeakerResolver(KnownActors known) {
    this.known = known;
    this.parser = new PhraseParser(known, words);
    this.scanner = new NameScanner(known, words, parser);
    this.hearers = new Hearers(known, words);
  }

  /** {@return who speaks in each attribution; an actor is listed if it speaks or passes on} */
  public Voices resolve(Report report, List<Attribution> attributions) {
    return meet(report, attributions, List.of()).voices();
  }

  /** {@return the same of a report in which no model read names} */
  public PartyResolver meet(
      Report report, List<Attribution> attributions, List<PlaceMention> places) {
    return meet(report, attributions, List.of(), places);
  }

  /**
   * {@return who speaks, and whom other phrases of the report mean}
   *
   * @param names of people and bodies in the report; none where no model read it
   * @param places of the report; the country of most of them tells which "the army" is
   */
  public PartyResolver meet(
      Report report, List<Attribution> attributions, List<Name> names, List<PlaceMention> places) {
    return new Reader(report, attributions, ReadNames.of(report.text(), names)).read(places);
  }

  /** The state of one reading. */
  private final class Reader {

    private final String text;
    private final Optional<LocalDate> day;
    private final String outlet;
    private final int headline;
    private final List<Attribution> attributions;
    private final List<List<Integer>> nesting;
    private final ReadNames names;
    private final JointSources joint;
    private final Asides asides;
    private final Cast cast;
    private final Set<Member> strangers = new HashSet<>();
    private final Pronouns pronouns;
    private final Bystanders bystanders;
    private final Nominals nominals;
    private final Member narrator;
    private final Member nobody;
    private final Map<Integer, Phrase> phrases = new HashMap<>();
    private final Map<Integer, Member> speakers = new HashMap<>();
    private final Map<Member, String> ids = new LinkedHashMap<>();
    private Optional<String> home = Optional.empty();

    Reader(Report report, List<Attribution> attributions, ReadNames names) {
      this.text = report.text();
      this.day = report.published().day();
      this.outlet = letters(report.outlet().orElse(""));
      this.headline = report.title().filter(text::startsWith).map(String::length).orElse(0);
      this.attributions = attributions;
      this.nesting = Nesting.of(attributions);
      this.names = names;
      this.joint = new JointSources(parser, names);
      this.asides = new Asides(attributions);
      this.cast = new Cast(known, words, day);
      this.pronouns = new Pronouns(cast);
      this.bystanders = new Bystanders(text, words);
      this.nominals = new Nominals(cast, words);
      this.narrator = cast.add(report.outlet().orElse("the outlet"), Actor.Kind.NARRATOR);
      this.nobody = cast.add("unspecified reports", Actor.Kind.UNNAMED);
      report.outlet().ifPresent(name -> narrator.addName(PhraseWords.of(name)));
    }

    PartyResolver read(List<PlaceMention> places) {
      PartyMeaning.Surroundings surroundings =
          PartyMeaning.Surroundings.of(text, day, places, known);
      home = surroundings.country();
      introduce();
      List<Integer> order = new ArrayList<>();
      for (int i = 0; i < attributions.size(); i++) {
        order.add(i);
      }
      order.sort(Comparator.comparingInt((Integer i) -> offset(attributions.get(i))));
      for (int i : order) {
        if (!isFirstPerson(i) && !isClaimOfOthers(i)) {
          asides.close(offset(attributions.get(i)));
          speak(i, speaker(i));
        }
      }
      order.stream().filter(this::isClaimOfOthers).forEach(i -> speak(i, speaker(i)));
      order.stream().filter(this::isFirstPerson).forEach(i -> speak(i, own(i)));
      Voices voices = voices();
      PartyMeaning meaning =
          new PartyMeaning(known, words, parser, cast, surroundings, this::meant, this::around);
      return new PartyResolver(text, voices, ids, meaning);
    }

    /** Who speaks the words that hold a phrase, or whose side that is: "our troops". */
    private Optional<Member> around(Span phrase) {
      int innermost = -1;
      int shortest = Integer.MAX_VALUE;
      for (int i = 0; i < attributions.size(); i++) {
        for (Span content : attributions.get(i).content()) {
          if (content.covers(phrase) && content.length() < shortest) {
            shortest = content.length();
            innermost = i;
          }
        }
      }
      return Optional.ofNullable(speakers.get(innermost))
          .filter(member -> member != nobody)
          .map(this::bodyOf);
    }

    /** Everybody with a name comes in first, so that a headline's surname finds its bearer. */
    private void introduce() {
      List<Phrase> named = new ArrayList<>();
      for (int i = 0; i < attributions.size(); i++) {
        int position = i;
        attributions
            .get(i)
            .source()
            .map(span -> names.corrected(text, parser.parse(text, span, day)))
            .ifPresent(phrase -> phrases.put(position, phrase));
      }
      List<List<Token>> runs = NameScanner.runs(text);
      BitSet inSource = new BitSet();
      phrases.values().forEach(each -> inSource.set(each.span().begin(), each.span().end()));
      scanner.find(text, day, runs).stream()
          .filter(
              phrase -> phrase.form() != Phrase.Form.PERSON || !inSource.get(phrase.span().begin()))
          .filter(phrase -> !names.speakAgainst(phrase))
          .forEach(named::add);
      named.forEach(each -> inSource.set(each.span().begin(), each.span().end()));
      List<Phrase> read =
          readNames().stream().filter(phrase -> !inSource.get(phrase.span().begin())).toList();
      named.addAll(read);
      Set<Span> overheard = read.stream().map(Phrase::span).collect(Collectors.toSet());
      phrases.values().stream().filter(this::introducesItself).forEach(named::add);
      named.sort(
          Comparator.comparing((Phrase phrase) -> phrase.form() != Phrase.Form.PERSON)
              .thenComparing(phrase -> phrase.span()));
      for (Phrase phrase : named) {
        if (!isOutlet(phrase)) {
          boolean before = cast.find(phrase).isPresent();
          Member member = cast.named(phrase);
          comeUp(member, phrase.span().begin());
          if (!overheard.contains(phrase.span())) {
            member.comeUpAsASource();
          } else if (!before) {
            member.comeUpOnlyAsAName();
          }
        }
      }
      comeUp(runs);
    }

    /** People by two words or more, and bodies, as the model read them. */
    private List<Phrase> readNames() {
      List<Phrase> read = new ArrayList<>();
      for (Name name : names.all()) {
        Phrase phrase = parser.parse(text, name.span(), day);
        boolean person = name.kind() == Name.Kind.PERSON;
        boolean whole = name.span().in(text).endsWith(phrase.name());
        if (phrase.known().isPresent() || (!person && phrase.isNamed() && whole)) {
          read.add(person || phrase.known().isPresent() ? phrase : phrase.as(Phrase.Form.BODY));
        } else if (person && phrase.isNamed() && phrase.words().size() > 1) {
          read.add(phrase.as(Phrase.Form.PERSON));
        }
      }
      return read;
    }

    private void comeUp(Member member, int offset) {
      member.comeUp(offset);
      asides.note(member, offset);
    }

    private boolean introducesItself(Phrase phrase) {
      if (phrase.form() == Phrase.Form.PERSON) {
        return true;
      }
      return phrase.known().isPresent()
          ? phrase.known().get().kind() != Actor.Kind.STATE
          : phrase.form() == Phrase.Form.BODY && joint(phrase).isEmpty();
    }

    /** Notes where people and bodies of the cast are named without speaking. */
    private void comeUp(List<List<Token>> runs) {
      Map<String, Member> bySurname = new HashMap<>();
      for (Member member : cast.members()) {
        if (member.isPerson()) {
          List<Token> name = Token.of(member.name(), new Span(0, member.name().length()));
          if (!name.isEmpty()) {
            bySurname.putIfAbsent(surname(name.get(name.size() - 1)), member);
          }
        }
      }
      for (List<Token> run : runs) {
        List<Token> capital = NameScanner.capital(run);
        Member member = bySurname.get(surname(capital.get(capital.size() - 1)));
        if (member != null && !capital.get(capital.size() - 1).possessive()) {
          comeUp(member, capital.get(0).span().begin());
        }
      }
    }

    private String surname(Token token) {
      String lower = token.lower();
      return lower.startsWith("al-") ? lower.substring(3) : lower;
    }

    private Member speaker(int i) {
      Attribution attribution = attributions.get(i);
      if (attribution.kind() == StatementKind.NARRATOR) {
        return narrator;
      }
      Phrase phrase = phrases.get(i);
      if (phrase == null) {
        return attribution.kind() == StatementKind.HEARSAY ? nobody : implied(i);
      }
      if (attribution.kind() == StatementKind.HEARSAY && !phrase.isNamed()) {
        return nobody;
      }
      return meant(phrase);
    }

    private Member meant(Phrase phrase) {
      if (isOutlet(phrase)) {
        return narrator;
      }
      Optional<Member> joint = joint(phrase);
      if (joint.isPresent()) {
        return joint.get();
      }
      return switch (phrase.form()) {
        case PERSON, BODY, BARE_NAME -> cast.named(phrase);
        case PRONOUN ->
            pronouns
                .antecedent(phrase.name(), phrase.span().begin())
                .or(() -> bystander(phrase))
                .orElseGet(this::stranger);
        case ROLE ->
            nominals
                .role(phrase)
                .or(() -> pronouns.aged(phrase))
                .or(() -> isInHeadline(phrase) ? nominals.headlined(phrase) : Optional.empty())
                .or(() -> holder(phrase))
                .orElseGet(() -> role(phrase));
        case NOMINAL ->
            atHome(phrase).or(() -> nominals.body(phrase)).orElseGet(() -> body(phrase));
        case DOCUMENT -> owner(phrase).or(() -> nominals.author(phrase)).orElse(nobody);
        case VAGUE -> owner(phrase).orElse(nobody);
      };
    }

    /** "the government", where the one at home comes up and another spoke last. */
    private Optional<Member> atHome(Phrase phrase) {
      boolean bare = phrase.definite() && !phrase.possessed() && phrase.words().size() == 1;
      int at = phrase.span().begin();
      return bare && words.has("home-ruler", phrase.head())
          ? home.flatMap(known::state)
              .map(KnownActor::name)
              .flatMap(
                  name ->
                      cast.latest(
                          at,
                          member ->
                              member.name().equals(name)
                                  && at - member.lastBefore(at) <= FEW_SENTENCES))
          : Optional.empty();
    }

    private boolean isInHeadline(Phrase phrase) {
      return phrase.span().end() <= headline;
    }

    /** "The president spoke on Friday … he said": told of, and silent so far. */
    private Optional<Member> bystander(Phrase pronoun) {
      return bystanders
          .before(pronoun.name(), pronoun.span().begin())
          .map(span -> meant(parser.parse(text, span, day)));
    }

    /** "her account", "their report": what somebody wrote or told speaks for them. */
    private Optional<Member> owner(Phrase phrase) {
      boolean theirs = phrase.possessed() && !Pronouns.isFirstPerson(opening(phrase));
      return theirs
          ? pronouns.antecedent(opening(phrase), phrase.span().begin())
          : Optional.empty();
    }

    /** Two by name who speak as one: a party of its own. */
    private Optional<Member> joint(Phrase phrase) {
      List<Phrase> parts = joint.parts(text, phrase, day);
      if (parts.isEmpty()) {
        return Optional.empty();
      }
      if (parts.stream().anyMatch(this::isOutlet)) {
        return Optional.of(narrator);
      }
      int at = phrase.span().begin();
      List<Member> members = parts.stream().map(cast::named).toList();
      members.forEach(each -> each.comeUp(at));
      String name = members.stream().map(Member::name).collect(Collectors.joining(" and "));
      Set<String> both = PhraseWords.of(name);
      return cast.latest(at, member -> member.isCalled(both))
          .or(
              () -> {
                Member party = cast.add(name, members.get(0).kind());
                party.speakJointly();
                party.addName(both);
                members.forEach(each -> each.affiliation().forEach(party::belong));
                members.forEach(each -> party.describe(each.described()));
                party.describe(phrase.described());
                return Optional.of(party);
              });
    }

    /** "the Russian foreign minister": whoever held the office that day. */
    private Optional<Member> holder(Phrase phrase) {
      if (!phrase.definite() || phrase.plural() || day.isEmpty()) {
        return Optional.empty();
      }
      List<Token> tokens = Token.of(phrase.name(), new Span(0, phrase.name().length()));
      for (int i = 1; i < Math.min(tokens.size(), 4); i++) {
        String front = phrase.name().substring(0, tokens.get(i - 1).span().end());
        String role = phrase.name().substring(tokens.get(i).span().begin());
        Optional<KnownActor> holder =
            known.find(front, day).flatMap(body -> known.holder(codeOf(body), role, day.get()));
        if (holder.isPresent()) {
          return Optional.of(cast.known(holder.get()));
        }
      }
      return Optional.empty();
    }

    private String codeOf(KnownActor body) {
      return body.kind() == Actor.Kind.STATE
          ? body.affiliation(day).stream().findFirst().orElse(body.name())
          : body.name();
    }

    private Member role(Phrase phrase) {
      Member member = cast.add(nameOf(phrase), Actor.Kind.UNNAMED);
      if (phrase.plural()) {
        member.speakAsSeveral();
      }
      member.addName(PhraseWords.of(phrase.words()));
      member.describe(phrase.described());
      cast.affiliation(phrase).forEach(member::belong);
      if (words.has("woman", phrase.head())) {
        member.genderIs(KnownActor.Gender.WOMAN);
      } else if (words.has("man", phrase.head())) {
        member.genderIs(KnownActor.Gender.MAN);
      }
      return member;
    }

    private Member body(Phrase phrase) {
      boolean unnamed = phrase.plural() || !(phrase.definite() || isGenitive(phrase));
      Member member =
          cast.add(nameOf(phrase), unnamed ? Actor.Kind.UNNAMED : Actor.Kind.ORGANISATION);
      if (phrase.plural()) {
        member.speakAsSeveral();
      }
      member.addName(PhraseWords.of(phrase.words()));
      member.describe(phrase.described());
      cast.affiliation(phrase).forEach(member::belong);
      return member;
    }

    /** "Sudan's irrigation ministry": as definite as with an article. */
    private boolean isGenitive(Phrase phrase) {
      return Token.of(text, phrase.span()).stream().limit(3).anyMatch(Token::possessive);
    }

    /** "Lena Bergstrom's office" of "her office"; the phrase's own words where nobody is meant. */
    private String nameOf(Phrase phrase) {
      return owner(phrase)
          .filter(owner -> owner.kind() != Actor.Kind.UNNAMED && !owner.joint())
          .map(owner -> owner.name() + "'s " + phrase.name())
          .orElse(phrase.name());
    }

    private Member stranger() {
      Member stranger = cast.add("unnamed speaker", Actor.Kind.UNNAMED);
      strangers.add(stranger);
      return stranger;
    }

    /** Nobody is named: the one who spoke last goes on; what was told, a body told. */
    private Member implied(int i) {
      int at = offset(attributions.get(i));
      return switch (attributions.get(i).kind()) {
        case DIRECT, BLOCK, MIXED ->
            cast.latestSpeaker(at, member -> member != nobody).orElse(nobody);
        case NOMINAL -> {
          Set<Member> telling = new HashSet<>();
          nesting.get(i).forEach(k -> telling.add(speakers.getOrDefault(k, nobody)));
          Predicate<Member> other = member -> member != nobody && !telling.contains(member);
          yield cast.latestSpeaker(
                  sentenceBegin(at),
                  member -> other.test(member) && member.kind() != Actor.Kind.UNNAMED)
              .or(() -> cast.latestSpeaker(at, other))
              .or(() -> cast.latestSpeaker(at, member -> member != nobody))
              .orElse(nobody);
        }
        default ->
            cast.latestSpeaker(at, member -> mayHaveTold(member) && !isToldOf(member, i))
                .orElse(nobody);
      };
    }

    /** "Both have been accused": whoever is spoken of did not say it. */
    private boolean isToldOf(Member member, int i) {
      Set<String> told = new HashSet<>();
      attributions.get(i).content().forEach(part -> told.addAll(PhraseWords.of(part.in(text))));
      return isNamedIn(told, member.nameWords())
          || member.affiliation().stream()
              .map(known::state)
              .flatMap(Optional::stream)
              .anyMatch(state -> isNamedIn(told, PhraseWords.of(state.name())));
    }

    private boolean isNamedIn(Set<String> told, Set<String> body) {
      Set<String> name = new HashSet<>(body);
      name.removeIf(word -> words.has("ruler", word));
      return !name.isEmpty() && told.containsAll(name);
    }

    private boolean mayHaveTold(Member member) {
      return !member.isPerson() && !member.overheard() && member != nobody && member != narrator;
    }

    /** "our army" is the body of whoever speaks, if it has one; else what the phrase says. */
    private Member own(int i) {
      Member self = self(i);
      Phrase phrase = phrases.get(i);
      boolean hasBody =
          switch (self.kind()) {
            case STATE, ORGANISATION, ARMED_GROUP, MEDIA -> true;
            case PERSON, UNNAMED, NARRATOR -> false;
          };
      return phrase != null && phrase.form() == Phrase.Form.NOMINAL && !hasBody
          ? meant(phrase)
          : self;
    }

    /** "I", "we", "our": who speaks the words around, or the outlet. */
    private Member self(int i) {
      Phrase phrase = phrases.get(i);
      List<Integer> around = nesting.get(i);
      for (int k = around.size() - 1; k >= 0; k--) {
        Member speaker = speakers.get(around.get(k));
        if (speaker != null && mayBeOwnWords(phrase, attributions.get(around.get(k)))) {
          return phrase != null && Pronouns.isFirstPersonPlural(opening(phrase))
              ? bodyOf(speaker)
              : speaker;
        }
      }
      return narrator;
    }

    /**
     * Told indirectly, "I" is the writer; "we" stays the speaker's where quotation marks are lost.
     */
    private static boolean mayBeOwnWords(@Nullable Phrase phrase, Attribution around) {
      return around.kind() != StatementKind.INDIRECT
          || (phrase != null && Pronouns.isFirstPersonPlural(opening(phrase)));
    }

    /** Whom a speaker's "we" means: the body the speaker belongs to, if we know one. */
    private Member bodyOf(Member speaker) {
      boolean isBody = !speaker.isPerson() && speaker.kind() != Actor.Kind.UNNAMED;
      if (isBody || speaker.plural()) {
        return speaker;
      }
      return speaker.affiliation().stream()
          .map(body -> known.state(body).or(() -> known.named(body, day)))
          .flatMap(Optional::stream)
          .findFirst()
          .map(cast::known)
          .orElse(speaker);
    }

    private static String opening(Phrase phrase) {
      int blank = phrase.context().indexOf(' ');
      String word = blank < 0 ? phrase.context() : phrase.context().substring(0, blank);
      return word.toLowerCase(Locale.ROOT);
    }

    /** "Those claims are wrong, he said": whose they are shows when it is known who says so. */
    private boolean isClaimOfOthers(int i) {
      return attributions.get(i).kind() == StatementKind.NOMINAL && phrases.get(i) == null;
    }

    private boolean isFirstPerson(int i) {
      Phrase phrase = phrases.get(i);
      if (phrase == null) {
        return false;
      }
      return phrase.form() == Phrase.Form.PRONOUN
          ? Pronouns.isFirstPerson(phrase.name())
          : isOwn(phrase);
    }

    /** "our assessment", "our army": what the speaker wrote or belongs to; not "my father". */
    private boolean isOwn(Phrase phrase) {
      return phrase.possessed()
          && (phrase.form() == Phrase.Form.DOCUMENT || phrase.form() == Phrase.Form.NOMINAL)
          && Pronouns.isFirstPerson(opening(phrase));
    }

    private boolean isOutlet(Phrase phrase) {
      if (outlet.isEmpty()) {
        return false;
      }
      return letters(phrase.name()).equals(outlet)
          || phrase
              .known()
              .filter(actor -> actor.kind() == Actor.Kind.MEDIA)
              .map(actor -> actor.names().stream().anyMatch(name -> letters(name).equals(outlet)))
              .orElse(false);
    }

    private static String letters(String name) {
      String lower = name.toLowerCase(Locale.ROOT);
      return NO_LETTER
          .matcher(lower.startsWith("the ") ? lower.substring(4) : lower)
          .replaceAll("");
    }

    private void speak(int i, Member member) {
      speakers.put(i, member);
      int at = offset(attributions.get(i));
      attributions.get(i).source().ifPresent(member::mention);
      if (member != nobody && attributions.get(i).source().isPresent()) {
        member.speakAt(at);
        asides.note(member, at);
      }
    }

    private static int offset(Attribution attribution) {
      return attribution.source().or(attribution::cue).orElse(attribution.content().get(0)).begin();
    }

    private int sentenceBegin(int offset) {
      for (int i = offset - 1; i > 0 && offset - i < SAME_SENTENCE; i--) {
        char c = text.charAt(i);
        boolean stop = c == '.' && Character.isWhitespace(text.charAt(i + 1));
        if (c == '\n' || stop) {
          return i;
        }
      }
      return Math.max(0, offset - SAME_SENTENCE);
    }

    private Voices voices() {
      List<List<Member>> chains = new ArrayList<>();
      for (int i = 0; i < attributions.size(); i++) {
        chains.add(chain(i));
      }
      Set<Member> heard = new HashSet<>(speakers.values());
      chains.forEach(heard::addAll);
      List<Member> used =
          heard.stream()
              .sorted(Comparator.comparingInt(Member::firstMention).thenComparing(Member::number))
              .toList();
      List<Actor> actors = new ArrayList<>();
      for (Member member : used) {
        String id = "a" + (actors.size() + 1);
        ids.put(member, id);
        actors.add(
            new Actor(id, member.name(), member.kind(), member.affiliation(), member.mentions()));
      }
      List<Voice> voices = new ArrayList<>();
      for (int i = 0; i < attributions.size(); i++) {
        Member speaker = speakers.getOrDefault(i, nobody);
        voices.add(
            new Voice(
                ids.getOrDefault(speaker, ""),
                chains.get(i).stream().map(each -> ids.getOrDefault(each, "")).toList(),
                strangers.contains(speaker)));
      }
      return new Voices(actors, voices);
    }

    /** Through whom a statement reached us: enclosing speakers, who was told, who cites. */
    private List<Member> chain(int i) {
      List<Member> chain = new ArrayList<>();
      nesting.get(i).forEach(k -> chain.add(speakers.getOrDefault(k, nobody)));
      hearers.find(text, attributions.get(i), day).map(this::hearer).ifPresent(chain::add);
      citing(i).ifPresent(chain::add);
      Member speaker = speakers.getOrDefault(i, nobody);
      return chain.stream()
          .filter(member -> member != speaker && member != nobody && member != narrator)
          .distinct()
          .toList();
    }

    private Member hearer(KnownActor actor) {
      return letters(actor.name()).equals(outlet) ? narrator : cast.known(actor);
    }

    /** "A, citing B, said": B speaks via A. */
    private Optional<Member> citing(int i) {
      Optional<Span> cue = attributions.get(i).cue();
      if (cue.isEmpty() || !CITING.contains(cue.get().in(text).toLowerCase(Locale.ROOT))) {
        return Optional.empty();
      }
      int at = cue.get().begin();
      int sentence = sentenceBegin(at);
      return cast.latestSpeaker(at, member -> member != nobody)
          .filter(member -> member.lastSpokeBefore(at) >= sentence);
    }
  }
}
