package dev.assay.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Article 1 of the Universal Declaration of Human Rights, and hand-made mixtures. */
class LanguageIdentifierTest {
  private final LanguageIdentifier identifier = new LanguageIdentifier();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | All human beings are born free and equal in dignity and rights. They are endowed with reason and conscience.
          zh | 人人生而自由，在尊严和权利上一律平等。他们赋有理性和良心，并应以兄弟关系的精神相对待。
          ja | すべての人間は、生まれながらにして自由であり、かつ、尊厳と権利とについて平等である。
          ko | 모든 인간은 태어날 때부터 자유로우며 그 존엄과 권리에 있어 동등하다.
          ru | Все люди рождаются свободными и равными в своем достоинстве и правах.
          uk | Всі люди народжуються вільними і рівними у своїй гідності та правах.
          ar | يولد جميع الناس أحرارًا متساوين في الكرامة والحقوق. وقد وهبوا عقلاً وضميرًا.
          fa | تمام افراد بشر آزاد به دنیا می‌آیند و از لحاظ حیثیت و حقوق با هم برابرند.
          de | Alle Menschen sind frei und gleich an Würde und Rechten geboren. Sie sind mit Vernunft und Gewissen begabt.
          fr | Tous les êtres humains naissent libres et égaux en dignité et en droits. Ils sont doués de raison et de conscience.
          es | Todos los seres humanos nacen libres e iguales en dignidad y derechos y, dotados como están de razón y conciencia.
          it | Tutti gli esseri umani nascono liberi ed eguali in dignità e diritti. Essi sono dotati di ragione e di coscienza.
          pt | Todos os seres humanos nascem livres e iguais em dignidade e em direitos. Dotados de razão e de consciência.
          nl | Alle mensen worden vrij en gelijk in waardigheid en rechten geboren. Zij zijn begiftigd met verstand en geweten.
          sv | Alla människor är födda fria och lika i värde och rättigheter. De är utrustade med förnuft och samvete.
          pl | Wszyscy ludzie rodzą się wolni i równi pod względem swej godności i swych praw. Są oni obdarzeni rozumem.
          tr | Bütün insanlar hür, haysiyet ve haklar bakımından eşit doğarlar. Akıl ve vicdana sahiptirler ve birbirlerine karşı.
          fi | Kaikki ihmiset syntyvät vapaina ja tasavertaisina arvoltaan ja oikeuksiltaan. Heille on annettu järki ja omatunto.
          vi | Tất cả mọi người sinh ra đều được tự do và bình đẳng về nhân phẩm và quyền lợi.
          id | Semua orang dilahirkan merdeka dan mempunyai martabat dan hak yang sama. Mereka dikaruniai akal dan hati nurani.
          el | Όλοι οι άνθρωποι γεννιούνται ελεύθεροι και ίσοι στην αξιοπρέπεια και τα δικαιώματα.
          he | כל בני האדם נולדו בני חורין ושווים בערכם ובזכויותיהם.
          th | มนุษย์ทั้งหลายเกิดมามีอิสระและเสมอภาคกันในเกียรติศักดิ์และสิทธิ
          hi | सभी मनुष्यों को गौरव और अधिकारों के मामले में जन्मजात स्वतन्त्रता और समानता प्राप्त है।
          """)
  void aSentenceIsNamed(String code, String text) {
    assertThat(identifier.identify(text).code()).isEqualTo(code);
  }

  @Test
  void aChineseManualStaysChineseUnderEnglishIdentifiers() {
    String manual =
        """
        # TiDB Lightning 配置 `checkpoint` 参数
        使用 TiDB Lightning 导入 CSV 文件时，见 https://docs.pingcap.com/the/page/of/it 的说明。
        ```sql
        -- this is a comment that has all of the words of the English language in it
        SELECT * FROM the_table WHERE is_it = 'and that is not all of it';
        ```
        - import-mode: tikv-importer.backend = "local" on-duplicate replace
        """;
    assertThat(identifier.identify(manual).code()).isEqualTo("zh");
  }

  @Test
  void mixedTextGivesTheDominantLanguageAndItsShare() {
    Language language =
        identifier.identify(
            "The name of this tool is not to be translated, and it is the same in all of them.\n"
                + "这是中文。");
    assertThat(language.code()).isEqualTo("en");
    assertThat(language.share()).isBetween(0.7, 0.9);
  }

  @Test
  void nothingToGoByIsUndecided() {
    for (String text : new String[] {"", "   \n", "12345 + 678 = 9", "x", "<html><br/></html>"}) {
      assertThat(identifier.identify(text)).isEqualTo(new Language("und", 0));
    }
  }

  @Test
  void textThatIsAllCodeIsJudgedByItsComments() {
    String code =
        "```\n// if the list is not empty then this is what we have to do with all of it\nint i;\n";
    assertThat(identifier.identify(code).code()).isEqualTo("en");
  }

  @Test
  void classicalVerseWithoutFunctionWordsIsChinese() {
    assertThat(identifier.identify("床前明月光，疑是地上霜。舉頭望明月，低頭思故鄉。").code()).isEqualTo("zh");
  }

  @Test
  void aLongTextIsSampledEvenly() {
    String english = "All of the people that are in this place have to be with us. ".repeat(500);
    String chinese = "人人生而自由，在尊严和权利上一律平等。\n".repeat(4_000);
    assertThat(identifier.identify(english + "\n" + chinese).code()).isEqualTo("zh");
  }
}
