package org.counterclaim.analysis.event;

import java.util.Optional;
import org.counterclaim.claim.Event.Polarity;
import org.counterclaim.claim.Event.Root;
import org.counterclaim.claim.Event.Subtype;

/** How PLOVER counts what has not taken place. */
final class Roots {

  private Roots() {}

  /**
   * {@return the root as PLOVER codes it: a promise of something good is AGREE, one of something
   * bad THREATEN}
   */
  static Optional<Root> asSpoken(Optional<Root> root, Polarity polarity, boolean verbal) {
    if (!verbal || root.isEmpty()) {
      return root;
    }
    return switch (polarity) {
      case PLANNED -> Optional.of(promised(root.get()));
      case THREATENED -> Optional.of(isHostile(root.get()) ? Root.THREATEN : root.get());
      case DENIED, PREVENTED -> Optional.of(isHostile(root.get()) ? root.get() : Root.REJECT);
      case HAPPENED, HYPOTHETICAL -> root;
    };
  }

  private static Root promised(Root root) {
    return switch (root) {
      case AGREE, CONSULT, SUPPORT, YIELD, COOPERATE, AID -> Root.AGREE;
      case SANCTION, COERCE, MOBILIZE, PROTEST, ASSAULT -> Root.THREATEN;
      case REQUEST, ACCUSE, REJECT, THREATEN -> root;
    };
  }

  /** {@return whether an event of that subtype that took place can have that root, as defined} */
  static boolean fit(Subtype subtype, Root root) {
    return switch (subtype) {
      case AIR_STRIKE,
          ARMED_CLASH,
          ART_MISS_ATTACK,
          REM_EXPLOS,
          SUIC_BOMB,
          CHEM_WEAP,
          GRENADE,
          ATTACK,
          SEX_VIOL,
          ABDUCT_DISSAP,
          FORCE_AGAINST_PROTEST,
          MOB_VIOL,
          GOV_REGAINS_TERIT,
          NON_STATE_ACTOR_OVERTAKES_TER ->
          root == Root.ASSAULT;
      case NON_VIOL_TERRIT_TRANSFER -> root == Root.YIELD || root == Root.ASSAULT;
      case PEACE_PROTEST, VIOL_DEMONSTR -> root == Root.PROTEST;
      case PROTEST_WITH_INTER -> root == Root.PROTEST || root == Root.COERCE;
      case ARREST, PROPERTY_DISTRUCT -> root == Root.COERCE;
      case DISR_WEAP -> root == Root.COERCE || root == Root.YIELD;
      case ORG_CRIME -> root == Root.COERCE || root == Root.ASSAULT;
      case HQ_ESTABLISHED -> root == Root.MOBILIZE;
      case AGREEMENT -> root == Root.AGREE || root == Root.SUPPORT || root == Root.YIELD;
      case NATURAL_DISASTER, MAN_MADE_DISASTER -> false;
      case DIPLO -> root != Root.ASSAULT && root != Root.PROTEST && root != Root.MOBILIZE;
      case CHANGE_TO_GROUP_ACT -> root != Root.ASSAULT && root != Root.PROTEST;
      case ATTRIB, OTHER -> true;
    };
  }

  static boolean isHostile(Root root) {
    return switch (root) {
      case REQUEST, ACCUSE, REJECT, THREATEN, PROTEST, SANCTION, MOBILIZE, COERCE, ASSAULT -> true;
      case AGREE, CONSULT, SUPPORT, YIELD, COOPERATE, AID -> false;
    };
  }

  /** {@return how sure the words are, by polarity alone} */
  static double factuality(Polarity polarity) {
    return switch (polarity) {
      case HAPPENED -> 3;
      case DENIED, PREVENTED -> -3;
      case PLANNED -> 1;
      case THREATENED, HYPOTHETICAL -> 0.5;
    };
  }
}
