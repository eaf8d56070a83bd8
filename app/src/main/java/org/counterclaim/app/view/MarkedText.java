package org.counterclaim.app.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.counterclaim.claim.Attribution;
import org.counterclaim.claim.Reading;
import org.counterclaim.claim.Statement;
import org.counterclaim.text.Block;
import org.counterclaim.text.Span;

/**
 * Cuts a report's text where marks begin and end, so that nested and overlapping statements become
 * a flat row of segments.
 */
public final class MarkedText {

  private enum Role {
    CONTENT,
    SOURCE,
    CUE,
    NOTE
  }

  /** One marked span of one statement, or one note; the other of the two is left blank. */
  private record Mark(Span span, Role role, String statement, int first, Optional<Note> note) {}

  /** By begin, the longer first, so that what encloses comes before what it encloses. */
  private static final Comparator<Mark> ORDER =
      Comparator.comparing(Mark::span).thenComparing(Mark::role);

  private MarkedText() {}

  /** {@return the blocks of the report, cut into segments} */
  public static List<MarkedBlock> of(Reading reading) {
    return of(reading, Set.of());
  }

  /** {@return the blocks of the report, cut into segments, with notes of the given layers} */
  public static List<MarkedBlock> of(Reading reading, Set<Layer> layers) {
    List<Mark> waiting = marks(reading);
    Notes.of(reading, layers)
        .forEach((span, note) -> waiting.add(new Mark(span, Role.NOTE, "", -1, Optional.of(note))));
    waiting.removeIf(mark -> mark.span().isEmpty());
    waiting.sort(ORDER);
    List<Mark> open = new ArrayList<>();
    List<MarkedBlock> blocks = new ArrayList<>();
    int next = 0;
    for (Block block : reading.report().blocks()) {
      int from = next;
      while (next < waiting.size() && waiting.get(next).span().begin() < block.span().end()) {
        next++;
      }
      open.addAll(waiting.subList(from, next));
      open.removeIf(mark -> mark.span().end() <= block.span().begin());
      blocks.add(new MarkedBlock(block.kind(), cut(reading.report().text(), block.span(), open)));
    }
    return blocks;
  }

  private static List<Mark> marks(Reading reading) {
    List<Mark> marks = new ArrayList<>();
    for (Statement statement : reading.statements()) {
      Attribution attribution = statement.attribution();
      int first =
          Math.min(
              attribution.contentExtent().begin(),
              Math.min(
                  attribution.source().map(Span::begin).orElse(Integer.MAX_VALUE),
                  attribution.cue().map(Span::begin).orElse(Integer.MAX_VALUE)));
      String id = statement.id();
      attribution
          .content()
          .forEach(span -> marks.add(new Mark(span, Role.CONTENT, id, first, Optional.empty())));
      attribution
          .source()
          .ifPresent(span -> marks.add(new Mark(span, Role.SOURCE, id, first, Optional.empty())));
      attribution
          .cue()
          .ifPresent(span -> marks.add(new Mark(span, Role.CUE, id, first, Optional.empty())));
    }
    return marks;
  }

  /** Cuts one block; {@code marks} are all that may touch it, in order. */
  private static List<Segment> cut(String text, Span block, List<Mark> marks) {
    TreeSet<Integer> borders = new TreeSet<>(List.of(block.begin(), block.end()));
    for (Mark mark : marks) {
      borders.add(Math.max(block.begin(), mark.span().begin()));
      borders.add(Math.min(block.end(), mark.span().end()));
    }
    List<Segment> segments = new ArrayList<>();
    List<Mark> active = new ArrayList<>();
    int next = 0;
    int begin = block.begin();
    for (int end : borders.tailSet(begin, false)) {
      int here = begin;
      active.removeIf(mark -> mark.span().end() <= here);
      while (next < marks.size() && marks.get(next).span().begin() <= here) {
        active.add(marks.get(next++));
      }
      segments.add(segment(new Span(begin, end).in(text), active, begin));
      begin = end;
    }
    return segments;
  }

  private static Segment segment(String words, List<Mark> active, int begin) {
    return new Segment(
        words,
        ids(active, mark -> mark.role() == Role.CONTENT),
        ids(active, mark -> mark.role() == Role.SOURCE),
        ids(active, mark -> mark.role() == Role.CUE),
        ids(active, mark -> mark.first() == begin),
        active.stream().flatMap(mark -> mark.note().stream()).toList());
  }

  private static List<String> ids(List<Mark> marks, Predicate<Mark> which) {
    return marks.stream().filter(which).map(Mark::statement).distinct().toList();
  }
}
