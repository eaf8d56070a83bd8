package org.counterclaim.analysis.assertion;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.counterclaim.analysis.control.FoundControl;
import org.counterclaim.analysis.figure.FoundFigure;
import org.counterclaim.analysis.narrator.Owners;
import org.counterclaim.analysis.speaker.Draft;
import org.counterclaim.claim.Assertions;
import org.counterclaim.claim.Control;
import org.counterclaim.claim.Figure;
import org.counterclaim.claim.Statement;
import org.counterclaim.text.Span;

/** Assertions before it is known who makes them and whom they mean. */
public record FoundAssertions(List<FoundFigure> figures, List<FoundControl> control) {

  public FoundAssertions {
    figures = List.copyOf(figures);
    control = List.copyOf(control);
  }

  /** {@return the words of all of them, in no order} */
  public List<Span> spans() {
    return Stream.concat(
            figures.stream().map(FoundFigure::span), control.stream().map(FoundControl::evidence))
        .toList();
  }

  /**
   * {@return the assertions, each the statement's whose content holds it; what none holds is left
   * out}
   *
   * @param owners among the statements of the draft
   */
  public Assertions settle(Draft draft, Owners owners) {
    List<Statement> statements = draft.reading().statements();
    List<Figure> counts = new ArrayList<>();
    for (FoundFigure figure : figures) {
      owners
          .of(figure.span())
          .ifPresent(owner -> counts.add(figure.of(statements.get(owner).id())));
    }
    List<Control> holds = new ArrayList<>();
    for (FoundControl each : control) {
      owners
          .of(each.evidence())
          .ifPresent(owner -> holds.addAll(each.of(statements.get(owner).id(), draft.parties())));
    }
    return new Assertions(List.of(), counts, holds);
  }
}
