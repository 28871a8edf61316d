package org.samenspraak.question.domain;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samenspraak.backbone.aggregate.Wake;
import org.samenspraak.question.domain.end.ConversionNotice;
import org.samenspraak.question.domain.end.End;
import org.samenspraak.question.domain.end.How;

/** At which moment something is to be done with a question by itself. */
final class Awakening {
  private static final String PUBLICATION = "publication";
  private static final String CONVERSION = "conversion";

  private Awakening() {}

  /** The next one: to publish an answer, or to say that a conversion comes near. */
  static Optional<Wake> next(
      List<Addressing> addressings, @Nullable End end, @Nullable ConversionNotice last) {
    Optional<Wake> publication =
        Embargo.nextOf(addressings)
            .filter(next -> end == null || end.how() != How.WITHDRAWN)
            .map(next -> new Wake(PUBLICATION, next.publicationAt()));
    Optional<Wake> notice =
        Addressing.firstDue(addressings)
            .filter(first -> end == null)
            .flatMap(first -> ConversionNotice.next(last, first.dueOn(), first.term().calendar()))
            .map(at -> new Wake(CONVERSION, at));
    return Stream.of(publication, notice)
        .flatMap(Optional::stream)
        .min(Comparator.comparing(Wake::at));
  }

  static boolean isForConversion(Wake wake) {
    return wake.kind().equals(CONVERSION);
  }
}
