package dev.assay.storage.read;

import dev.assay.document.Split;
import dev.assay.source.SourceContract;
import dev.assay.storage.read.archive.ArchiveKind;
import dev.assay.storage.read.archive.BrokenArchive;
import dev.assay.storage.read.archive.Folder;
import dev.assay.storage.read.archive.Member;
import dev.assay.storage.read.bytes.Compression;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The files of an archive as splits, one each. What is no archive though its name says so, and what
 * has no known format, is a split too, whose reading says so.
 */
final class ArchivePlan {
  private static final String INSIDE = "!/";
  private static final Comparator<Member> BY_NAME =
      Comparator.comparing(Member::name, SplitPlanner::compareBytes).thenComparing(Member::ordinal);

  /** Where the archiver of macOS keeps what other systems have no place for. */
  private static final String RESOURCE_FORKS = "__MACOSX/";

  private final SourceContract source;
  private final String origin;
  private final String path;
  private final List<Split> splits = new ArrayList<>();
  private final Set<Format> formats = EnumSet.noneOf(Format.class);

  ArchivePlan(SourceContract source, String origin, String path) {
    this.source = source;
    this.origin = origin;
    this.path = path;
  }

  /** In no certain order. */
  List<Split> splits(ArchiveKind kind) throws IOException {
    try (Folder folder = Folder.open(Path.of(path), kind)) {
      members(folder, origin, "");
    } catch (BrokenArchive broken) {
      splits.clear();
    }
    if (splits.isEmpty()) {
      add(origin, null, Format.ARCHIVE, 0);
    }
    return splits;
  }

  /** The formats of its files. */
  Set<Format> formats() {
    return formats;
  }

  private void members(Folder folder, String prefix, String places) throws IOException {
    Map<String, Integer> names = new HashMap<>();
    for (Member member : folder.members().stream().sorted(BY_NAME).toList()) {
      if (member.name().startsWith(RESOURCE_FORKS)) {
        continue;
      }
      int times = names.merge(member.name(), 1, Integer::sum);
      String name = prefix + INSIDE + member.name() + (times > 1 ? "#" + times : "");
      Optional<ArchiveKind> kind = ArchiveKind.ofName(member.name());
      if (kind.isPresent()) {
        nested(folder, member, kind.get(), name, places + member.ordinal());
      } else {
        add(name, places + member.ordinal(), format(member.name()), member.size());
      }
    }
  }

  private void nested(Folder folder, Member member, ArchiveKind kind, String name, String place)
      throws IOException {
    int before = splits.size();
    try {
      members(folder.folder(member, kind), name, place + "/");
    } catch (BrokenArchive broken) {
      splits.subList(before, splits.size()).clear();
    }
    if (splits.size() == before) {
      add(name, place, Format.ARCHIVE, member.size());
    }
  }

  private Format format(String name) {
    Optional<Format> format =
        source.format().equals("auto")
            ? Format.ofName(Compression.bareName(name))
            : Format.ofWord(source.format());
    formats.add(format.orElse(Format.OTHER));
    return format.orElse(Format.OTHER);
  }

  private void add(String name, @Nullable String member, Format format, long size) {
    splits.add(
        new Split(
            source.id(),
            name,
            path,
            format.word(),
            Compression.NONE.word(),
            0,
            0,
            size,
            true,
            member));
  }
}
