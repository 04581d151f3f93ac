package org.w3id.communique.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.sparql.core.DatasetGraph;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.w3id.communique.store.Samples;

/** The endpoint as it is, over any data in the place of a store, and a client of it. */
final class DatasetServer implements AutoCloseable {
  private final Server jetty;
  private final URI endpoint;
  private final HttpClient client = HttpClient.newHttpClient();
  private final DatasetGraph dataset = Samples.database();

  DatasetServer() {
    QueryBounds bounds = QueryBounds.DEFAULT;
    RunningQueries running = new RunningQueries();
    QueryAdmission admission = new QueryAdmission(bounds, new Metrics(running::size));
    Executions executions = new Executions(() -> dataset, bounds.time(), running);
    this.jetty =
        HttpServer.of(
            RunningServer.OPTIONS,
            pages ->
                new SparqlHandler(
                    new SparqlRequestReader(bounds.length()),
                    new SparqlEndpoint(
                        bounds,
                        admission,
                        executions,
                        new KeptResults(Optional::empty, 0, Duration.ZERO)),
                    new ServiceDescription(new RequestUrl(RunningServer.OPTIONS)),
                    new WorkThreads("query", QueryAdmission.places(bounds)),
                    pages),
            new Site(Map.of()));
    try {
      jetty.start();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
    int port = ((ServerConnector) jetty.getConnectors()[0]).getLocalPort();
    this.endpoint = URI.create("http://localhost:" + port + SparqlHandler.PATH);
  }

  /** What is asked; to be changed in transactions of the caller's own. */
  DatasetGraph dataset() {
    return dataset;
  }

  HttpResponse<byte[]> ask(String query, String accept) {
    HttpRequest request =
        HttpRequest.newBuilder(endpoint)
            .header("Content-Type", "application/sparql-query")
            .header("Accept", accept)
            .POST(BodyPublishers.ofString(query))
            .build();
    try {
      return client.send(request, BodyHandlers.ofByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    try {
      jetty.stop();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
