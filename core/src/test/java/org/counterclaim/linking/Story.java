package org.counterclaim.linking;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.counterclaim.claim.Actor;
import org.counterclaim.claim.Assertions;
import org.counterclaim.claim.Attribution;
import org.counterclaim.claim.Certainty;
import org.counterclaim.claim.Control;
import org.counterclaim.claim.Distance;
import org.counterclaim.claim.Event;
import org.counterclaim.claim.Figure;
import org.counterclaim.claim.Place;
import org.counterclaim.claim.PlaceMention;
import org.counterclaim.claim.Provenance;
import org.counterclaim.claim.Reading;
import org.counterclaim.claim.Reply;
import org.counterclaim.claim.Statement;
import org.counterclaim.claim.StatementKind;
import org.counterclaim.claim.TimeMention;
import org.counterclaim.claim.When;
import org.counterclaim.text.Block;
import org.counterclaim.text.Published;
import org.counterclaim.text.Report;
import org.counterclaim.text.Span;
import org.jspecify.annotations.Nullable;

/** Readings of small reports as they should come out, for tests of linking. */
final class Story {

  private static final Provenance TEST = new Provenance("test", 1);
  private static final Map<String, Place> PLACES =
      Map.of(
          "Talbar", town("Talbar", 35.10, 36.50),
          "Upper Talbar", town("Upper Talbar", 35.12, 36.52),
          "Merwan", town("Merwan", 36.40, 38.20),
          "Orva province", province("Orva", 35.80, 37.40),
          "of Syria", state("SY"),
          "of Yemen", state("YE"));
  private static final Map<String, String> ADJECTIVES =
      Map.of(
          "Russian",
          "RU",
          "Icelandic",
          "IS",
          "Syrian",
          "SY",
          "Malaysian",
          "MY",
          "Ukrainian",
          "UA",
          "U.S.",
          "US");
  private static final Pattern COUNT =
      Pattern.compile("(at least )?(\\d+) (?:people|villagers|civilians)? ?(killed|dead|wounded)");
  private static final Pattern KILLED = Pattern.compile("(killed|killing) (at least )?(\\d+)");

  private final String outlet;
  private final LocalDate published;
  private final StringBuilder text = new StringBuilder();
  private final Map<String, Actor> actors = new LinkedHashMap<>();
  private final List<Statement> statements = new ArrayList<>();
  private final List<Event> events = new ArrayList<>();
  private final List<Reply> replies = new ArrayList<>();
  private final List<Figure> counted = new ArrayList<>();
  private final List<Holding> holdings = new ArrayList<>();
  private final List<Block> blocks = new ArrayList<>();

  private record Holding(String statement, Control.Change change, String place, int word) {}

  private Story(String outlet, String published) {
    this.outlet = outlet;
    this.published = LocalDate.parse(published);
  }

  static Story of(String outlet, String published) {
    return new Story(outlet, published);
  }

  /** Adds a sentence that nobody is named for. */
  Story tells(String sentence) {
    text.append(sentence).append(". ");
    return this;
  }

  /** Adds the headline, in the outlet's own voice; nothing may stand before it. */
  Story heads(String headline) {
    narrates(headline);
    blocks.add(new Block(Block.Kind.HEADLINE, new Span(0, headline.length())));
    return this;
  }

  /** Adds a sentence in the outlet's own voice. */
  Story narrates(String content) {
    Actor actor =
        actors.computeIfAbsent(
            outlet,
            name ->
                new Actor(
                    "a" + (actors.size() + 1), name, Actor.Kind.NARRATOR, List.of(), List.of()));
    Span said = new Span(text.length(), text.length() + content.length());
    text.append(content).append(". ");
    statements.add(
        new Statement(
            "s" + (statements.size() + 1),
            new Attribution(
                StatementKind.NARRATOR, Optional.empty(), Optional.empty(), List.of(said)),
            actor.id(),
            List.of(),
            Optional.empty(),
            Distance.NEUTRAL,
            Certainty.CERTAIN,
            TEST));
    return this;
  }

  Story says(String speaker, String camp, String content) {
    return says(speaker, camp, "said", content, Certainty.CERTAIN);
  }

  Story denies(String speaker, String camp, String content) {
    return says(speaker, camp, "denied", content, Certainty.DENIED);
  }

  Story denies(String speaker, String camp, String cue, String content) {
    return says(speaker, camp, cue, content, Certainty.DENIED);
  }

  Story says(String speaker, String camp, String cue, String content) {
    return says(speaker, camp, cue, content, Certainty.CERTAIN);
  }

