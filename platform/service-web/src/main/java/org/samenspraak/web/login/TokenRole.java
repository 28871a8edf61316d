package org.samenspraak.web.login;

import java.util.Arrays;
import java.util.Optional;

/**
 * What somebody is here. A token that names several roles has the first of them in this order.
 *
 * @see LoginProperties#roles how the issuer's words become these
 */
enum TokenRole {
  /** Another service of Samenspraak, by the claim that names it. */
  SERVICE("service", "service", Named.BY_SERVICE),
  /** Parliament's own system, which files as its clerks do. */
  PARLIAMENT_SYSTEM("parliament-system", "parliament", Named.NOT),
  OPERATOR("operator", "operator", Named.NOT),
  AUDITOR("auditor", "auditor", Named.NOT),
  SECRETARIAT("secretariat", "secretariat", Named.NOT),
  CLERK("clerk", "clerk", Named.NOT),
  PLAN_COORDINATOR("plan-coordinator", "plan", Named.BY_PLAN),
  CABINET_MEMBER("cabinet-member", "cabinet", Named.BY_CABINET),
  CABINET_READER("cabinet-reader", "cabinet-reader", Named.BY_CABINET),
  ADMINISTRATION_MEMBER("administration-member", "administration", Named.BY_ADMINISTRATION),
  ASKER("asker", "asker", Named.BY_MEMBER);

  /** What a token has to say besides the role. */
  enum Named {
    NOT,
    BY_CABINET,
    BY_ADMINISTRATION,
    BY_MEMBER,
    BY_PLAN,
    BY_SERVICE
  }

  private final String word;
  private final String actor;
  private final Named named;

  TokenRole(String word, String actor, Named named) {
    this.word = word;
    this.actor = actor;
    this.named = named;
  }

  /** The role of that name, as tokens and settings write it: {@code cabinet-member}. */
  static Optional<TokenRole> of(String word) {
    return Arrays.stream(values()).filter(role -> role.word.equals(word)).findFirst();
  }

  /** The kind of its actors. */
  String actor() {
    return actor;
  }

  Named named() {
    return named;
  }

  @Override
  public String toString() {
    return word;
  }
}
