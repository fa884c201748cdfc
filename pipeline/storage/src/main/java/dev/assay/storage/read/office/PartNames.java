package dev.assay.storage.read.office;

import java.util.ArrayDeque;
import java.util.Deque;

/** Names of parts, as one part writes that of another. */
final class PartNames {
  private PartNames() {}

  /**
   * @param folder of the part that names, with its slash, or empty
   */
  static String resolve(String folder, String target) {
    if (target.startsWith("/")) {
      return target.substring(1);
    }
    Deque<String> names = new ArrayDeque<>();
    for (String name : (folder + target).split("/")) {
      if (name.equals("..")) {
        names.pollLast();
      } else if (!name.isEmpty() && !name.equals(".")) {
        names.addLast(name);
      }
    }
    return String.join("/", names);
  }
}
