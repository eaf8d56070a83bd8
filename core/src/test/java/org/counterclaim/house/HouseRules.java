package org.counterclaim.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructorCall;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import org.jspecify.annotations.NullMarked;

/** The rules of the house, each written so that it can be tried on a counterexample. */
final class HouseRules {

  static final ArchRule NO_CYCLES =
      slices().matching("org.counterclaim.(**)").should().beFreeOfCycles();

  static final ArchRule TEXT_STANDS_ALONE =
      noClasses()
          .that()
          .resideInAPackage("..text..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("..claim..", "..analysis..", "..intake..", "..ledger..", "..json..");

  static final ArchRule CLAIM_KNOWS_TEXT_ONLY =
      noClasses()
          .that()
          .resideInAPackage("..claim..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "..analysis..", "..intake..", "..ledger..", "..json..", "com.fasterxml..");

  static final ArchRule LINKING_KNOWS_TEXT_AND_CLAIM_ONLY =
      noClasses()
          .that()
          .resideInAPackage("..linking..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "..analysis..",
              "..intake..",
              "org.counterclaim.ledger..",
              "org.counterclaim.json..",
              "..evaluation..",
              "com.fasterxml..");

  static final ArchRule STEPS_DO_NOT_KNOW_THE_LEDGER =
      noClasses()
          .that()
          .resideInAnyPackage("..analysis..", "..intake..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("..ledger..", "org.counterclaim.json..", "..evaluation..");

  static final ArchRule CLAIMS_ARE_DATA =
      classes()
          .that()
          .resideInAPackage("..claim..")
          .and()
          .doNotHaveSimpleName("package-info")
          .should(beRecordsEnumsOrInterfaces());

  static final ArchRule ONLY_SQL_KNOWS_JDBC =
      noClasses()
          .that()
          .resideOutsideOfPackage("..ledger.sql..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "java.sql..", "javax.sql..", "org.jdbi..", "org.flywaydb..", "org.sqlite..");

  static final ArchRule ONLY_ONNX_KNOWS_THE_RUNTIME =
      noClasses()
          .that()
          .resideOutsideOfPackage("..analysis.onnx..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("ai.onnxruntime..");

  static final ArchRule NOBODY_THROWS_BARE_RUNTIME_EXCEPTIONS =
      noClasses().should().callConstructorWhere(ofBareRuntimeException());

  static final ArchRule NOBODY_PRINTS =
      noClasses()
          .should()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err");

  static final ArchRule PACKAGES_ARE_NULL_MARKED =
      classes().that().haveSimpleName("package-info").should().beAnnotatedWith(NullMarked.class);

  /** All rules that a counterexample exists for. */
  static final List<ArchRule> ALL =
      List.of(
          NO_CYCLES,
          TEXT_STANDS_ALONE,
          CLAIM_KNOWS_TEXT_ONLY,
          LINKING_KNOWS_TEXT_AND_CLAIM_ONLY,
          STEPS_DO_NOT_KNOW_THE_LEDGER,
          CLAIMS_ARE_DATA,
          ONLY_SQL_KNOWS_JDBC,
          ONLY_ONNX_KNOWS_THE_RUNTIME,
          NOBODY_THROWS_BARE_RUNTIME_EXCEPTIONS,
          NOBODY_PRINTS,
          PACKAGES_ARE_NULL_MARKED);

  private HouseRules() {}

  private static ArchCondition<JavaClass> beRecordsEnumsOrInterfaces() {
    return new ArchCondition<>("be records, enums or interfaces") {
      @Override
      public void check(JavaClass item, ConditionEvents events) {
        if (!item.isRecord() && !item.isEnum() && !item.isInterface()) {
          events.add(
              SimpleConditionEvent.violated(item, item.getName() + " has a life of its own"));
        }
      }
    };
  }

  private static DescribedPredicate<JavaConstructorCall> ofBareRuntimeException() {
    return DescribedPredicate.describe(
        "the target is RuntimeException, Exception or Error itself",
        call ->
            !call.getOriginOwner().isAssignableTo(Throwable.class)
                && List.of("java.lang.RuntimeException", "java.lang.Exception", "java.lang.Error")
                    .contains(call.getTargetOwner().getName()));
  }
}
