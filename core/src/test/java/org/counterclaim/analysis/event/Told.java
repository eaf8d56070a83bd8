package org.counterclaim.analysis.event;

import java.util.Comparator;
import java.util.List;
import org.counterclaim.analysis.actor.KnownActors;
import org.counterclaim.analysis.attribution.FoundEvent;
import org.counterclaim.analysis.language.LanguagePack;
import org.counterclaim.analysis.sentence.SentenceSplitter;
import org.counterclaim.claim.Event.Root;
import org.counterclaim.claim.Name;
import org.counterclaim.text.Report;

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
    return FINDER.find(report, SPLITTER.split(report), names, seen);
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
