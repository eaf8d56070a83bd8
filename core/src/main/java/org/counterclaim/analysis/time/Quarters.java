package org.counterclaim.analysis.time;

import java.util.List;

/**
 * What business news compares: once it has told of a quarter, "the latest period" is that quarter
 * and "a year earlier" the same one of the year before.
 */
final class Quarters {

  static final List<Operation> OPERATIONS =
      List.of(
          // year-on: a year before the quarter last spoken of; else last year.
          new Operation(
              "year-on",
              0,
              (of, view) ->
                  view.quarter()
                      .map(quarter -> quarter.shift(-1, Grain.YEAR).value())
                      .orElseGet(() -> Counting.shifted("Y", -1, view::current))),
          // reported: the quarter last spoken of; else the last one that is over.
          new Operation(
              "reported",
              0,
              (of, view) ->
                  view.quarter()
                      .map(Period::value)
                      .orElseGet(() -> Counting.shifted("Q", -1, view::current))),
          // in-quarter YEAR: the quarter last spoken of, in another year.
          new Operation(
              "in-quarter",
              1,
              (of, view) ->
                  view.quarter()
                      .map(quarter -> of.get(0) + quarter.value().substring(4))
                      .orElse(of.get(0))));

  private Quarters() {}
}
