package org.counterclaim.linking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.counterclaim.claim.Figure;
import org.counterclaim.claim.Name;
import org.counterclaim.claim.Reading;
import org.counterclaim.claim.Statement;
import org.counterclaim.claim.StatementRef;
import org.counterclaim.claim.Tally;
import org.counterclaim.text.Span;

/** Reads what a statement counts, and whether it counts all. Thread-safe. */
final class CountReader {

  private static final int AROUND = 30;
  private static final int NEAR_WORDS = 2;
  private static final int WORDS_OF_A_PART = 3;
  private static final int WORDS_OF_A_CROWD = 5;
  private static final int SENTENCE = 100;
  private static final int NEAR_TOLL = 3;

  private static final Set<String> SUFFERED =
      Set.of(
          "killed",
          "wounded",
          "injured",
          "missing",
          "displaced",
          "detained",
          "arrested",
          "abducted",
          Count.CROWD);

  private static final Set<String> NOBODY_COUNTED =
      Set.of(
          "state",
          "arm of a state",
          "wide",
          "war",
          "bound",
          "more",
          "part",
          "nobody",
          "risen",
          "former",
          "tolled",
          "up from",
          "body",
          "crowd",
          "nationwide",
          "come",
          "vague",
          "firm");

  private final Phrases groups = Phrases.of("groups.txt");
  private final CountedSide sides = new CountedSide();

  /** {@return all that is counted in a statement's own words, but not the toll of a whole war} */
  List<Tally> tallies(Reading reading, Statement statement, List<Span> own) {
    StatementRef ref = new StatementRef(reading.report().id(), statement.id());
    return figures(reading, statement, own).stream()
        .filter(figure -> !isOfWar(reading, figure, own))
        .map(figure -> new Tally(ref, counted(reading, figure, own), figure.low(), figure.high()))
        .toList();
  }

  /**
   * {@return the people counted} An "at least" holds for what follows too: "at least six were
   * killed and 15 injured".
   *
   * @param camps whom the speaker speaks for: the soldiers of whom he says "four of ours"
   */
  List<Count> counts(Reading reading, Statement statement, List<Span> own, Set<String> camps) {
    List<Count> counts = new ArrayList<>();
    boolean least = false;
    List<Figure> figures = figures(reading, statement, own);
    for (Figure figure : figures) {
      String what = isOfCrowd(reading, figure, own) ? Count.CROWD : counted(reading, figure, own);
      if (SUFFERED.contains(what.substring(what.lastIndexOf(' ') + 1))
          && isOfPeople(what)
          && !isVague(reading, figure)) {
        least |= figure.high().isEmpty();
        OptionalLong high = least ? OptionalLong.empty() : figure.high();
        Count.Scope scope =
            isWhole(reading, figure, own) && !isOfBodies(reading, figure, figures, own)
                ? isFormer(reading, figure) ? Count.Scope.FORMER : Count.Scope.WHOLE
                : Count.Scope.OTHER;
        String whose = sides.of(reading, figure, own, camps);
        counts.add(new Count(what, whose, figure.low(), high, scope));
      }
    }
    String text = reading.report().text();
    boolean nobody =
        own.stream().anyMatch(part -> groups.groups(Text.words(text, part)).contains("nobody"));
    if (nobody && counts.stream().noneMatch(count -> count.what().equals("killed"))) {
      OptionalLong none = OptionalLong.of(0);
      counts.add(new Count("killed", "", none, none, Count.Scope.WHOLE));
    }
    return counts;
  }

  /** "killed", "children killed"; what else may stand in front is no people that we know. */
  private boolean isOfPeople(String what) {
    int space = what.lastIndexOf(' ');
    return space < 0 || !groups.groups(Text.words(what.substring(0, space))).isEmpty();
  }

  /** "a Boeing 777" counts nobody. */
  private static boolean isPartOf(Figure figure, Name name) {
    return name.span().covers(figure.span()) && name.span().length() > figure.span().length();
  }

  /**
   * "dozens" is no count that another could contradict or confirm; "two hundred", "some 40" and "as
   * many as 30" are.
   */
  private boolean isVague(Reading reading, Figure figure) {
    List<Text.Word> words = Text.words(reading.report().text(), figure.span());
    boolean exact =
        figure.low().equals(figure.high())
            || words.stream().anyMatch(word -> Character.isDigit(word.form().charAt(0)));
    return !exact && groups.groups(words).contains("vague");
  }

  private static List<Figure> figures(Reading reading, Statement statement, List<Span> own) {
    return reading.assertions().figures().stream()
        .filter(figure -> figure.statement().equals(statement.id()))
        .filter(figure -> own.stream().anyMatch(part -> part.overlaps(figure.span())))
        .filter(figure -> reading.names().stream().noneMatch(name -> isPartOf(figure, name)))
        .sorted(Comparator.comparing(Figure::span))
        .toList();
  }

  /** "22 children killed" counts children, not all the killed; "22, mostly children" does not. */
  private String counted(Reading reading, Figure figure, List<Span> own) {
    Set<String> whom = new TreeSet<>(groups.groups(after(reading, figure, own, NEAR_WORDS)));
    String what = figure.what();
    if (whom.contains("share")) {
      return what.substring(what.lastIndexOf(' ') + 1);
    }
    whom.removeAll(NOBODY_COUNTED);
    return whom.isEmpty() || what.contains(" ") ? what : whom.iterator().next() + " " + what;
  }

