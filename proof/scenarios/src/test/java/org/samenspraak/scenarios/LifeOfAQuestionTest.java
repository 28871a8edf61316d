package org.samenspraak.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.samenspraak.backbone.aggregate.Actor;
import org.samenspraak.backbone.aggregate.Cause;
import org.samenspraak.backbone.aggregate.Refusal;
import org.samenspraak.backbone.aggregate.Wake;
import org.samenspraak.contracts.CoordinationEvent;
import org.samenspraak.contracts.Event;
import org.samenspraak.contracts.QuestionEvent;
import org.samenspraak.contracts.ids.MinisterId;
import org.samenspraak.contracts.ids.QuestionId;
import org.samenspraak.coordination.domain.AddresseeChange;
import org.samenspraak.coordination.domain.Coordination;
import org.samenspraak.coordination.domain.CorrectedText;
import org.samenspraak.coordination.domain.NumberChange;
import org.samenspraak.coordination.domain.Opening;
import org.samenspraak.coordination.domain.Status;
import org.samenspraak.coordination.domain.answer.Answer;
import org.samenspraak.coordination.domain.answer.Closing;
import org.samenspraak.coordination.domain.answer.Unfiled;
import org.samenspraak.coordination.register.domain.Mandate;
import org.samenspraak.coordination.register.domain.Register;
import org.samenspraak.question.domain.Addressee;
import org.samenspraak.question.domain.AddressingAnswer;
import org.samenspraak.question.domain.AddressingStep;
import org.samenspraak.question.domain.AnswerKind;
import org.samenspraak.question.domain.Asker;
import org.samenspraak.question.domain.Correction;
import org.samenspraak.question.domain.EmbargoUnit;
import org.samenspraak.question.domain.Filing;
import org.samenspraak.question.domain.FinalText;
import org.samenspraak.question.domain.FinalisedBy;
import org.samenspraak.question.domain.Minister;
import org.samenspraak.question.domain.Part;
import org.samenspraak.question.domain.Question;
import org.samenspraak.question.domain.QuestionStatus;
import org.samenspraak.question.domain.Round;
import org.samenspraak.question.domain.TermRules;
import org.samenspraak.question.domain.Viewer;
import org.samenspraak.question.domain.end.End;
import org.samenspraak.question.domain.end.How;
import org.samenspraak.question.domain.end.Wish;
import org.samenspraak.workingdays.Brussels;
import org.samenspraak.workingdays.WorkingCalendar;

/**
 * The whole life of a question and of its coordination, in random steps of everybody, while the
 * facts that each tells the other are on their way for as long as chance wants. In between all of
 * them arrive: then both tell the same story.
 */
class LifeOfAQuestionTest {
  private static final String SALT = "9b1de7c2f04a48d5a6c37e52b1f08d94";
  private static final LocalDate FILED_ON = LocalDate.of(2020, 10, 29);
  private static final int STEPS_OF_A_LIFE = 60;
  private static final List<Minister> MINISTERS =
      List.of(minister("zuhal-demir"), minister("wouter-beke"), minister("ben-weyts"));
  private static final Register REGISTER =
      new Register(MINISTERS.stream().map(LifeOfAQuestionTest::mandate).toList());
  private static final TermRules RULES =
      new TermRules(WorkingCalendar.standard(), 20, 20, 15, EmbargoUnit.WORKING, 5);
  private static final Actor CLERK = Actor.parse("clerk");

  private static Minister minister(String slug) {
    return new Minister(new MinisterId(slug), slug, "mevrouw", "Vlaams minister (voorbeeld)");
  }

  private static Mandate mandate(Minister minister) {
    return new Mandate(
        minister.slug(),
        minister.name(),
        "mevrouw",
        "Vlaams minister (voorbeeld)",
        true,
        List.of(),
        LocalDate.of(2019, 10, 2),
        null,
        "OVO999001",
        List.of(),
        "kabinet@voorbeeld.example");
  }

