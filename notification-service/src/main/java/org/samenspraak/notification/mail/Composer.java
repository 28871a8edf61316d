package org.samenspraak.notification.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.samenspraak.backbone.wire.Decoded;
import org.samenspraak.backbone.wire.EventCodec;
import org.samenspraak.contracts.Event;
import org.samenspraak.notification.domain.Entry;
import org.samenspraak.notification.domain.Mail;
import org.samenspraak.notification.domain.Recipient;
import org.samenspraak.notification.domain.table.Importance;
import org.samenspraak.notification.domain.table.Known;
import org.samenspraak.notification.domain.table.NotificationTable;
import org.samenspraak.notification.domain.table.Row;
import org.samenspraak.notification.domain.table.TakenBack;
import org.samenspraak.notification.domain.table.TakenBack.Told;
import org.samenspraak.notification.views.Directory;
import org.springframework.stereotype.Component;

/** Makes one mail of what was gathered in a window. */
@Component
class Composer {

  private final NotificationTable table;
  private final EventCodec codec;
  private final Directory directory;

  Composer(NotificationTable table, EventCodec codec, Directory directory) {
    this.table = table;
    this.codec = codec;
    this.directory = directory;
  }

  /** A mail with the facts that it is made of. */
  record Composed(Mail mail, Entry cause) {}

  private record Said(Mail mail, Importance importance, Entry first) {}

  /** The mail; empty when all was taken back. */
  Optional<Composed> compose(List<Entry> entries, Recipient to) {
    Known known = directory.at(entries.getLast().at());
    List<Told> told = entries.stream().map(entry -> new Told(entry, factOf(entry))).toList();
    Map<String, List<Told>> byRow =
        TakenBack.outOf(told).stream()
            .collect(
                Collectors.groupingBy(
                    one -> one.entry().row(), LinkedHashMap::new, Collectors.toList()));
    List<Said> said = new ArrayList<>();
    byRow.forEach((name, ofRow) -> {
      Row<Event> row = table.named(name);
      row.words()
          .of(ofRow.stream().map(Told::fact).toList(), to, known)
          .forEach(mail -> said.add(new Said(mail, row.importance(), ofRow.getFirst().entry())));
    });
    said.sort(Comparator.comparing(Said::importance));
    return said.isEmpty() ? Optional.empty() : Optional.of(together(said));
  }

  private static Composed together(List<Said> said) {
    Said main = said.getFirst();
    List<Mail> others = said.stream().skip(1).map(Said::mail).toList();
    return new Composed(others.isEmpty() ? main.mail() : main.mail().and(others), main.first());
  }

  private Event factOf(Entry entry) {
    return switch (codec.read(entry.type(), entry.data().getBytes(UTF_8))) {
      case Decoded.Known(Event event) -> event;
      case Decoded other ->
          throw new IllegalStateException("gathered but not readable any more: " + other);
    };
  }
}
