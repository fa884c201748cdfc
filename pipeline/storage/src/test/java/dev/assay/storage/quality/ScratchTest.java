package dev.assay.storage.quality;

import dev.assay.signal.*;
import java.nio.file.*;
import java.util.*;
import org.junit.jupiter.api.Test;

class ScratchTest {
  @Test
  void dump() throws Exception {
    StringBuilder b = new StringBuilder();
    SignalComputer c = new SignalComputer();
    Map<String, List<double[]>> v = new LinkedHashMap<>();
    SharedSources.read()
        .forEach(
            (s, l) ->
                l.forEach(
                    d ->
                        v.computeIfAbsent(s, x -> new ArrayList<>())
                            .add(c.compute(d.text()).values().clone())));
    double[] q = {0, 0.01, 0.02, 0.05, 0.25, 0.5, 0.75, 0.95, 0.98, 0.99, 1};
    for (int i = 0; i < Signals.all().size(); i++) {
      int k = i;
      for (String s : v.keySet()) {
        double[] x =
            v.get(s).stream()
                .mapToDouble(r -> r[k])
                .filter(y -> !Double.isNaN(y))
                .sorted()
                .toArray();
        b.append(Signals.all().get(i).id()).append('\t').append(s).append('\t').append(x.length);
        for (double p : q)
          b.append('\t')
              .append(
                  x.length == 0
                      ? "-"
                      : String.format(
                          Locale.ROOT,
                          "%.4g",
                          x[(int) Math.min(x.length - 1, Math.floor(p * x.length))]));
        b.append('\n');
      }
    }
    Files.writeString(Path.of("/tmp/signals/quant.tsv"), b.toString());
  }
}
