package org.counterclaim.linking;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.counterclaim.claim.Certainty;
import org.counterclaim.claim.Question;
import org.counterclaim.claim.Statement;
import org.counterclaim.claim.StatementKind;
import org.counterclaim.text.Span;

/**
 * Who did it, as a statement says: "did SY", "not RU", "hit rebels" for an account in which the
 * rebels' own position or depot was hit, "not ?" for a rejection that names nobody.
 */
final class ActAnswers {

  /** Stands between the parties of an answer such as "joint RU|SY". */
  private static final String BESIDE = "|";

  private static final String QUOTES = "\"“‘'«";

  private static final int FEW_WORDS = 3;
  private static final int AROUND_CUE = 30;

  private static final Set<String> NO_ANSWER = Set.of("habit", "hope", "unsettled");
  private static final Set<String> ACTS = Set.of("deed", "does", "blame", "charge", "assault");
  private static final Set<String> OF_AN_ACT = Set.of("deed", "does", "blame", "charge");

  private final Phrases agency;
  private final Agency roles;
  private final OwnActs ownActs;
  private final Refusals refusals;
  private final Dismissals dismissals = new Dismissals();

  ActAnswers(Phrases agency, Refusals refusals) {
    this.agency = agency;
    this.refusals = refusals;
    this.roles = new Agency(agency);
    this.ownActs = new OwnActs(agency);
  }

  /** What the clauses of a statement say together. */
  private static final class Said {
    private final Set<String> agents = new TreeSet<>();
    private final List<Set<String>> joint = new ArrayList<>();
    private final Set<String> named = new TreeSet<>();
    private final List<Text.Word> words = new ArrayList<>();
    private final Set<String> targeted = new TreeSet<>();
    private boolean rejected;
    private boolean rejects;
    private boolean negated;
  }

  /**
   * {@return the answers}
   *
   * @param own the words that are the statement's own
   * @param parties all that the report names
   * @param speaker for whom it is said, and what its words point back to
   */
  List<Answer> read(
      String text, Statement statement, List<Span> own, PartyFinder parties, Speaking speaker) {
    Set<String> camps = speaker.camps();
    Optional<Span> cue = statement.attribution().cue();
    boolean open = cue.map(span -> isOpen(text, span)).orElse(false);
    boolean dismissing = dismisses(text, statement);
    boolean rejecting = dismissing || rejects(text, statement);
    if ((open && rejecting) || refuses(text, statement)) {
      return List.of();
    }
    if (!rejecting && isSpent(text, statement, own)) {
      return List.of();
    }
    Said said = new Said();
    for (Span part : rejecting ? statement.attribution().content() : own) {
      for (Span clause : Clauses.of(text, part)) {
        hear(text, clause, statement, parties, speaker, said);
        if (!open) {
          hearOwn(text, clause, statement, speaker, said);
        }
      }
    }
    if (!rejecting && isBlaming(text, statement)) {
      parties.beforeRelative(text, statement.attribution().contentExtent())
          .ifPresent(said.agents::add);
    }
    if (!open && !rejecting && isOwnedUp(text, statement, own, said)) {
      speaker.self().ifPresent(said.agents::add);
    }
    if (statement.kind() == StatementKind.NOMINAL) {
      // "The authorities" whom somebody's accusation is against are not its own.
      said.agents.removeAll(camps);
    }
    said.rejected = rejecting;
    boolean denies =
        (rejecting && isOfAnAct(said, speaker, dismissing))
            || (said.rejects && statement.kind() != StatementKind.NOMINAL);
    boolean ownNegated = said.negated && said.named.stream().anyMatch(camps::contains);
    return answers(statement, said, speaker, denies || ownNegated);
  }

  /** {@return whether the speaker only refuses, to speak or to do something, and claims nothing} */
  boolean refuses(String text, Statement statement) {
    return refusals.isSilent(text, statement)
        || (rejects(text, statement) && refusals.isOfProposal(text, statement));
  }

  /** {@return whether somebody denies what the statement's words say; not "did not deny"} */
  boolean isRejecting(String text, Statement statement) {
    return rejects(text, statement)
        && !refuses(text, statement)
        && statement.attribution().cue().filter(cue -> isOpen(text, cue)).isEmpty();
  }

