package org.samenspraak.portal.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.samenspraak.portal.remote.CoordinationSeen;
import org.samenspraak.portal.remote.HistoryLine;
import org.samenspraak.portal.remote.QuestionSeen;
import org.samenspraak.portal.remote.QuestionSeen.Addressing;
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

  /** The question as the visiting cabinet received it. */
  public Optional<Addressing> own() {
    return question.addressings().stream()
        .filter(addressing -> visitor.isCabinetOf(addressing.minister()))
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

  /** Whether answers were filed that this visitor may not read yet. */
  public boolean embargoed() {
    return answers == null && !announced().isEmpty();
  }

  /** Whether the next step is the visiting cabinet's. */
  public boolean ownTurn() {
    return coordination != null
        && coordination.waitingFor().stream().anyMatch(visitor::isCabinetOf);
  }
}
