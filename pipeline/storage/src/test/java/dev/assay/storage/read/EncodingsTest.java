package dev.assay.storage.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Texts of which the encoding is known because the test encodes them. */
class EncodingsTest {
  private static final String SIMPLIFIED =
      "水泵运行前应检查润滑油位、联轴器防护罩和进出口阀门的状态，确认无泄漏后方可启动。" + "运行中应注意观察压力表读数，发现异常声音或者振动应当立即停机检查。";
  private static final String TRADITIONAL =
      "水泵運行前應檢查潤滑油位、聯軸器防護罩和進出口閥門的狀態，確認無洩漏後方可啟動。" + "運行中應注意觀察壓力錶讀數，發現異常聲音或者振動應當立即停機檢查。";
  private static final String JAPANESE =
      "ポンプを運転する前に、潤滑油の量とバルブの状態を確認してください。異常な音や振動があるときは、" + "すぐに停止して点検を行います。これは安全のための手順です。";
  private static final String FRENCH =
      "Avant de démarrer la pompe, vérifiez le niveau d'huile et l'état des vannes. En cas de bruit"
          + " inhabituel, arrêtez immédiatement la machine et procédez à un contrôle complet.";

  private static final Map<String, List<String>> TEXTS =
      Map.of(
          SIMPLIFIED, List.of("UTF-8", "GB18030", "GBK", "UTF-16"),
          TRADITIONAL, List.of("Big5", "UTF-16LE"),
          JAPANESE, List.of("Shift_JIS", "EUC-JP"),
          FRENCH, List.of("ISO-8859-1", "windows-1252", "UTF-16"));

  @TempDir Path folder;

  @Test
  void encodingsOfTextsAreTold() throws IOException {
    for (Map.Entry<String, List<String>> each : TEXTS.entrySet()) {
      for (String encoding : each.getValue()) {
        String mark = encoding.equals("UTF-16LE") ? "\uFEFF" : "";
        byte[] bytes = (mark + each.getKey()).getBytes(Charset.forName(encoding));
        Read read = Read.of(TestSource.of(folder, "a.txt", bytes));
        assertThat(read.texts()).as(encoding).containsExactly(each.getKey());
      }
    }
  }

  @Test
  void encodingsOfRecordsAreTold() throws IOException {
    for (Map.Entry<String, List<String>> each : TEXTS.entrySet()) {
      for (String encoding : each.getValue()) {
        String mark = encoding.equals("UTF-16LE") ? "\uFEFF" : "";
        String text = each.getKey();
        String csv = mark + "text;n\n\"" + text + "\n\";1\n" + text + ";2\n";
        byte[] table = csv.getBytes(Charset.forName(encoding));
        Read read = Read.of(TestSource.of(folder, "a.csv", table, "fields: {text: text}"));
        assertThat(read.texts()).as(encoding).containsExactly(text + "\n", text);
        String json = mark + "{\"text\":\"" + text + "\"}\n{\"text\":\"" + text + "\"}\n";
        byte[] lines = json.getBytes(Charset.forName(encoding));
        Read jsonl = Read.of(TestSource.of(folder, "a.jsonl", lines, "fields: {text: text}"), 50);
        assertThat(jsonl.texts()).as(encoding).containsExactly(text, text);
      }
    }
  }

  @Test
  void damagedUtf8StaysUtf8() throws IOException {
    byte[] bytes = SIMPLIFIED.getBytes(Charset.forName("UTF-8"));
    bytes[30] ^= 0x40;
    assertThat(Read.of(TestSource.of(folder, "a.txt", bytes)).reasons())
        .containsExactly("invalid-utf8");
  }

  @Test
  void dialectsAreTold() throws IOException {
    String fields = "fields: {id: id, text: text}";
    for (String delimiter : List.of(",", ";", "\t", "|")) {
      String csv = "id,text,z\n1,\"a, b; c\n| d\",x\n2,e,y\n".replace("id,text,z", "id~text~z");
      csv = csv.replace("1,\"", "1~\"").replace("\",x", "\"~x").replace("2,e,y", "2~e~y");
      Read read = Read.of(TestSource.of(folder, "a.csv", csv.replace("~", delimiter), fields));
      assertThat(read.texts()).as(delimiter).containsExactly("a, b; c\n| d", "e");
    }
    Read single = Read.of(TestSource.of(folder, "a.csv", "id,text\n1,'a, b'\n2,'c''s'\n", fields));
    assertThat(single.texts()).containsExactly("a, b", "c's");
    Read declared =
        Read.of(
            TestSource.of(folder, "a.csv", "id;text\n1;a,b\n", fields, "csv: {delimiter: ';'}"));
    assertThat(declared.texts()).containsExactly("a,b");
  }
}
