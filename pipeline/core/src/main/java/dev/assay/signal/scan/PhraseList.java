package dev.assay.signal.scan;

import dev.assay.text.Tokens;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Phrases as sequences of token hashes, grouped by their first token. Every phrase of the file
 * stands for four spellings: as written, with a capital first letter, with capitals on every word,
 * in upper case. Immutable.
 */
final class PhraseList {
  private static final String SHIPPED = "phrases.txt";
  private static final long MIX = 0x9E3779B97F4A7C15L;
  private static final int BITS = 12;

  private final long[] headHashes = new long[1 << BITS];

  /** Number of the group of phrases with this first token; 0 for none. */
  private final int[] headGroups = new int[1 << BITS];

  private final List<long[][]> groups = new ArrayList<>();
  private final List<int[]> themes = new ArrayList<>();

  private PhraseList(Map<Long, List<long[]>> phrases, Map<Long, List<Integer>> phraseThemes) {
    groups.add(new long[0][]);
    themes.add(new int[0]);
    phrases.forEach(
        (head, list) -> {
          put(head, groups.size());
          groups.add(list.toArray(new long[0][]));
          themes.add(
              phraseThemes.getOrDefault(head, List.of()).stream().mapToInt(i -> i).toArray());
        });
  }

  static PhraseList shipped() {
    try (InputStream in = PhraseList.class.getResourceAsStream(SHIPPED)) {
      if (in == null) {
        throw new IllegalStateException("Cannot find the resource " + SHIPPED);
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return of(text.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList());
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the resource " + SHIPPED, e);
    }
  }

  /**
   * @param lines of a theme in lower case, a tab and a phrase
   */
  static PhraseList of(List<String> lines) {
    Map<Long, List<long[]>> phrases = new TreeMap<>();
    Map<Long, List<Integer>> themes = new TreeMap<>();
    for (String line : lines) {
      int tab = line.indexOf('\t');
      String theme = line.substring(0, tab).toUpperCase(Locale.ROOT).replace('-', '_');
      for (String spelling : spellings(line.substring(tab + 1))) {
        long[] hashes = hashes(spelling);
        phrases.computeIfAbsent(hashes[0], head -> new ArrayList<>()).add(hashes);
        themes
            .computeIfAbsent(hashes[0], head -> new ArrayList<>())
            .add(PhraseTheme.valueOf(theme).ordinal());
      }
    }
    return new PhraseList(phrases, themes);
  }

  private static Set<String> spellings(String phrase) {
    StringBuilder title = new StringBuilder(phrase);
    for (int i = 0; i < title.length(); i++) {
      if (i == 0 || title.charAt(i - 1) == ' ') {
        title.setCharAt(i, Character.toUpperCase(title.charAt(i)));
      }
    }
    Set<String> spellings = new LinkedHashSet<>();
    spellings.add(phrase);
    spellings.add(phrase.substring(0, 1).toUpperCase(Locale.ROOT) + phrase.substring(1));
    spellings.add(title.toString());
    spellings.add(phrase.toUpperCase(Locale.ROOT));
    return spellings;
  }

  private static long[] hashes(String phrase) {
    Tokens tokens = new Tokens();
    tokens.split(phrase.toCharArray(), phrase.length());
    long[] hashes = new long[tokens.size()];
    for (int i = 0; i < hashes.length; i++) {
      hashes[i] = tokens.hash(i);
    }
    return hashes;
  }

  private void put(long hash, int group) {
    int slot = (int) ((hash * MIX) >>> (64 - BITS));
    while (headGroups[slot] != 0) {
      slot = (slot + 1) & (headGroups.length - 1);
    }
    headHashes[slot] = hash;
    headGroups[slot] = group;
  }

  /** Number of the group of phrases that begin with this token, or 0. */
  int head(long hash) {
    int slot = (int) ((hash * MIX) >>> (64 - BITS));
    while (headGroups[slot] != 0) {
      if (headHashes[slot] == hash) {
        return headGroups[slot];
      }
      slot = (slot + 1) & (headGroups.length - 1);
    }
    return 0;
  }

  /** Theme of the first phrase of the group that stands at this token, or -1. */
  int theme(Tokens tokens, int token, int group) {
    long[][] phrases = groups.get(group);
    for (int i = 0; i < phrases.length; i++) {
      if (stands(phrases[i], tokens, token)) {
        return themes.get(group)[i];
      }
    }
    return -1;
  }

  private static boolean stands(long[] phrase, Tokens tokens, int token) {
    if (token + phrase.length > tokens.size()) {
      return false;
    }
    for (int i = 1; i < phrase.length; i++) {
      if (tokens.hash(token + i) != phrase[i]) {
        return false;
      }
    }
    return true;
  }
}
