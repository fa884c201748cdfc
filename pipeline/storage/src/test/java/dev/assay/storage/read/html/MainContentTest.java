package dev.assay.storage.read.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Pages written by hand, with the text that a reader would copy from them. */
class MainContentTest {
  private static final String PROSE = "A long paragraph that carries the content of the page. ";

  @Test
  void whatSurroundsTheContentIsDropped() {
    assertThat(
            text(
                """
                <header>Site</header><nav><ul><li><a href=/>Home</a></ul></nav>
                <div class="side sidebar-left"><p>Latest news</div>
                <div id=content><h2>Title</h2><p>%s</p><form><input value=x>Search</form>
                <div style="display: none">hidden</div><script>var x;</script></div>
                <aside>More</aside><div class=cookie-banner>We use cookies</div>
                <footer>Copyright</footer>
                """
                    .formatted(PROSE)))
        .isEqualTo("## Title\n\n" + PROSE.strip());
  }

  @Test
  void contentThatIsNamedLikeSurroundingsStays() {
    assertThat(text("<div class=banner><p>" + PROSE.repeat(3) + "</p></div><p>x</p>"))
        .contains(PROSE.strip());
  }

  @Test
  void listsTablesAndCodeStayRecognisable() {
    assertThat(
            text(
                """
                <article><p>%s</p>
                <ul><li>one<ul><li>inner</ul><li><p>two</p><p>more</p></ul>
                <ol><li>first<li><pre>a

                  b</pre></ol>
                <table><tr><th>k<th>v<tr><td>a|b<td>1</table>
                <pre>
                  if (x)
                    ```y```
                </pre>
                <dl><dt>term<dd>meaning</dl><p>line<br>break</p></article>
                """
                    .formatted(PROSE)))
        .isEqualTo(
            PROSE.strip()
                + """


                - one
                  - inner
                - two
                  more

                1. first
                2. ```
                   a

                     b
                   ```

                | k | v |
                | --- | --- |
                | a\\|b | 1 |

                ````
                  if (x)
                    ```y```
                ````

                term
                meaning

                line
                break""");
  }

  @Test
  void deepAndWidePagesEndSoon() {
    assertThat(text("<div>".repeat(200_000) + "x")).isEqualTo("x");
    String wide = "<div class='nav item'><a href=x>y</a></div><div id=menu>z</div>".repeat(30_000);
    assertThat(text(wide + "<p>" + PROSE)).contains(PROSE.strip());
  }

  private static String text(String html) {
    return HtmlPage.parse(html.getBytes(StandardCharsets.UTF_8), null, "").text();
  }
}
