package org.samenspraak.question.members.domain;

import org.samenspraak.backbone.aggregate.Refusal;

/**
 * Something that cannot be so of a member.
 *
 * @param field where it stands: {@code memberships[1].from}
 * @param type stable English slug
 * @param message in Dutch
 * @param expected in Dutch, what would be right
 */
public record Flaw(String field, String type, String message, String expected) {

  Refusal refusal() {
    return new Refusal(Refusal.Kind.INVALID, type, message).field(field).expected(expected);
  }
}
