package dev.assay.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.text.WordDiff.Kind;
import dev.assay.text.WordDiff.Piece;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Expectations: hand-made cases; both texts come back out of the pieces; the shortest script. */
class WordDiffTest {

  @Test
  void oneChangedWordIsOneReplacement() {
    assertThat(WordDiff.of("the old valve is shut", "the new valve is shut"))
        .containsExactly(
            new Piece(Kind.BOTH, "the "),
            new Piece(Kind.ONLY_FIRST, "old "),
            new Piece(Kind.ONLY_SECOND, "new "),
            new Piece(Kind.BOTH, "valve is shut"));
  }

  @Test
  void chineseCharactersAreWords() {
    assertThat(WordDiff.of("阀门已关闭。", "阀门未关闭。"))
        .containsExactly(
            new Piece(Kind.BOTH, "阀门"),
            new Piece(Kind.ONLY_FIRST, "已"),
            new Piece(Kind.ONLY_SECOND, "未"),
            new Piece(Kind.BOTH, "关闭。"));
  }

  @Test
  void bothTextsComeBackAndNoShorterScriptExists() {
    Random random = new Random(20261125);
    for (int round = 0; round < 500; round++) {
      String a = words(random, random.nextInt(30));
      String b = words(random, random.nextInt(30));
      List<Piece> pieces = WordDiff.of(a, b);
      assertThat(side(pieces, Kind.ONLY_FIRST)).isEqualTo(a);
      assertThat(side(pieces, Kind.ONLY_SECOND)).isEqualTo(b);
      int changed =
          pieces.stream()
              .filter(piece -> piece.kind() != Kind.BOTH)
              .mapToInt(piece -> WordDiff.words(piece.text()).size())
              .sum();
      assertThat(changed).isEqualTo(leastChanges(WordDiff.words(a), WordDiff.words(b)));
    }
  }

  private static String side(List<Piece> pieces, Kind own) {
    return pieces.stream()
        .filter(piece -> piece.kind() == Kind.BOTH || piece.kind() == own)
        .map(Piece::text)
        .collect(Collectors.joining());
  }

  private static String words(Random random, int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> "w" + random.nextInt(6) + " ")
        .collect(Collectors.joining());
  }

  /** The table of the longest common subsequence. */
  private static int leastChanges(List<String> a, List<String> b) {
    int[][] common = new int[a.size() + 1][b.size() + 1];
    for (int i = 1; i <= a.size(); i++) {
      for (int j = 1; j <= b.size(); j++) {
        common[i][j] =
            a.get(i - 1).equals(b.get(j - 1))
                ? common[i - 1][j - 1] + 1
                : Math.max(common[i - 1][j], common[i][j - 1]);
      }
    }
    return a.size() + b.size() - 2 * common[a.size()][b.size()];
  }
}
