package org.counterclaim.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HouseRulesTest {

  private static final JavaClasses CORE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.counterclaim");

  private static final JavaClasses COUNTEREXAMPLES =
      new ClassFileImporter().importPackages("org.counterclaim.house.counterexample");

  static Stream<ArchRule> rules() {
    return HouseRules.ALL.stream();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void theHouseKeeps(ArchRule rule) {
    rule.check(CORE);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void aCounterexampleIsSeenToBreak(ArchRule rule) {
    assertThat(rule.evaluate(COUNTEREXAMPLES).hasViolation()).as(rule.getDescription()).isTrue();
  }

  @Test
  void everyPackageSaysWhatItIs() {
    Set<String> described =
        CORE.stream()
            .filter(each -> each.getSimpleName().equals("package-info"))
            .map(JavaClass::getPackageName)
            .collect(Collectors.toSet());
    assertThat(described)
        .containsAll(CORE.stream().map(JavaClass::getPackageName).collect(Collectors.toSet()));
  }

  @Test
  void theRulesSeeTheWholeHouse() {
    assertThat(CORE.size()).isGreaterThan(600);
  }
}
