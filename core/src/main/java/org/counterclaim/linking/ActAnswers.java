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

  private static final int REACH = 8;

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
    boolean targeted = false;
    for (Span part : content) {
      List<Text.Word> words = Text.words(text, part);
      kinds.addAll(agency.groups(words));
      for (PartyFinder.Mention mention : parties.within(part)) {
        Role role = role(words, mention.span(), cueKinds.contains("blame"));
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
    return answers(statement, agents, camps, rejects, targeted, negated(text, content));
  }

  private List<Answer> answers(
      Statement statement,
      Set<String> agents,
      Set<String> camps,
      boolean rejects,
      boolean targeted,
      boolean negated) {
    List<Answer> answers = new ArrayList<>();
    if (statement.certainty() == Certainty.UNKNOWN) {
      return answers;
    }
    if (rejects || (negated && agents.stream().anyMatch(camps::contains))) {
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
    return content.stream()
        .anyMatch(part -> agency.groups(Text.words(text, part)).contains("not"));
  }

  private enum Role {
    AGENT,
    OTHER
  }

  private Role role(List<Text.Word> words, Span party, boolean blamed) {
    int first = indexOf(words, party.begin());
    int last = Math.max(first, indexOf(words, party.end() - 1));
    if (first < 0) {
      return Role.OTHER;
    }
    Set<String> next = agency.groups(part(words, last + 1, last + 2));
    boolean by = part(words, first - 4, first - 1).stream().anyMatch(w -> w.stem().equals("by"));
    if (next.contains("asset") && !next.contains("deed") && !by) {
      return Role.OTHER;
    }
    Set<String> close = agency.groups(part(words, last + 1, last + 3));
    Set<String> ahead = agency.groups(part(words, last + 1, last + REACH));
    Set<String> all = agency.groups(part(words, first - 5, last + 6));
    boolean object =
        agency.groups(part(words, first - 2, first - 1)).contains("object") && !by && !blamed;
    if (object && !all.contains("blame")) {
      return Role.OTHER;
    }
    boolean agent =
        by || blamed || close.contains("deed") || ahead.contains("does") || all.contains("blame");
    return agent ? Role.AGENT : Role.OTHER;
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
