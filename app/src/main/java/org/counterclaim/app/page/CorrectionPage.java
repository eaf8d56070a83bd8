package org.counterclaim.app.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.counterclaim.app.desk.Atlas;
import org.counterclaim.app.page.ReviewPage.Entry;
import org.counterclaim.app.page.ReviewPage.Signing;
import org.counterclaim.app.view.StatementView;
import org.counterclaim.app.view.Wording;
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
import org.counterclaim.text.Span;

/**
 * One statement, and all that can be put right in it.
 *
 * @param rejected whether it stands no longer
 * @param trail its corrections, the oldest first
 * @param atlas the places of its report, to choose from
 */
public record CorrectionPage(
    Reading reading,
    Statement statement,
    Entry entry,
    boolean rejected,
    List<TrailLine> trail,
    Atlas atlas,
    Signing signing) {

  public CorrectionPage {
    trail = List.copyOf(trail);
  }

  /** One of several, in a list to choose from. */
  public record Choice(String value, String words, boolean chosen) {}

  /** An event of the statement, with the days it is dated to. */
  public record Dated(String id, String trigger, List<Choice> places, String first, String last) {}

  /** {@return the words of a span; "" if there is none} */
  public String words(Optional<Span> span) {
    return span.map(this::words).orElse("");
  }

  /** {@return the content, a part a line} */
  public String content() {
    return statement.attribution().content().stream()
        .map(this::words)
        .collect(Collectors.joining("\n"));
  }

  private String words(Span span) {
    return span.in(reading.report().text()).replaceAll("\\s{1,99}", " ");
  }

  public List<String> actors() {
    return reading.actors().stream().map(Actor::name).distinct().toList();
  }

  public List<Choice> actorKinds() {
    return kindsOfSpeakers(usualKind(reading, statement));
  }

  /** {@return what somebody new is who is put in the place of this statement's speaker} */
  public static Actor.Kind usualKind(Reading reading, Statement statement) {
    Actor.Kind shown = reading.speaker(statement).kind();
    return shown == Actor.Kind.NARRATOR ? Actor.Kind.PERSON : shown;
  }

  /**
   * {@return what a speaker can be said to be; nothing, where the name alone says it}
   *
   * @param otherwise what somebody new is then
   */
  static List<Choice> kindsOfSpeakers(Actor.Kind otherwise) {
    return Stream.concat(
            Stream.of(
                new Choice("", "as it is known, else: " + StatementView.word(otherwise), true)),
            Stream.of(Actor.Kind.values())
                .filter(each -> each != Actor.Kind.NARRATOR)
                .map(each -> new Choice(each.name(), StatementView.word(each), false)))
        .toList();
  }

  public List<Choice> kinds() {
    return choices(StatementKind.values(), statement.kind());
  }

  public List<Choice> distances() {
    return choices(Distance.values(), statement.distance());
  }

  public List<Choice> certainties() {
    return choices(Certainty.values(), statement.certainty());
  }

  public List<Choice> replyKinds() {
    return choices(Reply.Kind.values(), Reply.Kind.DENIES);
  }

  /** {@return what it may answer} */
  public List<Choice> others() {
    return reading.statements().stream()
        .filter(each -> !each.id().equals(statement.id()))
        .map(each -> new Choice(each.id(), name(each), false))
        .toList();
  }

  /** {@return what it answers} */
  public List<Choice> answered() {
    return reading.replies().stream()
        .filter(each -> each.from().equals(statement.id()))
        .flatMap(
            reply ->
                reading.statement(reply.to()).stream()
                    .map(
                        to ->
                            new Choice(
                                to.id(), StatementView.word(reply.kind()) + " " + name(to), true)))
        .toList();
  }

  /** {@return the events of the statement} */
  public List<Dated> events() {
    return reading.assertions().events().stream()
        .filter(each -> each.statement().equals(statement.id()))
        .map(this::dated)
        .toList();
  }

  private Dated dated(Event event) {
    Optional<When.Days> days =
        event.when() instanceof When.Days known ? Optional.of(known) : Optional.empty();
    return new Dated(
        event.id(),
        words(event.trigger()),
        places(event),
        days.map(when -> when.first().toString()).orElse(""),
        days.map(when -> when.last().toString()).orElse(""));
  }

  private List<Choice> places(Event event) {
    List<Choice> choices = new ArrayList<>();
    for (int at = 0; at < reading.places().size(); at++) {
      PlaceMention mention = reading.places().get(at);
      if (mention.place().isPresent()) {
        boolean chosen = event.place().isPresent() && event.place().getAsInt() == at;
        String words = mention.place().get().name() + " (“" + words(mention.span()) + "”)";
        choices.add(new Choice(Integer.toString(at), words, chosen));
      }
    }
    return choices;
  }

  private String name(Statement other) {
    Wording wording = Wording.of(reading, other);
    String said = wording.line();
    return reading.speaker(other).name()
        + (wording.cue().isEmpty() ? "" : " " + wording.cue())
        + ": "
        + (said.length() > 80 ? said.substring(0, 80) + "…" : said);
  }

  private static List<Choice> choices(Enum<?>[] all, Enum<?> chosen) {
    return Stream.of(all)
        .map(each -> new Choice(each.name(), StatementView.word(each), each == chosen))
        .toList();
  }
}
