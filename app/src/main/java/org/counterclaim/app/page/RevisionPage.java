package org.counterclaim.app.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.counterclaim.app.view.StatementView;
import org.counterclaim.claim.Reading;
import org.counterclaim.claim.Statement;
import org.counterclaim.ledger.Revision;

/** The versions of a report, the newest first, each beside the one before. */
public record RevisionPage(String id, String title, List<Version> versions) {

  public RevisionPage {
    versions = List.copyOf(versions);
  }

  /**
   * A version and what it changed.
   *
   * @param changes against the version before; empty for the first, and where it changed nothing
   */
  public record Version(
      int number, String id, String published, String recorded, int statements, List<Row> changes) {

    public Version {
      changes = List.copyOf(changes);
    }
  }

  /** One sentence before and after, with the statements it held. */
  public record Row(String kind, Side before, Side after) {}

  /** A sentence of one version; without words where there was none. */
  public record Side(String words, List<Touched> statements) {

    public Side {
      statements = List.copyOf(statements);
    }
  }

  /** A statement that a change touched, and where to read it. */
  public record Touched(String address, String id, String speaker, String tags) {}

  /** {@return the page of the versions, which come oldest first} */
  public static RevisionPage of(String id, String title, List<Revision> revisions) {
    List<Version> versions = new ArrayList<>();
    for (int place = revisions.size() - 1; place >= 0; place--) {
      Revision revision = revisions.get(place);
      Reading after = revision.reading();
      Optional<Reading> before =
          place == 0 ? Optional.empty() : Optional.of(revisions.get(place - 1).reading());
      versions.add(
          new Version(
              revision.number(),
              after.report().id(),
              after.report().published().iso(),
              revision.recordedAt().toString().substring(0, 10),
              after.statements().size(),
              revision.changes().stream().map(change -> row(change, before, after)).toList()));
    }
    return new RevisionPage(id, title, versions);
  }

  private static Row row(Revision.Change change, Optional<Reading> before, Reading after) {
    return new Row(
        StatementView.word(change.kind()),
        before
            .flatMap(
                older ->
                    change
                        .before()
                        .map(
                            span ->
                                new Side(
                                    span.in(older.report().text()),
                                    touched(older, change.touchedBefore()))))
            .orElse(new Side("", List.of())),
        change
            .after()
            .map(
                span ->
                    new Side(span.in(after.report().text()), touched(after, change.touchedAfter())))
            .orElse(new Side("", List.of())));
  }

  private static List<Touched> touched(Reading reading, List<Statement> statements) {
    return statements.stream()
        .map(
            statement ->
                new Touched(
                    "/reports/" + reading.report().id() + "#" + statement.id(),
                    statement.id(),
                    reading.speaker(statement).name(),
                    String.join(" · ", StatementView.tags(statement))))
        .toList();
  }
}
