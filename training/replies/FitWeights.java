import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.counterclaim.Counterclaim;
import org.counterclaim.evaluation.ReplyEvaluation;

/** Learns {@code replies/weights.tsv} from the hand-made cases and prints it. Run by fit.sh. */
public final class FitWeights {

  private FitWeights() {}

  public static void main(String[] arguments) throws IOException {
    Path gold = Path.of(arguments[0]);
    System.out.println(
        "# Weights of the clues that one statement answers another: clue, for, against. Learned by"
            + " training/replies/fit.sh\n# from the replies of gold/within-dev and gold/across-dev"
            + " (329 of them).");
    try (Counterclaim counterclaim = Counterclaim.withoutLedger()) {
      List<Path> folders = List.of(gold.resolve("within-dev"), gold.resolve("across-dev"));
      ReplyEvaluation.learn(folders, counterclaim::read).lines().forEach(System.out::println);
    }
  }
}
