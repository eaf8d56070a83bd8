package org.counterclaim.linking.reply;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.counterclaim.claim.Event;
import org.counterclaim.claim.Figure;
import org.counterclaim.claim.Reading;
import org.counterclaim.claim.Statement;
import org.counterclaim.text.Span;

/** The statements of a reading made ready to be compared, with what is rare among them. */
final class Sayings {

  /** A content of more words than this tells something of its own. */
  private static final int SHORTEST_TELLING = 6;

  private final String text;
  private final ReplyWords words;
  private final Sides sides;
  private final Map<String, List<Figure>> figures = new HashMap<>();
  private final Map<String, List<Event>> events = new HashMap<>();
  private final List<Saying> all = new ArrayList<>();
  private final Map<String, List<Integer>> statementsByStem = new HashMap<>();
  private final double[] weights;

  Sayings(Reading reading, ReplyWords words) {
    this.text = reading.report().text();
    this.words = words;
    this.sides = new Sides(reading, words);
    reading
        .assertions()
        .figures()
        .forEach(
            figure ->
                figures.computeIfAbsent(figure.statement(), id -> new ArrayList<>()).add(figure));
    reading
        .assertions()
        .events()
        .forEach(
            event -> events.computeIfAbsent(event.statement(), id -> new ArrayList<>()).add(event));
    List<Statement> ordered = new ArrayList<>(reading.statements());
    ordered.sort(Comparator.comparing(statement -> statement.attribution().anchor()));
    ordered.forEach(statement -> all.add(saying(all.size(), statement)));
    for (Saying saying : all) {
      saying
          .meaning()
          .forEach(
              stem ->
                  statementsByStem
                      .computeIfAbsent(stem, s -> new ArrayList<>())
                      .add(saying.order()));
    }
    weights = all.stream().mapToDouble(saying -> weight(saying.meaning())).toArray();
  }

  /** {@return the statements in the order of the text} */
  List<Saying> all() {
    return all;
  }

  Saying at(int order) {
    return all.get(order);
  }

  String text() {
    return text;
  }

  /** {@return which statements say a stem, in the order of the text} */
  List<Integer> saying(String stem) {
    return statementsByStem.getOrDefault(stem, List.of());
  }

  /** {@return how much a stem tells: more where fewer statements have it} */
  double rarity(String stem) {
    return Math.log(1 + (double) all.size() / Math.max(1, saying(stem).size()));
  }

  /** {@return how much stems tell together} */
  private double weight(Set<String> stems) {
    return stems.stream().sorted().mapToDouble(this::rarity).sum();
  }

  /** {@return how much the stems of a statement tell together} */
  double weight(Saying saying) {
    return weights[saying.order()];
  }

  /** {@return how much the stems that two have in common tell together} */
  double sharedWeight(Saying one, Saying other) {
    return weight(shared(one, other));
  }

  /** {@return the rarity of the rarest stem that two have in common; 0 if there is none} */
  double rarestShared(Saying one, Saying other) {
    return shared(one, other).stream().mapToDouble(this::rarity).max().orElse(0);
  }

  /** {@return what two say alike, from 0 to 1} */
  double overlap(Saying one, Saying other) {
    double weight = Math.sqrt(weight(one) * weight(other));
    return weight == 0 ? 0 : sharedWeight(one, other) / weight;
  }

  static Set<String> shared(Saying one, Saying other) {
    Set<String> shared = new HashSet<>(one.meaning());
    shared.retainAll(other.meaning());
    return shared;
  }

  private Saying saying(int order, Statement statement) {
    List<Span> content = statement.attribution().content();
    Span sentence = PlainSentence.around(text, statement.attribution().anchor());
    List<Word> said = new ArrayList<>();
    Set<String> parties = new HashSet<>();
    List<Word> frame = new ArrayList<>();
    Set<String> around = new HashSet<>();
    int from = sentence.begin();
    for (Span part : content) {
      said.addAll(Word.in(text, part));
      parties.addAll(sides.namedIn(part, Optional.empty()));
      addFrame(from, Math.min(part.begin(), sentence.end()), statement, frame, around);
      from = Math.max(from, part.end());
    }
    addFrame(from, sentence.end(), statement, frame, around);
    List<Event> told = events.getOrDefault(statement.id(), List.of());
    told.forEach(event -> event.actor().forEach(actor -> parties.addAll(sides.voice(actor))));
    Set<String> meaning = new HashSet<>();
    Set<String> names = new HashSet<>();
    Set<String> numbers = new HashSet<>();
    for (Word word : said) {
      if (word.isNumber()) {
        numbers.add(word.lower());
      }
      if (!words.group("stop").hasStem(word.stem()) && word.lower().length() > 1) {
        String head = words.head(word.stem());
        meaning.add(head);
        if (word.isName()) {
          names.add(head);
        }
      }
    }
    return new Saying(
        order,
        statement,
        sentence,
        frame,
        said,
        meaning,
        words.leanings(meaning),
        names,
        numbers,
        Counts.of(figures.getOrDefault(statement.id(), List.of())),
        parties,
        around,
        sides.voice(statement.speaker()),
        told.stream().map(Event::subtype).collect(Collectors.toSet()),
        told.stream().anyMatch(Sayings::isDenied),
        marks(statement, frame, said, told));
  }

  private boolean pointsBack(List<Word> said, ReplyWords.Group nouns) {
    ReplyWords.Group stop = words.group("stop");
    return said.stream().allMatch(word -> stop.hasStem(word.stem()) || nouns.hasStem(word.stem()));
  }

  private static boolean isDenied(Event event) {
    return event.polarity() == Event.Polarity.DENIED;
  }

  private void addFrame(
      int begin, int end, Statement statement, List<Word> frame, Set<String> around) {
    if (begin < end) {
      Span span = new Span(begin, end);
      frame.addAll(Word.in(text, span));
      around.addAll(sides.namedIn(span, statement.attribution().source()));
    }
  }

  private Set<Mark> marks(
      Statement statement, List<Word> frame, List<Word> said, List<Event> told) {
    Set<Mark> marks = EnumSet.noneOf(Mark.class);
    List<Word> cue =
        statement.attribution().cue().map(span -> Word.in(text, span)).orElse(List.of());
    List<Word> start = said.subList(0, Math.min(2, said.size()));
    for (Mark mark : Mark.values()) {
      ReplyWords.Group group = words.group(mark.group());
      boolean shows =
          switch (mark) {
            case DENIES, DISPUTES, ANSWERS, CONFIRMS, CONCEDES, RETRACTS, REPEATS, ACCUSES ->
                group.isIn(cue);
            case CONTRAST -> group.isIn(frame) || group.isIn(start);
            case AGREEMENT -> group.isIn(frame);
            case NEGATION ->
                group.isIn(said)
                    || said.stream().anyMatch(Word::isContractedNegation)
                    || told.stream().anyMatch(Sayings::isDenied);
            case FALSEHOOD, SPEECH_NOUN, PROOF_NOUN -> group.isIn(frame) || group.isIn(said);
            case ANAPHOR -> said.size() <= SHORTEST_TELLING && pointsBack(said, group);
          };
      if (shows) {
        marks.add(mark);
      }
    }
    return marks;
  }
}
