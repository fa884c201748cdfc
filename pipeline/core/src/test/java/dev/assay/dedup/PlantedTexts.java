package dev.assay.dedup;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Families of texts made by seeded edits of base texts, Chinese and English. */
public final class PlantedTexts {

  private PlantedTexts() {}

  /** Real documents of 300 to 3,000 characters, every n-th of the corpora. */
  public static List<String> realBases(int wanted) throws IOException {
    Map<String, String> texts = RealTexts.all();
    List<String> fit =
        texts.values().stream().filter(t -> t.length() >= 300 && t.length() <= 3_000).toList();
    List<String> bases = new ArrayList<>();
    for (int i = 0; i < wanted; i++) {
      bases.add(fit.get((int) ((long) i * fit.size() / wanted)));
    }
    return bases;
  }

  /** Random prose, half of it Chinese, where the corpora are absent. */
  static List<String> madeUpBases(Random random, int wanted) {
    List<String> bases = new ArrayList<>();
    for (int i = 0; i < wanted; i++) {
      StringBuilder text = new StringBuilder();
      int words = 60 + random.nextInt(500);
      for (int w = 0; w < words; w++) {
        if (i % 2 == 0) {
          text.append((char) (0x4e00 + random.nextInt(2_000))).append(w % 15 == 14 ? "。" : "");
        } else {
          text.append(Integer.toString(random.nextInt(3_000), 36))
              .append(w % 12 == 11 ? ".\n" : " ");
        }
      }
      bases.add(text.toString());
    }
    return bases;
  }

  /** The base and edited forms of it, each edited from any before it, so that chains arise. */
  static List<String> family(Random random, String base, int size) {
    List<String> family = new ArrayList<>();
    family.add(base);
    while (family.size() < size) {
      String from = family.get(random.nextInt(family.size()));
      family.add(
          switch (random.nextInt(6)) {
            case 0 -> from;
            case 1 -> from.replace(' ', '\n') + "!";
            default -> edited(random, from, 1 + random.nextInt(1 + from.length() / 120));
          });
    }
    return family;
  }

  private static String edited(Random random, String from, int edits) {
    StringBuilder text = new StringBuilder(from);
    for (int e = 0; e < edits && text.length() > 40; e++) {
      int at = random.nextInt(text.length() - 20);
      int length = 1 + random.nextInt(random.nextInt(8) == 0 ? 20 : 3);
      switch (random.nextInt(4)) {
        case 0 -> text.delete(at, at + length);
        case 1 -> text.insert(at, random.nextInt(10_000));
        case 2 -> text.setCharAt(at, (char) (0x4e00 + random.nextInt(500)));
        default -> {
          String moved = text.substring(at, at + length);
          text.delete(at, at + length).insert(random.nextInt(text.length()), moved);
        }
      }
    }
    return text.toString();
  }
}
