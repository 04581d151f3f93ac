package org.w3id.communique;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.jspecify.annotations.NullMarked;

/**
 * Keeps the store, the server and what reads documents apart; only the command line knows them all.
 */
@AnalyzeClasses(
    packages = "org.w3id.communique",
    importOptions = ArchitectureTest.WithoutTests.class)
class ArchitectureTest {
  private static final String OURS = "org.w3id.communique.";

  @ArchTest
  static final ArchRule theStoreKnowsNoDocumentsAndNoServer =
      apart("store", "extractor", "input", "search", "server", "cli", "output", "evaluation");

  @ArchTest
  static final ArchRule theServerKnowsTheStoreAlone =
      apart("server", "extractor", "input", "cli", "output", "evaluation", "rdf", "nlp");

  @ArchTest
  static final ArchRule inputKnowsTheTypesOfTextAlone =
      apart("input", "extractor", "store", "server", "cli", "output", "evaluation", "rdf", "claim");

  @ArchTest
  static final ArchRule correctionsAreMadeWhereverGraphsAreKept =
      apart(
          "correction",
          "extractor",
          "input",
          "store",
          "search",
          "server",
          "cli",
          "output",
          "evaluation",
          "rdf");

  @ArchTest
  static final ArchRule evaluationComparesClaimsHoweverMade =
      apart("evaluation", "extractor", "input", "store", "server", "cli", "output", "rdf", "claim");

  @ArchTest
  static final ArchRule exportKnowsNoStoreAndNoServer =
      apart(
          "export", "extractor", "input", "store", "server", "cli", "output", "evaluation", "rdf");

  @ArchTest
  static final ArchRule nothingKnowsTheCommandLine =
      noClasses()
          .that()
          .resideOutsideOfPackage(OURS + "cli..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage(OURS + "cli..");

  @ArchTest
  static final ArchRule onlyTheCommandLineImportsPicocli =
      onlyIn("cli", "picocli..", "me.tongfei..");

  @ArchTest
  static final ArchRule onlyTheServerImportsItsLibraries =
      onlyIn("server", "org.apache.jena.fuseki..", "org.eclipse.jetty..", "jakarta.servlet..");

  @ArchTest
  static final ArchRule theSearchKnowsTheStoreAlone =
      apart("search", "extractor", "input", "server", "cli", "output", "evaluation");

  @ArchTest
  static final ArchRule onlyTheSearchImportsLucene =
      onlyIn("search", "org.apache.lucene..", "org.apache.jena.query.text..");

  @ArchTest
  static final ArchRule onlyTheStoreImportsTdb = onlyIn("store", "org.apache.jena.tdb2..");

  @ArchTest
  static final ArchRule noCycles = slices().matching(OURS + "(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule everyPackageIsNullMarked =
      classes().that().haveSimpleName("package-info").should().beAnnotatedWith(NullMarked.class);

  private static ArchRule apart(String name, String... others) {
    String[] forbidden = new String[others.length];
    for (int i = 0; i < others.length; i++) {
      forbidden[i] = OURS + others[i] + "..";
    }
    return noClasses()
        .that()
        .resideInAPackage(OURS + name + "..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(forbidden);
  }

  private static ArchRule onlyIn(String name, String... libraries) {
    return noClasses()
        .that()
        .resideInAPackage("org.w3id.communique..")
        .and()
        .resideOutsideOfPackage(OURS + name + "..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(libraries);
  }

  /**
   * ArchUnit's own option knows the folders of the full build alone, not those of the quick one.
   */
  static final class WithoutTests implements ImportOption {
    @Override
    public boolean includes(Location location) {
      return !location.contains("/test-classes/");
    }
  }
}
