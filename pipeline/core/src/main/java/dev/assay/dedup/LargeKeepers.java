package dev.assay.dedup;

import java.io.IOException;
import java.util.Arrays;
import java.util.BitSet;

/**
 * Finds every edge that {@link KeeperScan} can ask for, and few others. The first pass measures all
 * pairs in which a witness or an anchor has a part. The second goes through the candidates in
 * keeper order and leaves out pairs with a document that surely goes, since only kept ones are
 * twins. Sure means: whatever is exempt from license conflicts. A candidate like a barred witness
 * may be held or not, so neither it nor what only it would remove is sure, and pairs with those are
 * measured.
 */
final class LargeKeepers implements LargeComponent {

  private static final byte KEPT = 1;
  private static final byte GOES = 2;
  private static final byte UNSURE = 3;

  private final ExactGroups groups;
  private final Measure measure;
  private final byte[] states;

  /** Leaders of groups that hold one of that kind. */
  private final BitSet barred = new BitSet();

  private final BitSet anchored = new BitSet();
  private final BitSet flagged = new BitSet();

  /** Candidates like an anchor; candidates like a barred witness. */
  private final BitSet likeAnchor = new BitSet();

  private final BitSet likeBarred = new BitSet();
  private final Pairs early = new Pairs();
  private long[] earlyByLater = {};
  private int nextEarly;
  private boolean first;
  private long settled;

  LargeKeepers(ExactGroups groups, Measure measure) {
    this.groups = groups;
    this.measure = measure;
    this.states = new byte[groups.size()];
    for (int doc = 0; doc < groups.size(); doc++) {
      switch (groups.role(doc)) {
        case ANCHOR -> anchored.set(groups.leader(doc));
        case BARRED_WITNESS -> barred.set(groups.leader(doc));
        case WITNESS -> flagged.set(groups.leader(doc));
        case CANDIDATE -> {}
      }
    }
    flagged.or(anchored);
    flagged.or(barred);
    likeAnchor.or(anchored);
    likeBarred.or(barred);
  }

  @Override
  public int passes() {
    return 2;
  }

  @Override
  public void begin(int pass) {
    first = pass == 0;
    if (!first) {
      earlyByLater = early.distinct();
      for (int i = 0; i < earlyByLater.length; i++) {
        earlyByLater[i] = Long.rotateLeft(earlyByLater[i], 32);
      }
      Arrays.sort(earlyByLater);
    }
  }

  @Override
  public void compare(int doc, IntList partners) throws IOException {
    if (first) {
      compareFlagged(doc, partners);
    } else {
      decide(doc, partners);
    }
  }

  private void compareFlagged(int doc, IntList partners) throws IOException {
    for (int i = 0; i < partners.size(); i++) {
      int partner = partners.at(i);
      if ((flagged.get(partner) || flagged.get(doc)) && measure.similarity(doc, partner) >= 0) {
        early.pair(Math.min(doc, partner), Math.max(doc, partner));
        alike(doc, partner);
        alike(partner, doc);
      }
    }
  }

  private void alike(int doc, int other) {
    if (anchored.get(other)) {
      likeAnchor.set(doc);
    }
    if (barred.get(other)) {
      likeBarred.set(doc);
    }
  }

  private void decide(int doc, IntList partners) throws IOException {
    boolean goes = likeAnchor.get(doc);
    boolean unsure = likeBarred.get(doc);
    while (nextEarly < earlyByLater.length && Pairs.a(earlyByLater[nextEarly]) <= doc) {
      if (Pairs.a(earlyByLater[nextEarly]) == doc) {
        byte state = state(Pairs.b(earlyByLater[nextEarly]));
        goes |= state == KEPT;
        unsure |= state == UNSURE;
      }
      nextEarly++;
    }
    for (int i = 0; i < partners.size(); i++) {
      int partner = partners.at(i);
      if (flagged.get(partner) || flagged.get(doc)) {
        continue;
      }
      byte state = state(partner);
      if (state == GOES && !likeBarred.get(partner)) {
        settled++;
      } else if (measure.similarity(doc, partner) >= 0) {
        goes |= state == KEPT;
        unsure |= state == UNSURE;
      }
    }
    states[doc] = goes ? GOES : unsure ? UNSURE : KEPT;
  }

  /** Of a leader that was gone through, or is the first of all its buckets and has no partners. */
  private byte state(int leader) {
    if (states[leader] != 0 || groups.role(leader) != Role.CANDIDATE) {
      return states[leader];
    }
    return likeAnchor.get(leader) ? GOES : likeBarred.get(leader) ? UNSURE : KEPT;
  }

  @Override
  public long settled() {
    return settled;
  }
}
