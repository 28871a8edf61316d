package org.samenspraak.question.domain;

import static org.samenspraak.backbone.aggregate.Permission.Grant.everyone;
import static org.samenspraak.backbone.aggregate.Permission.Grant.to;

import java.util.List;
import org.samenspraak.backbone.aggregate.Permission;

/** Who may what with questions. */
@SuppressWarnings("ImmutableEnumChecker") // the lists are
public enum QuestionPermission implements Permission {
  FILE_QUESTION(
      "een vraag indienen, ook uit haar document of op proef", to("clerk"), to("parliament")),
  READ_QUESTION("vragen lezen, met hun geschiedenis, zonder tekst van antwoorden", everyone()),
  READ_ANSWER(
      "de tekst van een antwoord lezen, ook als brief",
      everyone(Between.PUBLISHED),
      to("clerk"),
      to("asker", Between.IS_ASKER),
      to("cabinet", Between.HOLDS),
      to("cabinet-reader", Between.HOLDS)),
  EXPLAIN_TERM("een termijn laten uitleggen", everyone());

  /** What can hold between who asks and a question. */
  public enum Between implements Condition {
    IS_ASKER("het de vraagsteller zelf is"),
    /** Of any of the addressings: they answer together. */
    HOLDS("het kabinet de vraag nu behandelt voor een van de geadresseerden"),
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
}