  /** Adds a denial by an armed group, which may belong to another. */
  Story deniesAsGroup(String speaker, String camp, String content) {
    actors.put(
        speaker,
        new Actor(
            "a" + (actors.size() + 1), speaker, Actor.Kind.ARMED_GROUP, List.of(camp), List.of()));
    return denies(speaker, camp, content);
  }

  /** Makes a speaker one of several without a name. */
  Story ofNobody(String speaker, String camp) {
    actors.put(
        speaker,
        new Actor(
            "a" + (actors.size() + 1), speaker, Actor.Kind.UNNAMED, List.of(camp), List.of()));
    return this;
  }

  /** Adds words in quotation marks. */
  Story quotes(String speaker, String camp, String content) {
    says(speaker, camp, "said", '“' + content + '”');
    Statement last = statements.remove(statements.size() - 1);
    Span marked = last.attribution().content().get(0);
    statements.add(
        new Statement(
            last.id(),
            new Attribution(
                StatementKind.DIRECT,
                last.attribution().source(),
                last.attribution().cue(),
                List.of(new Span(marked.begin() + 1, marked.end() - 1))),
            last.speaker(),
            last.via(),
            last.saidAt(),
            last.distance(),
            last.certainty(),
            TEST));
    return this;
  }

  /** Adds what the last statement passes on from another, in its last words. */
  Story passingOn(String speaker, String cue, String content) {
    int begin = text.lastIndexOf(content);
    int verb = text.lastIndexOf(cue, begin);
    int source = text.lastIndexOf(speaker, verb);
    add(
        speaker,
        "",
        new Span(source, source + speaker.length()),
        new Span(verb, verb + cue.length()),
        new Span(begin, begin + content.length()),
        Certainty.CERTAIN);
    return this;
  }

  /** Adds that what the last statement says in these words is not, or not yet, so. */
  Story butOnly(Event.Polarity polarity, String trigger) {
    int begin = text.lastIndexOf(trigger);
    events.add(
        new Event(
            "e" + (events.size() + 1),
            "s" + statements.size(),
            Optional.empty(),
            Event.Subtype.AIR_STRIKE,
            new Span(begin, begin + trigger.length()),
            List.of(),
            List.of(),
            OptionalInt.empty(),
            new When.Unstated(),
            polarity,
            Certainty.CERTAIN,
            0,
            TEST));
    return this;
  }

  /**
   * Adds what the last statement says becomes of a place that was named, in its speaker's hands.
   */
  Story holding(Control.Change change, String place, String word) {
    holdings.add(new Holding("s" + statements.size(), change, place, text.lastIndexOf(word)));
    return this;
  }

  /** Adds a figure of the last statement, in place of those that its words show. */
  Story counting(String what, String words, long low, @Nullable Long high) {
    int begin = text.lastIndexOf(words);
    counted.add(
        new Figure(
            "s" + statements.size(),
            what,
            low == 0 ? OptionalLong.empty() : OptionalLong.of(low),
            high == null ? OptionalLong.empty() : OptionalLong.of(high),
            new Span(begin, begin + words.length()),
            TEST));
    return this;
  }

  /** Adds that the last statement answers the one before it. */
  Story answering(Reply.Kind kind) {
    replies.add(
        new Reply(
            "s" + statements.size(),
            "s" + (statements.size() - 1),
            kind,
            true,
            Optional.empty(),
            TEST));
    return this;
  }

  private Story says(String speaker, String camp, String cue, String content, Certainty certainty) {
    int begin = text.length();
    text.append(speaker).append(' ').append(cue).append(' ').append(content).append(". ");
    Span source = new Span(begin, begin + speaker.length());
    Span verb = new Span(source.end() + 1, source.end() + 1 + cue.length());
    Span said = new Span(verb.end() + 1, verb.end() + 1 + content.length());
    add(speaker, camp, source, verb, said, certainty);
    return this;
  }

  private void add(
      String speaker, String camp, Span source, Span verb, Span said, Certainty certainty) {
    Actor actor =
        actors.computeIfAbsent(
            speaker,
            name ->
                new Actor(
                    "a" + (actors.size() + 1),
                    name,
                    Actor.Kind.ORGANISATION,
                    camp.isEmpty() ? List.of() : List.of(camp),
                    List.of(source)));
    statements.add(
        new Statement(
            "s" + (statements.size() + 1),
            new Attribution(
                StatementKind.INDIRECT, Optional.of(source), Optional.of(verb), List.of(said)),
            actor.id(),
            List.of(),
            Optional.empty(),
            Distance.NEUTRAL,
            certainty,
            TEST));
  }

