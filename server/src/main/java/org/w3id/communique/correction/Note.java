package org.w3id.communique.correction;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Who made a correction, when and why, and where it stands.
 *
 * @param line of the file, from 1
 * @param by whoever made it
 * @param date when
 * @param reason why
 */
public record Note(
    int line, Optional<String> by, Optional<LocalDate> date, Optional<String> reason) {}
