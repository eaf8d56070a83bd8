package org.counterclaim.linking.reply;

import java.nio.file.*;
import java.util.*;
import java.util.stream.*;
import org.counterclaim.claim.*;
import org.counterclaim.evaluation.*;
import org.counterclaim.json.ReadingJson;

public final class FitWeights {
  static final boolean ACROSS = !Boolean.getBoolean("within");
  static final Map<String, float[]> EMB = new HashMap<>();
  static { if (Boolean.getBoolean("emb")) try { for (String l : Files.readAllLines(Path.of("/tmp/rp/emb.txt"))) { String[] q = l.split(" "); float[] f = new float[q.length - 2]; for (int i = 0; i < f.length; i++) f[i] = Float.parseFloat(q[i + 2]); EMB.put(q[0] + " " + q[1], f); } } catch (Exception e) { throw new RuntimeException(e); } }
  static final int NONE = 0, FOR = 1, AGAINST = 2;
  static final int K = Clue.values().length;

  record Example(String group, String id, double[] v, int label, boolean skip, Pair pair, boolean reversed) {}

  record Doc(String name, String set, GoldReplies gold, List<Example> examples, Map<String,Integer> goldPairs) {}


  static List<Doc> load(ReplyWords words) throws Exception {
    List<Doc> docs = new ArrayList<>();
    for (String set : List.of("within-dev", "across-dev")) {
      List<Path> files = Files.list(Path.of("/tmp/rp/cache")).filter(p -> p.getFileName().toString().startsWith(set)).sorted().toList();
      Map<String, Reading> byId = new HashMap<>();
      for (Path f : files) { Reading r = ReadingJson.read(Files.readString(f)); byId.put(r.report().text(), r); }
      int n = 0;
      for (GoldReplies g : GoldReplies.readAll(Path.of("/work/shared/gold", set), r -> byId.get(r.text()))) {
        docs.add(doc(g, set, words, n++));
      }
    }
    return docs;
  }

  static Doc doc(GoldReplies g, String set, ReplyWords words, int n) {
    Reading reading = g.given();
    Map<String, Integer> goldPairs = new HashMap<>();
    for (Reply r : reading.replies()) {
      if (!g.borderline().contains(r.from()) && !g.borderline().contains(r.to()))
        goldPairs.put(r.from() + ">" + r.to(), r.kind().against() ? AGAINST : FOR);
    }
    Sayings sayings = new Sayings(reading, words);
    Pairs pairs = new Pairs(sayings); Clues clues = new Clues(sayings, pairs);
    List<Example> ex = new ArrayList<>();
    for (int o = 0; o < sayings.all().size(); o++) for (Pair p : pairs.ofAnswer(o)) {
      String a = sayings.all().get(p.answer()).statement().id(), b = sayings.all().get(p.answered()).statement().id();
      boolean skip = g.borderline().contains(a) || g.borderline().contains(b);
      Integer l = goldPairs.get(a + ">" + b), m = goldPairs.get(b + ">" + a);
      int label = l != null ? l : m != null ? m : NONE;
      ex.add(new Example(g.name(), a + ">" + b, clues.of(p), label, skip, p, l == null && m != null));
    }
    return new Doc(g.name(), set, g, ex, goldPairs);
  }

  /** One statement and whom it may answer. */
  record Choice(List<Example> options) {}

  static List<Choice> choices(List<Doc> docs) {
    List<Choice> all = new ArrayList<>();
    for (Doc d : docs) {
      Map<Integer, List<Example>> by = new TreeMap<>();
      for (Example e : d.examples()) if (!e.skip()) by.computeIfAbsent(e.pair().answer(), x -> new ArrayList<>()).add(e);
      by.values().forEach(o -> all.add(new Choice(o)));
    }
    return all;
  }

  static double[][] fit(List<Choice> train, double l2, int rounds) {
    double[] sd = new double[K];
    long n = train.stream().mapToLong(c -> c.options().size()).sum();
    for (int k = 0; k < K; k++) { double s = 0, q = 0; for (Choice c : train) for (Example e : c.options()) { s += e.v[k]; q += e.v[k] * e.v[k]; } s /= n; sd[k] = Math.sqrt(Math.max(1e-9, q / n - s * s)); if (k == 0 || sd[k] < 1e-3) sd[k] = 1; }
    double[][] w = new double[3][K], mo = new double[3][K], ve = new double[3][K];
    double b1 = .9, b2 = .99;
    for (int t = 1; t <= rounds; t++) {
      double[][] g = new double[3][K];
      for (Choice c : train) for (int side = 1; side < 3; side++) {
        double[] p = prob(w[side], c, sd);
        int gold = 0; for (Example e : c.options()) if (e.label == side) gold++;
        for (int i = 0; i < p.length; i++) { Example e = c.options().get(i); double d = p[i] - (e.label == side ? 1.0 / gold : 0); 
          for (int k = 0; k < K; k++) if (e.v[k] != 0) g[side][k] += d * e.v[k] / sd[k]; }
      }
      for (int c = 1; c < 3; c++) for (int k = 0; k < K; k++) {
        double gr = g[c][k] / n + (k == 0 ? 0 : l2 * w[c][k] / n);
        mo[c][k] = b1 * mo[c][k] + (1 - b1) * gr; ve[c][k] = b2 * ve[c][k] + (1 - b2) * gr * gr;
        w[c][k] -= 0.05 * mo[c][k] / (1 - Math.pow(b1, t)) / (Math.sqrt(ve[c][k] / (1 - Math.pow(b2, t))) + 1e-8);
      }
    }
    for (int c = 1; c < 3; c++) for (int k = 0; k < K; k++) w[c][k] /= sd[k];
    return w;
  }