  /** Not "six more", "two of the dead", nor "hundreds since the war began". */
  private boolean isWhole(Reading reading, Figure figure, List<Span> own) {
    String text = reading.report().text();
    List<Text.Word> before =
        Text.words(
            text, new Span(Math.max(0, figure.span().begin() - AROUND), figure.span().begin()));
    List<Text.Word> last =
        new ArrayList<>(before.subList(Math.max(0, before.size() - NEAR_WORDS), before.size()));
    boolean more =
        groups.groups(last).contains("more")
            || groups.groups(Text.words(text, figure.span())).contains("more")
            || groups.groups(after(reading, figure, own, NEAR_WORDS)).contains("more");
    return !more
        && !isOfPart(reading, figure, own)
        && !isOfAll(reading, figure, own)
        && !(isOfCrowd(reading, figure, own) && isNationwide(reading, figure, own))
        && !isOfWar(reading, figure, own);
  }

  /** "15 of the wounded"; but "15 of them children" counts all the children. */
  private boolean isOfPart(Reading reading, Figure figure, List<Span> own) {
    return !counted(reading, figure, own).contains(" ")
        && groups.find(after(reading, figure, own, WORDS_OF_A_PART)).stream()
            .anyMatch(hit -> hit.first() == 0 && hit.group().equals("part"));
  }

  /** "80,000 people marched"; not "80,000 people fled the march". */
  private boolean isOfCrowd(Reading reading, Figure figure, List<Span> own) {
    return groups.groups(Text.words(figure.what())).contains("come")
        && groups.find(after(reading, figure, own, WORDS_OF_A_CROWD)).stream()
            .anyMatch(hit -> hit.group().equals("crowd") && hit.first() <= NEAR_WORDS);
  }

  /** "The toll rose to 52 as 49 bodies were found": of the 52. */
  private boolean isOfBodies(Reading reading, Figure figure, List<Figure> figures, List<Span> own) {
    return isOfBodies(reading, figure, own)
        && figures.stream()
            .filter(other -> other.what().equals(figure.what()))
            .anyMatch(other -> !isOfBodies(reading, other, own));
  }

  private boolean isOfBodies(Reading reading, Figure figure, List<Span> own) {
    return groups.groups(after(reading, figure, own, NEAR_WORDS)).contains("body");
  }

  /** {@return the words before a figure in its sentence} */
  private static List<Text.Word> before(Reading reading, Figure figure) {
    String text = reading.report().text();
    int begin = figure.span().begin();
    int stop = text.lastIndexOf(". ", begin);
    return Text.words(text, new Span(Math.max(stop + 1, Math.max(0, begin - SENTENCE)), begin));
  }

  /** "Nationwide, 2 million people marched", "9,000 people marched across the country". */
  private boolean isNationwide(Reading reading, Figure figure, List<Span> own) {
    String text = reading.report().text();
    return groups.groups(before(reading, figure)).contains("nationwide")
        || clauses(text, figure, own)
            .anyMatch(clause -> groups.groups(Text.words(text, clause)).contains("nationwide"));
  }

  /** "its earlier toll of three", "they had first put the toll at three", "52, up from 49". */
  private boolean isFormer(Reading reading, Figure figure) {
    List<Text.Word> before = before(reading, figure);
    List<Phrases.Hit> hits = groups.find(before);
    return hits.stream()
            .filter(hit -> hit.group().equals("former"))
            .anyMatch(
                former ->
                    hits.stream()
                        .filter(hit -> hit.group().equals("tolled"))
                        .anyMatch(
                            toll ->
                                toll.first() > former.last()
                                    && before.size() - toll.last() <= NEAR_TOLL))
        || hits.stream()
            .anyMatch(hit -> hit.group().equals("up from") && hit.last() == before.size() - 1);
  }

  /** {@return whether the clause of a figure speaks of more than one happening} */
  private boolean isOfAll(Reading reading, Figure figure, List<Span> own) {
    String text = reading.report().text();
    return clauses(text, figure, own)
        .anyMatch(clause -> groups.groups(Text.words(text, clause)).contains("wide"));
  }

  /**
   * {@return whether a figure is of a whole war} "The war has killed 900", "since the war began,
   * 900", "900 since the war began"; not "35, the deadliest since the war began".
   */
  private boolean isOfWar(Reading reading, Figure figure, List<Span> own) {
    String text = reading.report().text();
    return clauses(text, figure, own)
        .anyMatch(
            clause ->
                isWar(text, clause.begin(), figure.span().begin())
                    || isWar(text, figure.span().end(), pause(text, figure, clause)));
  }

  private boolean isWar(String text, int begin, int end) {
    return begin < end && groups.groups(Text.words(text, new Span(begin, end))).contains("war");
  }

  /** {@return where the first comma behind a figure stands, or else where its clause ends} */
  private static int pause(String text, Figure figure, Span clause) {
    int comma = text.indexOf(", ", figure.span().end());
    return comma < 0 ? clause.end() : Math.min(comma, clause.end());
  }

  private static Stream<Span> clauses(String text, Figure figure, List<Span> own) {
    return own.stream()
        .flatMap(part -> Clauses.of(text, part).stream())
        .filter(clause -> clause.overlaps(figure.span()));
  }

  /** {@return the next words} Of "killed 12 people, teachers said" the speakers are not counted. */
  private static List<Text.Word> after(Reading reading, Figure figure, List<Span> own, int most) {
    String text = reading.report().text();
    int begin = figure.span().end();
    int end =
        own.stream()
            .filter(part -> part.overlaps(figure.span()))
            .mapToInt(Span::end)
            .max()
            .orElse(text.length());
    List<Text.Word> words =
        Text.words(text, new Span(begin, Math.max(begin, Math.min(end, begin + AROUND))));
    return words.subList(0, Math.min(most, words.size()));
  }
}
