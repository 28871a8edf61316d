package org.samenspraak.web.audit;

import java.util.List;
import java.util.function.Consumer;
import org.samenspraak.backbone.aggregate.Actor;
import org.samenspraak.backbone.aggregate.Audit;
import org.samenspraak.backbone.inbound.AuditTrail;

/** Keeps nothing. */
public final class FakeAudit implements AuditTrail {

  /** An auditing over it. */
  public static Auditing auditing() {
    return new Auditing(new Pseudonyms("een voorbeeld van een sleutel"), new FakeAudit());
  }

  @Override
  public List<Entry> newest(Part part, Wanted wanted, int most) {
    return List.of();
  }

  @Override
  public void each(Part part, Wanted wanted, Consumer<Entry> take) {}

  @Override
  public void read(Actor actor, Audit audit, String about) {}
}