  @Test
  void both_services_tell_the_same_story_whatever_crosses() {
    lives(20_000, 20_201_029);
  }

  @Test
  @Tag("ordeal")
  void both_services_tell_the_same_story_for_long() {
    lives(100_000, System.nanoTime());
  }

  private static void lives(int steps, long seed) {
    Random random = new Random(seed);
    int done = 0;
    for (int n = 0; done < steps; n++) {
      Life life = new Life(new Random(random.nextLong()), n);
      try {
        done += life.goesOn();
      } catch (RuntimeException | AssertionError failed) {
        throw new AssertionError("seed " + seed + ", life " + n + ": " + life.told, failed);
      }
    }
  }

  /** One question with its coordination, and the facts on their way between them. */
  private static final class Life {
    private final List<String> told = new ArrayList<>();
    private final Deque<QuestionEvent> toCoordination = new ArrayDeque<>();
    private final Deque<CoordinationEvent> toQuestion = new ArrayDeque<>();
    private final Random random;
    private final Question question;
    private @Nullable Coordination coordination;
    private Instant now = Brussels.at(FILED_ON, LocalTime.of(10, 0));
    private int answers;

    Life(Random random, int n) {
      this.random = random;
      List<Minister> asked = MINISTERS.subList(0, 1 + random.nextInt(2));
      List<Addressee> addressees =
          asked.stream().map(m -> new Addressee(m.slug(), 100 + n, FILED_ON)).toList();
      Filing filing =
          new Filing(
              "Vraag (voorbeeld)",
              Asker.named("Voorbeeld"),
              FILED_ON,
              "",
              List.of("Een?", "Twee?"),
              addressees);
      question = Question.file(new QuestionId("q-" + n), filing, _ -> asked, RULES, now);
      sent();
    }

    int goesOn() {
      for (int step = 0; step < STEPS_OF_A_LIFE; step++) {
        now = now.plus(Duration.ofHours(random.nextInt(60)));
        woken();
        attempt(step());
        sent();
        nothingIsLostOrLeaks();
        if (random.nextInt(12) == 0) {
          arrives();
        }
      }
      arrives();
      return STEPS_OF_A_LIFE;
    }

    /** What is not possible is refused, and nothing else goes wrong. */
    private void attempt(Runnable step) {
      int size = told.size();
      try {
        step.run();
      } catch (Refusal refused) {
        told.set(size - 1, told.get(size - 1) + " refused: " + refused.type());
        question.takeRaised();
        if (coordination != null) {
          coordination.takeRaised();
        }
      }
    }

    private Runnable step() {
      How how = How.values()[random.nextInt(How.values().length)];
      MinisterId minister = MINISTERS.get(random.nextInt(MINISTERS.size())).slug();
      int choice = random.nextInt(26);
      told.add("step " + choice + " " + how + " " + minister);
      return switch (choice) {
        case 0, 1 -> () -> question.end(wish(how), RULES, now);
        case 2, 3 -> () -> question.reinstate("Voorbeeld.", now);
        case 4, 24, 25 -> () -> paper(minister);
        case 5 -> () -> question.correct(correction(), by("clerk"));
        case 6 -> () -> question.change(added(minister), RULES, now);
        case 7 ->
            () -> question.change(new AddressingStep.Remove(minister, "Voorbeeld."), RULES, now);
        case 8 -> () -> question.change(readdressed(minister), RULES, now);
        case 9 ->
            () ->
                question.change(
                    new AddressingStep.Renumber(minister, 1 + random.nextInt(900), "Voorbeeld."),
                    RULES,
                    now);
        case 10, 11, 12, 13 -> this::questionTells;
        case 14, 15, 16 -> this::coordinationTells;
        default -> () -> work(choice, minister);
      };
    }

    private static Wish wish(How how) {
      return new Wish(how, End.By.CLERK, "Voorbeeld.", null, null);
    }

