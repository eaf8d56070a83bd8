import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.counterclaim.Counterclaim;
import org.counterclaim.text.Report;

/** Times Counterclaim over the same texts as CoreNlp.java. */
public class Ours {

  public static void main(String[] arguments) throws Exception {
    List<String> texts = texts(Path.of(arguments[0]), 500, Integer.parseInt(arguments[1]));
    try (Counterclaim counterclaim = Counterclaim.withoutLedger()) {
      rounds(counterclaim, texts, Integer.parseInt(arguments[2]));
      long start = System.nanoTime();
      long work = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      int rounds = rounds(counterclaim, texts, Integer.parseInt(arguments[3]));
      double seconds = (System.nanoTime() - start) / 1e9;
      double busy = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - work) / 1e9;
      System.out.printf(
          "reports a second of processor time\t%.3f\twall\t%.3f\t%d reports\t%d times%n",
          rounds * texts.size() / busy, rounds * texts.size() / seconds, texts.size(), rounds);
    }
  }

  /** Reads all texts again and again until so many seconds are over; gives how often. */
  private static int rounds(Counterclaim counterclaim, List<String> texts, int seconds) {
    long end = System.nanoTime() + seconds * 1_000_000_000L;
    int rounds = 0;
    while (System.nanoTime() < end) {
      texts.forEach(text -> counterclaim.read(Report.of("bench", text)));
      rounds++;
    }
    return rounds;
  }

  private static List<String> texts(Path folder, int words, int count) throws Exception {
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
