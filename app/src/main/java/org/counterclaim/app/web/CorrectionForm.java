package org.counterclaim.app.web;

import io.javalin.http.Context;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.counterclaim.app.desk.Names;
import org.counterclaim.app.page.CorrectionPage;
import org.counterclaim.claim.Actor;
import org.counterclaim.claim.Certainty;
import org.counterclaim.claim.Distance;
import org.counterclaim.claim.Event;
import org.counterclaim.claim.PlaceMention;
import org.counterclaim.claim.Reading;
import org.counterclaim.claim.Reply;
import org.counterclaim.claim.Statement;
import org.counterclaim.claim.StatementKind;
import org.counterclaim.claim.When;
import org.counterclaim.correction.Anchor;
import org.counterclaim.correction.Change;
import org.counterclaim.correction.Quote;
import org.counterclaim.text.Span;
import org.jspecify.annotations.Nullable;

/** What a form of the pages asks to be changed in a statement. */
final class CorrectionForm {

  private final Context context;
  private final Reading reading;
  private final Statement statement;
  private final Names names;

  /** A form about a statement as the page showed it. */
  CorrectionForm(Context context, Reading reading, Statement statement, Names names) {
    this.context = context;
    this.reading = reading;
    this.statement = statement;
    this.names = names;
  }

  /** {@return a field of a form, without the white space at its ends; "" if it is not there} */
  static String field(Context context, String name) {
    @Nullable String value = context.formParam(name);
    return value == null ? "" : value.strip();
  }

  /**
   * {@return the change}
   *
   * @throws IllegalArgumentException if the form asks for nothing that can be done
   */
  Change change() {
    String what = field("what");
    return switch (what) {
      case "accept" -> new Change.Accept();
      case "reject" -> new Change.Reject();
      case "speaker" ->
          speaker(context, reading, names, CorrectionPage.usualKind(reading, statement));
      case "words" -> new Change.Words(words());
      case "kind" -> new Change.Form(constant(StatementKind.class));
      case "distance" -> new Change.Cue(constant(Distance.class));
      case "certainty" -> new Change.Commitment(constant(Certainty.class));
      case "said" -> new Change.Said(day("day"));
      case "place" -> new Change.Where(trigger(), location());
      case "time" -> new Change.Happened(trigger(), when());
      case "reply" -> new Change.Answer(other(), constant(Reply.Kind.class));
      case "no-reply" -> new Change.NoAnswer(other());
      default -> throw new IllegalArgumentException("“" + what + "” is nothing to correct");
    };
  }

  /**
   * {@return whom the form means by the name it gives, as what it may say that is}
   *
   * @param otherwise what somebody new is, where the form does not say
   */
  static Change.Speaker speaker(
      Context context, Reading reading, Names names, Actor.Kind otherwise) {
    String kind = field(context, "kind");
    return names.speaker(
        reading,
        field(context, "name"),
        kind.isEmpty() ? Optional.empty() : Optional.of(constant(Actor.Kind.class, kind)),
        otherwise);
  }

  private Anchor words() {
    WordPlaces places = new WordPlaces(reading.report().text());
    int near = statement.attribution().anchor().begin();
    List<Quote> content =
        field("content").lines().flatMap(line -> places.find(line, near).stream()).toList();
    int said = content.isEmpty() ? near : content.get(0).span().begin();
    return new Anchor(places.find(field("source"), said), places.find(field("cue"), said), content);
  }

  private Quote trigger() {
    String id = field("event");
    Event event =
        reading.assertions().events().stream()
            .filter(each -> each.id().equals(id) && each.statement().equals(statement.id()))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("no event “" + id + "” there"));
    return quote(event.trigger());
  }

  private Optional<Change.Location> location() {
    String index = field("place");
    if (index.isEmpty()) {
      return Optional.empty();
    }
    if (index.matches("\\d{1,6}") && Integer.parseInt(index) < reading.places().size()) {
      PlaceMention mention = reading.places().get(Integer.parseInt(index));
      if (mention.place().isPresent()) {
        return Optional.of(new Change.Location(quote(mention.span()), mention.place().get()));
      }
    }
    throw new IllegalArgumentException("“" + index + "” is no place of the report");
  }

  private When when() {
    Optional<LocalDate> first = day("first");
    return first.isEmpty()
        ? new When.Unstated()
        : new When.Days(first.get(), day("last").orElse(first.get()));
  }

  private Anchor other() {
    String id = field("to");
    return reading
        .statement(id)
        .map(each -> Anchor.of(each, reading.report().text()))
        .orElseThrow(() -> new IllegalArgumentException("no statement “" + id + "” there"));
  }

  private Quote quote(Span span) {
    return Quote.of(span, reading.report().text());
  }

  private Optional<LocalDate> day(String name) {
    String day = field(name);
    try {
      return day.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(day));
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("“" + day + "” is not a day such as 2017-12-10", e);
    }
  }

  private <E extends Enum<E>> E constant(Class<E> type) {
    return constant(type, field("kind"));
  }

  /**
   * {@return the choice of that name}
   *
   * @throws IllegalArgumentException if there is none
   */
  static <E extends Enum<E>> E constant(Class<E> type, String value) {
    try {
      return Enum.valueOf(type, value.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("“" + value + "” is none of the choices", e);
    }
  }

  private String field(String name) {
    return field(context, name);
  }
}