    private void paper(MinisterId minister) {
      AnswerKind any = AnswerKind.values()[random.nextInt(AnswerKind.values().length)];
      AnswerKind kind = random.nextBoolean() ? AnswerKind.FINAL : any;
      FinalText text =
          new FinalText(named(minister), kind, "Papier " + told.size(), List.of(), true, SALT);
      question.fileFromPaper(minister, text, null, RULES, now);
    }

    private Correction correction() {
      boolean voids = random.nextInt(4) == 0;
      return new Correction(
          "Voorbeeld.",
          "Vraag " + told.size(),
          null,
          null,
          List.of(),
          voids ? List.of("Nog een?") : List.of(),
          voids ? List.of(question.text().parts().getFirst().number()) : List.of());
    }

    private AddressingStep added(MinisterId minister) {
      return new AddressingStep.Add(named(minister), to(minister), "Voorbeeld.");
    }

    private AddressingStep readdressed(MinisterId minister) {
      MinisterId other = MINISTERS.get(random.nextInt(MINISTERS.size())).slug();
      return new AddressingStep.Readdress(minister, named(other), to(other), "Voorbeeld.");
    }

    private Addressee to(MinisterId minister) {
      return new Addressee(minister, 1 + random.nextInt(900), Brussels.dateOf(now));
    }

    private static Minister named(MinisterId slug) {
      return MINISTERS.stream().filter(m -> m.slug().equals(slug)).findFirst().orElseThrow();
    }

    private void work(int choice, MinisterId minister) {
      Coordination at = coordination;
      if (at == null) {
        return;
      }
      MinisterId first = at.state().table().ministers().getFirst();
      MinisterId leads = at.state().coordinator().orElse(first);
      switch (choice) {
        case 17 -> at.agree(minister, first, by("cabinet:" + minister));
        case 18 -> at.decide(minister, FILED_ON, "VR (voorbeeld)", by("secretariat"));
        case 19 -> at.request(1 + random.nextInt(3), minister, null, null, by("cabinet:" + leads));
        case 20 ->
            at.deliver(
                1 + random.nextInt(3), minister, "Bijdrage.", SALT, by("cabinet:" + minister));
        case 21 -> at.accept(1 + random.nextInt(3), minister, null, by("cabinet:" + leads));
        case 22 -> answersEveryPart(at, leads);
        case 23, 24 -> at.finalise(REGISTER, SALT, by("cabinet:" + leads));
        default -> at.answer(further(), "Verder.", SALT, by("cabinet:" + leads));
      }
    }

    private Answer.Kind further() {
      Answer.Kind[] kinds = {
        Answer.Kind.PROVISIONAL, Answer.Kind.SUPPLEMENTARY, Answer.Kind.ERRATUM
      };
      return kinds[random.nextInt(kinds.length)];
    }

    private void answersEveryPart(Coordination at, MinisterId leads) {
      for (var part : at.state().parts().all()) {
        try {
          at.write(part.number(), "Tekst " + told.size(), SALT, by("cabinet:" + leads));
        } catch (Refusal voided) {
          told.add("  part " + part.number() + ": " + voided.type());
        }
      }
    }

    private Cause by(String actor) {
      return new Cause.Once(Actor.parse(actor), now, "step-" + told.size());
    }

    private void woken() {
      Wake wake = question.wakeOn();
      while (wake != null && !wake.at().isAfter(now)) {
        told.add("wake " + wake.kind());
        question.wake(wake, now);
        sent();
        wake = question.wakeOn();
      }
    }

    /** Facts leave in their order. */
    private void sent() {
      for (var fact : question.raisedEvents()) {
        toCoordination.add((QuestionEvent) fact);
      }
      question.takeRaised();
      if (coordination != null) {
        for (Event fact : coordination.raisedEvents()) {
          toQuestion.add((CoordinationEvent) fact);
        }
        coordination.takeRaised();
      }
    }

    private void questionTells() {
      QuestionEvent fact = toCoordination.poll();
      if (fact != null) {
        told.add("  coordination hears " + fact);
        follow(fact);
      }
    }

