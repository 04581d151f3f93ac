package org.w3id.communique.server;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.w3id.communique.store.ClaimStore;

/** Pages that were made before, each as long as the store is in the state that it was made from. */
final class KeptPages {
  private final ClaimStore store;
  private final KeptAnswers<Part, Content> pages;

  /**
   * A page, or the part of it that was asked for, as it is sent.
   *
   * @param name that no other page has
   * @param number of the part
   * @param compressed whether the client takes it so
   */
  record Part(String name, int number, boolean compressed) {}

  /**
   * A page as text.
   *
   * @param status of HTTP; a page is kept if it is that of success
   */
  record Text(int status, String html) {}

  /** A page as it is sent. */
  record Page(int status, Content content) {
    boolean isGood() {
      return status == HttpServletResponse.SC_OK;
    }
  }

  /**
   * @param mostBytes that pages may take together
   */
  KeptPages(ClaimStore store, long mostBytes) {
    this.store = store;
    this.pages = new KeptAnswers<>(mostBytes);
  }

  /**
   * A page that was made before, while the store is as it was then, or else a new one.
   *
   * @param maker of a new one, in a transaction
   */
  Page page(Part part, Supplier<Text> maker) {
    DatasetGraph dataset = store.dataset();
    return Txn.calculateRead(
        dataset,
        () -> {
          Optional<Long> version = store.settledVersion();
          return version
              .flatMap(now -> pages.get(part, now))
              .map(known -> new Page(HttpServletResponse.SC_OK, known))
              .orElseGet(() -> made(part, maker.get(), version));
        });
  }

  private Page made(Part part, Text text, Optional<Long> version) {
    Content plain = Content.of(Answers.HTML_IN_UTF_8, text.html);
    Content content = part.compressed ? plain.compress() : plain;
    Page page = new Page(text.status, content);
    if (page.isGood()) {
      version.ifPresent(now -> pages.keep(part, now, content, content.bytes().length));
    }
    return page;
  }
}
