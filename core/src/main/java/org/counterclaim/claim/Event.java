package org.counterclaim.claim;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.counterclaim.text.Span;

/**
 * What a statement says took place, or did not, or will.
 *
 * @param id unique within its reading: "e1", "e2", … in the order of the triggers
 * @param statement the id of the {@link Statement} that says so
 * @param root the PLOVER root; empty where nobody acts, as in an earthquake
 * @param trigger the word or words that name the event
 * @param actor ids of the {@link Actor}s who act; empty where the words do not say
 * @param recipient ids of the actors who are acted upon or spoken to
 * @param place index into {@link Reading#places}, of a literal place; empty where unknown
 * @param when when it happened
 * @param certainty what the speaker commits to about this event
 * @param factuality from -3, certainly not, to 3, certainly (scale of Saurí and Pustejovsky 2009)
 */
public record Event(
    String id,
    String statement,
    Optional<Root> root,
    Subtype subtype,
    Span trigger,
    List<String> actor,
    List<String> recipient,
    OptionalInt place,
    When when,
    Polarity polarity,
    Certainty certainty,
    double factuality,
    Provenance provenance) {

  /**
   * @throws IllegalArgumentException if the factuality is not on its scale
   */
  public Event {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(statement, "statement");
    Objects.requireNonNull(root, "root");
    Objects.requireNonNull(subtype, "subtype");
    Objects.requireNonNull(trigger, "trigger");
    actor = List.copyOf(actor);
    recipient = List.copyOf(recipient);
    Objects.requireNonNull(place, "place");
    Objects.requireNonNull(when, "when");
    Objects.requireNonNull(polarity, "polarity");
    Objects.requireNonNull(certainty, "certainty");
    Objects.requireNonNull(provenance, "provenance");
    if (!(factuality >= -3 && factuality <= 3)) {
      throw new IllegalArgumentException("factuality " + factuality + " of " + id);
    }
  }

  /** PLOVER's roots; YIELD covers its CONCEDE and RETREAT. */
  public enum Root {
    AGREE,
    CONSULT,
    SUPPORT,
    YIELD,
    COOPERATE,
    AID,
    REQUEST,
    ACCUSE,
    REJECT,
    THREATEN,
    PROTEST,
    SANCTION,
    MOBILIZE,
    COERCE,
    ASSAULT
  }

  /**
   * The sub-event types of ACLED in the short spelling of the CASE shared task, and five of our
   * own: ATTRIB, DIPLO, ORG_CRIME and the disasters. {@code docs/events.md} defines each.
   */
  public enum Subtype {
    AIR_STRIKE,
    ARMED_CLASH,
    ART_MISS_ATTACK,
    REM_EXPLOS,
    SUIC_BOMB,
    CHEM_WEAP,
    GRENADE,
    ATTACK,
    SEX_VIOL,
    ABDUCT_DISSAP,
    GOV_REGAINS_TERIT,
    NON_STATE_ACTOR_OVERTAKES_TER,
    NON_VIOL_TERRIT_TRANSFER,
    HQ_ESTABLISHED,
    CHANGE_TO_GROUP_ACT,
    DISR_WEAP,
    AGREEMENT,
    ARREST,
    PROPERTY_DISTRUCT,
    PEACE_PROTEST,
    PROTEST_WITH_INTER,
    FORCE_AGAINST_PROTEST,
    VIOL_DEMONSTR,
    MOB_VIOL,
    OTHER,
    ATTRIB,
    DIPLO,
    ORG_CRIME,
    NATURAL_DISASTER,
    MAN_MADE_DISASTER
  }

  /** Whether the words say that it took place. */
  public enum Polarity {
    HAPPENED,
    /** "no reports of any confrontation", "denied bombing": an asserted absence. */
    DENIED,
    PLANNED,
    THREATENED,
    /** Begun or attempted, and foiled. */
    PREVENTED,
    HYPOTHETICAL
  }
}
