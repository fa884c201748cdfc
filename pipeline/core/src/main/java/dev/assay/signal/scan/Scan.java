package dev.assay.signal.scan;

import dev.assay.text.CharKind;
import dev.assay.text.Lines;
import dev.assay.text.Tokens;

/**
 * One text with its tokens and lines, which all families share, and the passes that are made when a
 * signal first asks for them.
 */
public final class Scan {
  /** A text is Chinese here when one in so many of its characters but white space is Han. */
  private static final int CHINESE_SHARE = 10;

  public final Tokens tokens = new Tokens();
  public final Lines lines = new Lines();
  public final Vocabulary vocabulary = new Vocabulary();
  public char[] text = new char[0];
  public int length;
  private final RunTools tools = RunTools.create();
  private final SpaceWords spaceWords = new SpaceWords();
  private final NormalWords normalWords = new NormalWords(tools.buffers());
  private final TrimmedLines trimmedLines = new TrimmedLines();
  private final TokenWords tokenWords = new TokenWords(tools.buffers());
  private final ChineseWords chineseWords = new ChineseWords(tools.buffers());
  private final HanMarks hanMarks = new HanMarks();
  private final SpecialCount specialCount = new SpecialCount();
  private final PlainWords plainWords = new PlainWords(tools.buffers());
  private final SpacyWords spacyWords = new SpacyWords(tools.buffers());
  private final SplitWords splitWords = new SplitWords(tools.buffers());
  private final SplitLines splitLines = new SplitLines();
  private final RunPass spacyRuns = new RunPass(this, tools, scan -> scan.spacyWords().units());
  private final RunPass splitRuns = new RunPass(this, tools, scan -> scan.splitWords().units());
  private final AllTokens allTokens = new AllTokens(tools.buffers());
  private final RunPass allRuns = new RunPass(this, tools, Scan::allTokens);
  private final RunPass normalRuns = new RunPass(this, tools, scan -> scan.normalWords().units());
  private final RunPass tokenRuns = new RunPass(this, tools, scan -> scan.tokenWords().units());
  private final RunPass chineseRuns = new RunPass(this, tools, scan -> scan.chineseWords().units());
  private final RunPass plainRuns = new RunPass(this, tools, scan -> scan.plainWords().units());
  private final CharacterRuns runsOf10 = CharacterRuns.of(10);
  private final CharacterRuns chineseRunsOf3 = CharacterRuns.ofChinese(3);
  private final CharacterRuns squeezedRunsOf13 = CharacterRuns.ofSqueezedChinese(13);
  private final Structure structure = new Structure();
  private final Sentences sentences = new Sentences();
  private final TemplateLines templateLines = new TemplateLines();
  private final OddWords oddWords = new OddWords();
  private final Phrases phrases = new Phrases();
  private final Mojibake mojibake = new Mojibake();
  private final VerseLines verseLines = new VerseLines();
  private int codePoints;
  private long number;
  private int wordsBefore;

  /** Reads the first {@code length} units of {@code text}, which may not change meanwhile. */
  public void read(char[] text, int length) {
    this.text = text;
    this.length = length;
    number++;
    wordsBefore = -1;
    tokens.split(text, length);
    lines.split(text, length);
    vocabulary.read(tokens);
    codePoints = 0;
    for (byte kind = 0; kind < CharKind.COUNT; kind++) {
      codePoints += tokens.kindCount(kind);
    }
  }

  /** Tells texts apart. */
  long number() {
    return number;
  }

  /** Length of the text in code points. */
  public int codePoints() {
    return codePoints;
  }

  /** Length of a range in code points. */
  public int codePoints(int start, int end) {
    if (codePoints == length) {
      return end - start;
    }
    return Character.codePointCount(text, start, end - start);
  }

  /** Length of a token in code points. */
  public int tokenLength(int token) {
    int start = tokens.start(token);
    int units = tokens.end(token) - start;
    return units == 2 && Character.isHighSurrogate(text[start]) ? 1 : units;
  }

  public int spaces() {
    return tokens.kindCount(CharKind.SPACE) + tokens.kindCount(CharKind.LINE_FEED);
  }

  /** Words and no marks; a Han, kana or hangul character each. */
  public int words() {
    int words = 0;
    for (int word = 0; word < vocabulary.size(); word++) {
      words += tokens.is(vocabulary.first(word), Tokens.WORD) ? vocabulary.count(word) : 0;
    }
    return words;
  }

