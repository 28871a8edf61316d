package org.samenspraak.portal.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.samenspraak.portal.remote.CoordinationSeen;
import org.samenspraak.portal.remote.CoordinationSeen.Contribution;
import org.samenspraak.portal.remote.CoordinationSeen.Flag;
import org.samenspraak.portal.remote.HistoryLine;
import org.samenspraak.portal.remote.QuestionSeen;
import org.samenspraak.portal.remote.QuestionSeen.Addressing;
import org.samenspraak.portal.remote.QuestionSeen.Announced;
import org.samenspraak.portal.remote.QuestionSeen.Answer;

/**
 * The page of a question, with what this visitor may see.
 *
 * @param coordination absent when not for this visitor, or when its service is away
 * @param answers absent when not for this visitor yet
 */
public record QuestionPage(
    QuestionSeen question,
    Visitor visitor,
    Absence coordinationAbsent,
    @Nullable CoordinationSeen coordination,
    @Nullable Matrix matrix,
    @Nullable List<Answer> answers,
    Timeline timeline) {

  /** Why a page has nothing on the coordination. */
  public enum Absence {
    NONE,
    NOT_FOR_VISITOR,
    NOT_OPENED,
    AWAY
  }

  /** What was asked of coordination-service. */
  public record Coordinated(
      Absence absence, @Nullable CoordinationSeen coordination, List<HistoryLine> facts) {

    /** It gave nothing, for that reason. */
    public static Coordinated absent(Absence why) {
      return new Coordinated(why, null, List.of());
    }
  }

  /** Puts together what the services told. */
  public static QuestionPage of(
      QuestionSeen question,
      List<HistoryLine> facts,
      Coordinated coordinated,
      @Nullable List<Answer> answers,
      Visitor visitor,
      PageWords words,
      Names names) {
    List<HistoryLine> all = new ArrayList<>(facts);
    all.addAll(coordinated.facts());
    CoordinationSeen coordination = coordinated.coordination();
    return new QuestionPage(
        question,
        visitor,
        coordinated.absence(),
        coordination,
        coordination == null ? null : Matrix.of(coordination),
        answers,
        Timeline.of(all, words, names));
  }

  /** Where an open page hears that something moved since it was made. */
  public String stream() {
    return "/levend/vragen/"
        + question.id()
        + "?vraag="
        + question.version()
        + "&coordinatie="
        + (coordination == null ? 0 : coordination.version());
  }

  /** Another as soon as anything happened that this visitor may know. */
  public String standing() {
    return question.status()
        + "/"
        + timeline.size()
        + "/"
        + (coordination == null ? coordinationAbsent : coordination.version());
  }

  /** The question as the visiting cabinet received it, or that of the visiting administration. */
  public Optional<Addressing> own() {
    return question.addressings().stream()
        .filter(addressing -> visitor.worksFor(addressing.minister()))
        .findFirst();
  }

  /** The addressings that this visitor is shown: its own, or all. */
  public List<Addressing> shown() {
    return own().map(List::of).orElse(question.addressings());
  }

  /** {@code Vraag nr. 92}; with whose number it is when the visitor has none of its own. */
  public String heading() {
    return own()
        .map(addressing -> "Vraag nr. " + addressing.number())
        .orElseGet(() ->
            "Vraag "
                + question.addressings().stream()
                    .map(a -> "nr. %d aan %s".formatted(a.number(), a.name()))
                    .collect(Collectors.collectingAndThen(Collectors.toList(), PageWords::list)));
  }

  /** How the terms of the shown addressings were counted. */
  public List<TermExplained> terms() {
    return TermExplained.of(shown());
  }

  /** The addressing of the minister, whose name and title belong to its answer. */
  public Optional<Addressing> addressing(String minister) {
    return question.addressings().stream().filter(a -> a.minister().equals(minister)).findFirst();
  }

  /** The addressings of which an answer was filed, whoever may read it. */
  public List<Addressing> announced() {
    return question.addressings().stream().filter(a -> a.answer() != null).toList();
  }

  /** An answer that was filed, and of whom. */
  public record Filed(Addressing addressing, Announced answer) {}

  /** The answers that were filed and that this visitor may not read yet. */
  public List<Filed> withheld() {
    Set<String> read =
        answers == null
            ? Set.of()
            : answers.stream().map(Answer::sha256).collect(Collectors.toSet());
    return question.addressings().stream()
        .flatMap(a -> a.answers().stream().map(answer -> new Filed(a, answer)))
        .filter(filed -> !read.contains(filed.answer().sha256()))
        .toList();
  }

  /** Whether answers were filed of which this visitor may read none yet. */
  public boolean embargoed() {
    return answers == null && !announced().isEmpty();
  }

  /** The first contribution that is awaited: from the visiting cabinet, or for the coordinator. */
  public Optional<Contribution> nextContribution() {
    if (coordination == null || !coordination.status().equals("COORDINATING")) {
      return Optional.empty();
    }
    boolean coordinates =
        coordination.coordinator() != null && visitor.isCabinetOf(coordination.coordinator());
    return coordination.parts().stream()
        .flatMap(part -> part.contributions().stream())
        .filter(c -> c.workingDaysLeft() != null)
        .filter(c -> !visitor.isCabinet() || coordinates || visitor.isCabinetOf(c.minister()))
        .min(Comparator.comparing(Contribution::due));
  }

  /** What happened to the subject since the answer was read. */
  public List<Flag> toReadAgain() {
    return coordination == null
        ? List.of()
        : coordination.flags().stream().filter(Flag::toReadAgain).toList();
  }

  /** The answers that this visitor may read, with what was asked beside them. */
  public List<AnswerBeside> read() {
    return answers == null ? List.of() : AnswerBeside.all(answers, question);
  }

  /** Whether there is an answer to read, which then comes before all else. */
  public boolean readable() {
    return answers != null && !answers.isEmpty();
  }

  /** Whether somebody only reads, and seeks a subject rather than a number. */
  public boolean titled() {
    return readable() && visitor.kind().equals("public");
  }

  /** Whether the next step is the visiting cabinet's. */
  public boolean ownTurn() {
    return coordination != null
        && coordination.waitingFor().stream().anyMatch(visitor::isCabinetOf);
  }
}
