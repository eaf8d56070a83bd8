package org.counterclaim.app.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.lang.ArchRule;
import java.io.FileDescriptor;
import java.util.List;
import org.jspecify.annotations.NullMarked;

/** The rules of the application, each written so that it can be tried on a counterexample. */
final class AppRules {

  static final ArchRule NO_CYCLES =
      slices().matching("org.counterclaim.(**)").should().beFreeOfCycles();

  static final ArchRule ONLY_CLI_PRINTS =
      noClasses()
          .that()
          .resideOutsideOfPackage("..cli..")
          .should()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err")
          .orShould()
          .accessField(FileDescriptor.class, "out")
          .orShould()
          .accessField(FileDescriptor.class, "err");

  static final ArchRule ONLY_CLI_KNOWS_THE_COMMAND_LINE =
      noClasses()
          .that()
          .resideOutsideOfPackage("..cli..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("picocli..");

  static final ArchRule ONLY_WEB_KNOWS_THE_HTTP_LIBRARY =
      noClasses()
          .that()
          .resideOutsideOfPackage("..web..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("io.javalin..", "org.eclipse.jetty..", "jakarta..", "kotlin..");

  static final ArchRule VIEWS_AND_PAGES_KNOW_NEITHER =
      noClasses()
          .that()
          .resideInAnyPackage("..view..", "..page..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("..cli..", "..web..");

  static final ArchRule CORE_DOES_NOT_KNOW_THE_APPLICATION =
      noClasses()
          .that()
          .resideInAnyPackage(
              "org.counterclaim",
              "..text..",
              "..claim..",
              "..analysis..",
              "..intake..",
              "..ledger..",
              "..json..",
              "..evaluation..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.counterclaim.app..");

  static final ArchRule ONLY_THE_WAY_IN_READS_THE_ENVIRONMENT =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.counterclaim.app")
          .should()
          .callMethod(System.class, "getenv")
          .orShould()
          .callMethod(System.class, "getenv", String.class);

  static final ArchRule PACKAGES_ARE_NULL_MARKED =
      classes().that().haveSimpleName("package-info").should().beAnnotatedWith(NullMarked.class);

  /** All rules that a counterexample exists for. */
  static final List<ArchRule> ALL =
      List.of(
          NO_CYCLES,
          ONLY_CLI_PRINTS,
          ONLY_CLI_KNOWS_THE_COMMAND_LINE,
          ONLY_WEB_KNOWS_THE_HTTP_LIBRARY,
          VIEWS_AND_PAGES_KNOW_NEITHER,
          CORE_DOES_NOT_KNOW_THE_APPLICATION,
          ONLY_THE_WAY_IN_READS_THE_ENVIRONMENT,
          PACKAGES_ARE_NULL_MARKED);

  private AppRules() {}
}
