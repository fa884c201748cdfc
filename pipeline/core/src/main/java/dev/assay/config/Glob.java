package dev.assay.config;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Files named by a path or a glob with forward slashes. {@code *} and {@code ?} stand for anything
 * but a slash, {@code **}{@code /} for any number of folders, none included, a final {@code **} for
 * everything below, {@code [a-z]} and {@code [!a-z]} for a character, {@code {a,b}} for either.
 */
final class Glob {
  private final Path base;
  private final String wild;

  /**
   * @param folder to which the glob is relative
   */
  Glob(Path folder, String glob) {
    int special = firstSpecial(glob);
    int slash = special < 0 ? -1 : glob.lastIndexOf('/', special);
    this.base = special < 0 ? folder.resolve(glob) : folder.resolve(glob.substring(0, slash + 1));
    this.wild = special < 0 ? "" : glob.substring(slash + 1);
  }

  private static int firstSpecial(String glob) {
    for (int i = 0; i < glob.length(); i++) {
      if ("*?[{".indexOf(glob.charAt(i)) >= 0) {
        return i;
      }
    }
    return -1;
  }

  /** Regular files that match, in the order of their paths. */
  SortedSet<Path> files() throws IOException {
    SortedSet<Path> found = new TreeSet<>();
    if (wild.isEmpty()) {
      if (Files.isRegularFile(base)) {
        found.add(base.normalize());
      }
      return found;
    }
    if (!Files.isDirectory(base)) {
      return found;
    }
    Pattern pattern = Pattern.compile(regex(wild));
    int depth = wild.contains("**") ? Integer.MAX_VALUE : depth(wild);
    try (Stream<Path> walk = Files.walk(base, depth, FileVisitOption.FOLLOW_LINKS)) {
      walk.filter(Files::isRegularFile)
          .filter(path -> pattern.matcher(slashed(base.relativize(path))).matches())
          .forEach(path -> found.add(path.normalize()));
    }
    return found;
  }

  private static int depth(String glob) {
    return 1 + (int) glob.chars().filter(c -> c == '/').count();
  }

  static String slashed(Path path) {
    return path.toString().replace(path.getFileSystem().getSeparator(), "/");
  }

  /** The regular expression of a glob. */
  static String regex(String glob) {
    StringBuilder out = new StringBuilder();
    int braces = 0;
    for (int i = 0; i < glob.length(); i++) {
      char c = glob.charAt(i);
      if (glob.startsWith("**/", i)) {
        out.append("(?:[^/]+/)*");
        i += 2;
      } else if (glob.startsWith("**", i)) {
        out.append(".*");
        i++;
      } else if (c == '[' && glob.indexOf(']', i + 2) > 0) {
        int end = glob.indexOf(']', i + 2);
        out.append(characters(glob.substring(i + 1, end)));
        i = end;
      } else if (c == '{') {
        braces++;
        out.append("(?:");
      } else if (c == '}' && braces > 0) {
        braces--;
        out.append(')');
      } else {
        int point = glob.codePointAt(i);
        out.append(single(point, braces > 0));
        i += Character.charCount(point) - 1;
      }
    }
    return out.append(")".repeat(braces)).toString();
  }

  private static String single(int point, boolean inBraces) {
    return switch (point) {
      case '*' -> "[^/]*";
      case '?' -> "[^/]";
      case ',' -> inBraces ? "|" : ",";
      default -> Pattern.quote(Character.toString(point));
    };
  }

  private static String characters(String inside) {
    boolean not = inside.startsWith("!") || inside.startsWith("^");
    String set = not ? inside.substring(1) : inside;
    StringBuilder out = new StringBuilder(not ? "[^/" : "[");
    for (int i = 0; i < set.length(); i++) {
      char c = set.charAt(i);
      out.append("\\[]^&".indexOf(c) >= 0 ? "\\" + c : String.valueOf(c));
    }
    return out.append(']').toString();
  }
}
