package org.counterclaim.analysis.figure;

import java.util.Optional;
import org.counterclaim.analysis.clause.Word;
import org.counterclaim.analysis.clause.WordLists;
import org.counterclaim.analysis.clause.Words;

/** What became of those who are counted, read from the verb before or behind. Thread-safe. */
final class Outcomes {

  private static final int FARTHEST = 16;
  private static final int NEAR = 6;
  private static final int TOLL_REACH = 40;

  private final WordLists lists;

  Outcomes(WordLists lists) {
    this.lists = lists;
  }

  /**
   * {@return the outcome that a verb or a toll before the number gives: "killing", "toll of"}
   *
   * @param bounded whether the number begins with "at least" or the like
   */
  Optional<String> before(Words words, int first, boolean bounded) {
    int q = first;
    while (q > 0 && isSkipped(words, q - 1)) {
      q--;
    }
    Optional<String> verb = lists.listBehind("verb-", words.at(q - 1).lower());
    if (verb.isPresent()) {
      return verb;
    }
    for (String name : lists.names()) {
      if (name.startsWith("before-") && lists.runBefore(name, words, q) > 0) {
        return Optional.of(name.substring("before-".length()));
      }
    }
    return toll(words, q, bounded);
  }

  /** "the death toll of both attacks reached 18", "the number of civilians killed at over 50". */
  private Optional<String> toll(Words words, int first, boolean bounded) {
    boolean led = lists.has("toll-verb", words.at(first - 1).lower());
    int reach = led ? TOLL_REACH : NEAR;
    for (int i = first - 1; i >= Math.max(0, first - reach); i--) {
      if (words.is(i, "toll") && (led || bounded)) {
        return Optional.of("killed");
      }
      if (!led) {
        continue;
      }
      boolean number = lists.has("toll", words.at(i).lower());
      if (number) {
        return state(words, i + 1, first);
      }
      boolean moves = lists.has("toll-moves", words.at(i + 1).lower());
      Optional<String> counted = lists.listBehind("noun-", words.at(i).lower());
      if (moves && counted.isPresent()) {
        return counted;
      }
      if (words.is(i, ";") || (words.at(i).isDigits() && !isFormer(words, i))) {
        break;
      }
    }
    return Optional.empty();
  }

  /** "rose from 15 to 18", "rose by 6 to 33". */
  private static boolean isFormer(Words words, int i) {
    return words.is(i - 1, "from") || words.is(i - 1, "by");
  }

  private Optional<String> state(Words words, int from, int to) {
    for (int i = from; i < to; i++) {
      int at = i;
      Optional<String> state = lists.listBehind("state-", words.at(i).lower());
      if (state.isEmpty()) {
        state = lists.listBehind("noun-", words.at(i).lower()).or(() -> being(words, at));
      }
      if (state.isPresent()) {
        return state;
      }
    }
    return Optional.empty();
  }

  /**
   * {@return the outcome behind the noun: "were killed", "dead", "died", "lost their lives"}
   *
   * @param people whether the noun means people; of things only what stands close is looked at
   */
  Optional<String> behind(Words words, int end, boolean people) {
    boolean passive = false;
    boolean near = true;
    boolean among = false;
    int reach = people ? FARTHEST : NEAR;
    for (int i = end; i < words.size() && i - end < reach; i++) {
      String word = words.at(i).lower();
      if (tells(words, end, i)) {
        break;
      }
      boolean digits = words.at(i).isDigits() && !(isOfAName(words, i) && countsNone(words, i + 1));
      boolean others = digits || lists.has("amount", word);
      if (lists.has("clause", word) || (others && !among && !isPart(words, i))) {
        break;
      }
      if (lists.has("being", word)) {
        passive = true;
        continue;
      }
      among |= passive && lists.has("among", word);
      Optional<String> being = being(words, i);
      if (being.isPresent()) {
        return being;
      }
      Optional<String> state = lists.listBehind("state-", word);
      boolean bare = near && !isObject(words, i + 1);
      if (state.isPresent() && (bare || passive || among)) {
        return state;
      }
      Optional<String> participle = lists.listBehind("verb-", word);
      if (participle.isPresent()) {
        boolean reduced = near && word.endsWith("ed") && !isObject(words, i + 1);
        if (passive || among || reduced) {
          return participle;
        }
        if (!isWho(words, end, i)) {
          return Optional.empty();
        }
      }
      boolean adverb = lists.has("adverb", word);
      near = near && adverb;
      passive = passive && (adverb || among);
    }
    return Optional.empty();
  }

