package dev.assay.release;

import static dev.assay.release.Markdown.cells;
import static dev.assay.release.Markdown.number;
import static dev.assay.release.Markdown.plain;

import dev.assay.lineage.Counts;
import dev.assay.lineage.Fate;
import dev.assay.release.ReleaseFacts.DedupFacts;
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
    limits();
    page.heading("Loading").paragraph("From the folder of the release:");
    LoadSnippets.write(facts, page);
    return new FrontMatter(facts).write() + "\n" + page.text().stripTrailing() + "\n";
  }

  private void what() {
    page.title(plain(facts.name()));
    page.paragraph(
        String.format(
            Locale.ROOT,
            "%s documents from %d sources, %s characters, %s tokens (%s), judged by standards and"
                + " usage rules, duplicates removed. Permission was judged for %s in %s as of"
                + " %s. Every record that was read has a recorded fate, kept or not.",
            number(facts.rows()),
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
    page.table(List.of("split", "shards #", "documents #", "tokens #", "bytes #"), rows);
    page.paragraph(
        "Languages: "
            + facts.languages().entrySet().stream()
                .map(entry -> plain(entry.getKey()) + " " + number(entry.getValue()))
                .collect(Collectors.joining(", "))
            + ".");
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
        "The column `license` holds the license of each document. Share-alike text is in shards"
            + " of its own: what is made of it is passed on under the same license.");
    page.table(
        List.of("license", "documents #"),
        facts.licenses().entrySet().stream()
            .map(entry -> cells(plain(entry.getKey()), entry.getValue()))
            .toList());
    attribution();
  }

  private void attribution() {
    page.heading("Attribution");
    if (facts.attributed().isEmpty()) {
      page.paragraph("No license of this release asks for credit.");
      return;
    }
    page.paragraph(
        "Credit these when you pass on the texts or what is made of them. All texts were changed:"
            + " normalised, and redacted where rules ask for it. Titles, authors and addresses of"
            + " single documents are in the columns `title`, `author` and `url`.");
    page.table(
        List.of("source", "title", "publisher", "url", "license"),
        facts.sources().stream()
            .filter(source -> facts.attributed().contains(source.id()))
            .map(
                source ->
                    cells(
                        plain(source.id()),
                        plain(source.shown()),
                        plain(source.publisher()),
                        plain(source.url()),
                        plain(source.license())))
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
                + " twin whose measured similarity reaches the threshold.",
            dedup.size(),
            dedup.unit(),
            dedup.threshold(),
            dedup.recall(),
            dedup.compare(),
            number(dedup.skippedPairs()),
            String.join(", then ", dedup.keep())));
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
      page.item("Token counts are estimates, calibrated per source.");
    }
  }
}
