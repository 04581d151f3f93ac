package org.w3id.communique.extractor;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.jspecify.annotations.NullMarked;

/** Keeps the imports of the stages as their package comments draw them. */
@AnalyzeClasses(
    packages = "org.w3id.communique",
    importOptions = ArchitectureTest.WithoutTests.class)
class ArchitectureTest {
  private static final String OURS = "org.w3id.communique.";

  @ArchTest static final ArchRule textImportsNothingOfOurs = mayImport("text");

  @ArchTest static final ArchRule nlpImportsTextAlone = mayImport("nlp", "text");

  @ArchTest static final ArchRule lexiconImportsTextAlone = mayImport("lexicon", "text");

  @ArchTest
  static final ArchRule mentionKnowsNoParserAndNoEvents = mayImport("mention", "text", "lexicon");

  @ArchTest
  static final ArchRule eventKnowsNoParserAndNoEntities =
      mayImport("event", "text", "lexicon", "mention");

  @ArchTest
  static final ArchRule resolveKnowsNoClaims =
      mayImport("resolve", "text", "lexicon", "mention", "event");

  @ArchTest
  static final ArchRule claimKnowsNoRdf =
      mayImport("claim", "text", "lexicon", "mention", "event", "resolve");

  @ArchTest
  static final ArchRule extractorKnowsNoRdf =
      mayImport("extractor", "text", "nlp", "lexicon", "mention", "event", "resolve", "claim");

  @ArchTest
  static final ArchRule rdfKnowsNoParser =
      mayImport("rdf", "text", "lexicon", "mention", "event", "resolve", "claim");

  @ArchTest
  static final ArchRule onlyNlpImportsNlpLibraries =
      onlyIn(
          "nlp", "opennlp..", "edu.emory.mathcs.nlp..", "it.unimi.dsi.fastutil..", "org.tukaani..");

  @ArchTest static final ArchRule onlyRdfImportsJena = onlyIn("rdf", "org.apache.jena..");

  @ArchTest
  static final ArchRule noCycles = slices().matching(OURS + "(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule everyPackageIsNullMarked =
      classes().that().haveSimpleName("package-info").should().beAnnotatedWith(NullMarked.class);

  /** A package of ours imports, of ours, the ontology, itself and those named. */
  private static ArchRule mayImport(String name, String... others) {
    String[] allowed = new String[others.length + 2];
    for (int i = 0; i < others.length; i++) {
      allowed[i] = OURS + others[i] + "..";
    }
    allowed[others.length] = OURS + name + "..";
    allowed[others.length + 1] = OURS + "ontology..";
    return classes()
        .that(resideInAPackage(OURS + name + ".."))
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage(allowed).or(resideOutsideOfPackage("org.w3id.communique..")));
  }

  private static ArchRule onlyIn(String name, String... libraries) {
    return noClasses()
        .that()
        .resideOutsideOfPackage(OURS + name + "..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(libraries)
        .allowEmptyShould(true);
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
