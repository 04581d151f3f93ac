package org.w3id.communique.input;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.w3id.communique.text.Document;

/** Reads one document from one JSON object. */
final class JsonDocument {
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxStringLength(Integer.MAX_VALUE)
                  .maxNestingDepth(200)
                  .build())
          .build();

  private JsonDocument() {}

  /**
   * The document that one line describes.
   *
   * @throws Refusal if the line is no JSON object, or one that is no document
   */
  static Document parse(String line) throws Refusal {
    try (JsonParser json = JSON.createParser(line)) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        throw new Refusal("is no JSON object");
      }
      DocumentFields fields = new DocumentFields();
      for (String key = json.nextFieldName(); key != null; key = json.nextFieldName()) {
        read(json, key, fields);
      }
      if (json.nextToken() != null) {
        throw new Refusal("holds more than one JSON value");
      }
      return fields.toDocument();
    } catch (JsonProcessingException e) {
      throw new Refusal(
          "is not JSON: column " + e.getLocation().getColumnNr() + ": " + e.getOriginalMessage());
    } catch (IOException e) {
      throw new UncheckedIOException("a string cannot fail to be read", e);
    }
  }

  private static void read(JsonParser json, String key, DocumentFields fields)
      throws IOException, Refusal {
    JsonToken value = json.nextToken();
    if (!DocumentFields.knows(key)) {
      json.skipChildren();
    } else if (value == JsonToken.VALUE_STRING) {
      if (fields.has(key)) {
        throw new Refusal("\"" + key + "\" is given twice");
      }
      fields.put(key, json.getText());
    } else if (value != JsonToken.VALUE_NULL) {
      throw new Refusal("\"" + key + "\" is " + nameOf(value) + ", not a string");
    }
  }

  private static String nameOf(JsonToken token) {
    return switch (token) {
      case START_OBJECT -> "an object";
      case START_ARRAY -> "a list";
      case VALUE_TRUE, VALUE_FALSE -> "true or false";
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "a number";
      default -> "something else";
    };
  }
}
