package org.counterclaim.linking;

import java.util.List;
import java.util.Set;
import org.counterclaim.text.Span;

/**
 * What speakers say that their own side did, without naming it: "it had bombed the school", "one of
 * our jets struck", "admitted shelling the camp", "claimed responsibility for the raid". Only what
 * is said in so many words: the verb stands right behind its subject. Thread-safe.
 */
final class OwnActs {

  /** What is said of the speaker's side. */
  enum Says {
    NOTHING,
    DID,
    DID_NOT
  }

  private static final int REACH_OF_OBJECT = 4;
  private static final int REACH_OF_TARGET = 8;
  private static final int REACH_OF_OTHERS = 3;
  private static final int LONGEST_SUBJECT = 4;

  private final Phrases own = Phrases.of("own-acts.txt");
  private final Phrases agency;

  OwnActs(Phrases agency) {
    this.agency = agency;
  }

  /**
   * {@return what a clause says}
   *
   * @param begins whether it begins what a reporter says in words of the report, so that "it" is
   *     the speaker
   */
  Says read(String text, Span clause, boolean begins) {
    List<Text.Word> words = Text.words(text, clause);
    for (int at = 0; at < words.size(); at++) {
      Set<String> groups = groups(words, at);
      boolean theirs = begins && isFirst(words, at);
      boolean ours = !isOfOthers(words, at);
      Says says = Says.NOTHING;
      if ((ours && groups.contains("we")) || (theirs && groups.contains("it"))) {
        says = verb(text, words, at + 1);
      } else if ((ours && groups.contains("our")) || (theirs && groups.contains("its"))) {
        says = behindServant(text, words, at + 1);
      }
      if (says != Says.NOTHING) {
        return says;
      }
    }
    return Says.NOTHING;
  }

  /**
   * {@return whether the speaker owns up to what follows, which has no subject of its own:
   * "admitted bombing the school", "claimed responsibility for the raid", "acknowledged that
   * officers fired"}
   */
  boolean isOwnedUp(String text, Span cue, List<Span> content) {
    Set<String> said = own.groups(Text.words(text, cue));
    List<Text.Word> words =
        content.stream().flatMap(part -> Text.words(text, part).stream()).toList();
    if (!said.contains("owns up") || words.isEmpty()) {
      return false;
    }
    if (groups(words, 0).contains("responsibility")) {
      return words.size() == 1
          || (words.get(1).stem().equals("for")
              && (isDoing(words, 2) || isHeadedByAct(text, words, 2)));
    }
    int to = isAt(words, 0, "to") || isAt(words, 0, "that") ? 1 : 0;
    int first = to + (isAt(words, to, "having") ? 1 : 0);
    boolean servants =
        groups(words, to).contains("servant") && verb(text, words, to + 1) == Says.DID;
    boolean claimed =
        said.contains("claims")
            && words.stream().noneMatch(word -> word.stem().equals("by"))
            && isHeadedByAct(text, words, 0);
    return isDoing(words, first)
        || (first > to && verb(text, words, to) == Says.DID)
        || servants
        || claimed;
  }

  /** "they claim that our jets bombed". */
  private boolean isOfOthers(List<Text.Word> words, int at) {
    return own.groups(words.subList(Math.max(0, at - REACH_OF_OTHERS), at)).contains("others");
  }

  /** "bombing the school"; not "bombing by the army". */
  private boolean isDoing(List<Text.Word> words, int at) {
    return at < words.size()
        && words.get(at).form().endsWith("ing")
        && groups(words, at).contains("deals")
        && !isFoe(words, at + 1)
        && (at + 1 == words.size() || !Set.of("by", "of", "in").contains(words.get(at + 1).stem()));
  }

  /** Nothing but "that", "one of" and the like stands before it. */
  private boolean isFirst(List<Text.Word> words, int at) {
    int begin = isAt(words, 0, "that") ? 1 : 0;
    boolean some = at - begin >= 2 && isAt(words, at - 1, "of");
    return at == begin || (some && at - begin <= LONGEST_SUBJECT);
  }

