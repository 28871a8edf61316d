package org.samenspraak.backbone.aggregate;

/**
 * Who is behind a change or a reading, beyond what everybody may know of it. Kept beside facts and
 * never sent with one: events name a role and an office, not a person.
 *
 * @param person pseudonym, always the same for the same person
 * @param role as the token gave it, for example {@code cabinet-member}
 * @param request method and path, for example {@code PUT /api/questions/1}
 */
public record Audit(String person, String role, String request) {}
