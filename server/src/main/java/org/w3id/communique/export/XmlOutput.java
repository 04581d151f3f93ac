package org.w3id.communique.export;

import java.io.OutputStream;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes XML, an element a line. Does not close the stream it writes to. */
final class XmlOutput {
  /** What XML 1.0, section 2.2, has no place for. */
  private static final Pattern NO_CHARACTER =
      Pattern.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

  private final XMLStreamWriter xml;

  /** Something that writes XML. */
  @FunctionalInterface
  interface Content {
    void write() throws XMLStreamException;
  }

  private XmlOutput(XMLStreamWriter xml) {
    this.xml = xml;
  }

  static XmlOutput to(OutputStream out) throws XMLStreamException {
    XmlOutput output =
        new XmlOutput(XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8"));
    output.xml.writeStartDocument("UTF-8", "1.0");
    output.line();
    return output;
  }

  /** An element with lines of its own for what stands in it; attributes as names and values. */
  void element(String name, Content content, String... attributes) throws XMLStreamException {
    xml.writeStartElement(name);
    attributes(attributes);
    line();
    content.write();
    xml.writeEndElement();
    line();
  }

  /** An element with nothing in it. */
  void empty(String name, String... attributes) throws XMLStreamException {
    xml.writeEmptyElement(name);
    attributes(attributes);
    line();
  }

  /** An element with words in it. */
  void text(String name, String text, String... attributes) throws XMLStreamException {
    xml.writeStartElement(name);
    attributes(attributes);
    xml.writeCharacters(clean(text));
    xml.writeEndElement();
    line();
  }

  void finish() throws XMLStreamException {
    xml.writeEndDocument();
    xml.flush();
  }

  private void attributes(String... namesAndValues) throws XMLStreamException {
    for (int i = 0; i < namesAndValues.length; i += 2) {
      xml.writeAttribute(namesAndValues[i], clean(namesAndValues[i + 1]));
    }
  }

  private void line() throws XMLStreamException {
    xml.writeCharacters("\n");
  }

  private static String clean(String text) {
    return NO_CHARACTER.matcher(text).replaceAll("\uFFFD");
  }
}
