package dev.assay.storage.read.html;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.Locale;
import java.util.Optional;

/**
 * License addresses of Creative Commons as SPDX identifiers. Ports to a jurisdiction ({@code
 * /3.0/de/}) have no identifier of their own in SPDX but for a few, and count as unported.
 */
final class CreativeCommons {
  private static final Pattern LICENSE =
      Pattern.compile(
          "(?i)creativecommons\\.org/licenses/"
              + "(by(?:-nc)?(?:-nd|-sa)?)/(1\\.0|2\\.0|2\\.5|3\\.0|4\\.0)(?:/|$)");
  private static final Pattern ZERO =
      Pattern.compile("(?i)creativecommons\\.org/publicdomain/zero/1\\.0(?:/|$)");

  private CreativeCommons() {}

  static Optional<String> spdx(String address) {
    if (ZERO.matcher(address).find()) {
      return Optional.of("CC0-1.0");
    }
    Matcher license = LICENSE.matcher(address);
    return license.find()
        ? Optional.of("CC-" + license.group(1).toUpperCase(Locale.ROOT) + "-" + license.group(2))
        : Optional.empty();
  }
}
