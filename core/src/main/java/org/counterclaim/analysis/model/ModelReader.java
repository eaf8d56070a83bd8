package org.counterclaim.analysis.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.counterclaim.analysis.model.LanguageModel.Anchor;
import org.counterclaim.analysis.model.LanguageModel.Encoded;
import org.counterclaim.claim.Name;
import org.counterclaim.text.Span;

/**
 * Reads a text once with a language model and says what it saw. Thread-safe; the same text gives
 * the same impression.
 */
public final class ModelReader implements AutoCloseable {

  /** Windows of one call: enough to use the processor well, few enough to keep memory small. */
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
    cueDecoder = new CueDecoder(description.cueOpening());
    nameDecoder = new NameDecoder(description.names());
    deedDecoder = new DeedDecoder(description.deeds(), description.eventThreshold());
  }

  public ModelDescription description() {
    return description;
  }

  /** {@return what the model sees in the text} Cost grows with its length; memory hardly. */
  public Impression read(String text) {
    WordPieces pieces = tokenizer.tokenize(text);
    List<Window> windows = description.plan().windows(pieces);
    List<Run> owned = description.plan().owned(windows);
    Collected collected = new Collected();
    for (int from = 0; from < windows.size(); from += WINDOWS_AT_ONCE) {
      int to = Math.min(windows.size(), from + WINDOWS_AT_ONCE);
      readBatch(windows.subList(from, to), owned.subList(from, to), collected);
    }
    return new Impression(collected.names, collected.statements, collected.triggers);
  }

  @Override
  public void close() {
    model.close();
  }

  private static final class Collected {
    final List<Name> names = new ArrayList<>();
    final List<Impression.Said> statements = new ArrayList<>();
    final List<Impression.Trigger> triggers = new ArrayList<>();
  }

  private void readBatch(List<Window> windows, List<Run> owned, Collected collected) {
    try (Encoded encoded = model.encode(windows)) {
      Words words = Words.of(windows, owned);
      Matrix cueScores = words.rows(encoded, PieceScores::cue);
      Matrix nameScores = words.rows(encoded, PieceScores::name);
      Matrix eventScores = words.rows(encoded, PieceScores::event);
      for (NameDecoder.Found name : nameDecoder.decode(nameScores)) {
        collected.names.add(new Name(words.span(name.words()), name.kind()));
      }
      collected.triggers.addAll(deedDecoder.decode(eventScores, words, encoded));
      List<CueDecoder.Cue> cues =
          cueDecoder.decode(cueScores).stream()
              .filter(cue -> description.confidence(cue.logit()) >= description.threshold())
              .toList();
      if (!cues.isEmpty()) {
        List<Anchor> places = cues.stream().map(cue -> words.place(cue.words())).toList();
        List<AnchorScores> scores = encoded.statements(places);
        for (int i = 0; i < cues.size(); i++) {
          collected.statements.add(statement(words, cues.get(i), places.get(i), scores.get(i)));
        }
      }
    }
  }

  private Impression.Said statement(
      Words words, CueDecoder.Cue cue, Anchor place, AnchorScores scores) {
    Crop crop =
        Crop.around(words.window(place), place, description.cropBefore(), scores.slots().rows());
    StatementDecoder.Parts parts =
        description.decoder().decode(scores.slots(), crop.wordSlots(), crop.anchorWords());
    Matrix attributes = scores.attributes();
    int kinds = description.kinds().size();
    int certainties = description.certainties().size();
    Optional<Span> source = parts.source().map(crop::span);
    return new Impression.Said(
        source,
        words.span(cue.words()),
        parts.content().stream().map(crop::span).toList(),
        description.kinds().get(best(attributes, 0, kinds)),
        description.certainties().get(best(attributes, kinds, kinds + certainties)),
        description.distances().get(best(attributes, kinds + certainties, attributes.columns())),
        description.confidence(cue.logit()));
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
