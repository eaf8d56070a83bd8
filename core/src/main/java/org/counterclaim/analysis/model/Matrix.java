package org.counterclaim.analysis.model;

/** Scores in rows, as the network gives them: a view into a larger array, not copied. */
public final class Matrix {

  private final float[] values;
  private final int offset;
  private final int rows;
  private final int columns;

  /**
   * Makes a view.
   *
   * @param offset of the first row in {@code values}
   * @throws IllegalArgumentException if the rows do not lie within the array
   */
  public Matrix(float[] values, int offset, int rows, int columns) {
    if (offset < 0 || rows < 0 || columns < 1 || offset + (long) rows * columns > values.length) {
      throw new IllegalArgumentException(
          rows + " x " + columns + " scores from " + offset + " are not within " + values.length);
    }
    this.values = values;
    this.offset = offset;
    this.rows = rows;
    this.columns = columns;
  }

  public int rows() {
    return rows;
  }

  public int columns() {
    return columns;
  }

  public float at(int row, int column) {
    return values[offset + row * columns + column];
  }

  /** Copies rows {@code from} to {@code to} to where they shall begin in an array. */
  void copy(int from, int to, float[] into, int at) {
    System.arraycopy(values, offset + from * columns, into, at, (to - from) * columns);
  }

  /** {@return the mean of the rows from {@code from} to {@code to}} */
  float[] mean(int from, int to) {
    float[] mean = new float[columns];
    for (int row = from; row < to; row++) {
      int begin = offset + row * columns;
      for (int column = 0; column < columns; column++) {
        mean[column] += values[begin + column];
      }
    }
    for (int column = 0; column < columns; column++) {
      mean[column] /= to - from;
    }
    return mean;
  }

  /** {@return the column of the highest score in a row, the first of equals} */
  public int best(int row) {
    int best = 0;
    for (int column = 1; column < columns; column++) {
      if (at(row, column) > at(row, best)) {
        best = column;
      }
    }
    return best;
  }

  /** {@return the probability of a column among columns {@code from} to {@code to}, by softmax} */
  public double probability(int row, int column, int from, int to) {
    float highest = at(row, from);
    for (int c = from + 1; c < to; c++) {
      highest = Math.max(highest, at(row, c));
    }
    double sum = 0;
    for (int c = from; c < to; c++) {
      sum += Math.exp(at(row, c) - highest);
    }
    return Math.exp(at(row, column) - highest) / sum;
  }

  /** {@return the probability of a column among all} */
  public double probability(int row, int column) {
    return probability(row, column, 0, columns);
  }
}
