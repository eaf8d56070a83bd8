package org.counterclaim.claim;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Random;
import org.counterclaim.text.Block;
import org.counterclaim.text.Language;
import org.counterclaim.text.Published;
import org.counterclaim.text.Report;
import org.counterclaim.text.Span;

/** Valid readings by seed, of words that are hard on a store: marks, NUL, emoji, half pairs. */
public final class RandomReadings {

  private static final List<String> WORDS =
      List.of(
          "the",
          "ministry",
          "denied",
          "Ministère",
          "«délégué»",
          "🚀",
          "👩‍🚒",
          "القوات",
          "\"we\"",
          "it's",
          "100%",
          "NULL",
          "';--",
          "\u0000",
          "\ud83d",
          "\udc00",
          "\u2028",
          "\r\n",
          "Москва",
          "İstanbul",
          "ﬁne",
          "x̌",
          "a_b",
          "AND",
          "NEAR(",
          "*",
          "\\u0041",
          "</script>",
          "said",
          "bridge",
          "shelling");

  private final Random random;

  public RandomReadings(long seed) {
    random = new Random(seed);
  }

  /** {@return a reading of a report with an address of its own or none} */
  public Reading next() {
    String address = random.nextBoolean() ? "https://news.example/" + random.nextLong() : "";
    return next(address);
  }

  /** {@return a reading of a report at {@code address}; blank is none} */
  public Reading next(String address) {
    Report report =
        Report.builder("file " + random.nextInt(9) + ".txt", words(1 + random.nextInt(120)))
            .address(address)
            .outlet(random.nextInt(4) == 0 ? "" : words(1 + random.nextInt(2)))
            .title(random.nextInt(4) == 0 ? "" : words(1 + random.nextInt(5)))
            .authors(random.nextBoolean() ? List.of() : List.of(words(2), words(1)))
            .published(published())
            .updated(published())
            .language(random.nextBoolean() ? Language.ENGLISH : Language.UNDETERMINED)
            .build();
    return of(random.nextBoolean() ? report : inBlocks(report));
  }

  private Reading of(Report report) {
    int length = report.text().length();
    List<Name> names = new ArrayList<>();
    List<Actor> actors = new ArrayList<>();
    List<Statement> statements = new ArrayList<>();
    for (int at = random.nextInt(4); at > 0; at--) {
      names.add(new Name(span(length), any(Name.Kind.values())));
    }
    int actorCount = 1 + random.nextInt(3);
    for (int at = 1; at <= actorCount; at++) {
      actors.add(
          new Actor(
              "a" + at,
              words(1 + random.nextInt(3)),
              any(Actor.Kind.values()),
              random.nextBoolean() ? List.of() : List.of("RU", words(1)),
              List.of(span(length))));
    }
    for (int at = random.nextInt(5); at > 0; at--) {
      statements.add(statement("s" + at, length, actorCount));
    }
    List<PlaceMention> places =
        random.nextBoolean() ? List.of() : List.of(place(length), place(length));
    return new Reading(
        report,
        names,
        actors,
        places,
        random.nextBoolean() ? List.of() : List.of(time(length), time(length)),
        statements,
        statements.isEmpty() ? Assertions.NONE : assertions(length, actors, places, statements),
        statements.size() < 2 ? List.of() : List.of(reply(length, statements)),
        random.nextBoolean() ? List.of() : List.of(words(3)));
  }

  private Assertions assertions(
      int length, List<Actor> actors, List<PlaceMention> places, List<Statement> statements) {
    String statement = any(statements.toArray(new Statement[0])).id();
    String actor = any(actors.toArray(new Actor[0])).id();
    long low = random.nextInt(100);
    Event event =
        new Event(
            "e1",
            statement,
            random.nextBoolean() ? Optional.empty() : Optional.of(any(Event.Root.values())),
            any(Event.Subtype.values()),
            span(length),
            random.nextBoolean() ? List.of() : List.of(actor),
            random.nextBoolean() ? List.of() : List.of(actor),
            places.isEmpty() ? OptionalInt.empty() : OptionalInt.of(places.size() - 1),
            when(),
            any(Event.Polarity.values()),
            any(Certainty.values()),
            random.nextInt(7) - 3,
            new Provenance("model", random.nextDouble()));
    Figure figure =
        new Figure(
            statement,
            words(1),
            random.nextBoolean() ? OptionalLong.empty() : OptionalLong.of(low),
            OptionalLong.of(low + random.nextInt(9)),
            span(length),
            new Provenance("rule count", random.nextDouble()));
    List<Control> control =
        places.isEmpty()
            ? List.of()
            : List.of(
                new Control(
                    statement,
                    0,
                    actor,
                    any(Control.Change.values()),
                    when(),
                    span(length),
                    new Provenance("rule control", random.nextDouble())));
    return new Assertions(List.of(event), List.of(figure), control);
  }

