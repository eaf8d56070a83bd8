package org.counterclaim.linking;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.counterclaim.claim.Certainty;
import org.counterclaim.claim.Question;
import org.counterclaim.claim.Statement;
import org.counterclaim.claim.StatementKind;
import org.counterclaim.text.Span;

/**
 * Who did it, as a statement says: "did SY", "not RU", "hit fighters" for an account in which the
 * fighters' own position or depot was hit, "not ?" for a rejection that names nobody.
 */
final class ActAnswers {

  private static final Set<String> COMMON = Set.of("fighters", "coalition");
  private static final int FEW_WORDS = 3;
  private static final int BEFORE_CUE = 30;

  private final Phrases agency;
  private final Agency roles;

  ActAnswers(Phrases agency) {
    this.agency = agency;
    this.roles = new Agency(agency);
  }

  /** What the clauses of a statement say together. */
  private static final class Said {
    private final Set<String> agents = new TreeSet<>();
    private final List<Set<String>> joint = new ArrayList<>();
    private final Set<String> named = new TreeSet<>();
    private final List<Text.Word> words = new ArrayList<>();
    private boolean rejects;
    private boolean negated;
    private boolean targeted;
  }

  /**
   * {@return the answers}
   *
   * @param own the words that are the statement's own
   * @param camps whom its speaker speaks for
   */
  List<Answer> read(
      String text, Statement statement, List<Span> own, PartyFinder parties, Set<String> camps) {
    Optional<Span> cue = statement.attribution().cue();
    Set<String> cueKinds = agency.groups(Text.words(cue.map(span -> span.in(text)).orElse("")));
    boolean open = cue.map(span -> isOpen(text, span)).orElse(false);
    boolean rejecting = cueKinds.contains("reject") || statement.certainty() == Certainty.DENIED;
    if (open && rejecting) {
      return List.of();
    }
    if (!rejecting && isSpent(text, statement, own)) {
      return List.of();
    }
    Said said = new Said();
    for (Span part : rejecting ? statement.attribution().content() : own) {
      for (Span clause : Clauses.of(text, part)) {
        hear(text, clause, statement, parties, camps, said);
      }
    }
    boolean denies =
        (rejecting && isOfAnAct(said, camps))
            || (said.rejects && statement.kind() != StatementKind.NOMINAL);
    boolean ownNegated = said.negated && said.named.stream().anyMatch(camps::contains);
    return answers(statement, said, camps, denies || ownNegated);
  }

  /** Nothing is left of what it passes on. */
  private static boolean isSpent(String text, Statement statement, List<Span> own) {
    return !own.equals(statement.attribution().content())
        && own.stream().mapToInt(part -> Text.words(text, part).size()).sum() <= FEW_WORDS;
  }

  /** "did not deny", "will deny": no denial. */
  private boolean isOpen(String text, Span cue) {
    List<Text.Word> before =
        Text.words(text, new Span(Math.max(0, cue.begin() - BEFORE_CUE), cue.begin()));
    List<Text.Word> words =
        new ArrayList<>(before.subList(Math.max(0, before.size() - 2), before.size()));
    words.addAll(Text.words(text, cue));
    return agency.groups(words).contains("open");
  }

  /** A denial of something else ("that the move was related to the protests") is no answer. */
  private boolean isOfAnAct(Said said, Set<String> camps) {
    Set<String> kinds = agency.groups(said.words);
    return !said.agents.isEmpty()
        || said.words.size() <= FEW_WORDS
        || said.named.stream().anyMatch(camps::contains)
        || kinds.stream().anyMatch(Set.of("deed", "does", "blame", "charge")::contains);
  }

  private void hear(
      String text,
      Span clause,
      Statement statement,
      PartyFinder parties,
      Set<String> camps,
      Said said) {
    List<Text.Word> words = Text.words(text, clause);
    List<PartyFinder.Mention> mentions = parties.within(clause);
    Set<String> kinds = agency.groups(words);
    said.words.addAll(words);
    mentions.forEach(mention -> said.named.add(mention.party()));
    if (kinds.contains("habit") || kinds.contains("hope")) {
      return;
    }
    boolean blamed =
        statement
            .attribution()
            .cue()
            .map(cue -> agency.groups(Text.words(text, cue)).contains("accuse"))
            .orElse(false);
    boolean reported =
        mentions.stream().anyMatch(m -> isDenier(words, m, camps))
            || (statement.kind() == StatementKind.NARRATOR && kinds.contains("denier"));
    said.rejects |= kinds.contains("reject") && !reported;
    boolean negated = kinds.contains("not") && !reported;
    said.negated |= negated;
    if (!negated) {
      List<PartyFinder.Mention> acting =
          mentions.stream()
              .filter(m -> roles.acts(words, m, mentions, m.party().equals(parties.home()), blamed))
              .toList();
      acting.forEach(m -> said.agents.add(m.party()));
      for (int i = 1; i < acting.size(); i++) {
        join(words, acting.get(i - 1), acting.get(i), said);
      }
    }
    said.targeted |=
        kinds.contains("military")
            && kinds.contains("assault")
            && mentions.stream()
                .anyMatch(m -> m.party().equals("fighters") || m.party().equals("IS"));
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
    boolean joined =
        between.isEmpty()
            || (between.size() <= FEW_WORDS && between.stream().anyMatch(Agency.JOINING::contains));
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
      Statement statement, Said said, Set<String> camps, boolean rejects) {
    List<Answer> answers = new ArrayList<>();
    Certainty certainty = statement.certainty();
    if (certainty == Certainty.UNKNOWN || (certainty == Certainty.HOPED && said.agents.isEmpty())) {
      return answers;
    }
    if (rejects) {
      Set<String> own = said.agents.stream().filter(camps::contains).collect(Collectors.toSet());
      if (own.isEmpty()) {
        own = camps.stream().filter(ActAnswers::isParty).collect(Collectors.toSet());
      }
      if (own.isEmpty()) {
        own = Set.of("?");
      }
      own.forEach(party -> answers.add(new Answer(Question.ACT, "not " + party, "rule denial")));
    } else if (said.targeted) {
      answers.add(new Answer(Question.ACT, "hit fighters", "rule target"));
    } else {
      said.agents.forEach(
          party -> answers.add(new Answer(Question.ACT, "did " + party, "rule agent")));
      said.joint.forEach(
          parties ->
              answers.add(
                  new Answer(Question.ACT, "joint " + String.join(" ", parties), "rule joint")));
    }
    return answers;
  }

  /** A state, or one of those that go by a common word; not every body has a name of a party. */
  private static boolean isParty(String camp) {
    return camp.length() == 2 || COMMON.contains(camp);
  }

  /** {@return the party of an answer such as "did SY"} */
  static Optional<String> party(Answer answer, String stand) {
    return answer.value().startsWith(stand + " ")
        ? Optional.of(answer.value().substring(stand.length() + 1))
        : Optional.empty();
  }
}
