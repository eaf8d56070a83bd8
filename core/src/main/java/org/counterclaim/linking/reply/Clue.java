package org.counterclaim.linking.reply;

import java.util.EnumMap;
import java.util.Map;

/**
 * What speaks for or against one statement, the answer, bearing on another, the answered; each has
 * a learned weight for the side "for" and one for "against". Clues that begin with TO name the
 * answered as the one whom a principle of {@link Addressees} picks out.
 */
enum Clue {
  BIAS,
  SAME_SPEAKER,
  SAME_SIDE,
  ANSWER_NARRATOR,
  ANSWERED_NARRATOR,
  ANSWERED_HEARSAY,
  NEXT,
  NEAR,
  DISTANCE,
  SAME_SENTENCE,
  SAME_PARAGRAPH,
  PREVIOUS_OF_OTHERS,
  PREVIOUS_OF_OWN,
  NESTED,
  NESTED_SAME_WORDS,
  SAME_WORDS,
  VIA,
  OVERLAP_OWN,
  OVERLAP_OTHER,
  CONTAINED,
  RAREST_SHARED,
  SHARED_NAMES,
  SHARED_NUMBER,
  COUNTS_DIFFER,
  COUNTS_AGREE,
  MOST_ALIKE_FOR_ANSWER,
  MOST_ALIKE_FOR_ANSWERED,
  EARLIEST_ALIKE,
  CENTRAL,
  CENTRAL_OVERLAP,
  POLARITY_DIFFERS,
  POLARITY_OVERLAP,
  BOTH_DENIED,
  DENIED_OBJECT,
  ACCUSED_ANSWERS,
  ACCUSED_DENIES,
  ACCUSER_ANSWERS_DENIAL,
  OTHER_PARTY,
  FALSEHOOD,
  CONTRAST,
  AGREEMENT,
  SPEECH_NOUN,
  DENIES_CUE,
  CONFIRMS_CUE,
  ANSWERED_DOUBTED,
  ANSWERED_DENIED,
  ANSWER_UNKNOWN,
  ANSWER_WISH,
  ANSWERED_WISH,
  SHORT,
  RICH,
  TO_ACCUSATION,
  TO_FIRST_ACCUSATION,
  TO_ACCUSATION_IN_ONE_BREATH,
  TO_CONTRASTED,
  TO_UNPROVEN,
  TO_DENIAL,
  TO_CALLED_FALSE,
  TO_OWN_WORDS,
  TO_SAME_ACCOUNT,
  TO_FIRST_ACCOUNT,
  TO_CONFIRMED,
  TO_CONCEDED,
  TO_ANTECEDENT,
  RANK_FOR_ANSWER,
  RANK_FOR_ANSWERED,
  OVERLAP_MISSED,
  FIRST_OF_SPEAKER,
  SPEAKER_IS_NEW,
  ANSWERED_ORDER,
  TURNS,
  LENGTH_RATIO,
  EMPTY,
  ANSWERED_EMPTY,
  SHARED,
  COVERED,
  OPPOSITES,
  NAMES_ANSWERED,
  ANSWERED_NAMED_BESIDE,
  NOMINAL,
  HEARSAY,
  ANSWERED_NOMINAL,
  HAS_OBJECT,
  IS_OBJECT,
  NEGATIVE,
  ANSWERED_NEGATIVE,
  ACCUSES_CUE,
  REPEATS_CUE,
  SAME_EVENT,
  EVENT_POLARITY;

  private static final Map<Clue, Integer> PLACES = new EnumMap<>(Clue.class);

  static {
    for (Clue clue : values()) {
      PLACES.put(clue, PLACES.size());
    }
  }

  /** {@return where its value stands in a row of values} */
  int place() {
    return PLACES.getOrDefault(this, 0);
  }
}
