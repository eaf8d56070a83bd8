package org.counterclaim.linking;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.counterclaim.claim.StatementRef;
import org.counterclaim.claim.Tally;

/**
 * One statement as linking sees it.
 *
 * @param speaker the speaker's canonical name; of a narrator, the outlet's
 * @param own whether it is in the outlet's own voice
 * @param voice who is heard: of a person, the body it speaks for, else the speaker
 * @param camps whom the speaker speaks for: codes of states, names of bodies, see {@link Parties}
 * @param published when its report was
 * @param said when it was said, as its report tells
 * @param polarity what it says is so, and what is not
 * @param headline whether it stands in the headline
 * @param words what is said, in the report's words
 * @param terms the words of weight in it, in their dictionary form
 * @param answers what it answers to which question
 * @param tallies what it counts
 * @param counts how many people it says were killed, hurt or the like
 * @param places the settlements it names, by the consonants of their names
 */
public record Testimony(
    StatementRef ref,
    String speaker,
    boolean own,
    String voice,
    Set<String> camps,
    Optional<LocalDate> published,
    Optional<LocalDate> said,
    Polarity polarity,
    boolean headline,
    String words,
    Set<String> terms,
    List<Answer> answers,
    List<Tally> tallies,
    List<Count> counts,
    Set<String> places) {

  public Testimony {
    Objects.requireNonNull(ref, "ref");
    Objects.requireNonNull(speaker, "speaker");
    Objects.requireNonNull(voice, "voice");
    camps = Set.copyOf(camps);
    Objects.requireNonNull(published, "published");
    Objects.requireNonNull(said, "said");
    Objects.requireNonNull(polarity, "polarity");
    Objects.requireNonNull(words, "words");
    terms = Set.copyOf(terms);
    answers = List.copyOf(answers);
    tallies = List.copyOf(tallies);
    counts = List.copyOf(counts);
    places = Set.copyOf(places);
  }

  /** {@return whether it denies what its words say} */
  boolean denied() {
    return polarity.denied();
  }
}