  private Reply reply(int length, List<Statement> statements) {
    return new Reply(
        statements.get(1).id(),
        statements.get(0).id(),
        any(Reply.Kind.values()),
        random.nextBoolean(),
        random.nextBoolean() ? Optional.empty() : Optional.of(span(length)),
        new Provenance("rule reply", random.nextDouble()));
  }

  /** A day, some days, a whole month, a whole year, or nothing. */
  private When when() {
    LocalDate day = day();
    return switch (random.nextInt(5)) {
      case 0 -> new When.Unstated();
      case 1 -> new When.Days(day, day);
      case 2 -> new When.Days(day.withDayOfMonth(1), day.withDayOfMonth(day.lengthOfMonth()));
      case 3 -> new When.Days(day.withDayOfYear(1), day.withDayOfYear(day.lengthOfYear()));
      default -> new When.Days(day, day.plusDays(random.nextInt(40)));
    };
  }

  private PlaceMention place(int length) {
    Place place =
        new Place(
            words(1),
            random.nextBoolean() ? OptionalLong.empty() : OptionalLong.of(random.nextInt(9999)),
            random.nextInt(181) - 90,
            random.nextInt(361) - 180,
            random.nextBoolean() ? Optional.empty() : Optional.of("SY"),
            any(Place.Precision.values()),
            random.nextInt(50),
            random.nextBoolean() ? Optional.empty() : Optional.of(any(Place.Relation.values())));
    return new PlaceMention(
        span(length),
        any(PlaceMention.Role.values()),
        random.nextBoolean() ? Optional.empty() : Optional.of(place),
        new Provenance("gazetteer", random.nextDouble()));
  }

  private TimeMention time(int length) {
    LocalDate first = day();
    return new TimeMention(
        span(length),
        any(TimeMention.Type.values()),
        words(1),
        random.nextBoolean()
            ? new When.Unstated()
            : new When.Days(first, first.plusDays(random.nextInt(40))),
        new Provenance("rule " + random.nextInt(3), random.nextDouble()));
  }

  private Statement statement(String id, int length, int actorCount) {
    Attribution attribution =
        new Attribution(
            any(StatementKind.values()),
            random.nextBoolean() ? Optional.empty() : Optional.of(span(length)),
            random.nextBoolean() ? Optional.empty() : Optional.of(span(length)),
            content(length));
    return new Statement(
        id,
        attribution,
        "a" + (1 + random.nextInt(actorCount)),
        random.nextBoolean() ? List.of() : List.of("a1"),
        random.nextBoolean() ? Optional.empty() : Optional.of(day()),
        any(Distance.values()),
        any(Certainty.values()),
        new Provenance("rule " + random.nextInt(3), random.nextDouble()));
  }

  private List<Span> content(int length) {
    int begin = random.nextInt(length);
    int end = begin + 1 + random.nextInt(length - begin);
    return end - begin < 3 || random.nextBoolean()
        ? List.of(new Span(begin, end))
        : List.of(new Span(begin, begin + 1), new Span(begin + 2, end));
  }

  private Report inBlocks(Report report) {
    int length = report.text().length();
    int middle = random.nextInt(length + 1);
    return report.toBuilder()
        .blocks(
            List.of(
                new Block(any(Block.Kind.values()), new Span(0, middle)),
                new Block(any(Block.Kind.values()), new Span(middle, length))))
        .build();
  }

  private Published published() {
    return switch (random.nextInt(4)) {
      case 0 -> Published.UNSTATED;
      case 1 -> new Published.OnDay(day());
      case 2 ->
          new Published.At(
              LocalDateTime.of(2017, 12, 10, 12, 45)
                  .atOffset(ZoneOffset.ofHours(random.nextInt(5))));
      default ->
          new Published.At(
              LocalDateTime.of(2017, 12, 10, random.nextInt(24), 1, random.nextInt(60))
                  .atOffset(ZoneOffset.ofHoursMinutes(3, 30)));
    };
  }

  private LocalDate day() {
    return LocalDate.of(2017, 1, 1).plusDays(random.nextInt(400));
  }

  private Span span(int length) {
    int begin = random.nextInt(length + 1);
    return new Span(begin, begin + random.nextInt(length - begin + 1));
  }

  private String words(int count) {
    List<String> words = new ArrayList<>();
    for (int at = 0; at < count; at++) {
      words.add(any(WORDS.toArray(String[]::new)));
    }
    return String.join(" ", words);
  }

  private <T> T any(T[] choices) {
    return choices[random.nextInt(choices.length)];
  }
}
