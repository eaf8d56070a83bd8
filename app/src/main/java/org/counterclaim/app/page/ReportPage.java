package org.counterclaim.app.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.counterclaim.app.view.Layer;
import org.counterclaim.app.view.ReadingView;

/**
 * One report as a page.
 *
 * @param layers what else can be shown in the text, and how to ask for it
 * @param version which of the versions at its address this is, from 1
 * @param versions how many there are
 */
public record ReportPage(ReadingView reading, List<Toggle> layers, int version, int versions) {

  public ReportPage {
    layers = List.copyOf(layers);
  }

  /** A layer of the text, and the address that turns it on or off. */
  public record Toggle(String name, boolean shown, String address) {}

  /** {@return switches for all layers, of which {@code shown} are on} */
  public static List<Toggle> toggles(Shell shell, Set<Layer> shown) {
    List<Toggle> toggles = new ArrayList<>();
    for (Layer layer : Layer.values()) {
      EnumSet<Layer> others = EnumSet.noneOf(Layer.class);
      others.addAll(shown);
      if (!others.remove(layer)) {
        others.add(layer);
      }
      toggles.add(
          new Toggle(
              layer.word().substring(0, 1).toUpperCase(java.util.Locale.ROOT)
                  + layer.word().substring(1),
              shown.contains(layer),
              shell.set(
                  "show", others.stream().map(Layer::word).collect(Collectors.joining(" ")))));
    }
    return toggles;
  }

  /** {@return the layers that the words name; what is no layer is left out} */
  public static Set<Layer> layers(String words) {
    List<String> wanted = Arrays.asList(words.split(" "));
    EnumSet<Layer> layers = EnumSet.noneOf(Layer.class);
    for (Layer layer : Layer.values()) {
      if (wanted.contains(layer.word())) {
        layers.add(layer);
      }
    }
    return layers;
  }
}
