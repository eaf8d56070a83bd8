package org.counterclaim.app.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.counterclaim.app.view.Wording;
import org.counterclaim.claim.Grade;
import org.counterclaim.claim.Happening;
import org.counterclaim.claim.Links;
import org.counterclaim.claim.Matter;
import org.counterclaim.claim.Position;
import org.counterclaim.claim.Reading;
import org.counterclaim.claim.Statement;
import org.counterclaim.claim.StatementRef;
import org.counterclaim.json.ReportNames;
import org.counterclaim.linking.Replaced;
import org.counterclaim.linking.origin.Kin;
import org.counterclaim.linking.origin.Kinship;
import org.counterclaim.linking.origin.TextFamilies;

/** Lays out matters for people: the positions side by side, who takes each and in which words. */
final class MatterLines {

  private static final int NARROWEST = 24;
  private static final int GAP = 2;
  private static final int MOST_LINES = 3;
  private static final int MOST_STATEMENTS = 4;
  private static final String INDENT = "  ";

  private final Style style;
  private final int columns;
  private final boolean all;
  private final ReportNames names;
  private final TextFamilies families;
  private final Set<String> replaced;
  private final Map<StatementRef, Said> said = new HashMap<>();

  private record Said(String speaker, String cue, String where, String words) {}

  /**
   * Lays out matters whose statements are of these readings.
   *
   * @param all whether every position has a column and every statement is shown
   */
  MatterLines(Style style, int columns, boolean all, Collection<Reading> readings) {
    this.style = style;
    this.columns = columns;
    this.all = all;
    families = TextFamilies.among(readings);
    names = ReportNames.of(readings);
    replaced = Replaced.among(readings);
    for (Reading reading : readings) {
      for (Statement statement : reading.statements()) {
        StatementRef ref = new StatementRef(reading.report().id(), statement.id());
        said.put(ref, said(reading, statement));
      }
    }
  }

  private static Said said(Reading reading, Statement statement) {
    Wording wording = Wording.of(reading, statement);
    String where =
        Stream.of(reading.report().outlet(), reading.report().published().day())
            .flatMap(Optional::stream)
            .map(Object::toString)
            .collect(Collectors.joining(" "));
    return new Said(
        Printable.of(reading.speaker(statement).name()),
        Printable.of(wording.cue()),
        Printable.of(where),
        Printable.of(wording.line()));
  }

  /** {@return every happening with its matters; what is told but once is only counted} */
  List<String> of(Links links) {
    List<String> lines = new ArrayList<>();
    Set<StatementRef> shown = new HashSet<>();
    for (Happening happening : links.happenings()) {
      if (happening.statements().size() > 1) {
        lines.addAll(of(happening, links.matters()));
        shown.addAll(happening.statements());
      }
    }
    long alone =
        said.keySet().stream()
            .filter(ref -> !shown.contains(ref) && !replaced.contains(ref.report()))
            .count();
    if (alone > 0) {
      lines.add(style.quiet(statements(alone) + " told once, of happenings of their own"));
    }
    return lines;
  }

  private List<String> of(Happening happening, List<Matter> matters) {
    List<String> lines = new ArrayList<>();
    long reports = happening.statements().stream().map(StatementRef::report).distinct().count();
    wrap(happening.label(), columns).forEach(line -> lines.add(style.strong(line)));
    lines.add(
        style.quiet(
            statements(happening.statements().size())
                + ", "
                + (reports == 1 ? "1 report" : reports + " reports")));
    for (Matter matter : matters) {
      if (matter.happening().equals(happening.id())) {
        lines.add("");
        lines.addAll(of(matter));
      }
    }
    lines.add("");
    return lines;
  }

  /** {@return a matter: label, grade, the positions, then what takes none} */
  List<String> of(Matter matter) {
    List<String> lines = new ArrayList<>();
    String grade = matter.grade().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    boolean caution = matter.grade() == Grade.CONTESTED || matter.grade() == Grade.UNANSWERED;
    wrap(matter.label(), columns - grade.length() - 5).forEach(line -> lines.add(INDENT + line));
    int last = lines.size() - 1;
    lines.set(last, lines.get(last) + "  " + (caution ? style.caution(grade) : style.note(grade)));
    List<Position> columned =
        all || matter.incompatible().isEmpty() ? matter.positions() : disputed(matter);
    lines.addAll(sideBySide(columned));
    Set<StatementRef> shown = new HashSet<>();
    columned.forEach(position -> shown.addAll(position.statements()));
    List<StatementRef> rest =
        matter.statements().stream().filter(ref -> !shown.contains(ref)).toList();
    if (!columned.isEmpty() && !rest.isEmpty()) {
      lines.add(INDENT + style.quiet("also said:"));
    }
    lines.addAll(column(rest, columns - INDENT.length()).stream().map(INDENT::concat).toList());
    return lines;
  }

