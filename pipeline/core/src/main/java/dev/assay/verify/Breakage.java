package dev.assay.verify;

import java.util.LinkedHashMap;
import java.util.Map;

/** What can no longer be relied on when a file is not as published. */
final class Breakage {
  private static final Map<String, String> BROKEN = new LinkedHashMap<>();

  static {
    BROKEN.put("/data/", "Texts of this shard may not be those that were judged");
    BROKEN.put("/README.md", "Counts, terms and credits of the data card may be false");
    for (String name : new String[] {"/croissant", "/spdx.json", "/provenance.json"}) {
      BROKEN.put(name, "What programs read about the release may be false");
    }
    BROKEN.put("/mix.json", "A mixture made by it may not be the one asked for");
    BROKEN.put("/fates-", "Fates of records, and with them why a text is in or out, may be false");
    BROKEN.put("/signals-", "Measured values behind verdicts may be false");
    BROKEN.put("/duplicates-", "Twins of removed copies may be false");
    BROKEN.put("/edges-", "A later removal may bring back the wrong copies");
    BROKEN.put("/quarantine-", "Records that could not be read may not be those listed");
    BROKEN.put("/signatures-", "Later releases compared with this one may miss copies");
    BROKEN.put("/rules/", "The rules may not be those that judged");
    BROKEN.put("/run.yaml", "The run may not be the one that was asked for");
    BROKEN.put("/run/", "The account of the run (times, machine, lineage events) may be false");
  }

  private Breakage() {}

  /**
   * @param shown path from the name of the folder on
   */
  static String of(String shown) {
    return BROKEN.entrySet().stream()
        .filter(entry -> shown.contains(entry.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse("What it says may be false");
  }
}
