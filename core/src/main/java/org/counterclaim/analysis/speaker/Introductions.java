package org.counterclaim.analysis.speaker;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.counterclaim.claim.Actor;
import org.counterclaim.claim.Name;
import org.counterclaim.text.Report;
import org.counterclaim.text.Span;

/** Brings everybody with a name into the cast, so that a headline's surname finds its bearer. */
final class Introductions {

  private final String text;
  private final Optional<LocalDate> day;
  private final PhraseParser parser;
  private final NameScanner scanner;
  private final ReadNames names;
  private final Cast cast;
  private final QuotedMembers quotedMembers;
  private final Outlet outlet;
  private final PhraseMeaning meaning;

  Introductions(
      Report report,
      Outlet outlet,
      Cast cast,
      ReadNames names,
      QuotedMembers quotedMembers,
      PhraseMeaning meaning,
      SpeakerTools tools) {
    this.text = report.text();
    this.day = report.published().day();
    this.outlet = outlet;
    this.cast = cast;
    this.names = names;
    this.quotedMembers = quotedMembers;
    this.meaning = meaning;
    this.parser = tools.parser();
    this.scanner = tools.scanner();
  }

  /**
   * Lets them come up in the order of the text.
   *
   * @param sources the phrases of those who speak
   */
  void introduce(Collection<Phrase> sources) {
    List<Phrase> named = new ArrayList<>();
    List<List<Token>> runs = NameScanner.runs(text);
    BitSet inSource = new BitSet();
    sources.forEach(each -> inSource.set(each.span().begin(), each.span().end()));
    scanner.find(text, day, runs).stream()
        .filter(
            phrase -> phrase.form() != Phrase.Form.PERSON || !inSource.get(phrase.span().begin()))
        .filter(phrase -> !names.speakAgainst(phrase))
        .forEach(named::add);
    named.forEach(each -> inSource.set(each.span().begin(), each.span().end()));
    List<Phrase> read =
        readNames().stream().filter(phrase -> !inSource.get(phrase.span().begin())).toList();
    named.addAll(read);
    Set<Span> overheard = read.stream().map(Phrase::span).collect(Collectors.toSet());
    sources.stream().flatMap(this::alone).filter(this::introducesItself).forEach(named::add);
    named.sort(
        Comparator.comparing((Phrase phrase) -> phrase.form() != Phrase.Form.PERSON)
            .thenComparing(phrase -> phrase.span()));
    for (Phrase phrase : named) {
      if (!outlet.isMeant(phrase)) {
        boolean before = cast.find(phrase).isPresent();
        Member member = cast.named(phrase);
        comeUp(member, phrase.span().begin());
        if (!overheard.contains(phrase.span())) {
          member.comeUpAsASource();
        } else if (!before) {
          member.comeUpOnlyAsAName();
        }
      }
    }
    comeUp(runs);
  }

  /** People by two words or more, and bodies, as the model read them. */
  private List<Phrase> readNames() {
    List<Phrase> read = new ArrayList<>();
    for (Name name : names.all()) {
      Phrase phrase = parser.parse(text, name.span(), day);
      boolean person = name.kind() == Name.Kind.PERSON;
      boolean whole = name.span().in(text).endsWith(phrase.name());
      if (phrase.known().isPresent() || (!person && phrase.isNamed() && whole)) {
        read.add(person || phrase.known().isPresent() ? phrase : phrase.as(Phrase.Form.BODY));
      } else if (person && phrase.isNamed() && phrase.words().size() > 1) {
        read.add(phrase.as(Phrase.Form.PERSON));
      }
    }
    return read;
  }

  /** Who speaks alone, or each of several who speak as one. */
  private Stream<Phrase> alone(Phrase source) {
    List<Phrase> parts = meaning.parts(source);
    return parts.isEmpty() ? Stream.of(source) : parts.stream();
  }

  private boolean introducesItself(Phrase phrase) {
    if (phrase.form() == Phrase.Form.PERSON) {
      return true;
    }
    return phrase.known().isPresent()
        ? phrase.known().get().kind() != Actor.Kind.STATE
        : phrase.form() == Phrase.Form.BODY;
  }

  /** Notes where people and bodies of the cast are named without speaking. */
  private void comeUp(List<List<Token>> runs) {
    Map<String, Member> bySurname = new HashMap<>();
    for (Member member : cast.members()) {
      if (member.isPerson()) {
        List<Token> name = Token.of(member.name(), new Span(0, member.name().length()));
        if (!name.isEmpty()) {
          bySurname.putIfAbsent(surname(name.get(name.size() - 1)), member);
        }
      }
    }
    for (List<Token> run : runs) {
      List<Token> capital = NameScanner.capital(run);
      Member member = bySurname.get(surname(capital.get(capital.size() - 1)));
      if (member != null && !capital.get(capital.size() - 1).possessive()) {
        comeUp(member, capital.get(0).span().begin());
      }
    }
  }

  private void comeUp(Member member, int offset) {
    member.comeUp(offset);
    quotedMembers.note(member, offset);
  }

  private static String surname(Token token) {
    String lower = token.lower();
    return lower.startsWith("al-") ? lower.substring(3) : lower;
  }
}
