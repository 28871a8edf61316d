package org.samenspraak.coordination.register.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samenspraak.contracts.ids.MinisterId;
import org.samenspraak.coordination.register.domain.Administration;
import org.samenspraak.coordination.register.domain.Competence;
import org.samenspraak.coordination.register.domain.Mandate;
import org.samenspraak.coordination.register.views.MandateRegister;
import org.samenspraak.web.Input;
import org.samenspraak.web.Needs;
import org.samenspraak.web.PageOf;
import org.samenspraak.web.Paging;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The government register, which is public. */
@RestController
@RequestMapping(path = "/api/mandates", produces = MediaType.APPLICATION_JSON_VALUE)
class MandateController {

  /** A mandate and its government; both dates included, no last date while it lasts. */
  record MandateView(
      String governmentId,
      MinisterId minister,
      String name,
      String formOfAddress,
      String title,
      boolean titleConfirmed,
      List<Competence> competences,
      LocalDate from,
      @Nullable LocalDate through,
      String organisationCode,
      List<Administration> administrations,
      String mailbox) {
    static MandateView of(MandateRegister.Entry entry) {
      Mandate mandate = entry.mandate();
      return new MandateView(
          entry.governmentId(),
          mandate.minister(),
          mandate.name(),
          mandate.formOfAddress(),
          mandate.title(),
          mandate.titleConfirmed(),
          mandate.competences(),
          mandate.from(),
          mandate.through(),
          mandate.organisationCode(),
          mandate.administrations(),
          mandate.mailbox());
    }
  }

  private final MandateRegister register;

  MandateController(MandateRegister register) {
    this.register = register;
  }

  @Needs("read-register")
  @GetMapping
  PageOf<MandateView> mandates(
      @RequestParam @Nullable LocalDate on,
      @RequestParam @Nullable String minister,
      Paging paging) {
    MinisterId person = minister == null ? null : new MinisterId(Input.slug(minister, "minister"));
    return PageOf.of(register.entries(on, person), paging).map(MandateView::of);
  }
}
