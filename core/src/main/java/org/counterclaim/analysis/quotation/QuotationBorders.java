package org.counterclaim.analysis.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.counterclaim.claim.Attribution;
import org.counterclaim.claim.StatementKind;
import org.counterclaim.text.Span;

/**
 * Makes the content of an attribution agree with the quotations around it, whoever found it: a
 * content that mostly is a quotation becomes exactly its words, in all its paragraphs; outer marks
 * are left out; the kind follows from what stands in marks. A pure function.
 */
public final class QuotationBorders {

  /** How much of a content and a quotation must be shared for them to be meant as one. */
  private static final double MOSTLY = 0.8;

  /** How far behind the first a second quotation inside a quotation is looked for. */
  private static final int FAR = 400;

  private final String text;
  private final List<Quotation> quotations;

  /**
   * @param quotations of the text, in its order
   */
  public QuotationBorders(String text, List<Quotation> quotations) {
    this.text = text;
    this.quotations = List.copyOf(quotations);
  }

  /** {@return the attribution with contents mended and the kind that follows from them} */
  public Attribution mend(Attribution found) {
    TreeSet<Span> mended = new TreeSet<>();
    for (Span each : found.content()) {
      Span part = inside(each, found.cue());
      meant(part, found.cue())
          .map(Quotation::content)
          .orElseGet(() -> List.of(withBothMarks(part)))
          .stream()
          .map(words -> withoutComma(withoutOuterMarks(withoutComma(words))))
          .forEach(mended::add);
    }
    List<Span> content = new ArrayList<>();
    mended.forEach(each -> add(content, each));
    List<Span> whole = content.isEmpty() ? found.content() : content;
    return new Attribution(kind(found, whole), found.source(), found.cue(), whole);
  }

  /**
   * {@return the attribution with a content that is a quotation inside a quotation ending where it
   * does, where somebody else's follows: "they say 'we were hit', but others say 'nobody flew'"}
   *
   * @param cues where the cues of all attributions begin
   */
  public Attribution apart(Attribution found, NavigableSet<Integer> cues) {
    return found
        .cue()
        .flatMap(cue -> first(found.content().get(0), cue, cues))
        .map(words -> new Attribution(found.kind(), found.source(), found.cue(), List.of(words)))
        .orElse(found);
  }

  /** The quotation inside a quotation that a content begins with, if a cue and another follow. */
  private Optional<Span> first(Span part, Span cue, NavigableSet<Integer> cues) {
    List<Quotation> nested =
        near(new Span(part.begin(), part.begin() + FAR)).stream()
            .filter(quotation -> quotation.form() == Quotation.Form.NESTED_MARKS)
            .filter(quotation -> quotation.extent().begin() >= cue.end())
            .toList();
    if (nested.size() < 2 || !beginsWith(part, nested.get(0))) {
      return Optional.empty();
    }
    Integer next = cues.ceiling(nested.get(0).extent().end());
    return next != null && next < nested.get(1).extent().begin()
        ? Optional.of(nested.get(0).content().get(0))
        : Optional.empty();
  }

  private static boolean beginsWith(Span part, Quotation nested) {
    return part.begin() == nested.extent().begin()
        || part.begin() == nested.content().get(0).begin();
  }

  /** What is told inside a quotation ends where the quotation does. */
  private Span inside(Span part, Optional<Span> cue) {
    Span words = part;
    for (Quotation quotation : near(part)) {
      Span last = quotation.content().get(quotation.content().size() - 1);
      if (quotation.form() == Quotation.Form.MARKS
          && quotation.closed()
          && cue.filter(quotation.extent()::covers).isPresent()
          && quotation.extent().contains(words.begin())
          && words.begin() < last.end()
          && words.end() > last.end()) {
        words = new Span(words.begin(), last.end());
      }
    }
    return words;
  }

