package org.samenspraak.testsupport.goodhouse.domain;

import org.samenspraak.testsupport.neighbours.backbone.aggregate.Permission;

/** Each row is named by a request. */
public enum GoodPermission implements Permission {
  READ_QUESTION,
  READ_ANSWER
}
