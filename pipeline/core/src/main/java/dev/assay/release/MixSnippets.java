package dev.assay.release;

import java.util.List;
import java.util.Locale;

/** How loaders follow a mixture. */
final class MixSnippets {
  private MixSnippets() {}

  static void write(Mix mix, Markdown page) {
    page.heading("Mixing");
    page.paragraph(
        String.format(
            Locale.ROOT,
            "`%s` says how often to take what, by %s: a loader follows it, no text is copied for"
                + " it.",
            Mix.FILE,
            mix.by()));
    page.table(
        List.of(mix.by(), "documents #", "tokens #", "seen #", "epochs #", "share #"),
        mix.parts().stream()
            .map(
                part ->
                    List.of(
                        part.name(),
                        Long.toString(part.documents()),
                        Long.toString(part.tokens()),
                        Long.toString(Math.round(part.target())),
                        String.format(Locale.ROOT, "%.2f", part.epochs()),
                        String.format(Locale.ROOT, "%.3f", mix.proportion(part))))
            .toList());
    if (mix.by().equals("domain")) {
      return;
    }
    page.code("python", datasets(mix));
    page.paragraph(
        "MosaicML Streaming, after `assay export RELEASE --format mds --by "
            + mix.by()
            + " --output mds`:");
    page.code("python", streaming());
    page.paragraph(
        "Megatron-LM, after `assay export RELEASE --format megatron --by "
            + mix.by()
            + " --output megatron` and its `preprocess_data.py` for each folder: the blend for"
            + " `--data-path`.");
    page.code("python", megatron());
  }

  private static String datasets(Mix mix) {
    return """
    # datasets: documents are drawn, so shares are those of documents
    import json
    from os.path import abspath
    from datasets import interleave_datasets, load_dataset
    mix = json.load(open("mix.json"))
    files = sorted({shard["path"] for part in mix["parts"] for shard in part["shards"]})
    documents = load_dataset("parquet", data_files=[abspath(file) for file in files],
                             split="train", streaming=True)
    parts = [documents.filter(lambda row, name=part["name"]: row["%s"] == name)
             for part in mix["parts"]]
    mixed = interleave_datasets(parts, seed=1, stopping_strategy="all_exhausted",
                                probabilities=[part["document-proportion"] for part in mix["parts"]])
    """
        .formatted(mix.by());
  }

  private static String streaming() {
    return """
    # streaming: a stream for each part, repeated as often as it has epochs
    import json
    from streaming import Stream, StreamingDataset
    mix = json.load(open("mix.json"))
    groups = {(g["group"], g["split"]): g for g in json.load(open("mds/export.json"))["groups"]}
    streams = [Stream(local="mds/" + groups[part["name"], split]["folder"], repeat=part["epochs"])
               for part in mix["parts"] for split in ("train", "share-alike-train")
               if (part["name"], split) in groups]
    dataset = StreamingDataset(streams=streams, shuffle=True, shuffle_seed=1, batch_size=1)
    """;
  }

  private static String megatron() {
    return """
    # Megatron-LM: weight and prefix of each part, shares of tokens
    import json
    mix = json.load(open("mix.json"))
    groups = json.load(open("megatron/export.json"))["groups"]
    tokens = {}
    for g in groups:
        tokens.setdefault(g["group"], {})[g["split"]] = g
    blend = []
    for part in mix["parts"]:
        train = [g for g in tokens.get(part["name"], {}).values() if g["split"].endswith("train")]
        for g in train:
            share = part["proportion"] * g["tokens"] / sum(other["tokens"] for other in train)
            blend += [f"{share:.6f}", "megatron/" + g["folder"] + "/documents_text_document"]
    print("--data-path", *blend)
    """;
  }
}
