package dev.assay.signal.scan;

/** The most frequent run of n words, for n = 2, 3, 4. */
public final class TopRuns {
  private static final int LONGEST = 4;

  private final FrequentPlaces places;
  private final int[] counts = new int[LONGEST + 1];
  private final int[] characters = new int[LONGEST + 1];
  private final int[] longest = new int[LONGEST + 1];
  private final int[] firsts = new int[LONGEST + 1];

  TopRuns(FrequentPlaces places) {
    this.places = places;
  }

  void read(Units units) {
    places.start(units);
    for (int n = 2; n <= LONGEST; n++) {
      places.find(units, n);
      counts[n] = places.count();
      characters[n] = places.characters();
      longest[n] = places.longest();
      firsts[n] = places.place();
    }
  }

  /** How often the most frequent run of n words occurs; 0 without such runs. */
  public int count(int n) {
    return counts[n];
  }

  /** Characters of the most frequent run of n words, the first of equals. */
  public int characters(int n) {
    return characters[n];
  }

  /** Characters of the longest among the most frequent runs of n words. */
  public int longest(int n) {
    return longest[n];
  }

  /** Where the most frequent run of n words, the first of equals, first stands. */
  public int place(int n) {
    return firsts[n];
  }
}
