package dev.assay.decontamination;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Looks for items of benchmarks in one text after the other. Not thread-safe. */
public final class ContaminationScanner {
  private static final int[] SIZES = {Grams.WORDS, Grams.FEW_WORDS, Grams.CHARACTERS};

  private final BenchmarkIndex index;
  private final double least;
  private final Grams grams = new Grams();

  /** The last text that held the run at a place, so that a run counts once a text. */
  private final int[] lastText;

  private final int[] found;
  private int[] touched = new int[16];
  private int touchedSize;
  private int text;

  /**
   * @param least share of an item's runs from which a text holds it, over 0 to 1
   */
  public ContaminationScanner(BenchmarkIndex index, double least) {
    this.index = index;
    this.least = least;
    lastText = new int[index.places()];
    found = new int[index.items()];
  }

  /** The item of which the text holds the largest share, the first of equals; null for none. */
  public @Nullable Contamination scan(String document) {
    grams.read(document);
    text++;
    for (int size : SIZES) {
      if (index.hasSize(size)) {
        grams.each(size, this::look);
      }
    }
    return best();
  }

  private void look(long run) {
    int place = index.place(run == 0 ? 1 : run);
    if (!index.isTaken(place) || lastText[place] == text) {
      return;
    }
    lastText[place] = text;
    for (int item : index.itemsAt(place)) {
      if (found[item]++ == 0) {
        touch(item);
      }
    }
  }

  private void touch(int item) {
    if (touchedSize == touched.length) {
      touched = Arrays.copyOf(touched, 2 * touchedSize);
    }
    touched[touchedSize++] = item;
  }

  private @Nullable Contamination best() {
    int best = -1;
    double share = 0;
    for (int i = 0; i < touchedSize; i++) {
      int item = touched[i];
      double each = (double) found[item] / index.total(item);
      if (each >= least && (best < 0 || each > share || (each == share && item < best))) {
        best = item;
        share = each;
      }
    }
    Contamination contamination =
        best < 0 ? null : new Contamination(index.name(best), found[best], index.total(best));
    for (int i = 0; i < touchedSize; i++) {
      found[touched[i]] = 0;
    }
    touchedSize = 0;
    return contamination;
  }
}
