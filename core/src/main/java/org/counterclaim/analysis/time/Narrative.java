package org.counterclaim.analysis.time;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.counterclaim.claim.TimeMention;
import org.counterclaim.text.Block;
import org.counterclaim.text.Published;
import org.counterclaim.text.Report;
import org.counterclaim.text.Span;

/**
 * A report being read from its begin to its end: the day it is told from, and what it has spoken of
 * so far. The day is the published one, unless a dateline ("GENEVA, Dec. 8 (Reuters) –") says
 * another or there is none; an update begins anew, from the day of its stamp if that has one. Not
 * for use by two threads at once.
 */
final class Narrative {

  private static final int LONGEST_STAMP = 60;
  private static final String BEHIND_DATELINES = "(-–—_";
  private static final int LONGEST_DELAY_DAYS = 7;

  /** The months beside a quarter of which business reports. */
  private static final Set<String> REPORTED_STRETCHES = Set.of("P6M", "P9M", "P12M");

  private final String text;
  private final List<Block> blocks;
  private final Optional<OffsetDateTime> published;
  private Optional<LocalDate> home;
  private Viewpoint viewpoint;
  private int block;

  Narrative(Report report) {
    text = report.text();
    blocks = report.blocks();
    home = report.published().day();
    published =
        report.published() instanceof Published.At at ? Optional.of(at.time()) : Optional.empty();
    viewpoint = Viewpoint.of(home, published);
  }

  Viewpoint viewpoint() {
    return viewpoint;
  }

  /** Goes on to a sentence that begins at {@code offset}. */
  void enter(int offset) {
    int before = block;
    while (block + 1 < blocks.size() && blocks.get(block + 1).span().begin() <= offset) {
      block++;
    }
    if (block != before && (isUpdate(before) || isUpdate(block))) {
      viewpoint = Viewpoint.of(home, published);
    }
  }

  /** Remembers a time that has been spoken of in a tense. */
  void hear(TimeMention mention, Tense tense) {
    if (REPORTED_STRETCHES.contains(mention.value())) {
      viewpoint = viewpoint.beyondQuarters();
    }
    Optional<Period> said = Period.parse(mention.value());
    if (said.isEmpty()) {
      return;
    }
    viewpoint = viewpoint.in(tense).after(said.get());
    if (said.get().grain() != Grain.DAY || blocks.isEmpty()) {
      return;
    }
    if (isUpdate(block) && isStamp(mention.span())) {
      viewpoint = viewpoint.from(said.get().first());
    } else if (isDateline(mention.span()) && isPlausible(said.get().first())) {
      home = Optional.of(said.get().first());
      viewpoint = viewpoint.from(said.get().first());
    }
  }

  private boolean isUpdate(int index) {
    return index < blocks.size() && blocks.get(index).kind() == Block.Kind.UPDATE;
  }

  private boolean isStamp(Span time) {
    int begin = blocks.get(block).span().begin();
    int colon = text.indexOf(':', time.end());
    return time.begin() >= begin && colon >= 0 && colon - begin <= LONGEST_STAMP;
  }

  /** Whether a place in capitals stands before and a dash or an agency behind. */
  private boolean isDateline(Span time) {
    Span paragraph = blocks.get(block).span();
    if (time.begin() < paragraph.begin() || time.begin() - paragraph.begin() > LONGEST_STAMP) {
      return false;
    }
    String place = text.substring(paragraph.begin(), time.begin());
    String behind =
        text.substring(time.end(), Math.min(paragraph.end(), time.end() + LONGEST_STAMP)).strip();
    return place.length() > 3
        && place.chars().limit(3).allMatch(Character::isUpperCase)
        && !behind.isEmpty()
        && BEHIND_DATELINES.indexOf(behind.charAt(0)) >= 0;
  }

  private boolean isPlausible(LocalDate day) {
    return home.isEmpty()
        || (!day.isAfter(home.get()) && !day.plusDays(LONGEST_DELAY_DAYS).isBefore(home.get()));
  }
}