  /** {@return whether the speaker says no more than that another's words are not so} */
  boolean dismisses(String text, Statement statement) {
    return dismissals.isOne(text, statement);
  }

  /** {@return whether the words are too few to say what they point back to: "denied the claim"} */
  boolean isShort(String text, Statement statement) {
    return statement.attribution().content().stream()
            .mapToInt(part -> Text.words(text, part).size())
            .sum()
        <= FEW_WORDS;
  }

  private boolean rejects(String text, Statement statement) {
    return statement.certainty() == Certainty.DENIED
        || statement
            .attribution()
            .cue()
            .map(cue -> agency.groups(Text.words(text, cue)).contains("reject"))
            .orElse(false);
  }

  /** Nothing is left of what it passes on. */
  private static boolean isSpent(String text, Statement statement, List<Span> own) {
    return !own.equals(statement.attribution().content())
        && own.stream().mapToInt(part -> Text.words(text, part).size()).sum() <= FEW_WORDS;
  }

  /** "did not deny", "will deny", "declined to say": no denial. */
  private boolean isOpen(String text, Span cue) {
    List<Text.Word> before =
        Text.words(text, new Span(Math.max(0, cue.begin() - AROUND_CUE), cue.begin()));
    List<Text.Word> words =
        new ArrayList<>(before.subList(Math.max(0, before.size() - 2), before.size()));
    words.addAll(Text.words(text, cue));
    int reach = Math.min(text.length(), cue.end() + AROUND_CUE);
    Text.words(text, new Span(cue.begin(), reach)).stream()
        .skip(Text.words(text, cue).size())
        .limit(1)
        .forEach(words::add);
    return agency.groups(words).contains("open");
  }

  /**
   * A denial of something else ("that the move was related to the protests") is no answer. A few
   * words without an act, such as "this", deny what they point back to.
   *
   * @param pointing whether the words do no more than that
   */
  private boolean isOfAnAct(Said said, Speaking speaker, boolean pointing) {
    if (pointing) {
      return isOfAnAct(speaker.answered());
    }
    if (agency.groups(said.words).contains("unsettled")) {
      return false;
    }
    return !said.agents.isEmpty()
        || said.named.stream().anyMatch(speaker.camps()::contains)
        || agency.groups(said.words).stream().anyMatch(OF_AN_ACT::contains)
        || (said.words.size() <= FEW_WORDS && isOfAnAct(speaker.answered()));
  }

  private boolean isOfAnAct(List<Text.Word> answered) {
    return answered.isEmpty()
        || agency.groups(answered).stream().anyMatch(OF_AN_ACT::contains);
  }

  private void hear(
      String text,
      Span clause,
      Statement statement,
      PartyFinder parties,
      Speaking speaker,
      Said said) {
    Set<String> camps = speaker.camps();
    List<Text.Word> words = Text.words(text, clause);
    List<PartyFinder.Mention> mentions = parties.within(clause);
    Set<String> kinds = agency.groups(words);
    said.words.addAll(words);
    mentions.forEach(mention -> said.named.add(mention.party()));
    if (kinds.stream().anyMatch(NO_ANSWER::contains)) {
      return;
    }
    boolean blamed = isBlaming(text, statement);
    boolean reported =
        mentions.stream().anyMatch(m -> isDenier(words, m, camps))
            || (statement.kind() == StatementKind.NARRATOR && kinds.contains("denier"));
    said.rejects |= kinds.contains("reject") && !reported;
    boolean negated = !reported && isNegated(text, words);
    said.negated |= negated;
    Set<String> acting = new TreeSet<>();
    if (!negated) {
      Set<PartyFinder.Mention> acts =
          mentions.stream()
              .filter(m -> roles.acts(words, m, mentions, m.party().equals(parties.home()), blamed))
              .filter(
                  m -> roles.isBlamed(words, m, mentions) || !speaker.isUnreal(clause, m.span()))
              .collect(Collectors.toSet());
      List<PartyFinder.Mention> actors =
          mentions.stream()
              .filter(
                  m -> acts.contains(m) || acts.stream().anyMatch(o -> Agency.joins(words, m, o)))
              .toList();
      actors.forEach(m -> acting.add(m.party()));
      said.agents.addAll(acting);
      for (int i = 1; i < actors.size(); i++) {
        join(words, actors.get(i - 1), actors.get(i), said);
      }
    }
    if (kinds.contains("assault")) {
      mentions.stream()
          .filter(m -> Factions.areFighters(m.party()) || m.party().equals(Factions.ISLAMIC_STATE))
          .filter(m -> !acting.equals(Set.of(m.party())))
          .filter(m -> kinds.contains("military") || isAtSite(words, m))
          .forEach(m -> said.targeted.add(m.party()));
    }
  }

