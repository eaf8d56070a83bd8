package org.counterclaim.analysis.assertion;

import java.util.List;
import org.counterclaim.analysis.control.ControlFinder;
import org.counterclaim.analysis.figure.FigureFinder;
import org.counterclaim.analysis.language.LanguagePack;
import org.counterclaim.claim.PlaceMention;
import org.counterclaim.claim.TimeMention;
import org.counterclaim.text.Report;
import org.counterclaim.text.Sentence;

/** Finds what a report asserts, whoever says it. Thread-safe. */
public final class AssertionFinder {

  private final FigureFinder figureFinder;
  private final ControlFinder controlFinder;

  public AssertionFinder(LanguagePack pack) {
    this.figureFinder = new FigureFinder(pack);
    this.controlFinder = new ControlFinder(pack);
  }

  /** {@return figures and changes of control with their words} */
  public FoundAssertions find(
      Report report, List<Sentence> sentences, List<PlaceMention> places, List<TimeMention> times) {
    return new FoundAssertions(
        figureFinder.find(report, sentences, times),
        controlFinder.find(report, sentences, places, times));
  }
}
