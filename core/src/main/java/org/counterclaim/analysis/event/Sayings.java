package org.counterclaim.analysis.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.counterclaim.claim.Attribution;
import org.counterclaim.claim.PlaceMention;
import org.counterclaim.claim.Reading;
import org.counterclaim.claim.Statement;
import org.counterclaim.claim.StatementKind;
import org.counterclaim.claim.TimeMention;
import org.counterclaim.claim.When;
import org.counterclaim.text.Sentence;
import org.counterclaim.text.Span;

/**
 * Which places and times of a report tell where and when somebody spoke, and so nothing of what is
 * told: "told reporters in Muscat | on Monday | that tankers had been attacked". For one report.
 */
final class Sayings {

  private static final Pattern BETWEEN_WORDS = Pattern.compile("\\P{L}+");

  private final String text;
  private final EventLexicon lexicon;
  private final Map<Span, List<Attribution>> told = new HashMap<>();
  private final TreeMap<Span, Attribution> cues = new TreeMap<>();

  /**
   * Looks at each statement's sentence.
   *
   * @param sentences in the order of the text
   */
  Sayings(Reading reading, List<Sentence> sentences, EventLexicon lexicon) {
    text = reading.report().text();
    this.lexicon = lexicon;
    List<Span> spans = sentences.stream().map(Sentence::span).toList();
    List<Span> places = reading.places().stream().map(PlaceMention::span).toList();
    List<Span> times = reading.times().stream().map(TimeMention::span).toList();
    for (Statement statement : reading.statements()) {
      Optional<Span> cue = statement.attribution().cue();
      int at = cue.map(span -> Settings.first(spans, span)).orElse(spans.size());
      if (statement.kind() == StatementKind.NARRATOR || at == spans.size()) {
        continue;
      }
      cues.put(cue.get(), statement.attribution());
      Span sentence = spans.get(at);
      for (Span place : within(places, sentence)) {
        if (isOfSaying(place, statement.attribution(), cue.get(), sentence)) {
          note(place, statement.attribution());
        }
      }
      for (int i = Settings.first(times, sentence);
          i < times.size() && sentence.covers(times.get(i));
          i++) {
        Span time = times.get(i);
        if (isDayOf(reading.times().get(i), statement)
            || isBeforeCharge(time, cue.get(), sentence)
            || isOfSaying(time, statement.attribution(), cue.get(), sentence)) {
          note(time, statement.attribution());
        }
      }
    }
  }

  /** {@return whether somebody whose words hold the trigger spoke there, or then} */
  boolean tell(Span trigger, Span mention) {
    return told.getOrDefault(mention, List.of()).stream()
        .flatMap(each -> each.content().stream())
        .anyMatch(part -> part.covers(trigger));
  }

  /** {@return whether anybody spoke there, or then} */
  boolean tell(Span mention) {
    return told.containsKey(mention);
  }

  /** {@return whether the trigger is a cue, and the mention lies in what is said by it} */
  boolean hold(Span trigger, Span mention) {
    Span behind = new Span(trigger.end(), trigger.end());
    return Optional.ofNullable(cues.lowerEntry(behind)).stream()
        .filter(each -> each.getKey().overlaps(trigger))
        .flatMap(each -> each.getValue().content().stream())
        .anyMatch(part -> part.covers(mention));
  }

  private void note(Span mention, Attribution attribution) {
    told.computeIfAbsent(mention, key -> new ArrayList<>()).add(attribution);
  }

  private static List<Span> within(List<Span> mentions, Span sentence) {
    int from = Settings.first(mentions, sentence);
    int to = from;
    while (to < mentions.size() && sentence.covers(mentions.get(to))) {
      to++;
    }
    return mentions.subList(from, to);
  }

  private static boolean isDayOf(TimeMention time, Statement statement) {
    return statement
        .saidAt()
        .filter(
            day ->
                time.days() instanceof When.Days days
                    && days.first().equals(day)
                    && days.last().equals(day))
        .filter(day -> statement.attribution().content().stream().noneMatch(time.span()::overlaps))
        .isPresent();
  }

  /** "accused the army | on Saturday | of shelling": of the accusing, though among what is said. */
  private boolean isBeforeCharge(Span time, Span cue, Span sentence) {
    String[] behind = words(time.end(), sentence.end());
    return cue.end() <= time.begin()
        && behind.length > 1
        && behind[0].equals("of")
        && behind[1].endsWith("ing");
  }

  private boolean isOfSaying(Span mention, Attribution said, Span cue, Span sentence) {
    Span content = said.content().get(0);
    Span last = said.content().get(said.content().size() - 1);
    Span source = said.source().filter(sentence::covers).orElse(cue);
    if (said.content().stream().anyMatch(mention::overlaps) || source.overlaps(mention)) {
      return false;
    }
    int first = Math.min(source.begin(), cue.begin());
    int end = Math.max(source.end(), cue.end());
    if (mention.end() <= first) {
      return opensSpeaking(sentence, mention);
    }
    if (end <= content.begin()) {
      return mention.begin() < content.begin()
          || (mention.begin() >= last.end() && isOfSpeech(last.end(), mention.begin()));
    }
    return mention.end() <= end || text.substring(end, mention.begin()).indexOf(',') < 0;
  }

  /** "Speaking in Basra, …", "In a letter sent from Basra, …". */
  private boolean opensSpeaking(Span sentence, Span mention) {
    String[] before = words(sentence.begin(), mention.begin());
    return before.length > 0
        && (lexicon.isSpeaking(before[0]) || isOfSpeech(sentence.begin(), mention.begin()));
  }

  /** "condemned the raid | in a speech in | Basra". */
  private boolean isOfSpeech(int from, int to) {
    for (String word : words(from, to)) {
      if (lexicon.isSpeech(word)) {
        return true;
      }
    }
    return false;
  }

  private String[] words(int from, int to) {
    return BETWEEN_WORDS.split(text.substring(from, to).strip().toLowerCase(Locale.ROOT), -1);
  }
}