  private boolean isBlaming(String text, Statement statement) {
    return statement
        .attribution()
        .cue()
        .map(cue -> agency.groups(Text.words(text, cue)).contains("accuse"))
        .orElse(false);
  }

  /** What the speaker's own side did, where it is not named: "its jets had struck". */
  private void hearOwn(String text, Span clause, Statement statement, Speaking speaker, Said said) {
    Optional<String> self = speaker.self();
    List<Text.Word> words = Text.words(text, clause);
    if (self.isEmpty()
        || !isToldBySpeaker(statement)
        || agency.groups(words).stream().anyMatch(NO_ANSWER::contains)) {
      return;
    }
    switch (ownActs.read(text, clause, isTurned(text, clause, statement))) {
      case DID -> {
        if (!isNegated(text, words)) {
          said.agents.add(self.get());
        }
      }
      case DID_NOT -> {
        said.named.add(self.get());
        said.negated = true;
      }
      case NOTHING -> {}
    }
  }

  /** Of "a claim that it bombed" one cannot tell who is meant. */
  private static boolean isToldBySpeaker(Statement statement) {
    return switch (statement.kind()) {
      case DIRECT, BLOCK, INDIRECT, MIXED -> true;
      case NOMINAL, HEARSAY, NARRATOR -> false;
    };
  }

  /** Whether here a reporter's own words begin, in which "it" is the speaker. */
  private static boolean isTurned(String text, Span clause, Statement statement) {
    boolean reported =
        statement.kind() == StatementKind.INDIRECT || statement.kind() == StatementKind.MIXED;
    int begin = statement.attribution().content().get(0).begin();
    return reported
        && clause.begin() == begin
        && (begin == 0 || QUOTES.indexOf(text.charAt(begin - 1)) < 0);
  }

  private boolean isOwnedUp(String text, Statement statement, List<Span> own, Said said) {
    return isToldBySpeaker(statement)
        && agency.groups(said.words).stream().noneMatch(NO_ANSWER::contains)
        && statement
            .attribution()
            .cue()
            .filter(cue -> ownActs.isOwnedUp(text, cue, own))
            .isPresent();
  }

  /**
   * "did not bomb", "no jet of ours". Behind a comma or an "and" that follows the act, "not"
   * belongs to something else, unless an act follows it too: "hit a depot, not a clinic".
   */
  private boolean isNegated(String text, List<Text.Word> words) {
    List<Phrases.Hit> hits = agency.find(words);
    List<Phrases.Hit> acts = hits.stream().filter(hit -> ACTS.contains(hit.group())).toList();
    return hits.stream()
        .filter(hit -> hit.group().equals("not"))
        .anyMatch(
            not ->
                acts.stream().anyMatch(act -> act.first() > not.last())
                    || acts.stream().noneMatch(act -> isBorder(text, words, act, not)));
  }

  private static boolean isBorder(
      String text, List<Text.Word> words, Phrases.Hit act, Phrases.Hit not) {
    if (act.last() >= not.first()) {
      return false;
    }
    List<Text.Word> between = words.subList(act.last() + 1, not.first());
    int begin = words.get(act.last()).span().end();
    return text.substring(begin, words.get(not.first()).span().begin()).indexOf(',') >= 0
        || between.stream().anyMatch(word -> word.stem().equals("and"));
  }

