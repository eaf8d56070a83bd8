package org.counterclaim.analysis.figure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.counterclaim.analysis.clause.Word;
import org.counterclaim.analysis.clause.WordLists;
import org.counterclaim.analysis.clause.Words;
import org.counterclaim.analysis.language.LanguagePack;
import org.counterclaim.claim.Provenance;
import org.counterclaim.claim.TimeMention;
import org.counterclaim.text.Report;
import org.counterclaim.text.Sentence;
import org.counterclaim.text.Span;

/** Finds what is counted in a report, and the words of the number. Thread-safe. */
public final class FigureFinder {

  private static final Provenance PEOPLE = new Provenance("rule figure-outcome", 0.85);
  private static final Provenance THINGS = new Provenance("rule figure-noun", 0.6);

  private static final long MANY = 10;
  private static final int LAST_OF_MONTH = 31;
  private static final int OLDEST = 115;

  private final WordLists counted;
  private final WordLists lists;
  private final Numbers numbers;
  private final Nouns nouns;
  private final Outcomes outcomes;
  private final Ages ages;
  private final Tallies tallies;

  /** A number and its noun, and what is known so far of what became of those counted. */
  private record Count(Quantity quantity, CountedNoun noun, Optional<String> outcome) {
    Count with(Optional<String> found) {
      return new Count(quantity, noun, found);
    }
  }

  public FigureFinder(LanguagePack pack) {
    this.lists = new WordLists(pack, "figures/numbers");
    this.counted = new WordLists(pack, "figures/counted");
    this.numbers = new Numbers(lists);
    this.nouns = new Nouns(counted, lists);
    this.outcomes = new Outcomes(counted);
    this.ages = new Ages(counted, lists);
    this.tallies = new Tallies(counted, nouns);
  }

  /** {@return the figures in the order of the text; what lies in a time is none} */
  public List<FoundFigure> find(Report report, List<Sentence> sentences, List<TimeMention> times) {
    BitSet inTime = new BitSet();
    times.forEach(time -> inTime.set(time.span().begin(), time.span().end()));
    List<FoundFigure> found = new ArrayList<>();
    List<FoundFigure> before = List.of();
    for (Sentence sentence : sentences) {
      before = find(Words.of(report.text(), sentence.span()), inTime, before);
      found.addAll(before);
    }
    return found;
  }

  /**
   * {@return the figures of a sentence}
   *
   * @param before those of the sentence before
   */
  private List<FoundFigure> find(Words words, BitSet inTime, List<FoundFigure> before) {
    List<Count> counts = new ArrayList<>();
    for (Quantity quantity : numbers.find(words)) {
      boolean time = inTime.get(words.at(quantity.number()).span().begin());
      if (!time && !isName(words, quantity) && !ages.isAge(words, quantity)) {
        nouns
            .behind(words, quantity)
            .map(noun -> new Count(quantity, noun, outcome(words, quantity, noun)))
            .ifPresent(counts::add);
      }
    }
    List<FoundFigure> all = new ArrayList<>();
    for (Count count : inherited(words, counts)) {
      figure(words, count).ifPresent(all::add);
    }
    for (int i = 0; i < words.size(); i++) {
      alone(words, i).ifPresent(all::add);
    }
    all.sort(Comparator.comparing(FoundFigure::span));
    for (Count count : counts) {
      put(words, count, all, before).ifPresent(all::add);
    }
    all.sort(Comparator.comparing(FoundFigure::span));
    return all;
  }

  /** "Police put the figure at 4,000": of what this sentence counts before, else the one before. */
  private Optional<FoundFigure> put(
      Words words, Count count, List<FoundFigure> here, List<FoundFigure> before) {
    if (count.outcome().isPresent() || !count.noun().name().isEmpty()) {
      return Optional.empty();
    }
    Quantity quantity = count.quantity();
    Span span = words.span(quantity.first(), quantity.end() - 1);
    List<FoundFigure> inFront =
        here.stream().filter(each -> each.span().end() <= span.begin()).toList();
    return tallies
        .of(words, quantity, inFront.isEmpty() ? before : inFront)
        .map(what -> new FoundFigure(what, quantity.low(), quantity.high(), span, THINGS));
  }

  /** "a woman was killed", "nobody was hurt": one and none without a number. */
  private Optional<FoundFigure> alone(Words words, int i) {
    Optional<FoundFigure> object = object(words, i);
    if (object.isPresent()) {
      return object;
    }
    int nobody = counted.run("nobody", words, i);
    boolean one =
        (words.is(i, "a") || words.is(i, "an")) && nouns.isSomebody(words.at(i + 1).lower());
    if (nobody == 0 && !one) {
      return Optional.empty();
    }
    int last = one ? i + 1 : i + nobody - 1;
    OptionalLong number = OptionalLong.of(one ? 1 : 0);
    boolean joined = !one || counted.has("joint", words.at(i - 1).lower());
    return outcomes
        .passive(words, last + 1, joined)
        .map(what -> new FoundFigure(what, number, number, words.span(i, last), PEOPLE));
  }

