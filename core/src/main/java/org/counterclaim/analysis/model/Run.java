package org.counterclaim.analysis.model;

/** Words in a row: the index of the first, and the index after the last. */
record Run(int first, int end) {

  Run {
    if (first < 0 || end <= first) {
      throw new IllegalArgumentException("run [" + first + ", " + end + ") holds no word");
    }
  }

  int length() {
    return end - first;
  }
}