  /** "its jets had struck", "our air defence shot down"; not "its soldiers were killed". */
  private Says behindServant(String text, List<Text.Word> words, int first) {
    for (int at = first; at < Math.min(words.size(), first + LONGEST_SUBJECT); at++) {
      if (agency.groups(part(words, at, 1)).contains("passive")) {
        return Says.NOTHING;
      }
      List<Text.Word> subject = words.subList(first, at + 1);
      Set<String> kinds = agency.groups(subject);
      if (kinds.contains("force")
          || kinds.contains("deed")
          || own.groups(subject).contains("servant")) {
        Says says = verb(text, words, at + 1);
        if (says != Says.NOTHING) {
          return says;
        }
      }
    }
    return Says.NOTHING;
  }

  /** What the verb says that begins here, "had" and "mistakenly" aside. */
  private Says verb(String text, List<Text.Word> words, int first) {
    boolean not = false;
    boolean perfect = false;
    int at = first;
    for (; at < words.size(); at++) {
      Set<String> groups = groups(words, at);
      if (!groups.contains("between") && !groups.contains("not")) {
        break;
      }
      not |= groups.contains("not");
      perfect |= groups.contains("perfect");
    }
    return isAct(text, words, at, perfect) ? not ? Says.DID_NOT : Says.DID : Says.NOTHING;
  }

  private boolean isAct(String text, List<Text.Word> words, int at, boolean perfect) {
    for (Phrases.Hit hit : own.find(words)) {
      if (hit.first() == at) {
        boolean past =
            perfect || words.get(at).form().endsWith("ed") || groups(words, at).contains("past");
        boolean act =
            switch (hit.group()) {
              case "deals" -> past && !isFoe(words, hit.last() + 1);
              case "downs" -> past && !isSwarm(words, hit.last() + 1);
              case "carries" ->
                  !isFoe(words, hit.last() + 1) && isHeadedByAct(text, words, hit.last() + 1);
              default -> false;
            };
        if (act) {
          return true;
        }
      }
    }
    return false;
  }

  /** "killed three attackers", "hit an ammunition depot", "struck a deal". */
  private boolean isFoe(List<Text.Word> words, int first) {
    return own.groups(part(words, first, REACH_OF_OBJECT)).contains("foe")
        || own.groups(part(words, first, REACH_OF_TARGET)).contains("soldierly");
  }

  /** "shot down 20 drones". */
  private boolean isSwarm(List<Text.Word> words, int first) {
    List<Text.Word> object = part(words, first, REACH_OF_OBJECT - 1);
    return own.groups(object).contains("swarm")
        || object.stream().anyMatch(word -> Character.isDigit(word.form().charAt(0)));
  }

  /** "Monday's bombing of a cafe", "the raid"; not "an inquiry into the raid". */
  private boolean isHeadedByAct(String text, List<Text.Word> words, int first) {
    int at = first;
    while (at < words.size()
        && !groups(words, at).contains("border")
        && (at == first || !isParted(text, words, at))) {
      at++;
    }
    return at > first && groups(words, at - 1).contains("act");
  }

  private static boolean isParted(String text, List<Text.Word> words, int at) {
    return text.substring(words.get(at - 1).span().end(), words.get(at).span().begin()).indexOf(',')
        >= 0;
  }

  private Set<String> groups(List<Text.Word> words, int at) {
    return own.groups(part(words, at, 1));
  }

  private static boolean isAt(List<Text.Word> words, int at, String form) {
    return at < words.size() && Text.fold(words.get(at).form()).equals(form);
  }

  private static List<Text.Word> part(List<Text.Word> words, int first, int many) {
    int begin = Math.min(first, words.size());
    return words.subList(begin, Math.min(words.size(), begin + many));
  }
}
