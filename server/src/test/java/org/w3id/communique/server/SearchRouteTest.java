package org.w3id.communique.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchRouteTest {
  private static final String PARTLY = "Nothing has all of these words";

  private static RunningServer server;

  @BeforeAll
  static void start(@TempDir Path temp) {
    server =
        new RunningServer(
            temp.resolve("store"), RunningServer.OPTIONS, "announcement", "hostile", "namesakes");
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void findsNamesAndQuotations() {
    assertThat(page("/search?q=vladimir"))
        .contains("<a href=\"/page/person/vladimir-putin\">Vladimir Putin</a>");
    assertThat(page("/search?q=shells&kind=claim"))
        .contains("artillery <mark>shells</mark> to Russia")
        .contains("aria-current=\"page\">claim");
    assertThat(page("/search?q=%3Cscript%3E")).doesNotContain("<script>");
    assertThat(page("/search")).contains("type=\"search\"");
    assertThat(page("/search?q=nowhere")).contains("Nothing in the graph").doesNotContain(PARTLY);
    assertThat(server.get("/search?q=a&kind=nothing").statusCode()).isEqualTo(400);
    assertThat(server.get("/search?q=" + "a".repeat(201)).statusCode()).isEqualTo(400);
  }

  @Test
  void tellsWhereNothingHasAllOfTheWords() {
    assertThat(page("/search?q=private+to+ministers")).doesNotContain(PARTLY);
    assertThat(page("/search?q=private+to+Zanzibar")).contains(PARTLY);
  }

  @Test
  void tellsTheDocumentThatAloneKnowsSomebodyByThisName() {
    assertThat(page("/search?q=putin&kind=person"))
        .containsOnlyOnce(
            "in <a href=\"/page/document/namesakes\">A talk in private to the ministers</a> alone");
  }

  @Test
  void answersProgramsInJson() {
    HttpResponse<String> answer =
        server.get("/search?q=vladimir&kind=person", "Accept", "application/json");

    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json");
    assertThat(answer.headers().allValues("Vary")).contains("Accept");
    assertThat(answer.body())
        .isEqualTo(
            "{\"query\":\"vladimir\",\"total\":1,\"partly\":false,"
                + "\"results\":[{\"iri\":\"http://localhost:3030/id/person/vladimir-putin\","
                + "\"kind\":\"person\",\"label\":\"Vladimir Putin\","
                + "\"snippet\":\"Vladimir Putin\",\"page\":\"/page/person/vladimir-putin\"}]}");
  }

  private static String page(String path) {
    HttpResponse<String> answer = server.get(path, "Accept", "text/html");
    assertThat(answer.statusCode()).as(path).isEqualTo(200);
    return answer.body();
  }
}
