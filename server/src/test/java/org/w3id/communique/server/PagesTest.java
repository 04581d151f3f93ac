package org.w3id.communique.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PagesTest {
  private static final Pattern HREF = Pattern.compile("href=\"([^\"]*)\"");

  /** What pages hold themselves: a description for search engines, the query editor, the icon. */
  private static final Pattern OUR_ELEMENTS =
      Pattern.compile(
          "<script type=\"application/ld\\+json\">[^<>]*</script>"
              + "|<script type=\"module\" src=\"/assets/editor.js\"></script>"
              + "|<img src=\"/assets/icon.svg\" alt=\"\" width=\"26\" height=\"26\">");

  private static final String EVENTS =
      """
      PREFIX cmq: <https://w3id.org/communique/ns#>
      SELECT ?event ?status ?words { ?claim cmq:asserts ?event ; cmq:evidence ?words . ?event cmq:status ?status }
      """;

  private static RunningServer server;

  @BeforeAll
  static void start(@TempDir Path temp) {
    server =
        new RunningServer(
            temp.resolve("store"), RunningServer.OPTIONS, "announcement", "denial", "hostile");
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void theFirstPageCountsWhatThereIs() {
    String page = page("/");

    assertThat(page)
        .contains("<dt>documents</dt><dd>3</dd>")
        .contains("<dt>claims</dt><dd>4</dd>")
        .contains("<dt>events</dt><dd>3</dd>")
        .contains("<dt>contested</dt><dd>0</dd>")
        .containsOnlyOnce("also counted as ")
        .containsIgnoringCase("also counted as transfer")
        .contains("<a href=\"/page/state/PRK\">North Korea</a>");
  }

  @Test
  void aPersonsPageShowsEventsWithStatusSourceAndSentence() {
    String page = page("/page/person/vladimir-putin");

    assertThat(page)
        .contains("<h1>Vladimir Putin</h1>")
        .contains("<a href=\"/page/state/RUS\">Russia</a>")
        .contains("<time datetime=\"2024-06-18\">18 June 2024</time>")
        .contains("Vladimir Putin is set to visit North Korea on Tuesday")
        .contains("Vladimir Putin did not visit North Korea on Tuesday")
        .contains("Daily News")
        .contains("<a href=\"/page/document/announcement\">Putin’s visit</a>");
  }

  @Test
  void aStatesPageShowsItsOtherNamesAndWhoItIsElsewhere() {
    assertThat(page("/page/state/PRK"))
        .contains("DPRK")
        .contains("href=\"http://www.wikidata.org/entity/Q423\" rel=\"noreferrer external\"");
  }

  @Test
  void aClaimNamesItsSource() {
    assertThat(page("/page/claim/shells"))
        .contains("according to")
        .contains("<a href=\"/page/organization/announcement:reports\">reports</a>")
        .contains("nearly five million artillery shells");
  }

  @Test
  void theOntologysPageDefinesItsTerms() {
    assertThat(page("/page/ns"))
        .contains("id=\"ArmsTransfer\"")
        .contains("A transfer of weapons")
        .contains("id=\"Negated\"");
  }

  @Test
  void aQueryIsAnsweredByATable() {
    String page = page("/query?query=" + RunningServer.encode(EVENTS));

    assertThat(page)
        .contains("<th scope=\"col\">event</th>")
        .contains("<span class=\"mark Occurred\">")
        .contains("North Korea has already sent nearly five million artillery shells to Russia")
        .contains("/sparql?query&#x3D;");
    assertThat(page.split("<tr>", -1)).hasSize(1 + 1 + 4);
  }

  @Test
  void aTypeAndAStatusLeadToTheirEvents() {
    assertThat(page("/events/ArmsTransfer")).contains("artillery shells").doesNotContain("visits");
    assertThat(page("/events/Occurred")).contains("artillery shells");
    assertThat(server.get("/events/Nothing").statusCode()).isEqualTo(404);
  }

  @Test
  void everyExampleIsAnswered() {
    assertThat(ExampleQueries.load().all())
        .hasSizeGreaterThanOrEqualTo(15)
        .allSatisfy(
            query -> {
              assertThat(query.question()).endsWith("?");
              assertThat(page("/query/" + query.name())).contains("<table>");
            });
  }

  @Test
  void aQueryMayBeOfAnyKind() {
    assertThat(page("/query?query=" + RunningServer.encode("ASK { ?s ?p ?o }")))
        .contains("<td>yes</td>");
    assertThat(
            page(
                "/query?query="
                    + RunningServer.encode("DESCRIBE <http://localhost:3030/id/state/RUS>")))
        .contains("Russia");
    assertThat(page("/query?query=" + RunningServer.encode("SELECT * { ?s ?s ?s }")))
        .contains("no answer");
  }

  @Test
  void aFailedQueryIsToldOnThePage() {
    HttpResponse<String> answer =
        server.get("/query?query=" + RunningServer.encode("SELECT <script>"));

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body())
        .contains("role=\"alert\"")
        .contains("malformed query at line 1")
        .doesNotContain("<script>");
    assertThat(
            server
                .get("/query?query=" + RunningServer.encode("SELECT * { SERVICE <http://x/> {} }"))
                .statusCode())
        .isEqualTo(400);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/page/person/hostile", "/page/document/hostile", "/page/claim/hostile", "/query"})
  void hostileTextIsShownAsText(String path) {
    String page =
        page(path.equals("/query") ? path + "?query=" + RunningServer.encode(EVENTS) : path);

    assertThat(page).contains("&lt;script&gt;alert(");
    assertThat(OUR_ELEMENTS.matcher(page).replaceAll(""))
        .doesNotContain("<script")
        .doesNotContain("</script")
        .doesNotContain("<svg")
        .doesNotContain("<img")
        .doesNotContain("<b>");
    assertThat(hrefs(page)).noneMatch(href -> href.contains("javascript"));
  }

  @Test
  void theTextOfARestrictedDocumentIsNotShown() {
    assertThat(page("/page/document/denial")).contains("The text");
    assertThat(page("/page/document/announcement"))
        .doesNotContain("The text")
        .contains("<mark>Vladimir Putin is set to visit North Korea on Tuesday</mark>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/query",
        "/page/ns",
        "/page/state/PRK",
        "/page/person/vladimir-putin",
        "/page/document/announcement",
        "/page/claim/visit"
      })
  void everyLinkOfAPageLeadsSomewhere(String path) {
    assertThat(hrefs(page(path)))
        .isNotEmpty()
        .filteredOn(href -> href.startsWith("/"))
        .allSatisfy(
            href ->
                assertThat(server.get(href.replace("&#x3D;", "=")).statusCode())
                    .as(href)
                    .isEqualTo(200));
  }

  @Test
  void onlyThePagesWithTheEditorMayRunScripts() {
    assertThat(policy("/page/state/PRK"))
        .contains("default-src 'none'")
        .doesNotContain("script-src")
        .doesNotContain("unsafe");
    assertThat(policy("/search?q=Putin")).isEqualTo(policy("/page/state/PRK"));
    assertThat(List.of(policy("/"), policy("/query")))
        .allSatisfy(
            policy ->
                assertThat(policy)
                    .contains("default-src 'none'", "script-src 'self';", "connect-src 'self';"));
  }

  private static String policy(String path) {
    return server.get(path).headers().firstValue("Content-Security-Policy").orElse("");
  }

  @Test
  void pagesLoadNothingFromElsewhere() {
    HttpResponse<String> answer = server.get("/");

    assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    assertThat(answer.headers().firstValue("Server")).isEmpty();
    assertThat(answer.body())
        .doesNotContainPattern("(src|href)=\"(https?:)?//")
        .doesNotContain("style=");
    assertThat(server.get("/assets/style.css").headers().firstValue("Content-Type").orElse(""))
        .startsWith("text/css");
    for (String asset : List.of("icon.svg", "editor.js", "editor.css", "yasgui.js", "yasgui.css")) {
      assertThat(server.get("/assets/" + asset).statusCode()).as(asset).isEqualTo(200);
    }
  }

  @Test
  void theFirstPageIsSmallAndLeavesTheEditorOut() {
    int bytes = 0;
    for (String path : List.of("/", "/assets/style.css", "/assets/editor.js", "/assets/icon.svg")) {
      bytes += server.bytes(path, "Accept-Encoding", "gzip").body().length;
    }

    assertThat(bytes).isLessThan(60_000);
    assertThat(page("/")).doesNotContain("yasgui");
  }

  @Test
  void editorsLearnThePrefixes() {
    assertThat(server.get("/prefixes").body())
        .contains("\"cmq\":\"https://w3id.org/communique/ns#\"")
        .contains("\"id\":\"http://localhost:3030/id/\"");
  }

  @Test
  void aDocumentsTextShowsWhereItsClaimsStand() {
    assertThat(page("/page/document/denial"))
        .contains(
            "<mark><a href=\"#c-no-visit\">Vladimir Putin did not visit North Korea on"
                + " Tuesday</a></mark>.");
  }

  @Test
  void aClaimStandsBesideWhatItsEventSays() {
    assertThat(page("/page/claim/visit"))
        .contains("this claim")
        .contains("says otherwise")
        .contains("<span class=\"mark Negated\">")
        .contains("<span class=\"mark Planned\">");
  }

  @Test
  void anEventSaysWhyItsClaimsAreOne() {
    String event = eventOf("visit");

    assertThat(page(event))
        .contains("Why these claims are one event")
        .contains("all 2 claims")
        .contains("joined as <a href=\"/page/ns#SameKey\">same key</a>")
        .contains("Differs from the event: status planned");
  }

  @Test
  void searchEnginesReadWhatAPageIsAbout() {
    assertThat(page("/page/state/PRK"))
        .contains("<script type=\"application/ld+json\">{\"@context\":\"https://schema.org\"")
        .contains("\"@type\":\"Country\"")
        .contains("\"sameAs\":[\"http://www.wikidata.org/entity/Q423\"]");
    assertThat(page(eventOf("visit")))
        .as("what did not happen is no event to a search engine")
        .contains("\"@type\":\"Claim\"")
        .doesNotContain("\"@type\":\"Event\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2", "0", "-1", "x", "99999999999"})
  void thereIsNoPageBeyondTheLast(String page) {
    assertThat(server.get("/page/state/PRK?page=" + page).statusCode()).isEqualTo(404);
  }

  private static String eventOf(String claim) {
    String query =
        "SELECT ?e { <http://localhost:3030/id/claim/%s> <https://w3id.org/communique/ns#asserts> ?e }"
            .formatted(claim);
    String iri = server.query(query, "Accept", "text/csv").body().lines().toList().get(1);
    return iri.replace("http://localhost:3030/id/", "/page/");
  }

  @Test
  void pagesAreReadOnly() {
    assertThat(server.post("/", "application/x-www-form-urlencoded", "a=b").statusCode())
        .isEqualTo(405);
    assertThat(
            server.post("/query", "application/x-www-form-urlencoded", "query=ASK{}").statusCode())
        .isEqualTo(405);
    assertThat(server.send("DELETE", "/id/state/PRK").statusCode()).isEqualTo(405);
  }

  @Test
  void headSendsTheHeadersAlone() {
    HttpResponse<String> answer = server.send("HEAD", "/page/state/PRK");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).isEmpty();
  }

  private static String page(String path) {
    HttpResponse<String> answer = server.get(path, "Accept", "text/html");
    assertThat(answer.statusCode()).as(path).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
    return answer.body();
  }

  private static List<String> hrefs(String page) {
    return HREF.matcher(page).results().map(match -> match.group(1)).distinct().toList();
  }
}