    private void coordinationTells() {
      CoordinationEvent fact = toQuestion.poll();
      if (fact instanceof CoordinationEvent.Finalised finalised) {
        told.add("  question hears " + fact);
        filed(finalised);
      }
    }

    /** As the reactions of coordination-service do. */
    private void follow(QuestionEvent fact) {
      if (fact instanceof QuestionEvent.Filed filed) {
        coordination = Coordination.open(Opening.of(filed, REGISTER).orElseThrow(), List.of());
        return;
      }
      Coordination at = Objects.requireNonNull(coordination);
      switch (fact) {
        case QuestionEvent.Corrected corrected -> at.follow(CorrectedText.of(corrected), now);
        case QuestionEvent.AddressingAdded added ->
            at.follow(AddresseeChange.of(added, REGISTER).orElseThrow(), now);
        case QuestionEvent.AddressingRemoved removed -> at.follow(AddresseeChange.of(removed), now);
        case QuestionEvent.AddressingReaddressed readdressed ->
            at.follow(AddresseeChange.of(readdressed, REGISTER).orElseThrow(), now);
        case QuestionEvent.AddressingRenumbered renumbered ->
            at.follow(new NumberChange(renumbered.minister(), renumbered.number()), now);
        case QuestionEvent.Ended ended -> at.close(Closing.valueOf(ended.how()), now);
        case QuestionEvent.Reinstated _ -> at.resume(List.of(), now);
        case QuestionEvent.AnswerNotFiled not ->
            at.notFiled(Unfiled.of(not.round(), not.reason(), now));
        case QuestionEvent.AnswerFiled filed -> {
          boolean paper = filed.round().source().equals("DOCUMENT");
          if (filed.complete() && paper && filed.round().kind().equals("FINAL")) {
            at.close(Closing.ANSWERED_FROM_DOCUMENT, now);
          }
        }
        default -> {}
      }
    }

    /** As the reaction of question-service does, which fetches the texts by their hash. */
    private void filed(CoordinationEvent.Finalised finalised) {
      Coordination at = Objects.requireNonNull(coordination);
      List<FinalText> texts = new ArrayList<>();
      for (CoordinationEvent.FinalAnswer announced : finalised.answers()) {
        Answer answer = at.state().answerOf(announced.minister(), announced.sha256()).orElseThrow();
        List<Part> parts =
            answer.parts().stream().map(p -> new Part(p.number(), p.text())).toList();
        AnswerKind kind = AnswerKind.valueOf(announced.kind());
        texts.add(
            new FinalText(
                named(announced.minister()), kind, answer.text(), parts, false, answer.salt()));
      }
      question.fileAnswers(texts, finalisedBy(finalised), RULES, now);
    }

    private FinalisedBy finalisedBy(CoordinationEvent.Finalised finalised) {
      return new FinalisedBy(
          finalised.coordinator(), Round.of(finalised.round()), finalised.textVersion(), now);
    }

    private void nothingIsLostOrLeaks() {
      List<AddressingAnswer> filed =
          question.addressings().stream().flatMap(a -> a.answers().stream()).toList();
      assertThat(filed).hasSizeGreaterThanOrEqualTo(answers);
      answers = filed.size();
      question
          .addressings()
          .forEach(a ->
              assertThat(question.access(Viewer.PUBLIC).readable(a))
                  .allMatch(AddressingAnswer::isPublished));
    }

    /** Everything arrives; from then on both say the same. */
    private void arrives() {
      while (!toCoordination.isEmpty() || !toQuestion.isEmpty()) {
        told.add("arrives");
        questionTells();
        sent();
        coordinationTells();
        sent();
      }
      Status status = Objects.requireNonNull(coordination).state().status();
      Set<QuestionStatus> open = Set.of(QuestionStatus.FILED);
      assertThat(status == Status.CHOOSING || status == Status.COORDINATING)
          .as("question %s, coordination %s", question.status(), status)
          .isEqualTo(open.contains(question.status()));
    }
  }
}
