package org.samenspraak.notification.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
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
import org.samenspraak.notification.domain.DigestMail;
import org.samenspraak.notification.domain.Entry;
import org.samenspraak.notification.domain.Mail;
import org.samenspraak.notification.domain.PortalLinks;
import org.samenspraak.notification.domain.Recipient;
import org.samenspraak.notification.domain.Telling;
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

  private static final Comparator<Said> URGENT = Comparator.comparing(Said::importance);

  private final NotificationTable table;
  private final EventCodec codec;
  private final Directory directory;
  private final PortalLinks portal;
  private final DigestMail digest;

  Composer(
      NotificationTable table, EventCodec codec, Directory directory, MailProperties properties) {
    this.table = table;
    this.codec = codec;
    this.directory = directory;
    this.portal = properties.portalPages();
    this.digest = new DigestMail(portal);
  }

  /** A mail with the facts that it is made of. */
  record Composed(Mail mail, Entry cause) {}

  private record Said(Mail mail, Importance importance, Entry first) {}

  /**
   * The digest of what happened to several dossiers; empty when all was taken back. An item whose
   * words cannot be made fails all, loudly.
   */
  Optional<Composed> digest(List<Entry> entries, Recipient to) {
    Map<String, List<Entry>> byDossier =
        entries.stream()
            .collect(
                Collectors.groupingBy(Entry::dossier, LinkedHashMap::new, Collectors.toList()));
    List<Said> said =
        byDossier.values().stream()
            .flatMap(some -> said(some, to).stream())
            .sorted(URGENT)
            .toList();
    if (said.isEmpty()) {
      return Optional.empty();
    }
    LocalDate today = directory.at(entries.getLast().at()).today();
    Mail mail = digest.of(to, said.stream().map(Said::mail).toList(), today);
    return Optional.of(new Composed(mail, said.getFirst().first()));
  }

  /** What could not be made before. */
  Optional<Composed> again(Telling telling) {
    boolean digested = telling.entries().stream().map(Entry::dossier).distinct().count() > 1;
    return digested
        ? digest(telling.entries(), telling.to())
        : compose(telling.entries(), telling.to());
  }

  /** The mail; empty when all was taken back. */
  Optional<Composed> compose(List<Entry> entries, Recipient to) {
    List<Said> said = said(entries, to);
    return said.isEmpty() ? Optional.empty() : Optional.of(together(said));
  }

  /** What is said of one dossier, the most urgent first. */
  private List<Said> said(List<Entry> entries, Recipient to) {
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
    said.sort(URGENT);
    return said;
  }

  private Composed together(List<Said> said) {
    Said main = said.getFirst();
    List<Mail> others = said.stream().skip(1).map(Said::mail).toList();
    Mail mail = others.isEmpty() ? main.mail() : main.mail().and(others);
    boolean chosen = main.importance() != Importance.ASSIGNMENT;
    return new Composed(chosen ? mail.chosenAt(portal.preferences()) : mail, main.first());
  }

  private Event factOf(Entry entry) {
    return switch (codec.read(entry.type(), entry.data().getBytes(UTF_8))) {
      case Decoded.Known(Event event) -> event;
      case Decoded other ->
          throw new IllegalStateException("gathered but not readable any more: " + other);
    };
  }
}
