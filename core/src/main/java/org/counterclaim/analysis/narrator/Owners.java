package org.counterclaim.analysis.narrator;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.counterclaim.analysis.attribution.FoundStatement;
import org.counterclaim.claim.Attribution;
import org.counterclaim.text.Span;

/** Which statement says the words at an offset: the innermost whose content holds them. */
public final class Owners {

  private static final int NOBODY = -1;

  /** From each offset on, up to the next, the statement that owns the text. */
  private final TreeMap<Integer, Integer> owners = new TreeMap<>();

  private record Content(Span span, int of) {}

  private Owners(List<Attribution> attributions) {
    owners.put(0, NOBODY);
    List<Content> contents = new ArrayList<>();
    for (int i = 0; i < attributions.size(); i++) {
      int of = i;
      attributions.get(i).content().forEach(span -> contents.add(new Content(span, of)));
    }
    contents.sort(
        Comparator.comparingInt((Content content) -> -content.span().length())
            .thenComparing(Content::of, Comparator.reverseOrder()));
    contents.forEach(content -> own(content.span(), content.of()));
  }

  /** {@return the owners among statements, in the order given} */
  public static Owners of(List<FoundStatement> statements) {
    return new Owners(statements.stream().map(FoundStatement::attribution).toList());
  }

  /** {@return the position of the statement whose content holds the span's begin} */
  public OptionalInt of(Span span) {
    int owner = owners.floorEntry(span.begin()).getValue();
    return owner == NOBODY ? OptionalInt.empty() : OptionalInt.of(owner);
  }

  /** Of contents alike, whoever said it first owns it: "RSF says port has fallen, army denies". */
  private void own(Span span, int of) {
    int behind = owners.floorEntry(span.end()).getValue();
    owners.subMap(span.begin(), true, span.end(), false).clear();
    owners.put(span.begin(), of);
    owners.put(span.end(), behind);
  }
}
