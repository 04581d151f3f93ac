package org.w3id.communique.claim;

import java.math.BigDecimal;
import java.util.Optional;
import org.w3id.communique.text.CharSpan;

/**
 * How much of something.
 *
 * @param text as the document writes it
 * @param span where it stands in the document's text
 * @param value the number, where it can be read
 * @param unit ISO 4217 code of a currency or the word for a measure; empty for a bare count
 */
public record Quantity(
    String text, CharSpan span, Optional<BigDecimal> value, Optional<String> unit) {}