  /**
   * {@return direct, block, mixed or indirect; nominal, hearsay and narrator stay what they are} A
   * quotation that holds the cue as well is somebody else's: what is reported inside it is
   * indirect.
   */
  private StatementKind kind(Attribution attribution, List<Span> content) {
    StatementKind found = attribution.kind();
    if (found == StatementKind.HEARSAY
        || found == StatementKind.NARRATOR
        || found == StatementKind.NOMINAL) {
      return found;
    }
    int length = 0;
    int quoted = 0;
    boolean block = false;
    for (Span part : content) {
      length += part.length();
      int best = 0;
      for (Quotation quotation : near(part)) {
        boolean holdsCue =
            attribution.cue().map(cue -> quotation.extent().covers(cue)).orElse(false);
        if (quotation.form() != Quotation.Form.NESTED_MARKS && !holdsCue) {
          int shared = shared(part, quotation);
          best += shared;
          block |= shared > 0 && quotation.form() == Quotation.Form.BLOCK;
        }
      }
      quoted += Math.min(best, part.length());
    }
    if (block) {
      return StatementKind.BLOCK;
    }
    if (quoted >= length * 0.95) {
      return StatementKind.DIRECT;
    }
    return quoted > 0 ? StatementKind.MIXED : StatementKind.INDIRECT;
  }

  private Optional<Quotation> meant(Span part, Optional<Span> cue) {
    return near(part).stream()
        .filter(quotation -> quotation.form() != Quotation.Form.NESTED_MARKS)
        .filter(quotation -> cue.filter(quotation.extent()::covers).isEmpty())
        .filter(quotation -> agrees(part, quotation))
        .findFirst();
  }

  /** Whether the part is the quotation, or one paragraph of it. */
  private static boolean agrees(Span part, Quotation quotation) {
    int words = quotation.content().stream().mapToInt(Span::length).sum();
    return isMostly(shared(part, quotation), part, words)
        || quotation.content().stream()
            .anyMatch(each -> isMostly(shared(part, each), part, each.length()));
  }

  private static boolean isMostly(int shared, Span part, int words) {
    return shared >= MOSTLY * part.length() && shared >= MOSTLY * words;
  }

  private static int shared(Span part, Quotation quotation) {
    return quotation.content().stream().mapToInt(words -> shared(part, words)).sum();
  }

  private static int shared(Span one, Span other) {
    return Math.max(0, Math.min(one.end(), other.end()) - Math.max(one.begin(), other.begin()));
  }

  /** Quotations that share words with the part, found by halving. */
  private List<Quotation> near(Span part) {
    int low = 0;
    int high = quotations.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (quotations.get(middle).extent().begin() < part.end()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    // an enclosing quotation begins earlier; nesting and length are bounded, so a few steps do
    List<Quotation> near = new ArrayList<>();
    for (int i = low - 1; i >= 0 && i >= low - 64; i--) {
      if (quotations.get(i).extent().overlaps(part)) {
        near.add(0, quotations.get(i));
      }
    }
    return near;
  }

  /**
   * A part that holds one mark of a quotation and all its words takes the other mark in: half a
   * pair quotes nothing.
   */
  private Span withBothMarks(Span part) {
    Span whole = part;
    for (Quotation quotation : near(part)) {
      if (quotation.form() != Quotation.Form.BLOCK && quotation.closed()) {
        Span extent = quotation.extent();
        Span words = quotation.content().get(quotation.content().size() - 1);
        boolean opensInside = part.begin() <= extent.begin() && part.end() > words.begin();
        boolean closesInside = part.end() >= extent.end() && part.begin() < words.end();
        boolean reachesItsEnd = part.end() >= lastLetter(words);
        boolean reachesItsBegin = part.begin() <= quotation.content().get(0).begin();
        if ((opensInside && reachesItsEnd) || (closesInside && reachesItsBegin)) {
          whole = whole.union(extent);
        }
      }
    }
    return whole;
  }

  /**
   * The offset behind the last letter or digit: what follows is punctuation a reader may leave out.
   */
  private int lastLetter(Span words) {
    int end = words.end();
    while (end > words.begin() && !Character.isLetterOrDigit(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  private Span withoutOuterMarks(Span span) {
    Span words = span.strip(text);
    for (Quotation quotation : near(words)) {
      if (quotation.form() != Quotation.Form.BLOCK
          && quotation.content().size() == 1
          && quotation.extent().equals(words)) {
        return quotation.content().get(0);
      }
    }
    return words;
  }

  /** The comma that leads over to "he said" is no part of what is said. */
  private Span withoutComma(Span span) {
    boolean comma = span.length() > 1 && text.charAt(span.end() - 1) == ',';
    return comma ? new Span(span.begin(), span.end() - 1) : span;
  }

  private static void add(List<Span> content, Span span) {
    if (span.isEmpty()) {
      return;
    }
    if (!content.isEmpty() && content.get(content.size() - 1).end() > span.begin()) {
      Span last = content.remove(content.size() - 1);
      content.add(last.union(span));
    } else {
      content.add(span);
    }
  }
}
