package org.samenspraak.embedded;

import java.nio.file.Path;

/**
 * A mail that was handed over for one recipient.
 *
 * @param to the address of the envelope, which is where a real server would have brought it
 * @param subject decoded; empty when the mail has none
 * @param path the complete mail as an {@code .eml} file
 */
public record CaughtMail(String to, String subject, Path path) {}
