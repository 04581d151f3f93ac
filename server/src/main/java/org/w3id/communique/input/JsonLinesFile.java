package org.w3id.communique.input;

import java.io.IOException;
import java.util.Optional;

/** The documents of a file with one JSON object a line. */
final class JsonLinesFile implements FileReadings {
  private final String file;
  private final BoundedLines lines;
  private final int longest;
  private boolean holdsSomething;
  private boolean ended;

  JsonLinesFile(String file, BoundedLines lines, int longest) {
    this.file = file;
    this.lines = lines;
    this.longest = longest;
  }

  @Override
  public Optional<Reading> next() {
    while (!ended) {
      try {
        if (lines.number() == 0 && lines.looksBinary()) {
          ended = true;
          return Optional.of(Reading.rejected(Place.of(file), "is no text: it has zero bytes"));
        }
        Optional<BoundedLines.Line> line = lines.next();
        if (line.isEmpty()) {
          ended = true;
          return holdsSomething
              ? Optional.empty()
              : Optional.of(Reading.skipped(Place.of(file), "holds no document"));
        }
        Optional<Reading> reading = read(line.get());
        if (reading.isPresent()) {
          holdsSomething = true;
          return reading;
        }
      } catch (IOException e) {
        ended = true;
        Place after = new Place(file, lines.number() + 1);
        return Optional.of(
            Reading.rejected(after, "cannot be read from here on: " + Failure.of(e)));
      }
    }
    return Optional.empty();
  }

  private Optional<Reading> read(BoundedLines.Line line) {
    Place place = new Place(file, line.number());
    if (line.bytes().isEmpty()) {
      return Optional.of(Reading.rejected(place, "is longer than " + longest + " bytes"));
    }
    try {
      String text = StrictUtf8.decode(line.bytes().get());
      return text.isBlank()
          ? Optional.empty()
          : Optional.of(new Reading.Accepted(JsonDocument.parse(text), place));
    } catch (Refusal refusal) {
      return Optional.of(Reading.rejected(place, refusal.reason()));
    }
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
