package dev.assay.release;

import static dev.assay.release.Markdown.cells;
import static dev.assay.release.Markdown.number;
import static dev.assay.release.Markdown.plain;

import dev.assay.lineage.Counts;
import dev.assay.lineage.Fate;
import dev.assay.release.ReleaseFacts.DedupFacts;
import dev.assay.release.ReleaseFacts.PartingFacts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * README.md of a release: what it is, where it comes from, what was taken away and why, whom to
 * credit, its limits, and how to load it. The same facts give the same bytes.
 */
public final class DataCard {
  private final ReleaseFacts facts;
  private final Markdown page = new Markdown();

  private DataCard(ReleaseFacts facts) {
    this.facts = facts;
  }

  public static String of(ReleaseFacts facts) {
    return new DataCard(facts).write();
  }

  private String write() {
    what();
    sources();
    funnel();
    licenses();
    rules();
    dedup();
    parting();
    limits();
    page.heading("Loading").paragraph("From the folder of the release:");
    LoadSnippets.write(facts, page);
    if (facts.mix() != null) {
      MixSnippets.write(facts.mix(), page);
    }
    return new FrontMatter(facts).write() + "\n" + page.text().stripTrailing() + "\n";
  }

  private void what() {
    page.title(plain(facts.name()));
    page.paragraph(
        String.format(
            Locale.ROOT,
            "%s documents of %s records read, from %d of %d sources; %s characters, %s tokens (%s)."
                + " They were judged by standards and usage rules, and duplicates were removed."
                + " Permission was judged for %s in %s as of %s. Every record that was read has a"
                + " recorded fate, kept or not.",
            number(facts.rows()),
            number(facts.read()),
            facts.present().size(),
            facts.sources().size(),
            number(facts.characters()),
            number(facts.tokens()),
            plain(facts.tokenizer()),
            facts.purpose(),
            facts.territory() == null ? "no stated territory" : facts.territory(),
            facts.asOf()));
    List<List<String>> rows = new ArrayList<>();
    facts
        .splits()
        .forEach(
            split ->
                rows.add(
                    cells(
                        split.split(),
                        (long) split.shards().size(),
                        split.rows(),
                        split.tokens(),
                        split.bytes())));
    page.table(List.of("split", "shards #", "documents #", "tokens #", "bytes of files #"), rows);
    if (!facts.languages().isEmpty()) {
      page.paragraph(
          "Documents by language: "
              + facts.languages().entrySet().stream()
                  .map(entry -> language(entry.getKey()) + " " + number(entry.getValue()))
                  .collect(Collectors.joining(", "))
              + ".");
    }
  }

  private static String language(String code) {
    return code.equals("und") ? "undetermined" : plain(code);
  }

  private void sources() {
    page.heading("Sources and fates");
    List<List<String>> rows = new ArrayList<>();
    Counts total = Counts.NONE;
    for (SourceFacts source : facts.sources()) {
      rows.add(counts(plain(source.id()), source.counts()));
      total = total.plus(source.counts());
    }
    rows.add(counts("all", total));
    page.table(
        List.of("source", "read #", "kept #", "dropped #", "duplicate #", "held #", "unreadable #"),
        rows);
  }

  private static List<String> counts(String head, Counts counts) {
    List<Object> values = new ArrayList<>(List.of(head, counts.read()));
    for (Fate fate : Fate.values()) {
      values.add(counts.of(fate));
    }
    return cells(values.toArray());
  }

  private void funnel() {
    page.heading("What was taken away");
    if (facts.funnel().isEmpty()) {
      page.paragraph("Nothing.");
      return;
    }
    page.table(
        List.of("fate", "reason", "documents #", "characters #", "tokens #"),
        facts.funnel().stream()
            .map(
                step ->
                    cells(
                        step.fate(),
                        plain(step.reason()),
                        step.documents(),
                        step.characters(),
                        step.tokens()))
            .toList());
  }

  private void licenses() {
    page.heading("Licenses");
    page.paragraph(
        "The column `license` holds the license under which each document enters; where a source"
            + " offers several, the one chosen for the purpose. Share-alike text is in shards"
            + " of its own (config `share-alike`): what is made of it is passed on under the same license.");
    page.table(
        List.of("license", "documents #"),
        facts.licenses().entrySet().stream()
            .map(entry -> cells(plain(entry.getKey()), entry.getValue()))
            .toList());
    attribution();
  }

