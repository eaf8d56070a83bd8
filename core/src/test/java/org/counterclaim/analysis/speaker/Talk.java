package org.counterclaim.analysis.speaker;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.counterclaim.analysis.actor.KnownActors;
import org.counterclaim.claim.Actor;
import org.counterclaim.claim.Attribution;
import org.counterclaim.claim.Name;
import org.counterclaim.claim.Place;
import org.counterclaim.claim.PlaceMention;
import org.counterclaim.claim.Provenance;
import org.counterclaim.claim.StatementKind;
import org.counterclaim.text.Published;
import org.counterclaim.text.Report;
import org.counterclaim.text.Span;

/** A text and what is said in it, to ask who speaks. */
final class Talk {

  private static final SpeakerResolver RESOLVER = new SpeakerResolver(KnownActors.english());

  private final Report report;
  private final List<Attribution> said = new ArrayList<>();
  private final List<Name> names = new ArrayList<>();
  private final List<PlaceMention> places = new ArrayList<>();
  private int from;

  private Talk(String title, String text, LocalDate day, String outlet) {
    this.report =
        Report.builder("talk.txt", text)
            .title(title)
            .outlet(outlet)
            .published(new Published.OnDay(day))
            .build();
  }

  static Talk of(String text) {
    return titled("Talk of the day", text);
  }

  static Talk titled(String title, String text) {
    return new Talk(title, text, LocalDate.of(2017, 11, 26), "The Harbour Courier");
  }

  /** Adds a name as the model would read it, wherever it stands. */
  Talk named(Name.Kind kind, String name) {
    String text = report.text();
    for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
      names.add(new Name(span(at, name.length()), kind));
    }
    names.sort(Comparator.comparing(Name::span));
    return this;
  }

  /** Adds a place of a country, wherever it stands. */
  Talk at(String place, String country) {
    int at = report.text().indexOf(place);
    places.add(
        new PlaceMention(
            span(at, place.length()),
            PlaceMention.Role.LITERAL,
            Optional.of(
                new Place(
                    place,
                    OptionalLong.empty(),
                    35,
                    37,
                    Optional.of(country),
                    Place.Precision.EXACT)),
            new Provenance("test", 1)));
    return this;
  }

  /** Adds a statement whose source is found behind the one before; its content anywhere. */
  Talk said(String source, String cue, String content) {
    return said(StatementKind.INDIRECT, source, cue, content);
  }

  Talk said(StatementKind kind, String source, String cue, String content) {
    String text = report.text();
    int begin = source.isEmpty() ? from : text.indexOf(source, from);
    Optional<Span> who =
        source.isEmpty() ? Optional.empty() : Optional.of(span(begin, source.length()));
    Optional<Span> how =
        cue.isEmpty() ? Optional.empty() : Optional.of(span(near(cue, begin), cue.length()));
    int what = text.indexOf(content);
    said.add(new Attribution(kind, who, how, List.of(span(what, content.length()))));
    from = Math.max(from, begin + source.length());
    return this;
  }

  List<Actor> speakers() {
    Voices voices = voices();
    return voices.voices().stream().map(voice -> actor(voices, voice.speaker())).toList();
  }

  List<String> names() {
    return speakers().stream().map(Actor::name).toList();
  }

  List<List<String>> via() {
    Voices voices = voices();
    return voices.voices().stream()
        .map(voice -> voice.via().stream().map(id -> actor(voices, id).name()).toList())
        .toList();
  }

  private Voices voices() {
    return RESOLVER.meet(report, said, names, places).voices();
  }

  private static Actor actor(Voices voices, String id) {
    return voices.actors().stream()
        .filter(actor -> actor.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private int near(String cue, int begin) {
    int behind = report.text().indexOf(cue, begin);
    return behind >= 0 ? behind : report.text().lastIndexOf(cue, begin);
  }

  private static Span span(int begin, int length) {
    if (begin < 0) {
      throw new IllegalArgumentException("the text lacks a part of the statement");
    }
    return new Span(begin, begin + length);
  }
}
