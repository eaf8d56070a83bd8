package org.counterclaim.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.counterclaim.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageIdentifierTest {

  private static final String ENGLISH =
      "The army said on Monday that its engineers had opened the bridge to civilians. ".repeat(4);

  @Test
  void knowsEnglishWhateverThePublisherDeclares() {
    assertThat(LanguageIdentifier.identify(ENGLISH, Optional.of(new Language("fr"))))
        .isEqualTo(Language.ENGLISH);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "de | Die Armee teilte am Montag mit, dass ihre Pioniere die Brücke für Zivilisten geöffnet haben. Anwohner widersprachen dem: Die Brücke sei seit Freitag gesperrt, sagten sie, und niemand habe sie überquert. Das Ministerium wollte sich dazu bisher nicht äußern.",
        "fr | L'armée a déclaré lundi que ses ingénieurs avaient ouvert le pont aux civils. Les habitants racontent une autre histoire : le pont est fermé depuis vendredi, disent-ils, et personne ne l'a traversé. Le ministère n'a pas souhaité faire de commentaire à ce sujet.",
        "es | El ejército dijo el lunes que sus ingenieros habían abierto el puente a los civiles. Los vecinos cuentan otra historia: el puente está cerrado desde el viernes, dijeron, y nadie lo ha cruzado. El ministerio no quiso hacer comentarios sobre el asunto por ahora.",
        "ru | Армия заявила в понедельник, что её инженеры открыли мост для мирных жителей. Жители рассказывают другое: мост закрыт с пятницы, говорят они, и никто его не пересекал. Министерство пока отказалось комментировать эти сообщения и не ответило на вопросы журналистов.",
        "ar | قال الجيش يوم الاثنين إن مهندسيه فتحوا الجسر أمام المدنيين. وروى السكان قصة أخرى وقالوا إن الجسر مغلق منذ يوم الجمعة ولم يعبره أحد. ولم ترد الوزارة حتى الآن على أسئلة الصحفيين بشأن هذه التقارير المتضاربة عن الوضع في المدينة وحولها خلال الأيام الماضية.",
        "tr | Ordu pazartesi günü mühendislerinin köprüyü sivillere açtığını söyledi. Bölge sakinleri ise farklı bir hikâye anlatıyor: köprü cumadan beri kapalı ve kimse üzerinden geçmedi dediler. Bakanlık şimdiye kadar gazetecilerin bu konudaki sorularına yanıt vermedi."
      })
  void namesAForeignLanguage(String tag, String text) {
    assertThat(LanguageIdentifier.identify(text, Optional.empty()).tag()).isEqualTo(tag);
  }

  @Test
  void believesThePublisherOfAShortText() {
    assertThat(LanguageIdentifier.identify("Pont ouvert", Optional.of(new Language("fr"))).tag())
        .isEqualTo("fr");
  }

  @Test
  void doesNotNameAForeignLanguageFromAFewLatinWords() {
    assertThat(LanguageIdentifier.identify("Pont ouvert", Optional.empty()))
        .isEqualTo(Language.ENGLISH);
  }

  @Test
  void namesAShortTextByAScriptThatOneLanguageHas() {
    assertThat(LanguageIdentifier.identify("Γέφυρα", Optional.empty()).tag()).isEqualTo("el");
    assertThat(LanguageIdentifier.identify("Мост", Optional.empty()))
        .isEqualTo(Language.UNDETERMINED);
  }

  @Test
  void cannotTellWithoutLetters() {
    assertThat(LanguageIdentifier.identify("12:45 — 70", Optional.of(Language.ENGLISH)))
        .isEqualTo(Language.UNDETERMINED);
  }
}
