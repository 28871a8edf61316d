package org.samenspraak.testsupport.badhouse;

import com.mongodb.ConnectionString;

/** Rule 7. */
record KnowsTheDriver(ConnectionString uri) {}
