import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/** Times CoreNLP's default pipeline with quotations over texts of about 500 words. */
public class CoreNlp {

  public static void main(String[] arguments) throws Exception {
    List<String> texts = Texts.of(Path.of(arguments[0]), 500, Integer.parseInt(arguments[1]));
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize,ssplit,pos,lemma,ner,depparse,coref,quote");
    properties.setProperty("coref.algorithm", "statistical");
    properties.setProperty("threads", "1");
    StanfordCoreNLP pipeline = new StanfordCoreNLP(properties);
    rounds(pipeline, texts, Integer.parseInt(arguments[2]));
    long start = System.nanoTime();
    long work = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    int rounds = rounds(pipeline, texts, Integer.parseInt(arguments[3]));
    double seconds = (System.nanoTime() - start) / 1e9;
    double busy = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - work) / 1e9;
    System.out.printf(
        "reports a second of processor time\t%.3f\twall\t%.3f\t%d reports\t%d times%n",
        rounds * texts.size() / busy, rounds * texts.size() / seconds, texts.size(), rounds);
  }

  /** Reads all texts again and again until so many seconds are over; gives how often. */
  private static int rounds(StanfordCoreNLP pipeline, List<String> texts, int seconds) {
    long end = System.nanoTime() + seconds * 1_000_000_000L;
    int rounds = 0;
    while (System.nanoTime() < end) {
      texts.forEach(text -> pipeline.annotate(new CoreDocument(text)));
      rounds++;
    }
    return rounds;
  }

  /** The same cut of the texts as in Ours.java. */
  static final class Texts {
    static List<String> of(Path folder, int words, int count) throws Exception {
      List<String> texts = new ArrayList<>();
      StringBuilder text = new StringBuilder();
      try (Stream<Path> files = Files.list(folder)) {
        for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
          for (String paragraph : Files.readString(file).split("\n\n")) {
            text.append(paragraph).append("\n\n");
            if (text.toString().split("\\s+").length >= words) {
              texts.add(text.toString());
              text.setLength(0);
            }
            if (texts.size() == count) {
              return texts;
            }
          }
        }
      }
      return texts;
    }
  }
}
