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
import org.counterclaim.text.Span;

/**
 * Who did it, as a statement says: "did SY", "not RU", "hit fighters" for an account in which the
 * fighters' own position or depot was hit, "not ?" for a rejection that names nobody.
 */
final class ActAnswers {

  private static final int REACH = 5;
  private static final Set<String> JOINING = Set.of("and", "or", "&");
  private static final Set<String> DETERMINERS = Set.of("the", "a", "an", "this", "these", "that");

  private final Phrases agency;

  ActAnswers(Phrases agency) {
    this.agency = agency;
  }

  List<Answer> read(String text, Statement statement, PartyFinder parties, Set<String> camps) {
    List<Span> content = statement.attribution().content();
    String cue = statement.attribution().cue().map(span -> span.in(text)).orElse("");
    Set<String> cueKinds = agency.groups(Text.words(cue));
    Set<String> agents = new TreeSet<>();
    Set<String> kinds = new TreeSet<>();
    Set<String> named = new TreeSet<>();
    boolean targeted = false;
    for (Span part : content) {
      List<Text.Word> words = Text.words(text, part);
      kinds.addAll(agency.groups(words));
      for (PartyFinder.Mention mention : parties.within(part)) {
        named.add(mention.party());
        Role role =
            role(
                words, mention, mention.party().equals(parties.home()), cueKinds.contains("blame"));
        if (role == Role.AGENT) {
          agents.add(mention.party());
        }
      }
      targeted |=
          kinds.contains("military")
              && parties.within(part).stream()
                  .anyMatch(m -> m.party().equals("fighters") || m.party().equals("IS"));
    }
    boolean rejects =
        statement.certainty() == Certainty.DENIED
            || cueKinds.contains("reject")
            || kinds.contains("reject");
    boolean ownNegated = negated(text, content) && named.stream().anyMatch(camps::contains);
    return answers(
        statement, agents, camps, rejects || ownNegated, targeted, negated(text, content));
  }

  private List<Answer> answers(
      Statement statement,
      Set<String> agents,
      Set<String> camps,
      boolean rejects,
      boolean targeted,
      boolean negated) {
    List<Answer> answers = new ArrayList<>();
    if (statement.certainty() == Certainty.UNKNOWN
        || (statement.certainty() == Certainty.HOPED && agents.isEmpty())) {
      return answers;
    }
    if (rejects) {
      Set<String> own = agents.stream().filter(camps::contains).collect(Collectors.toSet());
      if (own.isEmpty()) {
        own = camps.stream().filter(ActAnswers::isState).collect(Collectors.toSet());
      }
      if (own.isEmpty()) {
        own = Set.of("?");
      }
      own.forEach(party -> answers.add(new Answer(Question.ACT, "not " + party, "rule denial")));
    } else if (targeted) {
      answers.add(new Answer(Question.ACT, "hit fighters", "rule target"));
    } else if (!negated) {
      agents.forEach(party -> answers.add(new Answer(Question.ACT, "did " + party, "rule agent")));
    }
    return answers;
  }

  private static boolean isState(String camp) {
    return camp.length() == 2;
  }

  private boolean negated(String text, List<Span> content) {
    return content.stream().anyMatch(part -> agency.groups(Text.words(text, part)).contains("not"));
  }

  private enum Role {
    AGENT,
    OTHER
  }

  private Role role(
      List<Text.Word> words, PartyFinder.Mention party, boolean home, boolean blamed) {
    int first = indexOf(words, party.span().begin());
    int last = Math.max(first, indexOf(words, party.span().end() - 1));
    if (first < 0) {
      return Role.OTHER;
    }
    List<Text.Word> before = part(words, first - 4, first - 1);
    boolean by =
        before.stream().anyMatch(w -> w.stem().equals("by"))
            && !agency.groups(part(words, first - 5, first - 1)).contains("holds");
    boolean blame = blamed || agency.groups(part(words, first - 5, last + 6)).contains("blame");
    if (by || blame) {
      return stands(words, last, "asset") ? Role.OTHER : Role.AGENT;
    }
    boolean object =
        agency.groups(part(words, first - 2, first - 1)).contains("object")
            || agency.groups(before).contains("victim");
    boolean speaks = agency.groups(part(words, last + 1, last + 3)).contains("speaks");
    if (object || speaks || (party.country() && home) || stands(words, last, "asset")) {
      return Role.OTHER;
    }
    int reach = party.country() ? 3 : REACH;
    boolean does = agency.groups(part(words, last + 1, last + reach)).contains("does");
    boolean deed = !party.country() && agency.groups(compound(words, last)).contains("deed");
    return does || deed ? Role.AGENT : Role.OTHER;
  }

  /** {@return whether the words right behind are of a kind and not also a deed} */
  private boolean stands(List<Text.Word> words, int last, String kind) {
    Set<String> next = agency.groups(part(words, last + 1, last + 2));
    return next.contains(kind) && !next.contains("deed");
  }

  /** "Russian and regime warplanes": what a party's name is put before. */
  private static List<Text.Word> compound(List<Text.Word> words, int last) {
    List<Text.Word> next = part(words, last + 1, last + 2);
    boolean joined = !next.isEmpty() && JOINING.contains(next.get(0).stem());
    List<Text.Word> compound = part(words, last + 1, last + (joined ? 4 : 2));
    for (int i = 0; i < compound.size(); i++) {
      if (DETERMINERS.contains(compound.get(i).stem())) {
        return compound.subList(0, i);
      }
    }
    return compound;
  }

  private static int indexOf(List<Text.Word> words, int offset) {
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).span().begin() <= offset && offset < words.get(i).span().end()) {
        return i;
      }
    }
    return -1;
  }

  private static List<Text.Word> part(List<Text.Word> words, int first, int last) {
    int begin = Math.max(0, Math.min(first, words.size()));
    int end = Math.max(begin, Math.min(last + 1, words.size()));
    return words.subList(begin, end);
  }

  /** {@return the party of an answer such as "did SY"} */
  static Optional<String> party(Answer answer, String stand) {
    return answer.value().startsWith(stand + " ")
        ? Optional.of(answer.value().substring(stand.length() + 1))
        : Optional.empty();
  }
}
