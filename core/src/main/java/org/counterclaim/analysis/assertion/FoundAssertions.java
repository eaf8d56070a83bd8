package org.counterclaim.analysis.assertion;

import java.util.ArrayList;
import java.util.List;
import org.counterclaim.analysis.figure.FoundFigure;
import org.counterclaim.analysis.narrator.Owners;
import org.counterclaim.analysis.speaker.Draft;
import org.counterclaim.claim.Assertions;
import org.counterclaim.claim.Figure;
import org.counterclaim.text.Span;

/** Assertions before it is known who makes them and whom they mean. */
public record FoundAssertions(List<FoundFigure> figures) {

  public FoundAssertions {
    figures = List.copyOf(figures);
  }

  /** {@return the words of all of them, in no order} */
  public List<Span> spans() {
    return figures.stream().map(FoundFigure::span).toList();
  }

  /**
   * {@return the assertions, each the statement's whose content holds it; what none holds is left
   * out}
   *
   * @param owners among the statements of the draft
   */
  public Assertions settle(Draft draft, Owners owners) {
    List<Figure> settled = new ArrayList<>();
    for (FoundFigure figure : figures) {
      owners
          .of(figure.span())
          .ifPresent(owner -> settled.add(figure.of(draft.reading().statements().get(owner).id())));
    }
    return new Assertions(List.of(), settled, List.of());
  }
}
