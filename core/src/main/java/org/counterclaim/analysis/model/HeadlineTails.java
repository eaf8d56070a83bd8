package org.counterclaim.analysis.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.counterclaim.analysis.attribution.FoundStatement;
import org.counterclaim.analysis.language.Cue;
import org.counterclaim.analysis.language.CueList;
import org.counterclaim.analysis.language.Hedges;
import org.counterclaim.analysis.language.LanguagePack;
import org.counterclaim.claim.Attribution;
import org.counterclaim.claim.Certainty;
import org.counterclaim.claim.Distance;
import org.counterclaim.claim.Name;
import org.counterclaim.claim.Provenance;
import org.counterclaim.claim.StatementKind;
import org.counterclaim.text.Block;
import org.counterclaim.text.Report;
import org.counterclaim.text.Span;

/**
 * Who is named at the end of a headline, where articles are dropped: "Rebels seize port, army
 * says", "Rebels seize port: residents", "Rebels seize port - police"; and who denies what the rest
 * of it says, "Rebels claim port, army denies". Thread-safe.
 */
final class HeadlineTails {

  private static final Provenance RULE = new Provenance("rule headline-tail", 0.8);

  /** "Profile: Ada Hill" says nothing. */
  private static final int LEAST_WORDS = 3;

  private static final String SOURCE = "(\\p{L}[\\p{L}.’'-]*(?:\\h\\p{L}[\\p{L}.’'-]*){0,4}?)";
  private static final Pattern WITH_VERB =
      Pattern.compile("(.+)[,;]\\h" + SOURCE + "\\h(\\p{L}+)\\.?");
  private static final Pattern WITH_MARK = Pattern.compile("(.+?)(:|\\h[-–—])\\h" + SOURCE);
  private static final Pattern INITIALS = Pattern.compile("\\p{Lu}{2,6}");
  private static final List<String> SPEAKERS = List.of("person", "people", "organisation", "vague");

  private final CueList cues;
  private final Hedges hedges;
  private final Map<String, Set<String>> words;

  HeadlineTails(LanguagePack pack) {
    cues = new CueList(pack);
    hedges = new Hedges(pack);
    words = pack.groups("speakers");
  }

  /** {@return the statements, and those that the ends of headlines make} */
  List<FoundStatement> with(Report report, List<Name> names, List<FoundStatement> found) {
    List<FoundStatement> all = new ArrayList<>(found);
    for (Block block : report.blocks()) {
      if (block.kind() == Block.Kind.HEADLINE || block.kind() == Block.Kind.HEADING) {
        add(new Line(report.text(), block.span(), names), all);
      }
    }
    return all;
  }

  private record Line(String text, Span span, List<Name> names) {

    Matcher match(Pattern pattern) {
      return pattern.matcher(text).region(span.begin(), span.end());
    }
  }

  private void add(Line line, List<FoundStatement> all) {
    Matcher verb = line.match(WITH_VERB);
    Matcher mark = line.match(WITH_MARK);
    if (verb.matches() && isSource(line, span(verb, 2))) {
      cues.verb(lower(verb.group(3)))
          .map(CueList.Entry::cue)
          .ifPresent(cue -> tell(line, cue, verb, all));
    } else if (mark.matches()
        && (mark.group(2).equals(":") ? isSource(line, span(mark, 3)) : isRole(mark.group(3)))) {
      say(line, span(mark, 1), span(mark, 3), span(mark, 2).strip(line.text()), all);
    }
  }

  private void tell(Line line, Cue cue, Matcher tail, List<FoundStatement> all) {
    if (cue.certainty() == Certainty.DENIED) {
      deny(cue, tail, all);
    } else if (cue.takes("quote") || cue.takes("clause")) {
      say(line, span(tail, 1), span(tail, 2), span(tail, 3), all);
    }
  }

  private void say(Line line, Span content, Span source, Span cue, List<FoundStatement> all) {
    boolean free = all.stream().noneMatch(each -> each.attribution().anchor().overlaps(cue));
    if (free && content.in(line.text()).strip().split("\\h+", -1).length >= LEAST_WORDS) {
      Certainty certainty = hedges.in(content.in(line.text())).orElse(Certainty.CERTAIN);
      all.add(statement(source, cue, List.of(content), Distance.NEUTRAL, certainty));
    }
  }

  /** What is denied is what somebody says in the rest of the line, else all of the rest. */
  private static void deny(Cue cue, Matcher tail, List<FoundStatement> all) {
    Span verb = span(tail, 3);
    Optional<Attribution> told =
        all.stream()
            .map(FoundStatement::attribution)
            .filter(each -> span(tail, 1).covers(each.anchor()) && each.cue().isPresent())
            .findFirst();
    Optional<FoundStatement> seen =
        all.stream().filter(each -> each.attribution().anchor().overlaps(verb)).findFirst();
    boolean settled = seen.filter(each -> told.isEmpty() || !holds(each, told.get())).isPresent();
    if (!settled) {
      seen.ifPresent(all::remove);
      List<Span> content = told.map(Attribution::content).orElse(List.of(span(tail, 1)));
      all.add(statement(span(tail, 2), verb, content, cue.distance(), Certainty.DENIED));
    }
  }

  private static boolean holds(FoundStatement denial, Attribution told) {
    return denial.attribution().content().stream().anyMatch(told.anchor()::overlaps);
  }

  /** Whether somebody is named by role, by a name the model read or by initials. */
  private boolean isSource(Line line, Span span) {
    String source = span.in(line.text());
    return isSpeaker(source)
        || INITIALS.matcher(source).matches()
        || line.names().stream()
            .filter(name -> name.kind() != Name.Kind.OTHER && name.kind() != Name.Kind.EVENT)
            .anyMatch(name -> name.span().equals(span));
  }

  /** What stands behind a dash in capitals is the outlet: "Sky News Channel". */
  private boolean isRole(String source) {
    return Character.isLowerCase(source.charAt(0)) && isSpeaker(source);
  }

  /** Whether the last word is one for people or a body. */
  private boolean isSpeaker(String source) {
    String head = lower(source.substring(source.lastIndexOf(' ') + 1));
    String one = head.endsWith("s") ? head.substring(0, head.length() - 1) : head;
    return SPEAKERS.stream()
        .map(list -> words.getOrDefault(list, Set.of()))
        .anyMatch(list -> list.contains(head) || list.contains(one));
  }

  private static FoundStatement statement(
      Span source, Span cue, List<Span> content, Distance distance, Certainty certainty) {
    return new FoundStatement(
        new Attribution(StatementKind.INDIRECT, Optional.of(source), Optional.of(cue), content),
        distance,
        certainty,
        RULE);
  }

  private static Span span(Matcher matcher, int group) {
    return new Span(matcher.start(group), matcher.end(group));
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
