package org.w3id.communique.correction;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;

/** What the entities of one document are instead, by the user's word. */
final class Meanings {
  private final Map<Node, Meaning> byEntity = new LinkedHashMap<>();

  /** Enters what an entity is; an entry before this one holds. */
  void enter(Node entity, Meaning meaning) {
    if (!meaning.target().equals(entity)) {
      byEntity.putIfAbsent(entity, meaning);
    }
  }

  Set<Node> entities() {
    return Collections.unmodifiableSet(byEntity.keySet());
  }

  /** What an entity is instead; empty if it is what it is. */
  Optional<Meaning> of(Node entity) {
    return Optional.ofNullable(byEntity.get(entity));
  }

  /** What stands for a node of the document. */
  Node meant(Node node) {
    return of(node).map(Meaning::target).orElse(node);
  }
}
