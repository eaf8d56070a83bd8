package org.counterclaim.analysis.event;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.counterclaim.analysis.actor.KnownActors;
import org.counterclaim.analysis.attribution.FoundEvent;
import org.counterclaim.analysis.attribution.FoundStatement;
import org.counterclaim.analysis.language.LanguagePack;
import org.counterclaim.analysis.sentence.SentenceSplitter;
import org.counterclaim.claim.Attribution;
import org.counterclaim.claim.Certainty;
import org.counterclaim.claim.Distance;
import org.counterclaim.claim.Event.Root;
import org.counterclaim.claim.Event.Subtype;
import org.counterclaim.claim.Name;
import org.counterclaim.claim.Provenance;
import org.counterclaim.claim.StatementKind;
import org.counterclaim.text.Report;
import org.counterclaim.text.Span;

/** Events of a text, in words that a test can read. */
final class Told {

  private static final LanguagePack PACK = LanguagePack.english();
  private static final EventFinder FINDER =
      new EventFinder(new EventLexicon(PACK), KnownActors.english());
  private static final SentenceSplitter SPLITTER = new SentenceSplitter(PACK);

  private Told() {}

  static List<SpannedEvent> events(String text) {
    return events(text, List.of(), List.of());
  }

  static List<SpannedEvent> events(String text, List<Name> names, List<FoundEvent> seen) {
    Report report = Report.of("note.txt", text);
    return FINDER.find(report, SPLITTER.split(report), names, List.of(), seen);
  }

  /** {@return who acts where a model sees a party in a text, and knows who tells of it} */
  static String actor(String text, String trigger, String seen, FoundStatement... statements) {
    FoundEvent found =
        new FoundEvent(
            at(text, trigger, 0),
            0.9,
            3,
            Map.of(Root.ASSAULT, 0.9),
            Map.of(Subtype.ATTACK, 0.9),
            Map.of(),
            Optional.of(at(text, seen, 0)),
            Optional.empty(),
            6);
    Report report = Report.of("note.txt", text);
    return FINDER
        .find(report, SPLITTER.split(report), List.of(), List.of(statements), List.of(found))
        .stream()
        .filter(event -> event.trigger().overlaps(found.trigger()))
        .findFirst()
        .flatMap(SpannedEvent::actor)
        .map(span -> span.in(text))
        .orElse("nobody");
  }

  /** {@return what somebody says in a text, by its words} */
  static FoundStatement said(String text, String source, String cue, String content) {
    return said(StatementKind.INDIRECT, text, source, cue, content);
  }

  static FoundStatement said(
      StatementKind kind, String text, String source, String cue, String content) {
    return new FoundStatement(
        new Attribution(
            kind,
            Optional.of(at(text, source, 0)),
            Optional.of(at(text, cue, 0)),
            List.of(at(text, content, 0))),
        Distance.NEUTRAL,
        Certainty.CERTAIN,
        new Provenance("test", 1));
  }

  private static Span at(String text, String words, int from) {
    int begin = text.indexOf(words, from);
    return new Span(begin, begin + words.length());
  }

  static SpannedEvent main(String text) {
    return events(text).stream()
        .max(
            Comparator.comparingDouble(SpannedEvent::confidence)
                .thenComparing(event -> -event.trigger().begin()))
        .orElseThrow(() -> new AssertionError("no event in: " + text));
  }

  /** {@return the event of the trigger that contains these words} */
  static SpannedEvent at(String text, String trigger) {
    return events(text).stream()
        .filter(event -> event.trigger().in(text).contains(trigger))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no event at '" + trigger + "' in: " + text));
  }

  static String actor(String text, String trigger) {
    return at(text, trigger).actor().map(span -> span.in(text)).orElse("nobody");
  }

  static String recipient(String text, String trigger) {
    return at(text, trigger).recipient().map(span -> span.in(text)).orElse("nobody");
  }

  static String root(String text) {
    return main(text).root().map(Root::name).orElse("none");
  }
}
