package org.w3id.communique.server;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.RequestLog;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.component.AbstractLifeCycle;

/**
 * Writes a JSON object a line for each request that was answered. Who does not read the log does
 * not slow the server: lines that find no room are counted, and their number is told on the next.
 * Of headers only {@code User-Agent} is written, of URLs only the path, of queries the beginning.
 */
final class AccessLog extends AbstractLifeCycle implements RequestLog {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int LINES_WAITING = 10_000;
  private static final int MOST_CHARACTERS = 1_000;
  private static final long MILLISECONDS_TO_FINISH = 1_000;

  private final OutputStream out;
  private final BlockingQueue<String> lines = new ArrayBlockingQueue<>(LINES_WAITING);
  private final AtomicLong lost = new AtomicLong();
  private final Thread writer =
      Thread.ofPlatform().daemon().name("access-log").unstarted(this::write);

  AccessLog(OutputStream out) {
    this.out = out;
  }

  @Override
  public void log(Request request, Response response) {
    ObjectNode line = JSON.createObjectNode();
    long nanoseconds = System.nanoTime() - request.getBeginNanoTime();
    line.put("time", Instant.ofEpochMilli(Request.getTimeStamp(request)).toString());
    line.put("client", Request.getRemoteAddr(request));
    line.put("method", request.getMethod());
    line.put("path", cut(String.valueOf(request.getHttpURI().getPath())));
    line.put("status", response.getStatus());
    line.put("bytes", Response.getContentBytesWritten(response));
    line.put("milliseconds", TimeUnit.NANOSECONDS.toMillis(nanoseconds));
    String agent = request.getHeaders().get(HttpHeader.USER_AGENT);
    if (agent != null) {
      line.put("agent", cut(agent));
    }
    if (request.getAttribute(SparqlHandler.ASKED) instanceof SparqlRequest asked) {
      line.put("query", cut(asked.query().orElse("")));
    }
    long missing = lost.getAndSet(0);
    if (missing > 0) {
      line.put("lost", missing);
    }
    if (!lines.offer(line.toString())) {
      lost.addAndGet(missing + 1);
    }
  }

  @Override
  protected void doStart() {
    writer.start();
  }

  @Override
  protected void doStop() throws Exception {
    writer.interrupt();
    writer.join(MILLISECONDS_TO_FINISH);
  }

  private void write() {
    try {
      while (true) {
        try {
          write(lines.take());
        } catch (InterruptedException e) {
          for (String line = lines.poll(); line != null; line = lines.poll()) {
            write(line);
          }
          return;
        }
      }
    } catch (IOException e) {
      // A log that cannot be written ends; the server does not.
      lines.clear();
    }
  }

  private void write(String line) throws IOException {
    out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
    if (lines.isEmpty()) {
      out.flush();
    }
  }

  private static String cut(String text) {
    return text.length() <= MOST_CHARACTERS ? text : text.substring(0, MOST_CHARACTERS) + "…";
  }
}
