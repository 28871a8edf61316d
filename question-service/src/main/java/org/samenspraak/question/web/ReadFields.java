package org.samenspraak.question.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samenspraak.contracts.ids.MinisterId;
import org.samenspraak.question.intake.ReadAddressee;
import org.samenspraak.question.intake.ReadQuestion;

/**
 * All that was read of a question, also when it is not enough to file it: a clerk completes and
 * corrects it in a form.
 *
 * @param title empty when there is none, and so the asker
 */
record ReadFields(
    String title,
    String asker,
    @Nullable LocalDate filedOn,
    String introduction,
    List<String> parts,
    List<NamedTo> addressees) {

  /** An addressee, by the name that the document gives. */
  record NamedTo(MinisterId minister, String name, @Nullable Integer number) {
    static NamedTo of(ReadAddressee read) {
      return new NamedTo(read.minister(), read.name(), read.number());
    }
  }

  static ReadFields of(ReadQuestion read) {
    return new ReadFields(
        read.title(),
        read.asker(),
        read.filedOn(),
        read.introduction(),
        read.parts(),
        read.addressees().stream().map(NamedTo::of).toList());
  }
}
