package org.samenspraak.testsupport.server;

/**
 * Why a condition of a query needs no index of its own.
 *
 * @param field {@code *} for a query that reads the whole collection
 */
public record QueryException(String collection, String field, Kind kind, String reason) {

  /** What is granted. */
  public enum Kind {
    /** The condition is held against what the rest of the query finds. */
    LOOKED_AT,
    /** A value of this field finds so few that the rest is held against each of them. */
    FEW
  }

  /** A condition that is held against what the rest of the query finds. */
  public static QueryException lookedAt(String collection, String field, String reason) {
    return new QueryException(collection, field, Kind.LOOKED_AT, reason);
  }

  /** A query that reads all of a small collection. */
  public static QueryException small(String collection, String reason) {
    return new QueryException(collection, "*", Kind.LOOKED_AT, reason);
  }

  /** A field of which a value finds few. */
  public static QueryException few(String collection, String field, String reason) {
    return new QueryException(collection, field, Kind.FEW, reason);
  }
}