  private static List<Position> disputed(Matter matter) {
    Set<Integer> places = new HashSet<>();
    matter
        .incompatible()
        .forEach(
            clash -> {
              places.add(clash.one());
              places.add(clash.other());
            });
    return places.stream().sorted().map(matter.positions()::get).toList();
  }

  private List<String> sideBySide(List<Position> positions) {
    List<String> lines = new ArrayList<>();
    int room = columns - INDENT.length();
    int most = Math.max(1, (room + GAP) / (NARROWEST + GAP));
    for (int first = 0; first < positions.size(); first += most) {
      List<Position> row = positions.subList(first, Math.min(positions.size(), first + most));
      int width = (room + GAP) / row.size() - GAP;
      List<List<String>> cells = new ArrayList<>();
      for (Position position : row) {
        List<String> cell = new ArrayList<>();
        wrap(position.label(), width).forEach(line -> cell.add(style.match(line)));
        cell.addAll(column(position.statements(), width));
        cells.add(cell);
      }
      lines.addAll(beside(cells, width));
    }
    return lines;
  }

  private static List<String> beside(List<List<String>> cells, int width) {
    int height = cells.stream().mapToInt(List::size).max().orElse(0);
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < height; i++) {
      StringBuilder line = new StringBuilder(INDENT);
      for (int c = 0; c < cells.size(); c++) {
        String part = i < cells.get(c).size() ? cells.get(c).get(i) : "";
        line.append(part);
        if (c + 1 < cells.size()) {
          line.append(" ".repeat(Math.max(0, width + GAP - plainWidth(part))));
        }
      }
      lines.add(line.toString().stripTrailing());
    }
    return lines;
  }

  /** Colours take no room. */
  private static int plainWidth(String styled) {
    return Printable.width(styled.replaceAll("\033\\[[0-9;]*m", ""));
  }

  private List<String> column(List<StatementRef> refs, int width) {
    List<String> lines = new ArrayList<>();
    int most = all ? refs.size() : Math.min(MOST_STATEMENTS, refs.size());
    for (StatementRef ref : refs.subList(0, most)) {
      Said each = said.getOrDefault(ref, new Said(name(ref), "", "", ""));
      lines.addAll(who(each, width));
      List<String> words = wrap(each.words(), width);
      int height = all ? words.size() : Math.min(MOST_LINES, words.size());
      for (int i = 0; i < height; i++) {
        boolean cut = i == height - 1 && words.size() > height;
        lines.add(cut ? Printable.cut(words.get(i) + " " + words.get(i + 1), width) : words.get(i));
      }
      lines.add(style.quiet(source(ref, each.where(), width)));
      origin(ref).ifPresent(line -> lines.add(style.caution(Printable.cut(line, width))));
    }
    if (refs.size() > most) {
      lines.add(style.quiet("and " + statements(refs.size() - most) + " more: --all"));
    }
    return lines;
  }

  /** The "#s9" of a long name stays, as it leads back to the words; of the rest what has room. */
  private String source(StatementRef ref, String where, int width) {
    String behind = where.isEmpty() ? "" : " · " + where;
    int room = Math.max(NARROWEST, width - Printable.width(behind));
    return Printable.cut(Printable.cutMiddle(Printable.of(name(ref)), room) + behind, width);
  }

  /** Who speaks, and by which word; a line each where they do not fit on one. */
  private List<String> who(Said said, int width) {
    String name = style.strong(Printable.cut(said.speaker(), width));
    if (said.cue().isEmpty()) {
      return List.of(name);
    }
    String cue = style.cue(Printable.cut(said.cue(), width));
    return Printable.width(said.speaker() + " " + said.cue()) <= width
        ? List.of(name + " " + cue)
        : List.of(name, cue);
  }

  /** Several outlets that print one text are no several voices. */
  private Optional<String> origin(StatementRef ref) {
    String origin = families.origin(ref.report());
    return origin.equals(ref.report()) || replaced.contains(origin)
        ? Optional.empty()
        : Optional.of(bond(ref.report(), origin) + Printable.of(name(origin)));
  }

  /** A brief made from a text, or kin of its kin, is not the same text. */
  private String bond(String report, String origin) {
    Kinship kinship =
        families.kin().stream()
            .filter(kin -> Set.of(kin.report(), kin.other()).equals(Set.of(report, origin)))
            .map(Kin::kinship)
            .findFirst()
            .orElse(Kinship.REWRITE);
    return switch (kinship) {
      case COPY -> "same text as ";
      case REVISION -> "another version of ";
      case EXCERPT, REWRITE, INDEPENDENT -> "from the text of ";
    };
  }

  /** {@return the name of a report, or its short id where two files have that name} */
  private String name(String report) {
    String name = names.of(report);
    return name.equals(report) ? Ids.brief(report) : name;
  }

  private String name(StatementRef ref) {
    return name(ref.report()) + "#" + ref.statement();
  }

  private static List<String> wrap(String words, int width) {
    return Printable.wrap(Printable.of(words), Math.max(NARROWEST, width));
  }

  private static String statements(long count) {
    return count == 1 ? "1 statement" : count + " statements";
  }
}
