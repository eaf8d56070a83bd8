package org.counterclaim.analysis.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.counterclaim.analysis.attribution.EventInterest;
import org.counterclaim.claim.Name;
import org.counterclaim.text.Sentence;
import org.counterclaim.text.Span;

/**
 * Reads a text once with a language model and says what it saw. Thread-safe; the same text gives
 * the same impression.
 */
public final class ModelReader implements AutoCloseable {

  /** Windows of one passage: many enough to cut few statements off, few enough for memory. */
  private static final int WINDOWS_AT_ONCE = 8;

  private final ModelDescription description;
  private final WordPieceTokenizer tokenizer;
  private final LanguageModel model;
  private final CueDecoder cueDecoder;
  private final NameDecoder nameDecoder;
  private final DeedDecoder deedDecoder;

  public ModelReader(
      ModelDescription description, WordPieceTokenizer tokenizer, LanguageModel model) {
    this.description = description;
    this.tokenizer = tokenizer;
    this.model = model;
    cueDecoder = new CueDecoder(description.cueOpening(), description.cueGoing());
    nameDecoder = new NameDecoder(description.names());
    deedDecoder = new DeedDecoder(description.deeds(), description.eventThreshold());
  }

  public ModelDescription description() {
    return description;
  }

  /**
   * {@return what the model sees in the text} Cost grows with its length; memory hardly.
   *
   * @param sentences of the text, in order; events vie with others of their sentence
   * @param interest the triggers to ask about; of the others no more is told than where they are
   * @param borders where cues end
   */
  public Impression read(
      String text, List<Sentence> sentences, EventInterest interest, CueBorders borders) {
    WordPieces pieces = tokenizer.tokenize(text);
    List<Window> windows = description.plan().windows(pieces);
    List<Run> owned = description.plan().owned(windows);
    List<Name> names = new ArrayList<>();
    List<Impression.Said> statements = new ArrayList<>();
    List<Impression.Trigger> triggers = new ArrayList<>();
    for (int from = 0; from < windows.size(); from += WINDOWS_AT_ONCE) {
      int to = Math.min(windows.size(), from + WINDOWS_AT_ONCE);
      List<Window> here = windows.subList(from, to);
      Passage passage =
          new Passage(
              WindowWords.of(here, owned.subList(from, to)),
              here.stream().map(model::encode).toList());
      names.addAll(names(passage, text));
      statements.addAll(statements(passage, text, borders));
      triggers.addAll(triggers(passage, text, sentences, interest));
    }
    return new Impression(OneSense.of(text, names), statements, triggers);
  }

  /** Windows that follow one another, and what the network made of them. */
  private record Passage(WindowWords words, List<PieceScores> scores) {

    Matrix rows(Function<PieceScores, Matrix> kind) {
      return words.rows(scores, kind);
    }

    Crop crop(Run anchor, Reach reach, Function<PieceScores, Matrix> kind) {
      return words.crop(anchor, reach, scores, kind);
    }
  }

  @Override
  public void close() {
    model.close();
  }

  private List<Name> names(Passage passage, String text) {
    return nameDecoder.decode(passage.rows(PieceScores::name)).stream()
        .map(found -> new Name(passage.words.span(found.words()), found.kind()))
        .flatMap(name -> NameBorders.parts(text, name))
        .map(name -> NameBorders.mended(text, name))
        .toList();
  }

  private List<Impression.Said> statements(Passage passage, String text, CueBorders borders) {
    IntFunction<String> word = i -> passage.words.span(new Run(i, i + 1)).in(text);
    return cueDecoder.decode(passage.rows(PieceScores::cue)).stream()
        .filter(cue -> description.confidence(cue.logit()) >= description.threshold())
        .map(cue -> borders.mend(cue, word))
        .filter(cue -> !borders.isEmpty(cue.words(), word))
        .map(cue -> statement(passage, cue))
        .toList();
  }

  private Impression.Said statement(Passage passage, CueDecoder.Cue cue) {
    Crop crop = passage.crop(cue.words(), description.reach(), PieceScores::statement);
    AnchorScores scores = model.statement(crop);
    StatementDecoder.Parts parts =
        description.decoder().decode(scores.slots(), crop.wordSlots(), crop.anchorWords());
    Matrix attributes = scores.attributes();
    int kinds = description.kinds().size();
    int certainties = description.certainties().size();
    Optional<Span> source = parts.source().map(crop::span);
    return new Impression.Said(
        source,
        passage.words.span(cue.words()),
        parts.content().stream().map(crop::span).toList(),
        description.kinds().get(best(attributes, 0, kinds)),
        description.certainties().get(best(attributes, kinds, kinds + certainties)),
        description.distances().get(best(attributes, kinds + certainties, attributes.columns())),
        description.confidence(cue.logit()));
  }

  private List<Impression.Trigger> triggers(
      Passage passage, String text, List<Sentence> sentences, EventInterest interest) {
    List<DeedDecoder.Sighting> seen =
        deedDecoder.sightings(passage.rows(PieceScores::event), passage.words);
    Shares shares = new Shares(seen, sentences);
    return seen.stream()
        .map(
            each ->
                interest.in(each.span().in(text), shares.of(each), each.main())
                    ? deed(passage, each)
                    : each.unasked())
        .toList();
  }

  private Impression.Trigger deed(Passage passage, DeedDecoder.Sighting seen) {
    Crop crop =
        passage.crop(
            new Run(seen.word(), seen.word() + 1), description.deeds().reach(), PieceScores::deed);
    return deedDecoder.decode(seen, crop, model.deed(crop));
  }

  /** The place of the highest of the columns from {@code from} on, counted from {@code from}. */
  private static int best(Matrix row, int from, int to) {
    int best = from;
    for (int column = from; column < to; column++) {
      best = row.at(0, column) > row.at(0, best) ? column : best;
    }
    return best - from;
  }
}
