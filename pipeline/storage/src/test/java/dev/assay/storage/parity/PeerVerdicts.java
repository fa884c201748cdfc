package dev.assay.storage.parity;

import dev.assay.rule.Rule;
import dev.assay.storage.parity.JudgedDocuments.Judged;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Predicate;

/**
 * How the verdicts of a pack compare with those of a filter of datatrove.
 *
 * @param filter its name in the verdicts
 * @param pack ours
 * @param documents how many were compared
 * @param same how many have the same reason, to keep included
 * @param keeps how many datatrove keeps
 * @param kept how many of these the pack keeps
 * @param sameTexts how many of these have the text that datatrove leaves, by SHA-256; for C4 alone
 * @param differences a line each
 */
record PeerVerdicts(
    String filter,
    String pack,
    int documents,
    int same,
    int keeps,
    int kept,
    int sameTexts,
    List<String> differences) {

  /**
   * @param asked the rules of the pack that the filter stands for
   */
  static PeerVerdicts of(
      String filter, String pack, Predicate<Rule> asked, List<Judged> documents) {
    PackAlone alone = new PackAlone(pack);
    int keeps = 0;
    int kept = 0;
    int sameTexts = 0;
    List<String> differences = new ArrayList<>();
    for (Judged document : documents) {
      PackAlone.Result result = alone.judge(document.text(), document.source());
      String ours = alone.reason(result, asked);
      String theirs = document.verdicts().get(filter).asText();
      if (theirs.equals("keep")) {
        keeps++;
        kept += ours.equals("keep") ? 1 : 0;
        String text = document.verdicts().get("c4-text-sha256").asText();
        sameTexts += sha256(result.text()).equals(text) ? 1 : 0;
      }
      if (!ours.equals(theirs)) {
        differences.add("%s: %s, datatrove %s".formatted(document.id(), ours, theirs));
      }
    }
    int same = documents.size() - differences.size();
    return new PeerVerdicts(
        filter, pack, documents.size(), same, keeps, kept, sameTexts, differences);
  }

  private static String sha256(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Cannot hash: every Java platform has SHA-256", e);
    }
  }
}
