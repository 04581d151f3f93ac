package org.w3id.communique.mention;

import java.math.BigDecimal;
import java.util.Optional;
import org.w3id.communique.text.TokenSpan;

/**
 * A number with what belongs to it, or a sum of money.
 *
 * @param span the words of the quantity, approximators included ("nearly five million", "$300
 *     million"), the counted noun excluded
 * @param head index of the token that governs the others
 * @param value the number, where it can be read
 * @param unit ISO 4217 code of a currency or the word for a measure ("tonnes"); empty for a bare
 *     count
 * @param money whether it is a sum of money
 * @param foundBy id of the rule that found it
 */
public record QuantityMention(
    TokenSpan span,
    int head,
    Optional<BigDecimal> value,
    Optional<String> unit,
    boolean money,
    String foundBy)
    implements Mention {}
