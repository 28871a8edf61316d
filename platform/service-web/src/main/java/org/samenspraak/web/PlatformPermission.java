package org.samenspraak.web;

import java.util.List;
import org.samenspraak.backbone.aggregate.Permission;

/** Who may what in every service alike. */
@SuppressWarnings("ImmutableEnumChecker") // the lists are
public enum PlatformPermission implements Permission {
  KNOW_ONESELF("vragen als wie men aangemeld is", Grant.everyone()),
  READ_AUDIT("lezen wie wat wijzigde en wie wat las", Grant.to("auditor")),
  RUN_SERVICE("een dienst beheren: geparkeerde berichten, de klok", Grant.to("operator"));

  private final String words;
  private final List<Grant> grants;

  PlatformPermission(String words, Grant... grants) {
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
