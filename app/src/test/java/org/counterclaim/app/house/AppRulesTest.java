package org.counterclaim.app.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AppRulesTest {

  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.counterclaim");

  private static final JavaClasses COUNTEREXAMPLES =
      new ClassFileImporter().importPackages("org.counterclaim.app.house.counterexample");

  static Stream<ArchRule> rules() {
    return AppRules.ALL.stream();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void theApplicationKeeps(ArchRule rule) {
    rule.check(HOUSE);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void aCounterexampleIsSeenToBreak(ArchRule rule) {
    assertThat(rule.evaluate(COUNTEREXAMPLES).hasViolation()).as(rule.getDescription()).isTrue();
  }

  @Test
  void theRulesSeeTheApplicationAndWhatItStandsOn() {
    assertThat(HOUSE.stream().map(JavaClass::getPackageName))
        .contains(
            "org.counterclaim.app",
            "org.counterclaim.app.cli",
            "org.counterclaim.app.view",
            "org.counterclaim.app.page",
            "org.counterclaim.app.web",
            "org.counterclaim.analysis");
  }
}
