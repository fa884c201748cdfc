package dev.assay.cli;

import dev.assay.rule.Bilingual;
import java.util.Map;
import java.util.Optional;

/** What reasons mean: in the words of the rules that give them, else in ours. */
final class Reasons {
  private static final Map<String, Bilingual> WORDS =
      Map.ofEntries(
          word("exact-duplicate", "A kept text is the same", "与一篇保留的文本相同"),
          word("near-duplicate", "A kept text is nearly the same", "与一篇保留的文本近似"),
          word(
              "license-conflict",
              "The text matches one that its terms keep out: somebody may have relabelled it",
              "与一篇因许可被排除的文本相符，来源标注可能有误"),
          word("source-rejected", "A rule turned the whole source away", "整个来源被规则拒绝"),
          word("benchmark-item", "The text holds an item of a benchmark", "文本包含评测集题目"),
          word("too-large", "Larger than max-document of its source", "超过来源规定的最大文档"),
          word("decision", "A person decided", "由人工决定"),
          word("broken-json", "The line is no JSON object", "该行不是 JSON 对象"),
          word("invalid-utf8", "Bytes that are no UTF-8", "含有非 UTF-8 字节"),
          word("missing-text", "The text field has no value", "文本字段没有值"),
          word("broken-csv", "The record is no CSV", "该记录不是 CSV"),
          word("broken-parquet", "A damaged page or footer of Parquet", "Parquet 页或页脚损坏"),
          word("broken-warc", "A damaged record of WARC", "WARC 记录损坏"),
          word("broken-xml", "XML that is not well-formed", "XML 格式有误"),
          word("broken-pdf", "A PDF whose structure is damaged", "PDF 结构损坏"),
          word(
              "broken-document",
              "An Office or EPUB file with damaged parts",
              "Office 或 EPUB 文件部件损坏"),
          word("broken-archive", "An archive whose list of files cannot be read", "归档文件目录无法读取"),
          word("empty-archive", "An archive without files", "归档文件中没有文件"),
          word("missing-records", "Nothing stands at the path of the records", "记录路径下没有内容"),
          word(
              "encrypted",
              "It needs a password, or its owner forbids to take text out",
              "文件已加密或禁止提取文本"),
          word("no-text", "Pages without a text layer, as scanned ones are", "没有文本层，可能是扫描件"),
          word("unknown-format", "A format that is not known", "未知格式"),
          word("too-deep", "Archives inside archives inside archives", "归档嵌套过深"),
          word("bomb", "It would unpack to more than any corpus holds", "解压后体积异常，疑为压缩炸弹"),
          word("truncated", "The compressed file was cut off", "压缩文件被截断"),
          word("corrupt-compression", "The compressed bytes are damaged", "压缩数据损坏"),
          word("empty-file", "The file has no bytes", "文件为空"));

  private Reasons() {}

  private static Map.Entry<String, Bilingual> word(String reason, String en, String zh) {
    return Map.entry(reason, new Bilingual(en, zh));
  }

  /**
   * @param titles of rules by the reason that they give
   */
  static Optional<Bilingual> of(String reason, Map<String, Bilingual> titles) {
    return Optional.ofNullable(titles.get(reason)).or(() -> of(reason));
  }

  /** Empty for a reason that a rule gives. */
  static Optional<Bilingual> of(String reason) {
    return Optional.ofNullable(WORDS.get(reason));
  }
}
