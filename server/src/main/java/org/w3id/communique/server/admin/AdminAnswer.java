package org.w3id.communique.server.admin;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * An answer in JSON lines.
 *
 * @param status of HTTP
 * @param headers besides those of every answer
 * @param lines the body; empty where there is none
 */
record AdminAnswer(int status, Map<HttpHeader, String> headers, String lines) {
  private static final ObjectMapper JSON = new ObjectMapper();

  AdminAnswer {
    headers = Map.copyOf(headers);
  }

  static AdminAnswer empty() {
    return new AdminAnswer(HttpStatus.NO_CONTENT_204, Map.of(), "");
  }

  static AdminAnswer failed(int status, String error) {
    return new AdminAnswer(status, Map.of(), line(JSON.createObjectNode().put("error", error)));
  }

  static AdminAnswer of(DocumentUpdates.Status status) {
    ObjectNode told = JSON.createObjectNode();
    told.put("stage", status.stage().name().toLowerCase(Locale.ROOT));
    told.put("documents", status.documents());
    status.last().ifPresent(last -> told.set("last", summary(last)));
    return new AdminAnswer(HttpStatus.OK_200, Map.of(), line(told));
  }

  /**
   * A line for each remark, then one for the whole; what was sound is in the store all the same.
   */
  static AdminAnswer of(UpdateReport report) {
    StringBuilder lines = new StringBuilder();
    for (DocumentReader.Remark remark : report.remarks()) {
      String kind = remark.rejected() ? "rejected" : "note";
      lines.append(line(JSON.createObjectNode().put(kind, remark.message())));
    }
    lines.append(line(summary(report)));
    boolean sound = report.rejected() == 0;
    int status = sound ? HttpStatus.OK_200 : HttpStatus.UNPROCESSABLE_ENTITY_422;
    return new AdminAnswer(status, Map.of(), lines.toString());
  }

  AdminAnswer with(HttpHeader header, String value) {
    Map<HttpHeader, String> more = new LinkedHashMap<>(headers);
    more.put(header, value);
    return new AdminAnswer(status, more, lines);
  }

  void send(Response response, Callback callback) {
    response.setStatus(status);
    headers.forEach(response.getHeaders()::put);
    response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
    if (!lines.isEmpty()) {
      response.getHeaders().put(HttpHeader.CONTENT_TYPE, "application/jsonl; charset=utf-8");
    }
    response.write(true, ByteBuffer.wrap(lines.getBytes(StandardCharsets.UTF_8)), callback);
  }

  private static ObjectNode summary(UpdateReport report) {
    return JSON.createObjectNode()
        .put("added", report.added())
        .put("unchanged", report.unchanged())
        .put("rejected", report.rejected())
        .put("claims", report.claims());
  }

  private static String line(ObjectNode object) {
    return object + "\n";
  }
}
