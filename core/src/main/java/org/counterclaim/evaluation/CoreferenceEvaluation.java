package org.counterclaim.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.counterclaim.linking.mention.MentionClusters;
import org.counterclaim.linking.mention.Stories;
import org.counterclaim.linking.mention.WordFamilies;

/** Events across documents on ECB+, the mentions given; topics 30 to 35 are held out. */
public final class CoreferenceEvaluation {

  private static final int FIRST_HELD_OUT = 30;
  private static final int LAST_HELD_OUT = 35;

  private CoreferenceEvaluation() {}

  /**
   * {@return figures by name on the topics held out}
   *
   * @throws IOException if a file cannot be read
   */
  public static Map<String, Double> evaluate(Path folder) throws IOException {
    return evaluate(EcbPlusCorpus.read(folder, FIRST_HELD_OUT, LAST_HELD_OUT));
  }

  /** {@return figures by name} Beside the design: one event for each stem, whatever the story. */
  public static Map<String, Double> evaluate(EcbPlusCorpus corpus) {
    WordFamilies families = WordFamilies.english();
    MentionClusters clusters =
        new MentionClusters(families, new Stories(families).gather(corpus.words()));
    Map<String, String> gold = new HashMap<>();
    Map<String, String> found = new HashMap<>();
    Map<String, String> byWord = new HashMap<>();
    for (EcbPlusCorpus.Mention mention : corpus.mentions()) {
      gold.put(mention.id(), mention.event());
      found.put(mention.id(), clusters.event(mention.document(), mention.words()));
      byWord.put(mention.id(), families.of(families.head(mention.words())));
    }
    Map<String, Double> figures = new TreeMap<>();
    ClusterScores.Pair bCubed = ClusterScores.bCubed(gold, found);
    figures.put("b-cubed-precision", bCubed.precision());
    figures.put("b-cubed-recall", bCubed.recall());
    figures.put("b-cubed-f1", bCubed.f1());
    figures.put("muc-f1", ClusterScores.muc(gold, found).f1());
    figures.put("ceafe-f1", ClusterScores.ceafe(gold, found).f1());
    figures.put("conll-f1", ClusterScores.conll(gold, found));
    figures.put("word-alone-b-cubed-f1", ClusterScores.bCubed(gold, byWord).f1());
    return figures;
  }
}
