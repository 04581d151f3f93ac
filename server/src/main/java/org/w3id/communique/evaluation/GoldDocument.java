package org.w3id.communique.evaluation;

import java.util.List;

/**
 * A document with its annotated events.
 *
 * @param id as in the predictions
 * @param text what the evidence is quoted from
 * @param events as annotated
 */
record GoldDocument(String id, String text, List<ScoredEvent> events) {
  GoldDocument {
    events = List.copyOf(events);
  }
}
