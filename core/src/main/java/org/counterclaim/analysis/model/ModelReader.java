package org.counterclaim.analysis.model;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.counterclaim.analysis.model.LanguageModel.CuePlace;
import org.counterclaim.analysis.model.LanguageModel.Encoded;
import org.counterclaim.claim.Event;
import org.counterclaim.claim.Name;
import org.counterclaim.text.Span;

/**
 * Reads a text once with a language model and says what it saw. Thread-safe; the same text gives
 * the same impression.
 */
public final class ModelReader implements AutoCloseable {

  /** Windows of one call: enough to use the processor well, few enough to keep memory small. */
  private static final int WINDOWS_AT_ONCE = 8;

  private static final int TRIGGER = 0;
  private static final int CERTAINTY = 1;
  private static final int FIRST_ROOT = 2;

  private final ModelDescription description;
  private final WordPieceTokenizer tokenizer;
  private final LanguageModel model;
  private final CueDecoder cueDecoder;
  private final NameDecoder nameDecoder;

  public ModelReader(
      ModelDescription description, WordPieceTokenizer tokenizer, LanguageModel model) {
    this.description = description;
    this.tokenizer = tokenizer;
    this.model = model;
    cueDecoder = new CueDecoder(description.cueOpening());
    nameDecoder = new NameDecoder(description.names());
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
      addTriggers(eventScores, words, collected.triggers);
      List<CueDecoder.Cue> cues =
          cueDecoder.decode(cueScores).stream()
              .filter(cue -> description.confidence(cue.logit()) >= description.threshold())
              .toList();
      if (!cues.isEmpty()) {
        List<CuePlace> places = cues.stream().map(cue -> words.place(cue.words())).toList();
        List<CueScores> scores = encoded.statements(places);
        for (int i = 0; i < cues.size(); i++) {
          collected.statements.add(statement(words, cues.get(i), places.get(i), scores.get(i)));
        }
      }
    }
  }

  private void addTriggers(Matrix scores, Words words, List<Impression.Trigger> triggers) {
    for (int word = 0; word < scores.rows(); word++) {
      double probability = 1 / (1 + Math.exp(-scores.at(word, TRIGGER)));
      if (probability >= description.eventThreshold()) {
        double factuality = Math.max(-3, Math.min(3, scores.at(word, CERTAINTY)));
        Span span = words.span(new Run(word, word + 1));
        triggers.add(new Impression.Trigger(span, probability, factuality, roots(scores, word)));
      }
    }
  }

  private Map<Event.Root, Double> roots(Matrix scores, int word) {
    Map<Event.Root, Double> roots = new EnumMap<>(Event.Root.class);
    double sum = 0;
    for (int i = 0; i < description.roots().size(); i++) {
      double weight = Math.exp(Math.min(50, scores.at(word, FIRST_ROOT + i)));
      roots.put(description.roots().get(i), weight);
      sum += weight;
    }
    double all = sum;
    roots.replaceAll((root, weight) -> weight / all);
    return roots;
  }

  private Impression.Said statement(
      Words words, CueDecoder.Cue cue, CuePlace place, CueScores scores) {
    Crop crop =
        Crop.around(words.window(place), place, description.cropBefore(), scores.slots().rows());
    StatementDecoder.Parts parts =
        description.decoder().decode(scores.slots(), crop.wordSlots(), crop.cueWords());
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