  /** Of each option; the rest is the probability of none. */
  static double[] prob(double[] w, Choice c, double[] sd) {
    double[] z = new double[c.options().size()]; double m = 0;
    for (int i = 0; i < z.length; i++) { double[] v = c.options().get(i).v; for (int k = 0; k < K; k++) if (v[k] != 0) z[i] += w[k] * v[k] / (sd == null ? 1 : sd[k]); m = Math.max(m, z[i]); }
    double s = Math.exp(-m);
    for (double x : z) s += Math.exp(x - m);
    for (int i = 0; i < z.length; i++) z[i] = Math.exp(z[i] - m) / s;
    return z;
  }

  static List<Guess> guess(List<Doc> docs, double[][] w) {
    List<Guess> out = new ArrayList<>();
    for (Doc d : docs) for (Choice c : choices(List.of(d))) { double[] f = prob(w[1], c, null), ag = prob(w[2], c, null);
      for (int i = 0; i < f.length; i++) out.add(new Guess(d, c.options().get(i), new double[] {1 - Math.max(f[i], ag[i]), f[i], ag[i]})); }
    return out;
  }

  record Guess(Doc doc, Example e, double[] p) {}

  public static void main(String[] a) throws Exception {
    double l2 = Double.parseDouble(a[0]); int rounds = Integer.parseInt(a[1]); boolean verbose = a.length > 2 && a[2].equals("v");
    ReplyWords words = ReplyWords.english();
    List<Doc> docs = load(words);
    List<Guess> guesses = Collections.synchronizedList(new ArrayList<>());
    docs.stream().map(Doc::name).distinct().forEach(name -> {
      double[][] w = fit(choices(docs.stream().filter(d -> !d.name().equals(name)).filter(d -> ACROSS || d.set().equals("within-dev")).toList()), l2, rounds);
      guesses.addAll(guess(docs.stream().filter(d -> d.name().equals(name)).toList(), w));
    });
    for (String set : List.of("within-dev", "across-dev", "")) {
      for (int side : new int[] {FOR, AGAINST, 0}) report(docs, guesses, set, side);
    }
    for (Clue c : Clue.values()) if (c.name().startsWith("TO_")) { int n = 0, f = 0, ag = 0; for (Doc d : docs) if (d.set().equals("within-dev")) for (Example e : d.examples()) if (!e.skip() && e.v()[c.ordinal()] > 0) { n++; if (e.label() == FOR) f++; if (e.label() == AGAINST) ag++; } System.out.printf("%s n %d for %d against %d%n", c, n, f, ag); }
    double[][] w = fit(choices(docs), l2, rounds);
    List<Guess> own = guess(docs, w);
    System.out.println("on training data:"); report(docs, own, "within-dev", 0);
    if (verbose) { for (Clue c : Clue.values()) System.out.printf("%-24s %7.3f %7.3f%n", c, w[1][c.ordinal()], w[2][c.ordinal()]);
      PrintDetails.print(guesses, docs); }
  }

  static void report(List<Doc> docs, List<Guess> guesses, String set, int side) {
    long expected = docs.stream().filter(d -> d.set().startsWith(set)).flatMap(d -> d.goldPairs().values().stream()).filter(l -> side == 0 || l == side).count();
    List<double[]> scored = new ArrayList<>();
    for (Guess g : guesses) if (g.doc().set().startsWith(set)) for (int c = 1; c < 3; c++) if (side == 0 || c == side) {
      if (side == 0 && g.p()[c] < g.p()[3 - c]) continue;
      scored.add(new double[] {g.p()[c], g.e().label() == c ? 1 : 0, g.e().reversed() ? 0 : g.e().label() == c ? 1 : 0});
    }
    scored.sort((x, y) -> Double.compare(y[0], x[0]));
    double best = 0, th = 0, pr = 0, rc = 0, bestd = 0; double tp = 0, tpd = 0; double r70 = 0;
    StringBuilder fixed = new StringBuilder();
    double[] ths = {.5, .4, .35, .3, .25, .2}; int ti = 0;
    for (int i = 0; i < scored.size(); i++) {
      while (ti < ths.length && scored.get(i)[0] < ths[ti]) { fixed.append(String.format(" @%.2f %.2f/%.2f=%.3f", ths[ti], tp / Math.max(1, i), tp / expected, 2 * tp / (i + expected))); ti++; }
      tp += scored.get(i)[1]; tpd += scored.get(i)[2];
      double f = 2 * tp / (i + 1 + expected);
      if (f > best) { best = f; th = scored.get(i)[0]; pr = tp / (i + 1); rc = tp / expected; bestd = 2 * tpd / (i + 1 + expected); }
      if (tp / (i + 1) >= .7) r70 = tp / expected;
    }
    System.out.printf("%-11s %s expected %d best F1 %.3f (p %.2f r %.2f) at %.2f, directed %.3f; recall at p.70 %.2f |%s%n", set, side == 0 ? "both" : side == 1 ? "for " : "agst", expected, best, pr, rc, th, bestd, r70, fixed);
  }
}
