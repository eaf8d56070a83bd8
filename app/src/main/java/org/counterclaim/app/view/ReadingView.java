package org.counterclaim.app.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.counterclaim.claim.Reading;
import org.counterclaim.claim.Statement;
import org.counterclaim.text.Block;
import org.counterclaim.text.Report;
import org.counterclaim.text.Span;

/**
 * A reading in words.
 *
 * @param prefix comes before every id on a page, so that several readings can share it
 * @param title the report's title, else the headline in its text, else its source
 * @param line outlet, day and language, as far as they are known
 */
public record ReadingView(
    String prefix,
    String id,
    String source,
    Optional<String> address,
    String title,
    List<String> line,
    List<String> remarks,
    List<MarkedBlock> blocks,
    List<StatementView> statements,
    List<PartyView> parties) {

  public ReadingView {
    line = List.copyOf(line);
    remarks = List.copyOf(remarks);
    blocks = List.copyOf(blocks);
    statements = List.copyOf(statements);
    parties = List.copyOf(parties);
  }

  /** {@return the reading in words, its ids as they are} */
  public static ReadingView of(Reading reading) {
    return of(reading, "");
  }

  /** {@return the reading in words, each id on the page behind {@code prefix}} */
  public static ReadingView of(Reading reading, String prefix) {
    return of(reading, prefix, Set.of());
  }

  /** {@return the reading in words, with notes of the given layers in its text} */
  public static ReadingView of(Reading reading, String prefix, Set<Layer> layers) {
    Report report = reading.report();
    List<String> line = new ArrayList<>();
    report.outlet().ifPresent(line::add);
    line.add(report.published().day().map(Object::toString).orElse("undated"));
    line.add(report.language().displayName());
    Parties parties = Parties.of(reading);
    return new ReadingView(
        prefix,
        report.id(),
        report.source(),
        report.address(),
        report.title().or(() -> headline(report)).orElse(report.source()),
        line,
        reading.remarks(),
        MarkedText.of(reading, layers),
        statements(reading, parties),
        parties.all());
  }

  /** {@return the colour of the party that a statement belongs to, 0 to 8} */
  public int colour(String statement) {
    return party(statement).map(PartyView::colour).orElse(0);
  }

  /** {@return the letter of the party that a statement belongs to} */
  public String label(String statement) {
    return party(statement).map(PartyView::label).orElse("");
  }

  private Optional<PartyView> party(String statement) {
    return statements.stream()
        .filter(each -> each.id().equals(statement))
        .map(StatementView::party)
        .findFirst();
  }

  /** {@return "1 statement", "24 statements"} */
  public String count() {
    return statements.size() == 1 ? "1 statement" : statements.size() + " statements";
  }

  private static Optional<String> headline(Report report) {
    return report.blocks().stream()
        .filter(block -> block.kind() == Block.Kind.HEADLINE)
        .map(block -> block.span().in(report.text()))
        .findFirst();
  }

  private static List<StatementView> statements(Reading reading, Parties parties) {
    Map<String, Integer> depths = depths(reading.statements());
    return reading.statements().stream()
        .map(each -> StatementView.of(reading, parties, each, depths.getOrDefault(each.id(), 0)))
        .toList();
  }

  /** How many contents enclose each statement's content. */
  private static Map<String, Integer> depths(List<Statement> statements) {
    Map<String, Integer> depths = new HashMap<>();
    List<Span> open = new ArrayList<>();
    Comparator<Statement> order = Comparator.comparing(each -> each.attribution().contentExtent());
    for (Statement statement : statements.stream().sorted(order).toList()) {
      Span extent = statement.attribution().contentExtent();
      open.removeIf(outer -> outer.end() <= extent.begin());
      long around =
          open.stream().filter(outer -> outer.covers(extent) && !outer.equals(extent)).count();
      depths.put(statement.id(), (int) around);
      open.add(extent);
    }
    return depths;
  }
}
