package org.counterclaim.analysis.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.counterclaim.analysis.attribution.FoundStatement;
import org.counterclaim.analysis.clause.Word;
import org.counterclaim.analysis.clause.WordLists;
import org.counterclaim.analysis.clause.Words;
import org.counterclaim.analysis.language.Cue;
import org.counterclaim.analysis.language.CueList;
import org.counterclaim.analysis.language.LanguagePack;
import org.counterclaim.claim.Attribution;
import org.counterclaim.claim.StatementKind;
import org.counterclaim.text.Span;

/**
 * Who is cited in passing says it too, and is heard through the one who cites: in "The Post, citing
 * two diplomats, said that …" and "the Post said, citing a memo, that …" the diplomats and the memo
 * do.
 */
final class Citations {

  private static final int LONGEST = 160;
  private static final Pattern ASIDE =
      Pattern.compile(",?\\h+(citing|quoting)\\h+([^,;:.\"“”\\n]+),\\h*(?:that)?\\h*");

  private static final List<String> SOURCES =
      List.of("person", "people", "organisation", "newsroom", "document", "vague");

  private final CueList cues;
  private final WordLists speakers;

  Citations(LanguagePack pack, CueList cues) {
    this.cues = cues;
    this.speakers = new WordLists(pack, "speakers");
  }

  /** {@return the statements, and those of whom they cite} */
  List<FoundStatement> with(String text, List<FoundStatement> found) {
    List<FoundStatement> all = new ArrayList<>(found);
    for (FoundStatement each : found) {
      aside(text, each.attribution()).ifPresent(aside -> cite(each, aside, all));
    }
    return all;
  }

  private static void cite(FoundStatement citing, Matcher aside, List<FoundStatement> all) {
    Span cue = new Span(aside.start(1), aside.end(1));
    Span source = new Span(aside.start(2), aside.end(2));
    Attribution cited =
        new Attribution(
            StatementKind.INDIRECT,
            Optional.of(source),
            Optional.of(cue),
            citing.attribution().content());
    all.removeIf(each -> each.attribution().cue().filter(cue::overlaps).isPresent());
    all.add(citing.with(cited));
  }

  /** What stands between who cites and the cue, or between the cue and what is said. */
  private Optional<Matcher> aside(String text, Attribution attribution) {
    if (attribution.cue().isEmpty() || attribution.source().isEmpty()) {
      return Optional.empty();
    }
    Span cue = attribution.cue().get();
    if (cues.verb(lower(cue.in(text))).map(CueList.Entry::cue).filter(Citations::tells).isEmpty()) {
      return Optional.empty();
    }
    int named = attribution.source().get().end();
    int cited = cue.begin();
    int said = attribution.content().get(0).begin();
    return aside(text, named, cited).or(() -> aside(text, cue.end(), said));
  }

  private static boolean tells(Cue verb) {
    return verb.takes("that") || verb.takes("clause");
  }

  private Optional<Matcher> aside(String text, int begin, int end) {
    if (begin >= end || end - begin > LONGEST) {
      return Optional.empty();
    }
    Matcher aside = ASIDE.matcher(text).region(begin, end);
    return aside.matches() && mayTell(aside.group(2)) ? Optional.of(aside) : Optional.empty();
  }

  /** Whoever has a name or a role, or a document: not "citing | the weather". */
  private boolean mayTell(String cited) {
    Words words = Words.of(cited, new Span(0, cited.length()));
    String head = "";
    for (int i = 0; i < words.size(); i++) {
      Word word = words.at(i);
      if (word.isCapital()) {
        return true;
      }
      if (i > 0 && speakers.has("preposition", word.lower())) {
        break;
      }
      head = word.lower();
    }
    return isSource(head) || (head.endsWith("s") && isSource(head.substring(0, head.length() - 1)));
  }

  private boolean isSource(String noun) {
    return SOURCES.stream().anyMatch(list -> speakers.has(list, noun));
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
