package org.samenspraak.coordination.web;

import org.samenspraak.backbone.aggregate.Cause;
import org.samenspraak.backbone.aggregate.Versioned;
import org.samenspraak.coordination.domain.Coordination;
import org.samenspraak.coordination.views.CoordinationView;
import org.samenspraak.web.Responses;
import org.samenspraak.workingdays.Brussels;
import org.springframework.http.ResponseEntity;

/** After a change the caller gets the coordination as it then stands. */
final class Shown {
  private Shown() {}

  static ResponseEntity<CoordinationView> to(Cause.Request cause, Versioned<Coordination> changed) {
    return Responses.ok(
        changed, CoordinationView.of(changed, cause.actor(), Brussels.dateOf(cause.at())));
  }
}