  /** "bomb kills woman": one without a number, as headlines have it. */
  private Optional<FoundFigure> object(Words words, int i) {
    Word word = words.at(i);
    boolean alone = nouns.isSomebody(word.lower()) && !nouns.isSomebody(words.at(i + 1).lower());
    Optional<String> verb = counted.listBehind("verb-", words.at(i - 1).lower());
    boolean active = verb.isPresent() && words.at(i - 1).lower().endsWith("s");
    OptionalLong one = OptionalLong.of(1);
    return alone && active && !isCompound(words, i)
        ? verb.map(what -> new FoundFigure(what, one, one, words.span(i, i), PEOPLE))
        : Optional.empty();
  }

  /** "kills police chief", "kills woman's son": the word only leads to another. */
  private boolean isCompound(Words words, int i) {
    Word next = words.at(i + 1);
    boolean goesOn =
        counted.has("end", next.lower())
            || counted.listBehind("verb-", next.lower()).isPresent()
            || !next.isWord();
    return !goesOn || next.isPossessiveEnding();
  }

  /** "Battalion 12", "Resolution 2254", "Boeing 737", "4th Division". */
  private boolean isName(Words words, Quantity quantity) {
    if (quantity.isBounded()) {
      return false;
    }
    if (isNumbered(words, quantity) || isSquashedDate(words, quantity) || isAge(words, quantity)) {
      return true;
    }
    String before = words.at(quantity.number() - 1).lower();
    String behind = words.at(quantity.end()).lower();
    return lists.has("naming", before)
        || words.is(quantity.end(), ":")
        || (lists.has("unit-name", behind) && quantity.digits());
  }

  /** "Oct 042017": a day and its year that lost what parted them; "May 12000 people" is a count. */
  private boolean isSquashedDate(Words words, Quantity quantity) {
    String text = words.at(quantity.number()).text();
    int year = text.length() - 4;
    Word next = words.at(quantity.end());
    boolean counts = next.text().equals(next.lower()) && nouns.behind(words, quantity).isPresent();
    return lists.has("month", words.at(quantity.number() - 1).lower())
        && (year == 1 || year == 2)
        && text.chars().allMatch(c -> c >= '0' && c <= '9')
        && !counts
        && isDay(Integer.parseInt(text.substring(0, year)))
        && (text.startsWith("19", year) || text.startsWith("20", year));
  }

  /** "Ali Hamisi, 61, died". */
  private static boolean isAge(Words words, Quantity quantity) {
    int before = quantity.number() - 1;
    return quantity.digits()
        && quantity.high().orElse(OLDEST + 1) <= OLDEST
        && words.is(before, ",")
        && words.is(quantity.end(), ",")
        && words.at(before - 1).isCapital()
        && words.at(before - 2).isCapital();
  }

  private static boolean isDay(int number) {
    return number >= 1 && number <= LAST_OF_MONTH;
  }

  /** "fields 101, 102 and 103": the last of a row of numbers that count on. */
  private static boolean isNumbered(Words words, Quantity quantity) {
    int before = quantity.number() - 1;
    boolean joined = words.is(before, "and") || words.is(before, ",");
    Word other = words.at(joined ? before - 1 : before);
    return quantity.digits()
        && quantity.low().isPresent()
        && other.text().equals(Long.toString(quantity.low().getAsLong() - 1));
  }

  private Optional<String> outcome(Words words, Quantity quantity, CountedNoun noun) {
    if (numbers.isWholeOfAShare(words, quantity)) {
      return noun.outcome();
    }
    if (noun.outcome().isPresent()) {
      return died(words, quantity, noun).or(noun::outcome);
    }
    return outcomes
        .left(words, quantity.first(), noun.end())
        .or(() -> outcomes.before(words, quantity.first(), quantity.isBounded()))
        .or(() -> behind(words, quantity, noun))
        .filter(outcome -> mayBe(outcome, noun));
  }

  /** "17 injured men | died", "killed | 12 refugees": more than the noun says became of them. */
  private Optional<String> died(Words words, Quantity quantity, CountedNoun noun) {
    Optional<String> before =
        noun.name().isEmpty()
            ? Optional.empty()
            : outcomes.before(words, quantity.first(), quantity.isBounded());
    return before
        .or(() -> outcomes.behind(words, noun.end(), false))
        .filter(outcome -> outcome.equals("killed"));
  }

