package org.counterclaim.linking.origin;

/** How the words of two reports are related, the closest first. */
public enum Kinship {
  /** The same address at another time: one outlet's own text. */
  REVISION,
  /** Nearly the same text; the headline, a byline or a few words may differ. */
  COPY,
  /** One is the other cut shorter, or made longer around it. */
  EXCERPT,
  /** Written anew upon the same text: whole sentences or most quotations are the same. */
  REWRITE,
  /** No more in common than two reporters of one happening have. */
  INDEPENDENT;

  /** {@return whether both go back to one text} */
  public boolean sameOrigin() {
    return this != INDEPENDENT;
  }
}