  private void attribution() {
    page.heading("Attribution");
    List<SourceFacts> credited =
        facts.sources().stream().filter(SourceFacts::asksForCredit).toList();
    if (credited.isEmpty()) {
      page.paragraph("No license of this release asks for credit.");
      return;
    }
    page.paragraph(
        "Credit these, and keep their notices, when you pass on the texts or what is made of them. All texts were changed:"
            + " normalised, and redacted where rules ask for it. Titles, authors and addresses of"
            + " single documents are in the columns `title`, `author` and `url`.");
    page.table(
        List.of("source", "title", "publisher", "url", "license", "duties"),
        credited.stream()
            .map(
                source ->
                    cells(
                        plain(source.id()),
                        plain(source.shown()),
                        plain(source.publisher()),
                        plain(source.url()),
                        plain(String.join(", ", source.licenses())),
                        plain(String.join(", ", source.duties()))))
            .toList());
  }

  private void rules() {
    page.heading("Rules");
    page.paragraph(
        String.format(
            Locale.ROOT,
            "Digest of all packs as used: `%s`. Release digest: `%s`, seed %d. The same program,"
                + " input, rules, configuration and seed give the same bytes.",
            facts.rules(),
            facts.release(),
            facts.seed()));
    page.table(
        List.of("pack", "version", "sha256"),
        facts.packs().stream()
            .map(pack -> cells(plain(pack.pack()), plain(pack.version()), pack.sha256()))
            .toList());
  }

  private void dedup() {
    DedupFacts dedup = facts.dedup();
    page.heading("Duplicates");
    page.paragraph(
        String.format(
            Locale.ROOT,
            "Shingles of %d %ss; duplicates from Jaccard similarity %s on, laid out to find a share"
                + " of %s of such pairs; within a bucket at most %d candidates were compared, which"
                + " skipped %s pairs. Which copy is kept: %s. Every removed duplicate has a kept"
                + " twin whose measured similarity reaches the threshold. Removed: %s exact and %s"
                + " near copies. Held for a copy under terms that bar it: %s.",
            dedup.size(),
            dedup.unit(),
            dedup.threshold(),
            dedup.recall(),
            dedup.compare(),
            number(dedup.skippedPairs()),
            String.join(", then ", dedup.keep()),
            number(dedup.exact()),
            number(dedup.near()),
            number(dedup.conflicts())));
  }

  private void parting() {
    PartingFacts parting = facts.parting();
    if (parting == null) {
      return;
    }
    page.heading("Validation and test");
    page.paragraph(
        String.format(
            Locale.ROOT,
            "Asked for: %s of the documents for validation and %s for test. Documents of Jaccard"
                + " similarity %s or more go to the same split. What was measured across splits:",
            percent(parting.validation()),
            percent(parting.test()),
            parting.similarity()));
    page.table(
        List.of(
            "similarity from #",
            "pairs measured #",
            "across splits #",
            "documents with such a pair #"),
        parting.leaks().stream()
            .map(leak -> cells(leak.similarity(), leak.pairs(), leak.crossing(), leak.documents()))
            .toList());
  }

  private static String percent(double share) {
    return BigDecimal.valueOf(share).movePointRight(2).stripTrailingZeros().toPlainString() + " %";
  }

  private void limits() {
    page.heading("Limits");
    page.item("Texts shorter than one shingle are compared for exact copies only.");
    page.item(
        "Near duplicates are found through hashing: a small share of pairs just above the"
            + " threshold stays undetected.");
    page.item(
        "Personal data is found by patterns and check digits: what has neither, such as names in"
            + " running text, stays.");
    page.item("Quality rules measure the form of a text, not whether it is true.");
    page.item(
        "Permission follows the recorded terms under a cautious reading; it is not legal advice.");
    if (facts.tokenizer().contains("~estimate")) {
      page.item(
          "Token counts are estimates, calibrated for each source to within 3 %; single documents"
              + " may differ more.");
    }
  }
}