  private Optional<String> behind(Words words, Quantity quantity, CountedNoun noun) {
    boolean name =
        noun.name().isEmpty()
            && !quantity.isBounded()
            && outcomes.isOfAName(words, quantity.number());
    return name ? Optional.empty() : outcomes.behind(words, noun.end(), isPeople(noun));
  }

  /** Things are captured and released too; killed and hurt is who lives. */
  private boolean mayBe(String outcome, CountedNoun noun) {
    boolean living = outcome.equals("killed") || outcome.equals("wounded");
    boolean somebody = noun.named() && !outcome.equals("captured") && !outcome.equals("released");
    return noun.name().isEmpty()
        || somebody
        || nouns.isPerson(noun.name())
        || (living && !counted.has("thing", noun.name()));
  }

  /** Passes an outcome on: to a part of what was counted, and along "and". */
  private List<Count> inherited(Words words, List<Count> counts) {
    List<Count> all = new ArrayList<>(counts);
    for (int i = 1; i < all.size(); i++) {
      Count count = all.get(i);
      Count before = all.get(i - 1);
      boolean takes =
          count.outcome().isEmpty()
              && (isPart(words, count) || isJoined(words, before, count))
              && isLiving(count);
      if (takes) {
        all.set(i, count.with(before.outcome()));
      }
    }
    for (int i = all.size() - 2; i >= 0; i--) {
      Count count = all.get(i);
      Count behind = all.get(i + 1);
      boolean takes =
          count.outcome().isEmpty() && isJoined(words, count, behind) && isLiving(count);
      if (takes) {
        all.set(i, count.with(behind.outcome()));
      }
    }
    return all;
  }

  private boolean isLiving(Count count) {
    return nouns.isPerson(count.noun().name())
        || (count.noun().name().isEmpty() && count.noun().part());
  }

  private boolean isPeople(CountedNoun noun) {
    return noun.name().isEmpty() || nouns.isPerson(noun.name());
  }

  private boolean isPart(Words words, Count count) {
    int first = count.quantity().first();
    return count.noun().part()
        || counted.runBefore("part", words, first) > 0
        || counted.runBefore("with", words, first) > 0;
  }

  /** Whether nothing but "and" or a comma stands between the one's noun and the other. */
  private boolean isJoined(Words words, Count one, Count other) {
    int begin = one.noun().end();
    int end = other.quantity().first();
    if (end < begin || end - begin > 3) {
      return false;
    }
    for (int i = begin; i < end; i++) {
      if (!counted.has("joint", words.at(i).lower())) {
        return false;
      }
    }
    return true;
  }

  private Optional<FoundFigure> figure(Words words, Count count) {
    String noun = count.noun().name();
    Optional<String> outcome = count.outcome();
    if (outcome.isEmpty() && (noun.isEmpty() || !tells(words, count))) {
      return Optional.empty();
    }
    boolean group =
        !noun.isEmpty()
            && !counted.has("people", noun)
            && !count.noun().named()
            && !isCountOf(count);
    String what =
        outcome
            .map(each -> group ? noun + " " + each : each)
            .orElse(counted.has("people", noun) ? "people" : noun);
    Quantity quantity = count.quantity();
    OptionalLong low = quantity.low();
    boolean found = tallies.isFound(words, count.noun());
    OptionalLong high = found ? OptionalLong.empty() : quantity.high();
    Span span = words.span(quantity.first(), quantity.end() - 1);
    return Optional.of(
        new FoundFigure(what, low, high, span, outcome.isPresent() ? PEOPLE : THINGS));
  }

  private static boolean isOneOf(Words words, Quantity quantity) {
    return words.is(quantity.end(), "of");
  }

  /** Whether the noun is the outcome itself: "deaths"; or somebody alone: "a woman". */
  private boolean isCountOf(Count count) {
    String noun = count.noun().name();
    boolean alone = noun.equals("women") && count.quantity().isOne();
    return alone || counted.listBehind("noun-", noun).isPresent();
  }

  /** Whether a number of things is worth keeping: not "two sides", not "one of". */
  private boolean tells(Words words, Count count) {
    String noun = count.noun().name();
    Quantity quantity = count.quantity();
    boolean few = !quantity.isBounded() && quantity.high().orElse(MANY) < MANY;
    boolean countable = counted.has("thing", noun) || nouns.isPerson(noun);
    boolean named = few && (!countable || counted.has("place", noun));
    boolean pronoun =
        few && quantity.isOne() && (!counted.has("thing", noun) || isOneOf(words, quantity));
    return !counted.has("uncounted", noun) && !named && !pronoun && !count.noun().part();
  }
}