  /** "jets bombed a plant where rebels were filling shells". */
  private boolean isAtSite(List<Text.Word> words, PartyFinder.Mention party) {
    List<Text.Word> before =
        words.stream().filter(word -> word.span().end() <= party.span().begin()).toList();
    List<Phrases.Hit> hits = agency.find(before);
    return hits.stream()
        .filter(hit -> hit.group().equals("of whom") && before.size() - hit.last() <= FEW_WORDS)
        .anyMatch(
            hit ->
                hits.stream()
                    .filter(site -> site.group().equals("site"))
                    .anyMatch(site -> site.last() + 1 == hit.first()));
  }

  /** "Russian and regime warplanes", "the U.S.-led coalition": named in one breath. */
  private static void join(
      List<Text.Word> words, PartyFinder.Mention one, PartyFinder.Mention other, Said said) {
    List<String> between =
        words.stream()
            .filter(word -> word.span().begin() >= one.span().end())
            .filter(word -> word.span().end() <= other.span().begin())
            .map(Text.Word::stem)
            .toList();
    boolean alone =
        between.stream().allMatch(word -> Agency.JOINING.contains(word) || word.equals("the"));
    boolean foes = Factions.areFighters(one.party()) != Factions.areFighters(other.party());
    boolean joined =
        between.isEmpty()
            || (between.size() <= FEW_WORDS
                && between.stream().anyMatch(Agency.JOINING::contains)
                && (alone || !foes));
    if (joined && !one.party().equals(other.party())) {
      said.joint.add(new TreeSet<>(Set.of(one.party(), other.party())));
    }
  }

  /** "the regime will deny it": somebody else's denial. */
  private boolean isDenier(List<Text.Word> words, PartyFinder.Mention party, Set<String> camps) {
    if (camps.contains(party.party())) {
      return false;
    }
    List<Text.Word> next =
        words.stream()
            .filter(word -> word.span().begin() >= party.span().end())
            .limit(FEW_WORDS)
            .toList();
    return agency.groups(next).contains("denier");
  }

  private static List<Answer> answers(
      Statement statement, Said said, Speaking speaker, boolean rejects) {
    List<Answer> answers = new ArrayList<>();
    Certainty certainty = statement.certainty();
    if (certainty == Certainty.UNKNOWN || (certainty == Certainty.HOPED && said.agents.isEmpty())) {
      return answers;
    }
    if (rejects) {
      rejected(said, speaker)
          .forEach(party -> answers.add(new Answer(Question.ACT, "not " + party, "rule denial")));
    } else if (!said.targeted.isEmpty()) {
      said.targeted.forEach(
          party -> answers.add(new Answer(Question.ACT, "hit " + party, "rule target")));
    } else {
      said.agents.forEach(
          party -> answers.add(new Answer(Question.ACT, "did " + party, "rule agent")));
      said.joint.forEach(
          parties ->
              answers.add(
                  new Answer(Question.ACT, "joint " + String.join(BESIDE, parties), "rule joint")));
    }
    return answers;
  }

  /**
   * Whom the speaker clears: its own side where that is said to act, else whoever is, else its own
   * side, else somebody unnamed.
   */
  private static Set<String> rejected(Said said, Speaking speaker) {
    Set<String> own = only(said.agents, speaker.camps()::contains);
    if (own.isEmpty() && said.rejected) {
      own = said.agents;
    }
    if (own.isEmpty()) {
      own = speaker.parties();
    }
    return own.isEmpty() ? Set.of("?") : new TreeSet<>(own);
  }

  private static Set<String> only(Set<String> parties, Predicate<String> wanted) {
    return parties.stream().filter(wanted).collect(Collectors.toCollection(TreeSet::new));
  }

  /** {@return the parties of an answer such as "joint RU|SY"} */
  static Set<String> together(String parties) {
    return Set.of(parties.split(Pattern.quote(BESIDE), -1));
  }

  /** {@return the party of an answer such as "did SY"} */
  static Optional<String> party(Answer answer, String stand) {
    return answer.value().startsWith(stand + " ")
        ? Optional.of(answer.value().substring(stand.length() + 1))
        : Optional.empty();
  }
}