  /** "three guards | who wounded | a boy were held": what they did is not what became of them. */
  private static boolean isWho(Words words, int end, int verb) {
    int who = words.is(end, ",") ? end + 1 : end;
    return words.is(who, "who") && verb == who + 1;
  }

  /**
   * Whether those counted only tell of others from here on: "two nurses told | them that a child
   * died", "three guards had said on Monday | that". Not "nine people, the army said, died", "those
   * who the army said | had died", "women who said | they were abducted".
   */
  private boolean tells(Words words, int from, int i) {
    if (lists.has("telling", words.at(i - 1).lower()) && i > from) {
      Word next = words.at(i);
      boolean goesOn =
          !next.isWord()
              || lists.has("being", next.lower())
              || lists.has("adverb", next.lower())
              || lists.has("aside", next.lower());
      return !goesOn || next.is("that");
    }
    for (int k = i - 1; words.is(i, "that") && k >= from && words.at(k).isWord(); k--) {
      if (lists.has("telling", words.at(k).lower()) || lists.has("holding", words.at(k).lower())) {
        return true;
      }
    }
    return false;
  }

  /**
   * {@return whether the digits there are the last of a name, if they count nothing: "Boeing 777";
   * not "in Lagos 30 were killed"}
   */
  boolean isOfAName(Words words, int number) {
    int i = number - 1;
    boolean title = words.at(number + 1).isCapital();
    if (!words.at(number).isDigits() || i < 1 || !words.at(i).isCapital() || title) {
      return false;
    }
    while (words.at(i).isCapital() && !isWhere(words, i)) {
      i--;
    }
    return !isWhere(words, i);
  }

  private boolean isWhere(Words words, int i) {
    return lists.has("where", words.at(i).lower());
  }

  private boolean countsNone(Words words, int i) {
    String word = words.at(i).lower();
    return !words.at(i).isWord()
        || lists.has("end", word)
        || lists.has("being", word)
        || being(words, i).isPresent();
  }

  private boolean isPart(Words words, int number) {
    return lists.runBefore("part", words, number) > 0;
  }

  /**
   * {@return what "was killed" says of somebody alone where it stands at {@code i}} "Were" is said
   * of others: "the guards who hit a boy | were held".
   *
   * @param joined whether somebody else is counted with him: "three women and a boy | were held"
   */
  Optional<String> passive(Words words, int i, boolean joined) {
    boolean others = lists.has("of-many", words.at(i).lower()) && !joined;
    return lists.has("being", words.at(i).lower()) && !others
        ? lists.listBehind("verb-", words.at(i + 1).lower())
        : Optional.empty();
  }

  /** {@return the outcome of "left 35 people, including 22 children, dead"} */
  Optional<String> left(Words words, int first, int end) {
    int q = first;
    while (q > 0 && isSkipped(words, q - 1)) {
      q--;
    }
    if (!lists.has("leave", words.at(q - 1).lower())) {
      return Optional.empty();
    }
    for (int i = end; i < words.size() && i - end < FARTHEST; i++) {
      Optional<String> state = lists.listBehind("state-", words.at(i).lower());
      if (state.isPresent()) {
        return state;
      }
    }
    return Optional.empty();
  }

  private Optional<String> being(Words words, int i) {
    return lists.names().stream()
        .filter(name -> name.startsWith("being-") && lists.run(name, words, i) > 0)
        .sorted()
        .map(name -> name.substring("being-".length()))
        .findFirst();
  }

  /** "fighters captured the town" is active, "fighters captured in the town" is not. */
  private boolean isObject(Words words, int i) {
    return lists.has("object", words.at(i).lower()) || words.at(i).isDigits();
  }

  private boolean isSkipped(Words words, int i) {
    return lists.has("skipped", words.at(i).lower()) || isQuoted(words, i);
  }

  /** killing “dozens …”: a quotation that begins with the number. */
  private boolean isQuoted(Words words, int i) {
    boolean opens = words.is(i, "\"") || words.is(i, "“");
    return opens && lists.listBehind("verb-", words.at(i - 1).lower()).isPresent();
  }
}
