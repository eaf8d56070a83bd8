package org.counterclaim.analysis.place;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.counterclaim.text.Sentence;

/**
 * What a whole report says about its names: which are people's, which are written small elsewhere,
 * which stand behind "in" somewhere. Made for one report by one thread.
 */
final class ReportClues {

  /** A name among many in the world makes a place less known by a hundredth of its people. */
  private static final double LESS_BY_ANOTHER_NAME = 2;

  private final ReportWords words;
  private final Lexicon lexicon;
  private final Set<Integer> starts = new HashSet<>();
  private final Set<String> small = new HashSet<>();
  private final Set<String> surnames = new HashSet<>();
  private final Set<String> located = new HashSet<>();
  private final Map<String, Integer> times = new HashMap<>();

  ReportClues(ReportWords words, List<Sentence> sentences, Lexicon lexicon) {
    this.words = words;
    this.lexicon = lexicon;
    sentences.forEach(each -> starts.add(words.wordAt(each.span().begin())));
    for (int i = 0; i < words.size(); i++) {
      notePerson(i);
      if (!words.isCapitalised(i)) {
        small.add(words.key(i));
      } else if (lexicon.givenNames().contains(words.key(i))
          && words.isBeside(i)
          && words.isCapitalised(i + 1)) {
        surnames.add(words.key(i + 1));
        boolean middle = words.key(i + 1).length() == 1 && words.isCapitalised(i + 2);
        if (middle) {
          surnames.add(words.key(i + 2));
        }
      }
    }
  }

  /** "Campbell Davis said", "Norman Jones, 24,", "Sgt. Bell": the last is a person's name. */
  private void notePerson(int first) {
    if (!words.isCapitalised(first) || !words.isCapitalised(first + 1)) {
      return;
    }
    String gap = words.gap(first);
    boolean titled =
        lexicon.titles().contains(words.key(first)) && (gap.equals(" ") || gap.equals(". "));
    boolean speaks =
        words.isBeside(first + 1) && lexicon.speechVerbs().contains(words.key(first + 2));
    boolean aged = words.commaFollows(first + 1) && words.key(first + 2).matches("[1-9][0-9]");
    boolean pair = gap.equals(" ") && !lexicon.directions().contains(words.key(first));
    if (titled || (pair && ((speaks && !startsSentence(first + 1)) || aged))) {
      surnames.add(words.key(first + 1));
    }
  }

  /** Notes which names stand behind a locative word, and how often each comes. */
  void noteLocated(List<Toponym> toponyms) {
    for (Toponym each : toponyms) {
      times.merge(each.key(), 1, Integer::sum);
      if (isLocative(each.firstWord() - 1)) {
        located.add(each.key());
      }
    }
  }

  boolean startsSentence(int word) {
    return starts.contains(word) || word == 0;
  }

  boolean isLocative(int word) {
    return words.isBeside(word) && lexicon.locatives().contains(words.key(word));
  }

  /** {@return the clues for one of the toponyms, by its number} */
  Map<Clue, Double> cluesOf(Toponym toponym, List<Toponym> all, int number) {
    Map<Clue, Double> clues = new EnumMap<>(Clue.class);
    clues.put(Clue.BIAS, 1.0);
    boolean facility = toponym.kind() == Toponym.Kind.FACILITY;
    put(clues, Clue.IS_FACILITY, facility);
    String before = words.key(toponym.firstWord() - 1);
    boolean the = before.equals("the") || before.equals("a");
    put(
        clues,
        Clue.FACILITY_BEHIND_PREPOSITION,
        facility && isLocative(toponym.firstWord() - (the ? 2 : 1)));
    before(toponym, clues);
    after(toponym, clues);
    neighbours(toponym, all, number, clues);
    gazetteer(toponym, clues);
    writing(toponym, clues);
    clues.values().removeIf(value -> value == 0);
    return clues;
  }

  private static void put(Map<Clue, Double> clues, Clue clue, boolean holds) {
    if (holds) {
      clues.put(clue, 1.0);
    }
  }

  private void before(Toponym toponym, Map<Clue, Double> clues) {
    int before = toponym.firstWord() - 1;
    if (startsSentence(toponym.firstWord()) || !words.isBeside(before)) {
      return;
    }
    String key = words.key(before);
    boolean capital = words.isCapitalised(before);
    put(clues, Clue.LOCATIVE_BEFORE, lexicon.locatives().contains(key));
    put(clues, Clue.DIRECTION_BEFORE, lexicon.directions().contains(key));
    put(clues, Clue.OF_BEFORE, key.equals("of"));
    put(clues, Clue.THE_BEFORE, key.equals("the"));
    put(clues, Clue.TITLE_BEFORE, lexicon.titles().contains(key));
    put(clues, Clue.GIVEN_NAME_BEFORE, capital && lexicon.givenNames().contains(key));
    put(clues, Clue.INITIAL_BEFORE, capital && key.length() == 1);
    put(
        clues,
        Clue.CAPITAL_BEFORE,
        capital
            && !startsSentence(before)
            && !lexicon.titles().contains(key)
            && !lexicon.directions().contains(key));
  }

