package org.counterclaim.analysis.event;

import java.util.Map;
import java.util.Optional;
import org.counterclaim.analysis.attribution.FoundEvent;
import org.counterclaim.claim.Event.Root;
import org.counterclaim.claim.Event.Subtype;

/** A root and a subtype that may go together. */
record Labels(Optional<Root> root, Subtype subtype) {

  /**
   * How many times likelier a model must find another subtype to win against the lexicon's: where
   * words name the means or the parties; where nothing but the trigger speaks; and between what
   * states say and other news, which the model tells apart better. Set on snippets of our own that
   * neither the lexicon nor the model had seen, a little on the lexicon's side.
   */
  private static final double NAMED = 15;

  private static final double BARE = 3;
  private static final double PLAIN = 2;

  private static final double ROOT = 3;

  /** What a model leaves to each label, however sure it is. */
  private static final double LEAST = 0.01;

  /**
   * {@return the likeliest subtype, by the model and by what the lexicon says, and the likeliest
   * root that fits it}
   *
   * @param named whether words around the trigger told the lexicon its subtype
   * @param happened whether it took place; what is threatened or promised has another root
   */
  static Labels weighed(Labels ruled, boolean named, boolean happened, FoundEvent found) {
    Subtype best = ruled.subtype;
    double most = 0;
    for (Subtype subtype : Subtype.values()) {
      double weight = LEAST + found.subtypes().getOrDefault(subtype, 0.0);
      weight /= subtype == ruled.subtype ? 1 : needed(ruled.subtype, subtype, named);
      if (weight > most) {
        most = weight;
        best = subtype;
      }
    }
    return root(ruled, best, happened, found);
  }

  private static Labels root(Labels ruled, Subtype subtype, boolean happened, FoundEvent found) {
    Optional<Root> best = Optional.empty();
    double most = fits(subtype, best, ruled, happened) ? chance(best, ruled, found) : 0;
    for (Root root : Root.values()) {
      Optional<Root> each = Optional.of(root);
      double chance = fits(subtype, each, ruled, happened) ? chance(each, ruled, found) : 0;
      if (chance > most) {
        most = chance;
        best = each;
      }
    }
    return new Labels(best, subtype);
  }

  private static boolean fits(
      Subtype subtype, Optional<Root> root, Labels ruled, boolean happened) {
    boolean asRuled = subtype == ruled.subtype && root.equals(ruled.root);
    boolean nobody = subtype == Subtype.OTHER || subtype == Subtype.ATTRIB;
    return asRuled
        || root.map(each -> !happened || Roots.fit(subtype, each))
            .orElse(nobody || isDisaster(subtype));
  }

  private static boolean isDisaster(Subtype subtype) {
    return subtype == Subtype.NATURAL_DISASTER || subtype == Subtype.MAN_MADE_DISASTER;
  }

  private static double chance(Optional<Root> root, Labels ruled, FoundEvent found) {
    Map<Root, Double> roots = found.roots();
    double chance =
        root.map(each -> roots.getOrDefault(each, 0.0))
            .orElseGet(() -> 1 - roots.values().stream().mapToDouble(Double::doubleValue).sum());
    return (root.equals(ruled.root) ? ROOT : 1) * (LEAST + Math.max(0, chance));
  }

  private static double needed(Subtype ruled, Subtype other, boolean named) {
    if (isPlain(ruled) && isPlain(other)) {
      return PLAIN;
    }
    return named ? NAMED : BARE;
  }

  private static boolean isPlain(Subtype subtype) {
    return subtype == Subtype.OTHER || subtype == Subtype.DIPLO;
  }
}
