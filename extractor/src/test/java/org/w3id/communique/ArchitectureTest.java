package org.w3id.communique;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.NullMarked;

/** Keeps the stages in reading order: each knows those before it, and no library but its own. */
@AnalyzeClasses(
    packages = "org.w3id.communique",
    importOptions = ArchitectureTest.WithoutTests.class)
class ArchitectureTest {
  private static final String OURS = "org.w3id.communique.";

  @ArchTest static final ArchRule textKnowsNothingOfOurs = knowsOnly("text");

  @ArchTest static final ArchRule nlpKnowsTextAlone = knowsOnly("nlp", "text");

  @ArchTest
  static final ArchRule lexiconKnowsTextAndTheVocabulary = knowsOnly("lexicon", "text", "ontology");

  @ArchTest
  static final ArchRule mentionsAreFoundInTextByLists = knowsOnly("mention", "text", "lexicon");

  @ArchTest
  static final ArchRule eventsAreFoundAmongMentions =
      knowsOnly("event", "text", "lexicon", "mention", "ontology");

  @ArchTest
  static final ArchRule resolutionComesAfterEvents =
      knowsOnly("resolve", "text", "lexicon", "mention", "event", "ontology");

  @ArchTest
  static final ArchRule claimsComeAfterResolution =
      knowsOnly("claim", "text", "lexicon", "mention", "event", "resolve", "ontology");

  @ArchTest
  static final ArchRule rdfKnowsClaimsNotHowTheyWereFound =
      knowsOnly("rdf", "text", "lexicon", "resolve", "claim", "ontology");

  @ArchTest
  static final ArchRule thePipelineKnowsNoRdf =
      knowsOnly(
          "extractor",
          "text",
          "nlp",
          "lexicon",
          "mention",
          "event",
          "resolve",
          "claim",
          "ontology");

  @ArchTest
  static final ArchRule onlyNlpImportsNlpLibraries =
      onlyIn(
          "nlp",
          "opennlp..",
          "edu.emory..",
          "edu.washington..",
          "it.unimi.dsi.fastutil..",
          "org.tukaani..");

  @ArchTest static final ArchRule onlyRdfImportsJena = onlyIn("rdf", "org.apache.jena..");

  @ArchTest static final ArchRule onlyRulesOfEventsAreYaml = onlyIn("event", "org.snakeyaml..");

  @ArchTest
  static final ArchRule noCycles = slices().matching(OURS + "(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule everyPackageIsNullMarked =
      classes().that().haveSimpleName("package-info").should().beAnnotatedWith(NullMarked.class);

  /** The ontology's own classes are not looked at here. */
  private static ArchRule knowsOnly(String name, String... others) {
    List<String> allowed = new ArrayList<>();
    allowed.add(OURS + name + "..");
    for (String other : others) {
      allowed.add(OURS + other + "..");
    }
    String[] packages = allowed.toArray(String[]::new);
    return noClasses()
        .that()
        .resideInAPackage(OURS + name + "..")
        .should()
        .dependOnClassesThat(
            JavaClass.Predicates.resideInAPackage("org.w3id.communique..")
                .and(JavaClass.Predicates.resideOutsideOfPackages(packages)));
  }

  private static ArchRule onlyIn(String name, String... libraries) {
    return noClasses()
        .that()
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
