package org.counterclaim.analysis.speaker;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
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
import java.util.stream.IntStream;
import org.counterclaim.analysis.actor.KnownActor;
import org.counterclaim.analysis.actor.KnownActors;
import org.counterclaim.claim.Actor;
import org.counterclaim.claim.Attribution;
import org.counterclaim.claim.PlaceMention;
import org.counterclaim.claim.StatementKind;
import org.counterclaim.text.Report;
import org.counterclaim.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Who speaks in each attribution of one report, and through whom it reached us. Those who speak for
 * themselves come first; "I" and "those claims" are told from who speaks around them.
 */
final class SpeakerReading {

  private static final Set<String> CITING =
      Set.of("citing", "quoting", "cites", "cited", "quotes", "quoted");
  private static final int SAME_SENTENCE = 300;
  private static final int NOUN_PHRASE = 60;

  /** So near to where words begin they speak of what stands there: "the rebels' claim". */
  private static final int OPENING = 25;

  private final Report report;
  private final String text;
  private final Optional<LocalDate> day;
  private final List<Attribution> attributions;
  private final List<List<Integer>> nesting;
  private final Set<Integer> answers;
  private final ReadNames names;
  private final SpeakerTools tools;
  private final KnownActors known;
  private final SpeakerWords words;
  private final Outlet outlet;
  private final Cast cast;
  private final Member nobody;
  private final PartyMeaning.Surroundings surroundings;
  private final Pronouns pronouns;
  private final PhraseMeaning meaning;
  private final QuotedMembers quotedMembers;
  private final Turns turns;
  private final Topics topics;
  private final LeadIn leadIn;
  private final Map<Integer, Phrase> phrases = new HashMap<>();
  private final Map<Integer, Member> speakers = new HashMap<>();
  private final Map<Member, String> ids = new LinkedHashMap<>();

  SpeakerReading(
      Report report,
      List<Attribution> attributions,
      ReadNames names,
      List<PlaceMention> places,
      SpeakerTools tools) {
    this.report = report;
    this.text = report.text();
    this.day = report.published().day();
    this.attributions = attributions;
    this.nesting = Nesting.of(attributions);
    this.answers = answers();
    this.names = names;
    this.known = tools.known();
    this.words = tools.words();
    this.outlet = new Outlet(report.outlet().orElse(""));
    Elsewhere elsewhere = new Elsewhere(text, day, places, known);
    this.cast = new Cast(known, words, day, elsewhere, report.outlet());
    this.nobody = cast.nobody();
    this.surroundings = PartyMeaning.Surroundings.of(text, day, places, known);
    this.tools = tools.where(new Namesakes(known, text, day, surroundings.home().country()));
    this.pronouns = new Pronouns(cast, this::quoted);
    this.meaning =
        new PhraseMeaning(report, surroundings.home(), outlet, cast, pronouns, names, this.tools);
    this.quotedMembers = new QuotedMembers(attributions);
    this.turns = new Turns(text, cast, words, this::named);
    this.topics = new Topics(text, attributions, words);
    this.leadIn = new LeadIn(report, attributions, words);
  }

  /** {@return who speaks, and whom other phrases of the report mean} */
  PartyResolver read() {
    parse();
    new Introductions(report, outlet, cast, names, quotedMembers, meaning, tools)
        .introduce(phrases.values());
    List<Integer> order =
        IntStream.range(0, attributions.size())
            .boxed()
            .sorted(Comparator.comparingInt(i -> offset(attributions.get(i))))
            .toList();
    for (int i : order) {
      if (!isFirstPerson(i) && !isClaimOfOthers(i)) {
        quotedMembers.close(offset(attributions.get(i)));
        speak(i, speaker(i));
      }
    }
    order.stream().filter(this::isClaimOfOthers).forEach(i -> speak(i, speaker(i)));
    order.stream().filter(this::isFirstPerson).forEach(i -> speak(i, own(i)));
    Voices voices = voices();
    PartyMeaning parties =
        new PartyMeaning(
            known, words, this::phrase, cast, pronouns, surroundings, meaning::of, this::around);
    return new PartyResolver(text, voices, ids, parties);
  }

  private void parse() {
    for (int i = 0; i < attributions.size(); i++) {
      Optional<Span> source = attributions.get(i).source();
      if (source.isPresent()) {
        phrases.put(i, phrase(source.get()));
      }
    }
  }

