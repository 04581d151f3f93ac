package org.w3id.communique.server;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.system.Txn;
import org.w3id.communique.server.page.FirstPages;
import org.w3id.communique.store.ClaimStore;

/**
 * What the first who looks around would wait for: the first page, the queries on it, and the pages
 * of the states that it leads to.
 */
final class FrequentAnswers {
  private final ClaimStore store;
  private final Home home;
  private final SparqlEndpoint endpoint;
  private final ExampleQueries examples;
  private final LinkedData linkedData;

  FrequentAnswers(
      ClaimStore store,
      Home home,
      SparqlEndpoint endpoint,
      ExampleQueries examples,
      LinkedData linkedData) {
    this.store = store;
    this.home = home;
    this.endpoint = endpoint;
    this.examples = examples;
    this.linkedData = linkedData;
  }

  /** Each makes and keeps one answer, unless it is kept already. */
  List<Runnable> all() {
    List<Runnable> answers = new ArrayList<>();
    answers.add(() -> home.first(true));
    examples
        .all()
        .forEach(
            query -> {
              answers.add(() -> home.example(query, QueryAdmission.OURSELVES, true));
              answers.add(() -> answer(query.text()));
            });
    busyStates().forEach(state -> answers.add(() -> linkedData.page(state, 1, true)));
    return answers;
  }

  private void answer(String query) {
    endpoint.answer(SparqlRequest.of(query, QueryAdmission.OURSELVES)).body().close();
  }

  private List<String> busyStates() {
    return Txn.calculateRead(
        store.dataset(),
        () -> new FirstPages(store.dataset().getUnionGraph(), store.space()).busyStates());
  }
}
