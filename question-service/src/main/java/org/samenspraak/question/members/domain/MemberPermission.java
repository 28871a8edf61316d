package org.samenspraak.question.members.domain;

import static org.samenspraak.backbone.aggregate.Permission.Grant.everyone;
import static org.samenspraak.backbone.aggregate.Permission.Grant.to;

import java.util.List;
import org.samenspraak.backbone.aggregate.Permission;

/** Who may what with the register of members. */
@SuppressWarnings("ImmutableEnumChecker") // the lists are
public enum MemberPermission implements Permission {
  RECORD_MEMBER(
      "een lid van het Vlaams Parlement opnemen of wijzigen, ook uit een bestand", to("clerk")),
  READ_MEMBER("lezen wie wanneer lid was, in welke fractie", everyone()),
  /** Functional, but not for everybody who wants to write to all of them. */
  READ_MEMBER_MAILBOX(
      "de mailbox van een lid lezen",
      to("clerk"),
      to("secretariat"),
      to("auditor"),
      to("service:notification"));

  private final String words;
  private final List<Grant> grants;

  MemberPermission(String words, Grant... grants) {
    this.words = words;
    this.grants = List.of(grants);
  }

  @Override
  public String words() {
    return words;
  }

  @Override
  public List<Grant> grants() {
    return grants;
  }
}
