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
import org.samenspraak.notification.domain.Mailing;
import org.samenspraak.notification.domain.PortalLinks;
import org.samenspraak.notification.domain.Recipient;
import org.samenspraak.notification.domain.Telling;
import org.samenspraak.notification.domain.preferences.Choice;
import org.samenspraak.notification.domain.preferences.MailKind;
import org.samenspraak.notification.domain.preferences.Pace;
import org.samenspraak.notification.domain.table.Importance;
import org.samenspraak.notification.domain.table.Known;
import org.samenspraak.notification.domain.table.NotificationTable;
import org.samenspraak.notification.domain.table.Row;
import org.samenspraak.notification.domain.table.TakenBack;
import org.samenspraak.notification.domain.table.TakenBack.Told;
import org.samenspraak.notification.views.ChosenPreferences;
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
  private final ChosenPreferences preferences;

  Composer(
      NotificationTable table,
      EventCodec codec,
      Directory directory,
      ChosenPreferences preferences,
      MailProperties properties) {
    this.table = table;
    this.codec = codec;
    this.directory = directory;
    this.preferences = preferences;
    this.portal = properties.portalPages();
    this.digest = new DigestMail(portal);
  }

  /** A mail with the facts that it is made of. */
  record Composed(Mail mail, Entry cause) {}

  private record Said(Mail mail, Importance importance, Entry first) {}

  /**
   * The digest of what happened to several dossiers; empty when nothing is left to tell. An item
   * whose words cannot be made fails all, loudly.
   */
  Optional<Composed> digest(List<Entry> entries, Recipient to, Choice choice) {
    Map<String, List<Entry>> byDossier =
        entries.stream()
            .collect(
                Collectors.groupingBy(Entry::dossier, LinkedHashMap::new, Collectors.toList()));
    List<Said> said =
        byDossier.values().stream()
            .flatMap(some -> said(some, to, choice).stream())
            .sorted(URGENT)
            .toList();
    if (said.isEmpty()) {
      return Optional.empty();
    }
    Mail mail = digest.of(to, said.stream().map(Said::mail).toList(), today(entries));
    return Optional.of(new Composed(mail, said.getFirst().first()));
  }

  /**
   * What could not be made before.
   *
   * @param notification its id
   */
  Optional<Composed> again(String notification, Telling telling) {
    Choice choice = preferences.of(telling.to().key());
    return Mailing.isDigest(notification)
        ? digest(telling.entries(), telling.to(), choice)
        : compose(telling.entries(), telling.to(), choice);
  }

  /** The mail; empty when nothing is left to tell: it was taken back, or is not wanted. */
  Optional<Composed> compose(List<Entry> entries, Recipient to, Choice choice) {
    List<Said> said = said(entries, to, choice);
    return said.isEmpty() ? Optional.empty() : Optional.of(together(said));
  }

  /** What is left of a window once what was taken back is left out. */
  List<Told> left(List<Entry> entries) {
    return TakenBack.outOf(entries.stream().map(entry -> new Told(entry, factOf(entry))).toList());
  }

  /** As what one chooses how to be told of it. */
  Optional<MailKind> kindOf(Entry entry) {
    return table.named(entry.row()).kind();
  }

  /** Those that are wanted at all. */
  List<Entry> wanted(List<Entry> entries, Choice choice) {
    return entries.stream()
        .filter(entry -> choice.of(kindOf(entry), today(entries)) != Pace.OFF)
        .toList();
  }

  /** What is said of one dossier, the most urgent first. */
  private List<Said> said(List<Entry> entries, Recipient to, Choice choice) {
    Known known = directory.at(entries.getLast().at());
    Map<String, List<Told>> byRow =
        left(entries).stream()
            .filter(one -> choice.of(kindOf(one.entry()), known.today()) != Pace.OFF)
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

  private LocalDate today(List<Entry> entries) {
    return directory.at(entries.getLast().at()).today();
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
