package dev.assay.storage.parity;

import dev.assay.rule.Rule;
import dev.assay.storage.parity.JudgedDocuments.Judged;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class ParityTest {
  @Test
  void look() throws Exception {
    List<Judged> docs = JudgedDocuments.read();
    System.err.println(docs.size());
    show(docs, "quality/gopher", "gopher-quality", r -> r.id().compareTo("11") < 0);
    show(docs, "quality/gopher", "gopher-repetition", r -> r.id().compareTo("11") >= 0);
    show(docs, "quality/c4", "c4-quality", r -> true);
    show(docs, "quality/fineweb", "fineweb-quality", r -> true);
  }

  void show(List<Judged> docs, String pack, String filter, Predicate<Rule> asked) throws Exception {
    PackAlone alone = new PackAlone(pack);
    int agree = 0, keeps = 0, kept = 0, same = 0;
    Map<String, Integer> diffs = new TreeMap<>();
    long start = System.nanoTime();
    for (Judged d : docs) {
      PackAlone.Result r = alone.judge(d.text(), d.source());
      String ours = alone.reason(r, asked);
      String theirs = d.verdicts().get(filter).asText();
      if (ours.equals(theirs)) agree++;
      else {
        diffs.merge(theirs + " -> " + ours, 1, Integer::sum);
        System.err.println(filter + " " + d.id() + " " + theirs + " -> " + ours);
      }
      if (theirs.equals("keep")) {
        keeps++;
        if (ours.equals("keep")) kept++;
        if (filter.equals("c4-quality")) {
          String sha =
              HexFormat.of()
                  .formatHex(
                      MessageDigest.getInstance("SHA-256")
                          .digest(r.text().getBytes(StandardCharsets.UTF_8)));
          if (sha.equals(d.verdicts().get("c4-text-sha256").asText())) same++;
          else
            System.err.println(
                "c4 text differs "
                    + d.id()
                    + " "
                    + d.verdicts().get("c4-chars")
                    + " "
                    + r.text().codePointCount(0, r.text().length()));
        }
      }
    }
    System.err.println(
        filter
            + " agree "
            + agree
            + "/"
            + docs.size()
            + " keeps "
            + kept
            + "/"
            + keeps
            + " same text "
            + same
            + " "
            + diffs
            + " ms "
            + (System.nanoTime() - start) / 1_000_000);
  }
}