  private void after(Toponym toponym, Map<Clue, Double> clues) {
    int last = toponym.lastWord();
    String gap = words.gap(last);
    put(clues, Clue.END_OF_CLAUSE, !gap.isEmpty() && ",.;:)?!".indexOf(gap.charAt(0)) >= 0);
    put(clues, Clue.POSSESSIVE, gap.startsWith("'") || gap.startsWith("’"));
    put(
        clues,
        Clue.HYPHEN_BESIDE,
        gap.equals("-") || words.gap(toponym.firstWord() - 1).equals("-"));
    if (!words.isBeside(last)) {
      return;
    }
    String key = words.key(last + 1);
    boolean capital = words.isCapitalised(last + 1);
    put(clues, Clue.SPEECH_VERB_AFTER, !capital && lexicon.speechVerbs().contains(key));
    put(clues, Clue.ROLE_WORD_AFTER, capital && lexicon.roleWords().contains(key));
    put(clues, Clue.FACILITY_AFTER, capital && lexicon.facilityWords().contains(key));
    put(
        clues,
        Clue.CAPITAL_AFTER,
        capital
            && !lexicon.roleWords().contains(key)
            && !lexicon.facilityWords().contains(key)
            && !lexicon.titles().contains(key));
  }

  private void neighbours(Toponym toponym, List<Toponym> all, int number, Map<Clue, Double> clues) {
    if (number + 1 < all.size()) {
      Toponym next = all.get(number + 1);
      put(
          clues,
          Clue.COMMA_PLACE_AFTER,
          next.firstWord() == toponym.lastWord() + 1 && words.commaFollows(toponym.lastWord()));
    }
    if (number > 0) {
      Toponym previous = all.get(number - 1);
      put(
          clues,
          Clue.PLACE_COMMA_BEFORE,
          previous.lastWord() == toponym.firstWord() - 1
              && words.commaFollows(previous.lastWord()));
    }
    put(clues, Clue.FEATURE_WORD, !toponym.asked().isEmpty());
    clues.put(Clue.REPEATED, Math.log(times.getOrDefault(toponym.key(), 1)));
    put(clues, Clue.LOCATED_ELSEWHERE_IN_REPORT, located.contains(toponym.key()));
  }

  private static void gazetteer(Toponym toponym, Map<Clue, Double> clues) {
    double prominence = 0;
    boolean main = false;
    for (Gazetteer.Named named : toponym.candidates()) {
      GazetteerEntry entry = named.entry();
      main |= named.main();
      prominence =
          Math.max(prominence, entry.prominence() - (named.main() ? 0 : LESS_BY_ANOTHER_NAME));
      put(
          clues,
          Clue.COUNTRY,
          named.main()
              && (entry.feature() == Feature.COUNTRY || entry.feature() == Feature.CONTINENT));
      put(clues, Clue.PROVINCE, named.main() && entry.feature() == Feature.PROVINCE);
      put(clues, Clue.DISTRICT, entry.feature() == Feature.DISTRICT);
      put(clues, Clue.QUARTER, entry.feature() == Feature.QUARTER);
      put(clues, Clue.CAPITAL_CITY, named.main() && entry.rank() == 4);
      put(clues, Clue.SEAT_OF_PROVINCE, named.main() && entry.rank() == 3);
      switch (entry.feature()) {
        case RIVER, LAKE, SEA -> put(clues, Clue.WATER, named.main());
        case CONTINENT, COUNTRY, PROVINCE, DISTRICT, SETTLEMENT, QUARTER -> {}
        default -> put(clues, Clue.REGION, named.main());
      }
    }
    clues.put(Clue.KNOWN_FOR, prominence / 5);
    put(clues, Clue.OTHER_NAME_ONLY, !main);
    clues.put(Clue.NUMBER_OF_NAMESAKES, Math.log10(1.0 + toponym.candidates().size()));
  }

  private void writing(Toponym toponym, Map<Clue, Double> clues) {
    int first = toponym.firstWord();
    boolean single = first == toponym.lastWord();
    boolean start = startsSentence(first);
    boolean common = single && lexicon.commonWords().contains(toponym.key());
    put(clues, Clue.SEVERAL_WORDS, !single);
    put(clues, Clue.LONG, single && toponym.key().length() >= 8);
    put(clues, Clue.COMMON_WORD, common);
    put(clues, Clue.COMMON_WORD_AT_START, common && start);
    put(clues, Clue.SENTENCE_START, start);
    boolean given = single && lexicon.givenNames().contains(toponym.key());
    boolean full = clues.containsKey(Clue.CAPITAL_AFTER);
    put(clues, Clue.GIVEN_NAME, given && !full);
    put(clues, Clue.GIVEN_NAME_BEFORE_CAPITAL, given && full);
    boolean country = clues.containsKey(Clue.COUNTRY) && !given;
    put(clues, Clue.SURNAME_IN_REPORT, single && !country && surnames.contains(toponym.key()));
    put(clues, Clue.LOWER_CASE_IN_REPORT, single && small.contains(toponym.key()));
    put(clues, Clue.ALL_CAPITALS, words.word(first).isAllCapitals());
    put(clues, Clue.TITLE_CASE_AROUND, capitalsAround(toponym) >= 4);
  }

  private int capitalsAround(Toponym toponym) {
    int capitals = 0;
    for (int i = 1; i <= 3; i++) {
      capitals += words.isCapitalised(toponym.firstWord() - i) ? 1 : 0;
      capitals += words.isCapitalised(toponym.lastWord() + i) ? 1 : 0;
    }
    return capitals;
  }
}
