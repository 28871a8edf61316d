package org.samenspraak.question.domain;

import static org.samenspraak.backbone.aggregate.Permission.Grant.everyone;
import static org.samenspraak.backbone.aggregate.Permission.Grant.to;

import java.util.List;
import java.util.stream.Collectors;
import org.samenspraak.backbone.aggregate.Permission;
import org.samenspraak.question.domain.end.Step;

/** Who may what with questions. */
@SuppressWarnings("ImmutableEnumChecker") // the lists are
public enum QuestionPermission implements Permission {
  FILE_QUESTION(
      "een vraag indienen, ook uit haar document of op proef", to("clerk"), to("parliament")),
  CORRECT_QUESTION(
      "een vraag verbeteren: tekst, deelvragen, vraagsteller, geadresseerden, nummer en data",
      to("clerk")),
  READ_QUESTION(
      "vragen lezen, met hun geschiedenis en eerdere teksten, zonder tekst van antwoorden",
      everyone()),
  READ_ANSWER(
      "de tekst van een antwoord lezen, ook als brief",
      everyone(Between.PUBLISHED),
      to("clerk"),
      to("asker", Between.IS_ASKER, Between.SITS),
      to("cabinet", Between.HOLDS),
      to("cabinet-reader", Between.HOLDS)),
  /** A document may hold an answer under embargo, and its hash would tell a guess from a miss. */
  READ_SOURCE(
      "lezen uit welk document een vraag kwam", to("clerk"), to("parliament"), to("auditor")),
  PREVIEW_LETTER(
      "de brief lezen zoals hij nu zou zijn, voor het antwoord definitief is",
      to("cabinet", Between.HOLDS, Between.COORDINATES),
      to("cabinet-reader", Between.HOLDS, Between.COORDINATES)),
  WITHDRAW_QUESTION(
      "een vraag intrekken", to("clerk"), to("asker", Between.IS_ASKER, Between.SITS)),
  CONVERT_QUESTION(
      "een vraag waarvan een antwoord te laat is, in een mondelinge omzetten",
      to("clerk"),
      to("asker", Between.IS_ASKER, Between.SITS)),
  END_QUESTION("een vraag onontvankelijk verklaren of laten vervallen", to("clerk")),
  REINSTATE_QUESTION(
      "het einde van een vraag ongedaan maken, of haar weer ontvankelijk verklaren", to("clerk")),
  RUN_JOB(
      "veel vragen in één keer laten eindigen, zien welke dat zouden zijn, en volgen hoe ver het is",
      to("clerk")),
  FILE_ANSWER("een antwoord van papier indienen", to("clerk")),
  EXPLAIN_TERM("een termijn laten uitleggen", everyone());

  /** What can hold between who asks and a question. */
  public enum Between implements Condition {
    IS_ASKER("het de vraagsteller zelf is"),
    SITS("dat vandaag lid van het Vlaams Parlement is"),
    /** Of any of the addressings: they answer together. */
    HOLDS("het kabinet de vraag nu behandelt voor een van de geadresseerden"),
    COORDINATES("het kabinet coördineert"),
    PUBLISHED("het embargo van dat antwoord voorbij is");

    private final String words;

    Between(String words) {
      this.words = words;
    }

    @Override
    public String words() {
      return words;
    }
  }

  private final String words;
  private final List<Grant> grants;

  QuestionPermission(String words, Grant... grants) {
    this.words = words;
    this.grants = List.of(grants);
  }

  @Override
  public String words() {
    return words;
  }

  @Override
  public List<Grant> grants() {
    return grants;
  }

  /** What somebody needs for that step. */
  public static QuestionPermission needed(Step step) {
    return switch (step) {
      case WITHDRAW -> WITHDRAW_QUESTION;
      case CONVERT -> CONVERT_QUESTION;
      case DECLARE_INADMISSIBLE, LAPSE -> END_QUESTION;
      case REINSTATE -> REINSTATE_QUESTION;
    };
  }

  /** Kinds of actors whom it lets in. */
  String whose() {
    return grants.stream().map(Grant::who).distinct().collect(Collectors.joining(", "));
  }
}