  private Phrase phrase(Span span) {
    return names.corrected(text, tools.parser().parse(text, span, day));
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

  /** Whose own words stand there; where a name follows them, who that is likely to be. */
  private Set<Member> quoted(int offset) {
    Set<Member> quoted = new HashSet<>();
    for (int i = 0; i < attributions.size(); i++) {
      Optional<Span> quotation = QuotedMembers.quotation(attributions.get(i), offset);
      Optional<Member> speaker = Optional.ofNullable(speakers.get(i));
      Optional<Phrase> source = Optional.ofNullable(phrases.get(i));
      quotation
          .flatMap(
              words ->
                  speaker.or(() -> source.flatMap(phrase -> meaning.find(phrase, words.begin()))))
          .ifPresent(quoted::add);
    }
    return quoted;
  }

  private Member speaker(int i) {
    Attribution attribution = attributions.get(i);
    if (attribution.kind() == StatementKind.NARRATOR) {
      return cast.narrator();
    }
    Phrase phrase = phrases.get(i);
    if (phrase == null) {
      return attribution.kind() == StatementKind.HEARSAY ? nobody : implied(i);
    }
    Optional<Member> byTurns = turns.byLetter(phrase.span());
    if (byTurns.isPresent()) {
      return byTurns.get();
    }
    if (attribution.kind() == StatementKind.HEARSAY && !phrase.isNamed()) {
      return nobody;
    }
    return meaning.of(phrase);
  }

  /** Nobody is named: the one who spoke last goes on; what was told, a body told. */
  private Member implied(int i) {
    int at = offset(attributions.get(i));
    if (attributions.get(i).cue().isEmpty()) {
      return leadIn.to(i).flatMap(this::leading).orElse(nobody);
    }
    return switch (attributions.get(i).kind()) {
      case DIRECT, BLOCK, MIXED ->
          cast.latestSpeaker(at, member -> member != nobody).orElse(nobody);
      case NOMINAL -> isBare(attributions.get(i)) ? nobody : claimant(i, at);
      default ->
          cast.latestSpeaker(at, member -> mayHaveTold(member) && !isToldOf(member, i))
              .orElse(nobody);
    };
  }

  private Optional<Member> leading(LeadIn.Leader leader) {
    return leader.statement().isPresent()
        ? Optional.ofNullable(speakers.get(leader.statement().getAsInt()))
        : leader
            .subject()
            .map(subject -> names.corrected(text, tools.parser().parse(text, subject, day)))
            .filter(leadIn::mayLead)
            .map(meaning::of);
  }

  /**
   * Whose "the allegation" is: of the last who spoke of it, of those named before this sentence
   * first; not of who tells of it, nor of whom it tells, nor of who called another's baseless.
   */
  private Member claimant(int i, int at) {
    Set<Member> telling = new HashSet<>();
    nesting.get(i).forEach(k -> telling.add(speakers.getOrDefault(k, nobody)));
    Set<String> claimed = topics.of(i);
    Predicate<Member> other =
        member ->
            member != nobody
                && !telling.contains(member)
                && !onlyAnswered(member, at)
                && !isToldOf(member, i)
                && (claimed.isEmpty() || spokeOf(claimed, member, at));
    return cast.latestSpeaker(
            sentenceBegin(at), member -> other.test(member) && member.kind() != Actor.Kind.UNNAMED)
        .or(() -> cast.latestSpeaker(at, other))
        .orElse(nobody);
  }

  /** Whether all that the member said before the offset begins with what others claim. */
  private boolean onlyAnswered(Member member, int at) {
    if (answers.stream().noneMatch(k -> speakers.get(k) == member)) {
      return false;
    }
    List<Integer> said =
        speakers.entrySet().stream()
            .filter(spoken -> spoken.getValue() == member)
            .map(Map.Entry::getKey)
            .filter(k -> !isClaimOfOthers(k) && offset(attributions.get(k)) < at)
            .toList();
    return said.stream().allMatch(answers::contains);
  }

  /** "called | the report | untrue": statements whose content begins with a claim of nobody's. */
  private Set<Integer> answers() {
    Set<Integer> found = new HashSet<>();
    for (int i = 0; i < attributions.size(); i++) {
      int claim = offset(attributions.get(i));
      if (isClaimOfOthers(i)) {
        nesting.get(i).stream()
            .filter(k -> claim - attributions.get(k).content().get(0).begin() < OPENING)
            .forEach(found::add);
      }
    }
    return found;
  }

  /** Whether a statement of the member's before the offset has one of the words. */
  private boolean spokeOf(Set<String> claimed, Member member, int at) {
    return speakers.entrySet().stream()
        .filter(spoken -> spoken.getValue() == member)
        .filter(spoken -> offset(attributions.get(spoken.getKey())) < at)
        .anyMatch(spoken -> !Collections.disjoint(topics.of(spoken.getKey()), claimed));
  }

  /** "denied allegations that …": only "the allegation" and "those wild claims" point back. */
  private boolean isBare(Attribution attribution) {
    int cue = offset(attribution);
    List<Token> before = Token.of(text, new Span(Math.max(0, cue - NOUN_PHRASE), cue));
    int last = before.size() - 1;
    if (last < 0 || words.has("definite", before.get(last).lower())) {
      return last < 0;
    }
    String described = before.get(last).lower();
    boolean verb = described.endsWith("ed") || described.endsWith("s");
    return verb || last == 0 || !words.has("definite", before.get(last - 1).lower());
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
    return !member.isPerson()
        && !member.overheard()
        && member != nobody
        && member != cast.narrator();
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
        ? meaning.of(phrase)
        : self;
  }

  /** "I", "we", "our": who speaks the words around, or the outlet. */
  private Member self(int i) {
    Phrase phrase = phrases.get(i);
    List<Integer> around = nesting.get(i);
    for (int k = around.size() - 1; k >= 0; k--) {
      Member speaker = speakers.get(around.get(k));
      if (speaker != null && mayBeOwnWords(phrase, attributions.get(around.get(k)))) {
        return phrase != null && Pronouns.isFirstPersonPlural(phrase.opening())
            ? bodyOf(speaker)
            : speaker;
      }
    }
    return turns.at(offset(attributions.get(i))).orElse(cast.narrator());
  }

  private Optional<Member> named(Span label) {
    Phrase phrase = phrase(label);
    return phrase.isNamed() ? cast.find(phrase) : Optional.empty();
  }

  /**
   * Told indirectly, "I" is the writer; it is the speaker behind a colon, "Weil: I saw it", and
   * "we" stays the speaker's where quotation marks are lost.
   */
  private boolean mayBeOwnWords(@Nullable Phrase phrase, Attribution around) {
    return around.kind() != StatementKind.INDIRECT
        || isBehindColon(around.content().get(0))
        || (phrase != null && Pronouns.isFirstPersonPlural(phrase.opening()));
  }

  private boolean isBehindColon(Span content) {
    String before = text.substring(Math.max(0, content.begin() - 3), content.begin());
    return before.stripTrailing().endsWith(":");
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

  /** "Those claims are wrong, he said": whose they are shows when it is known who says so. */
  private boolean isClaimOfOthers(int i) {
    return attributions.get(i).kind() == StatementKind.NOMINAL
        && attributions.get(i).source().isEmpty();
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
        && Pronouns.isFirstPerson(phrase.opening());
  }

  private void speak(int i, Member member) {
    speakers.put(i, member);
    int at = offset(attributions.get(i));
    attributions.get(i).source().ifPresent(member::mention);
    if (member != nobody && attributions.get(i).source().isPresent()) {
      member.speakAt(at);
      quotedMembers.note(member, at);
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
              meaning.isStranger(speaker)));
    }
    return new Voices(actors, voices);
  }

  /** Through whom a statement reached us: enclosing speakers, who was told, who cites. */
  private List<Member> chain(int i) {
    List<Member> chain = new ArrayList<>();
    nesting.get(i).forEach(k -> chain.add(speakers.getOrDefault(k, nobody)));
    tools.hearers().find(text, attributions.get(i), day).map(this::hearer).ifPresent(chain::add);
    citing(i).ifPresent(chain::add);
    Member speaker = speakers.getOrDefault(i, nobody);
    return chain.stream()
        .filter(member -> member != speaker && member != nobody && member != cast.narrator())
        .distinct()
        .toList();
  }

  private Member hearer(KnownActor actor) {
    return outlet.isCalled(actor.name()) ? cast.narrator() : cast.known(actor);
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