  Reading read() {
    Report.Builder report =
        Report.builder(outlet + ".txt", text.toString().strip())
            .outlet(outlet)
            .published(new Published.OnDay(published));
    return reading(blocks.isEmpty() ? report.build() : report.blocks(blocks).build());
  }

  private Reading reading(Report report) {
    return new Reading(
        report,
        List.of(),
        List.copyOf(actors.values()),
        places(report.text()),
        times(report.text()),
        statements,
        new Assertions(
            events,
            counted.isEmpty() ? figures(report.text()) : counted,
            holdings.stream().map(holding -> control(holding, report.text())).toList()),
        replies,
        List.of());
  }

  private Control control(Holding holding, String text) {
    List<PlaceMention> places = places(text);
    int place = 0;
    while (!places.get(place).span().in(text).equals(holding.place())) {
      place++;
    }
    return new Control(
        holding.statement(),
        place,
        statements.get(Integer.parseInt(holding.statement().substring(1)) - 1).speaker(),
        holding.change(),
        new When.Unstated(),
        new Span(holding.word(), holding.word() + 1),
        TEST);
  }

  /** {@return the reading with other places} */
  static Reading placed(Reading reading, List<PlaceMention> places) {
    return new Reading(
        reading.report(),
        reading.names(),
        reading.actors(),
        places,
        reading.times(),
        reading.statements(),
        reading.assertions(),
        reading.replies(),
        reading.remarks());
  }

  private static List<PlaceMention> places(String text) {
    List<PlaceMention> places = new ArrayList<>();
    PLACES.forEach(
        (name, place) ->
            each(text, name)
                .forEach(
                    span ->
                        places.add(
                            new PlaceMention(
                                span, PlaceMention.Role.LITERAL, Optional.of(place), TEST))));
    ADJECTIVES.forEach(
        (name, code) ->
            each(text, name)
                .forEach(
                    span ->
                        places.add(
                            new PlaceMention(
                                span,
                                PlaceMention.Role.ADJECTIVE,
                                Optional.of(state(code)),
                                TEST))));
    places.removeIf(
        one ->
            places.stream()
                .anyMatch(two -> !two.span().equals(one.span()) && two.span().covers(one.span())));
    return places;
  }

  private List<TimeMention> times(String text) {
    List<TimeMention> times = new ArrayList<>();
    for (DayOfWeek day : DayOfWeek.values()) {
      String name = day.name().charAt(0) + day.name().substring(1).toLowerCase(Locale.ROOT);
      LocalDate date = published.with(TemporalAdjusters.previousOrSame(day));
      each(text, name)
          .forEach(
              span ->
                  times.add(
                      new TimeMention(
                          span,
                          TimeMention.Type.DATE,
                          date.toString(),
                          new When.Days(date, date),
                          TEST)));
    }
    return times;
  }

  private List<Figure> figures(String text) {
    List<Figure> figures = new ArrayList<>();
    for (Statement statement : statements) {
      Span said = statement.attribution().content().get(0);
      Matcher before = COUNT.matcher(text).region(said.begin(), said.end());
      while (before.find()) {
        String what = before.group(3).equals("dead") ? "killed" : before.group(3);
        figures.add(
            figure(
                statement, what, before.group(1), before.group(2), before.start(), before.end()));
      }
      Matcher after = KILLED.matcher(text).region(said.begin(), said.end());
      while (after.find()) {
        figures.add(
            figure(
                statement, "killed", after.group(2), after.group(3), after.start(3), after.end(3)));
      }
    }
    return figures;
  }

  private static Figure figure(
      Statement statement, String what, String least, String number, int begin, int end) {
    OptionalLong count = OptionalLong.of(Long.parseLong(number));
    return new Figure(
        statement.id(),
        what,
        count,
        least == null ? count : OptionalLong.empty(),
        new Span(begin, end),
        TEST);
  }

  private static List<Span> each(String text, String word) {
    List<Span> spans = new ArrayList<>();
    for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      spans.add(new Span(at, at + word.length()));
    }
    return spans;
  }

  private static Place town(String name, double latitude, double longitude) {
    return new Place(
        name, OptionalLong.empty(), latitude, longitude, Optional.of("SY"), Place.Precision.EXACT);
  }

  private static Place province(String name, double latitude, double longitude) {
    return new Place(
        name,
        OptionalLong.empty(),
        latitude,
        longitude,
        Optional.of("SY"),
        Place.Precision.PROVINCE,
        150,
        Optional.empty());
  }

  private static Place state(String code) {
    return new Place(
        code, OptionalLong.empty(), 50, 50, Optional.of(code), Place.Precision.COUNTRY);
  }
}
