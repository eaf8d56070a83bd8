package org.counterclaim.ledger.sql;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.counterclaim.ledger.MatterFilter;
import org.counterclaim.ledger.MatterLine;
import org.counterclaim.ledger.Slice;
import org.counterclaim.ledger.Story;
import org.jdbi.v3.core.Handle;

/** Stories and their matters as {@link StoryShelf} has laid them out. */
final class StoryLoader {

  private static final String NOW = "standing = 1";
  private static final String THEN = "since <= :known AND until > :known";

  private final Handle handle;

  StoryLoader(Handle handle) {
    this.handle = handle;
  }

  /** {@return the matters that pass behind a place, those of the newest reports first} */
  Slice<MatterLine> matters(MatterFilter filter, long[] behind, int limit) {
    List<long[]> rows = walk(filter).rows(behind, limit + 1);
    List<MatterLine> lines = new ArrayList<>();
    Map<Long, Story> stories = new HashMap<>();
    for (long[] row : rows.subList(0, Math.min(limit, rows.size()))) {
      record Row(long story, String matter) {}
      Row found =
          handle
              .createQuery("SELECT story, matter FROM disputes WHERE number = :number")
              .bind("number", row[1])
              .map((each, context) -> new Row(each.getLong("story"), each.getString("matter")))
              .one();
      stories
          .computeIfAbsent(found.story(), this::story)
          .matter(found.matter())
          .ifPresent(lines::add);
    }
    OptionalLong total = walk(filter).total();
    return new Slice<>(
        lines,
        total,
        rows.size() > limit ? Optional.of(Behind.write(rows.get(limit - 1))) : Optional.empty());
  }

  private Walk walk(MatterFilter filter) {
    Walk walk =
        Walk.along(handle, Walk.Table.MATTERS, Marks.wanted(filter))
            .join("JOIN disputes ON disputes.number = walked.dispute");
    if (filter.known().isPresent()) {
      walk.where(THEN, "known", Marks.day(filter.known().get()));
      walk.where("walked.changed <= :known");
    } else {
      walk.where(NOW);
    }
    filter
        .since()
        .ifPresent(day -> walk.where("walked.changed >= :first", "first", Marks.day(day)));
    filter
        .until()
        .ifPresent(
            day ->
                walk.where("walked.changed <= :last", "last", Marks.day(day))
                    .where("walked.changed > :undated", "undated", Marks.UNDATED));
    return walk;
  }

  /** {@return the story of a matter, or of what came of it} */
  Optional<Story> story(String matter, Optional<LocalDate> known) {
    Optional<Long> own =
        handle
            .createQuery(
                "SELECT story FROM disputes WHERE matter = :matter AND "
                    + condition(known)
                    + " ORDER BY since DESC LIMIT 1")
            .bind("matter", matter)
            .bindMap(values(known))
            .mapTo(Long.class)
            .findOne();
    return own.map(this::story).or(() -> root(matter).flatMap(root -> ofRoot(root, known)));
  }

  /** {@return the stories that a report has a part in} */
  List<Story> of(String report, Optional<LocalDate> known) {
    List<Long> numbers =
        handle
            .createQuery(
                "SELECT DISTINCT number FROM stories WHERE "
                    + condition(known)
                    + """
                       AND root IN (
                        SELECT root FROM tellings JOIN roots USING (happening)
                        WHERE report = :report)
                      ORDER BY number
                      """)
            .bind("report", report)
            .bindMap(values(known))
            .mapTo(Long.class)
            .list();
    return numbers.stream()
        .map(this::story)
        .filter(
            story ->
                story.happening().statements().stream()
                    .anyMatch(ref -> ref.report().equals(report)))
        .toList();
  }

  private Story story(long number) {
    return StoryJson.read(
        handle
            .createQuery("SELECT json FROM stories WHERE number = :number")
            .bind("number", number)
            .mapTo(String.class)
            .one());
  }

  private Optional<Story> ofRoot(String root, Optional<LocalDate> known) {
    return handle
        .createQuery(
            "SELECT number FROM stories WHERE root = :root AND "
                + condition(known)
                + " ORDER BY number LIMIT 1")
        .bind("root", root)
        .bindMap(values(known))
        .mapTo(Long.class)
        .findOne()
        .map(this::story);
  }

  /** {@return what a matter that stood once is part of now} */
  private Optional<String> root(String matter) {
    return handle
        .createQuery(
            """
            SELECT stories.root FROM disputes JOIN stories ON stories.number = story
            WHERE matter = :matter ORDER BY stories.since DESC LIMIT 1
            """)
        .bind("matter", matter)
        .mapTo(String.class)
        .findOne()
        .or(
            () ->
                handle
                    .createQuery(
                        """
                        SELECT root FROM matters JOIN roots USING (happening)
                        WHERE matter = :matter ORDER BY linking DESC LIMIT 1
                        """)
                    .bind("matter", matter)
                    .mapTo(String.class)
                    .findOne());
  }

  /** {@return the matter of an id within its story, or the one of its question} */
  Optional<MatterLine> matterOf(String id, Story story) {
    return story
        .matter(id)
        .or(
            () ->
                question(id)
                    .flatMap(
                        question ->
                            story.matters().stream()
                                .filter(line -> line.matter().question().name().equals(question))
                                .findFirst()))
        .or(() -> story.matters().stream().findFirst());
  }

  private Optional<String> question(String matter) {
    return handle
        .createQuery(
            """
            SELECT question FROM disputes WHERE matter = :matter
            UNION SELECT question FROM matters WHERE matter = :matter LIMIT 1
            """)
        .bind("matter", matter)
        .mapTo(String.class)
        .findOne();
  }

  private static String condition(Optional<LocalDate> known) {
    return known.isPresent() ? THEN : NOW;
  }

  private static Map<String, Object> values(Optional<LocalDate> known) {
    return known.<Map<String, Object>>map(day -> Map.of("known", Marks.day(day))).orElse(Map.of());
  }
}
