package org.samenspraak.question.members.files;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.samenspraak.contracts.ids.AskerId;
import org.samenspraak.contracts.ids.MinisterId;
import org.samenspraak.question.members.domain.BecameMinister;
import org.samenspraak.question.members.domain.Flaw;
import org.samenspraak.question.members.domain.MemberRecord;
import org.samenspraak.question.members.domain.Membership;
import org.samenspraak.question.members.files.MemberLines.Column;

/** A member as the lines of a file make them. */
public final class ReadMember {

  private record ReadMembership(int line, Membership membership) {}

  private final String id;
  private final int line;
  private final List<ReadMembership> memberships = new ArrayList<>();
  private String name = "";
  private String mailbox = "";
  private String minister = "";
  private @Nullable LocalDate ministerFrom;
  private boolean ministerUnread;
  private boolean incomplete;

  ReadMember(String id, int line) {
    this.id = id;
    this.line = line;
  }

  /** On which they begin, from 1. */
  public int line() {
    return line;
  }

  /** As they would be recorded. */
  public MemberRecord member() {
    List<Membership> inOrder = inOrder().stream().map(ReadMembership::membership).toList();
    return new MemberRecord(
        new AskerId(id),
        name,
        inOrder,
        mailbox.isEmpty() ? null : mailbox,
        ministerFrom == null || minister.isEmpty()
            ? null
            : new BecameMinister(new MinisterId(minister), ministerFrom));
  }

  void add(MemberLine read, List<LineFault> faults) {
    int before = faults.size();
    name = same(name, read, Column.NAME, faults);
    mailbox = same(mailbox, read, Column.MAILBOX, faults);
    minister = same(minister, read, Column.MINISTER, faults);
    LocalDate became = read.date(Column.MINISTER_FROM);
    if (became != null && ministerFrom != null && !became.equals(ministerFrom)) {
      faults.add(other(read, Column.MINISTER_FROM, ministerFrom.toString()));
    }
    ministerFrom = became == null ? ministerFrom : became;
    ministerUnread |= became == null && !read.text(Column.MINISTER_FROM).isEmpty();
    addMembership(read, faults);
    incomplete |= faults.size() > before;
  }

  private void addMembership(MemberLine read, List<LineFault> faults) {
    LocalDate through = read.date(Column.THROUGH);
    LocalDate from = read.date(Column.FROM);
    if (from == null && read.text(Column.FROM).isEmpty()) {
      faults.add(
          new LineFault(
              read.line(),
              Column.FROM.dutch(),
              "missing-field",
              "De eerste dag van het mandaat ontbreekt.",
              "een datum zoals 2019-06-18"));
    }
    String group = read.text(Column.GROUP);
    if (from != null && (through != null || read.text(Column.THROUGH).isEmpty())) {
      memberships.add(new ReadMembership(read.line(), new Membership(group, from, through)));
    } else {
      Membership.flawOfGroup(group, Column.GROUP.dutch())
          .ifPresent(flaw -> faults.add(fault(flaw, read.line(), Column.GROUP)));
    }
  }

  /** Whether nothing is wrong with it; adds what is, where it stands. */
  boolean isSound(List<LineFault> faults) {
    int before = faults.size();
    if (minister.isEmpty() != (ministerFrom == null) && !ministerUnread) {
      faults.add(
          new LineFault(
              line,
              (minister.isEmpty() ? Column.MINISTER : Column.MINISTER_FROM).dutch(),
              "missing-field",
              "Wie minister werd, heeft een id als minister en een dag.",
              "beide, of geen van beide"));
    }
    member().flaws().stream()
        .filter(flaw -> !memberships.isEmpty() || !flaw.field().equals("memberships"))
        .forEach(flaw -> faults.add(fault(flaw)));
    return !incomplete && faults.size() == before;
  }

  private LineFault fault(Flaw flaw) {
    Column column =
        List.of(Column.values()).stream()
            .filter(one -> one.holds(flaw.field()))
            .findFirst()
            .orElse(Column.FROM);
    return fault(flaw, lineOf(flaw.field()), column);
  }

  private static LineFault fault(Flaw flaw, int line, Column column) {
    return new LineFault(line, column.dutch(), flaw.type(), flaw.message(), flaw.expected());
  }

  private int lineOf(String field) {
    int open = field.indexOf('[');
    int close = field.indexOf(']');
    return open < 0
        ? line
        : inOrder().get(Integer.parseInt(field.substring(open + 1, close))).line();
  }

  private List<ReadMembership> inOrder() {
    return memberships.stream()
        .sorted(Comparator.comparing(one -> one.membership().from()))
        .toList();
  }

  /** What stands on several lines is said once, or everywhere the same. */
  private static String same(
      String before, MemberLine read, Column column, List<LineFault> faults) {
    String written = read.text(column);
    if (!written.isEmpty() && !before.isEmpty() && !Objects.equals(written, before)) {
      faults.add(other(read, column, before));
    }
    return written.isEmpty() ? before : written;
  }

  private static LineFault other(MemberLine read, Column column, String before) {
    return new LineFault(
        read.line(),
        column.dutch(),
        "contradiction",
        "Op een andere regel van hetzelfde lid staat “" + MemberLine.shortened(before) + "”.",
        "op alle regels van een lid hetzelfde");
  }
}
