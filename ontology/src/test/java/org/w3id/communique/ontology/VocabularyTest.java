package org.w3id.communique.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.junit.jupiter.api.Test;

/** That the Java vocabulary says what the ontology says. */
class VocabularyTest {
  @Test
  void theVocabularyHasEveryTermAndNoOther() {
    assertThat(constants()).isEqualTo(terms());
  }

  @Test
  void anArmsTransferIsATransferAndHasItsRoles() {
    assertThat(EventType.ARMS_TRANSFER.superTypes()).containsExactly(EventType.TRANSFER);
    assertThat(EventType.ARMS_TRANSFER.coreRoles())
        .containsExactly(Role.SUPPLIER, Role.RECIPIENT, Role.ITEM);
    assertThat(EventType.ARMS_TRANSFER.roles()).endsWith(Role.QUANTITY);
    assertThat(EventType.VISIT.superTypes()).isEmpty();
  }

  @Test
  void phasesAreThoseOfTheType() {
    assertThat(EventType.SANCTION.phases())
        .contains(Phase.EXTENDED, Phase.LIFTED)
        .doesNotContain(Phase.SIGNED);
    assertThat(EventType.VISIT.phases()).isEmpty();
  }

  @Test
  void everyConstantIsFoundByItsName() {
    assertThat(EventType.values())
        .allMatch(type -> EventType.of(type.localName()).orElseThrow() == type);
    assertThat(Role.values()).allMatch(role -> Role.of(role.localName()).orElseThrow() == role);
    assertThat(Factuality.values())
        .allMatch(value -> Factuality.of(value.localName()).orElseThrow() == value);
    assertThat(EventType.of("Referendum")).isEmpty();
  }

  private static Set<String> terms() {
    return Turtle.resource("communique.ttl").listSubjects().toList().stream()
        .filter(RDFNode::isURIResource)
        .map(Resource::getURI)
        .filter(iri -> iri.startsWith(CMQ.NAMESPACE))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> constants() {
    Set<String> iris = new TreeSet<>();
    for (Field field : CMQ.class.getFields()) {
      try {
        iris.add((String) field.get(null));
      } catch (IllegalAccessException e) {
        throw new AssertionError(e);
      }
    }
    iris.remove(CMQ.NAMESPACE);
    return iris;
  }
}
