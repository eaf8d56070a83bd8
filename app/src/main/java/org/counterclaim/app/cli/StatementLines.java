package org.counterclaim.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.counterclaim.app.view.StatementView;
import org.counterclaim.claim.Reply;
import org.counterclaim.ledger.StatementRecord;

/**
 * Lays out a statement for people: the speaker first, then the cue, at the right what sets it
 * apart; below, the words, wrapped.
 *
 * @param columns how wide the lines may be
 */
record StatementLines(Style style, int columns) {

  private static final Set<String> CAUTIONS =
      Set.of("doubting", "denied", "unknown", "possible", "hearsay");
  private static final int LABEL = 6;

  /** {@return a statement of a reading; what others enclose is indented} */
  List<String> of(StatementView statement) {
    List<String> aside = new ArrayList<>();
    statement
        .source()
        .filter(source -> !source.equalsIgnoreCase(statement.speaker()))
        .ifPresent(source -> aside.add("(" + source + ")"));
    statement.cue().ifPresent(aside::add);
    if (!statement.via().isEmpty()) {
      aside.add("via " + String.join(", ", statement.via()));
    }
    return lines(
        statement.id(),
        statement.speaker(),
        String.join(" ", aside),
        words(statement.kind(), statement.content()),
        statement.tags(),
        Math.min(3, statement.depth()));
  }

  /** {@return a statement of the ledger, labelled as given} */
  List<String> of(String label, StatementRecord found) {
    return lines(
        label,
        found.speakerName(),
        found.cueWords().orElse(""),
        words(StatementView.word(found.statement().kind()), found.contentWords()),
        StatementView.tags(found.statement()),
        0);
  }

  /** {@return whom a statement answers and how, to stand below it: "↳ denies s9"} */
  String of(Reply reply) {
    String how = reply.explicit() ? "" : " (inferred)";
    return " ".repeat(LABEL) + "↳ " + StatementView.word(reply.kind()) + " " + reply.to() + how;
  }

  private List<String> lines(
      String label, String speaker, String aside, String words, List<String> tags, int depth) {
    String indent = "  ".repeat(depth);
    String start = indent + Printable.pad(label, LABEL - 1) + " ";
    int room = columns - Printable.width(start);
    String name = Printable.cut(Printable.of(speaker), room);
    Optional<String> cue =
        Optional.of(
                Printable.cut(Printable.of(aside), Math.max(0, room - Printable.width(name) - 2)))
            .filter(cut -> cut.length() > 1);
    int used = Printable.width(name) + cue.map(cut -> Printable.width(cut) + 1).orElse(0);
    int gap = room - used - Printable.width(String.join(" · ", tags));

    String head =
        style.quiet(start) + style.strong(name) + cue.map(cut -> " " + style.cue(cut)).orElse("");
    String margin = indent + " ".repeat(LABEL);
    List<String> lines = new ArrayList<>();
    if (gap >= 2) {
      lines.add(head + " ".repeat(gap) + marked(tags));
    } else {
      lines.add(head);
      lines.add(margin + marked(tags));
    }
    Printable.wrap(words, columns - margin.length()).forEach(line -> lines.add(margin + line));
    return lines;
  }

  private String marked(List<String> tags) {
    return tags.stream()
        .map(tag -> CAUTIONS.contains(tag) ? style.caution(tag) : style.note(tag))
        .collect(Collectors.joining(style.quiet(" · ")));
  }

  /** The words said; where all of them are quoted, in the marks that the content leaves out. */
  private static String words(String kind, List<String> content) {
    String words = content.stream().map(Printable::of).collect(Collectors.joining(" … "));
    return kind.equals("direct") || kind.equals("block") ? "“" + words + "”" : words;
  }
}
