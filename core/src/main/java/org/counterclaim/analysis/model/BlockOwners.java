package org.counterclaim.analysis.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.counterclaim.analysis.attribution.FoundStatement;
import org.counterclaim.analysis.quotation.Quotation;
import org.counterclaim.claim.Attribution;
import org.counterclaim.claim.Certainty;
import org.counterclaim.claim.Distance;
import org.counterclaim.claim.Provenance;
import org.counterclaim.claim.StatementKind;
import org.counterclaim.text.Span;

/**
 * Gives the paragraphs that the layout sets off to whom they belong: who introduces them, else who
 * is named right behind them, "— Ministry of Defence" or "The agency quoted a general as saying
 * this." What a statement says itself it keeps. For one report.
 */
final class BlockOwners {

  private static final String DASHES = "—–―-";
  private static final int LONGEST_SIGNATURE = 100;
  private static final double SIGNED = 0.7;

  /** Who has a block is named this near to it. */
  private static final int NEAR = 1000;

  private final String text;
  private final SentenceIndex sentences;
  private final Unsaid unsaid;
  private final Refuted clauses;
  private final List<FoundStatement> found;
  private final NavigableMap<Integer, Integer> byCue = new TreeMap<>();
  private final Set<Span> given = new HashSet<>();

  /**
   * @param found statements without those of the blocks; what they become stands in {@link #found}
   */
  BlockOwners(
      String text,
      SentenceIndex sentences,
      Unsaid unsaid,
      Refuted clauses,
      List<FoundStatement> found) {
    this.clauses = clauses;
    this.text = text;
    this.sentences = sentences;
    this.unsaid = unsaid;
    this.found = new ArrayList<>(found);
    for (int i = 0; i < found.size(); i++) {
      byCue.putIfAbsent(found.get(i).attribution().anchor().begin(), i);
    }
  }

  /** {@return all statements, those of the blocks among them} */
  List<FoundStatement> found() {
    return List.copyOf(found);
  }

  /** Gives a block to the statement that introduces it, as rules found it. */
  void introduced(FoundStatement block) {
    Span cue = block.attribution().anchor();
    Span words = block.attribution().content().get(0);
    Optional<Integer> place =
        byCue.headMap(cue.end(), false).descendingMap().values().stream()
            .limit(1)
            .filter(i -> found.get(i).attribution().anchor().overlaps(cue))
            .findFirst();
    if (place.isEmpty()) {
      given.add(words);
      found.add(block);
      return;
    }
    FoundStatement seen = found.get(place.get());
    Attribution taken =
        blockOf(
            seen.attribution().source().or(() -> block.attribution().source()),
            seen.attribution().cue(),
            block.attribution().content());
    boolean announced = isAnnounced(words.begin());
    if (announced
        ? !tells(seen.attribution())
        : !saysMore(seen.attribution(), block.attribution())) {
      given.add(words);
      found.set(place.get(), seen.with(taken));
    } else if (announced) {
      given.add(words);
      found.add(block.with(taken));
    }
  }

  private boolean isAnnounced(int offset) {
    int i = offset - 1;
    while (i > 0 && Character.isWhitespace(text.charAt(i))) {
      i--;
    }
    return i >= 0 && text.charAt(i) == ':';
  }

  private static Attribution blockOf(
      Optional<Span> source, Optional<Span> cue, List<Span> content) {
    return new Attribution(StatementKind.BLOCK, source, cue, content);
  }

  /** "denied these allegations:" names what is answered; "said it was ready to talk:" tells. */
  private boolean tells(Attribution seen) {
    return seen.content().stream()
        .filter(part -> isInOneSentence(part, seen.anchor()))
        .anyMatch(part -> clauses.isClause(part.in(text)));
  }

  /** Whether it has content of its own in its sentence, more than "this" or "the following". */
  private boolean saysMore(Attribution seen, Attribution block) {
    List<Span> beside =
        seen.content().stream()
            .filter(part -> block.content().stream().noneMatch(part::overlaps))
            .toList();
    return beside.size() == seen.content().size()
        && beside.stream().anyMatch(part -> isInOneSentence(part, seen.anchor()))
        && !unsaid.onlyPoints(text, beside);
  }

  private boolean isInOneSentence(Span part, Span anchor) {
    return sentences.at(anchor.begin()).filter(part::overlaps).isPresent();
  }

  /** Gives a block that nobody has to whom the line behind it names. */
  void followed(Quotation block) {
    Span extent = block.extent();
    boolean taken = given.contains(block.content().get(0)) || isHeld(extent);
    Optional<Span> line = taken ? Optional.empty() : sentences.from(extent.end());
    if (line.isPresent()) {
      signature(line.get())
          .ifPresentOrElse(
              source -> found.add(signed(source, block)), () -> pointed(line.get(), block));
    }
  }

  /** Whether it lies in what somebody says who speaks before it. */
  private boolean isHeld(Span extent) {
    return byCue.subMap(Math.max(0, extent.begin() - NEAR), extent.begin()).values().stream()
        .map(i -> found.get(i).attribution())
        .filter(each -> each.anchor().begin() < extent.begin())
        .flatMap(each -> each.content().stream())
        .anyMatch(part -> part.overlaps(extent));
  }

  /** "— Ministry of Defence": who signs; no sentence does, nor who wrote the report. */
  private Optional<Span> signature(Span line) {
    if (DASHES.indexOf(text.charAt(line.begin())) < 0 || line.length() > LONGEST_SIGNATURE) {
      return Optional.empty();
    }
    Span source = Edges.ofSource(text, line);
    return source.isEmpty()
            || !Character.isUpperCase(text.charAt(source.begin()))
            || isSentence(line)
            || unsaid.isCredit(source.in(text))
        ? Optional.empty()
        : Optional.of(source);
  }

  /** "— The road is closed.": a list or a dialogue goes on. */
  private boolean isSentence(Span line) {
    String words = line.in(text).strip();
    return words.endsWith(".") || clauses.isClause(words);
  }

  private static FoundStatement signed(Span source, Quotation block) {
    return new FoundStatement(
        blockOf(Optional.of(source), Optional.empty(), block.content()),
        Distance.NEUTRAL,
        Certainty.CERTAIN,
        new Provenance("signature", SIGNED));
  }

  /** "… as saying this": of several, the innermost, which comes last. */
  private void pointed(Span line, Quotation block) {
    byCue.subMap(line.begin(), true, line.end(), false).descendingMap().values().stream()
        .filter(i -> isSaidBefore(found.get(i).attribution().content(), block))
        .findFirst()
        .ifPresent(i -> found.set(i, said(found.get(i), block)));
  }

  /** "this", or words out of the block itself. */
  private boolean isSaidBefore(List<Span> content, Quotation block) {
    return unsaid.onlyPoints(text, content) || content.stream().allMatch(block.extent()::covers);
  }

  private static FoundStatement said(FoundStatement seen, Quotation block) {
    return seen.with(
        blockOf(seen.attribution().source(), seen.attribution().cue(), block.content()));
  }
}