  /** Characters that are no white space. */
  public int visible() {
    return codePoints - spaces();
  }

  /** Whether at least a tenth of the characters but white space is Han. */
  public boolean isChinese() {
    int han = tokens.kindCount(CharKind.HAN);
    return han > 0 && han * CHINESE_SHARE >= visible();
  }

  public boolean isBlank(int start, int end) {
    return skipSpace(start, end) == end;
  }

  /** First unit of the range that is no white space, or its end. */
  public int skipSpace(int start, int end) {
    int i = start;
    while (i < end && CharKind.of(text[i]) <= CharKind.LINE_FEED) {
      i++;
    }
    return i;
  }

  /** Unit after the last of the range that is no white space, or its start. */
  public int trimSpace(int start, int end) {
    int i = end;
    while (i > start && CharKind.of(text[i - 1]) <= CharKind.LINE_FEED) {
      i--;
    }
    return i;
  }

  /** Says how many words the text had before line rules took lines out. */
  public void setWordsBefore(int words) {
    wordsBefore = words;
  }

  /** Words before line rules took lines out, or -1 when none did. */
  public int wordsBefore() {
    return wordsBefore;
  }

  public SpacyWords spacyWords() {
    spacyWords.ensure(this);
    return spacyWords;
  }

  /** Of spaCy's words, marks among them. */
  public RunPass spacyRuns() {
    return spacyRuns;
  }

  public SplitWords splitWords() {
    splitWords.ensure(this);
    return splitWords;
  }

  /** Of the words between white space. */
  public RunPass splitRuns() {
    return splitRuns;
  }

  public SplitLines splitLines() {
    splitLines.ensure(this);
    return splitLines;
  }

  private Units allTokens() {
    allTokens.ensure(this);
    return allTokens.units();
  }

  /** Of all tokens, words and marks. */
  public RunPass allRuns() {
    return allRuns;
  }

  public SpaceWords spaceWords() {
    spaceWords.ensure(this);
    return spaceWords;
  }

  public NormalWords normalWords() {
    normalWords.ensure(this);
    return normalWords;
  }

  /** Of the normal words. */
  public RunPass normalRuns() {
    return normalRuns;
  }

  public TrimmedLines trimmedLines() {
    trimmedLines.ensure(this);
    return trimmedLines;
  }

  public TokenWords tokenWords() {
    tokenWords.ensure(this);
    return tokenWords;
  }

  /** Of the tokens that are words. */
  public RunPass tokenRuns() {
    return tokenRuns;
  }

  public ChineseWords chineseWords() {
    chineseWords.ensure(this);
    return chineseWords;
  }

  /** Of Chinese words and marks. */
  public RunPass chineseRuns() {
    return chineseRuns;
  }

  public HanMarks hanMarks() {
    hanMarks.ensure(this);
    return hanMarks;
  }

  public SpecialCount specialCount() {
    specialCount.ensure(this);
    return specialCount;
  }

  public PlainWords plainWords() {
    plainWords.ensure(this);
    return plainWords;
  }

  /** Of the plain words. */
  public RunPass plainRuns() {
    return plainRuns;
  }

  public CharacterRuns runsOf10() {
    runsOf10.ensure(this);
    return runsOf10;
  }

  public CharacterRuns chineseRunsOf3() {
    chineseRunsOf3.ensure(this);
    return chineseRunsOf3;
  }

  public CharacterRuns squeezedRunsOf13() {
    squeezedRunsOf13.ensure(this);
    return squeezedRunsOf13;
  }

  public Structure structure() {
    structure.ensure(this);
    return structure;
  }

  public Sentences sentences() {
    sentences.ensure(this);
    return sentences;
  }

  public TemplateLines templateLines() {
    templateLines.ensure(this);
    return templateLines;
  }

  public OddWords oddWords() {
    oddWords.ensure(this);
    return oddWords;
  }

  public Phrases phrases() {
    phrases.ensure(this);
    return phrases;
  }

  public VerseLines verseLines() {
    verseLines.ensure(this);
    return verseLines;
  }

  public Mojibake mojibake() {
    mojibake.ensure(this);
    return mojibake;
  }

  /** Lines that a line feed ends, and what stands after the last. */
  public int endedLines() {
    int last = lines.size() - 1;
    return lines.start(last) == lines.end(last) ? last : last + 1;
  }

  /** Stretches between full stops, exclamation and question marks that hold a word character. */
  public int simpleSentences() {
    return SimpleSentences.count(text, length);
  }
}
